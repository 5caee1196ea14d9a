// Starts processes in groups of their own, remembers them, and ends every one of them, whatever happens.
import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import type { Account } from './account.ts'
import { until } from './wait.ts'

export type Surroundings = { cwd: string; env: NodeJS.ProcessEnv; account?: Account }

const running = new Set<ChildProcess>()

// The last resort, when an error nobody caught ends us: there is no time to ask.
process.once('exit', () => {
  for (const child of running) if (child.pid !== undefined) signalGroup(child.pid, 'SIGKILL')
})

function own(program: string, args: string[], { cwd, env, account }: Surroundings, output: 'pipe' | number) {
  const identity = account?.uid === undefined ? {} : { uid: account.uid, gid: account.gid }
  const child = spawn(program, args, { cwd, env, detached: true, stdio: ['ignore', output, output], ...identity })
  running.add(child)
  child.once('exit', () => running.delete(child))
  child.once('error', () => running.delete(child))
  return child
}

/** Starts a process in the background; all it says goes to the log file. */
export function start(program: string, args: string[], surroundings: Surroundings, log: string): ChildProcess {
  const file = openSync(log, 'a')
  const child = own(program, args, surroundings, file)
  // Without a listener a missing program would end this process without naming it; the caller reports more.
  child.on('error', (error) => console.error(`${program}: ${error.message}`))
  closeSync(file)
  return child
}

type Ended = { code: number | null; signal: NodeJS.Signals | null; stdout: string; stderr: string }

/** Runs a program to its end, well or not, and gives what it printed. */
export function ended(program: string, args: string[], surroundings: Surroundings): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = own(program, args, surroundings, 'pipe')
    const printed = { stdout: '', stderr: '' }
    child.stdout?.on('data', (chunk) => {
      printed.stdout += chunk
    })
    child.stderr?.on('data', (chunk) => {
      printed.stderr += chunk
    })
    child.once('error', reject)
    child.once('close', (code, signal) => resolve({ code, signal, ...printed }))
  })
}

/** The same for one that must not fail: what it printed, or an error that holds its output. */
export async function run(program: string, args: string[], surroundings: Surroundings): Promise<string> {
  const { code, signal, stdout, stderr } = await ended(program, args, surroundings)
  if (code === 0) return stdout
  const output = `${stdout}${stderr}`.slice(-4000)
  throw new Error(`${program} ${args.join(' ')} ended with ${signal ?? code}\n${output}`)
}

function signalGroup(pid: number, signal: NodeJS.Signals) {
  try {
    process.kill(-pid, signal)
  } catch {
    // The group has ended in the meantime: that is what we want.
  }
}

/** Asks every process that is still running to end, the newest first, and forces those that don't. */
export async function endProcesses(): Promise<void> {
  for (const child of [...running].reverse()) {
    if (child.pid === undefined) continue
    signalGroup(child.pid, 'SIGTERM')
    const ended = () => child.exitCode !== null || child.signalCode !== null
    await until('a process has ended', 10, async () => ended() || undefined).catch(() => undefined)
    signalGroup(child.pid, 'SIGKILL')
  }
}

/** Processes that still have our scratch folder in their environment: children that left their group (Linux only). */
export async function leftovers(scratch: string): Promise<number[]> {
  const found: number[] = []
  for (const name of await readdir('/proc').catch(() => [] as string[])) {
    if (!/^\d+$/.test(name) || Number(name) === process.pid) continue
    const environment = await readFile(`/proc/${name}/environ`, 'utf8').catch(() => '')
    if (environment.split('\0').includes(`HOME=${scratch}/home`)) found.push(Number(name))
  }
  return found
}
