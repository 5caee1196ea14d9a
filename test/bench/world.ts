// One run of one candidate: the server is set, the process spawned and measured from outside, the counts asked for.
import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Counts, Setting } from './server.ts'

export interface Command {
  argv: string[]
  /** All that the process gets. */
  env: Record<string, string>
}

export interface Measured extends Counts {
  wallMs: number
  cpuMs: number
  rssKiB: number
  /** From the start of the process to its first request; null where there was none. */
  firstRequestMs: number | null
  /** From the last 204 to the end of the process. */
  tailMs: number | null
}

interface Spawned {
  begun: number
  ended: number
  cpuMs: number
  rssKiB: number
  exitCode: number
  log: string
}

export interface World {
  url: string
  measure(command: Command, setting: Setting): Promise<Measured>
  close(): void
}

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/** Starts the server and the spawner. */
export async function createWorld(): Promise<World> {
  const server = fork(here('server.ts'))
  const [port] = await once(server, 'message')
  const spawner = spawn('python3', ['-I', '-S', here('spawn.py')], { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = createInterface(spawner.stdout)[Symbol.asyncIterator]()
  return {
    url: `http://127.0.0.1:${port}`,
    async measure(command, setting) {
      await ask(server, setting)
      spawner.stdin.write(`${JSON.stringify(command)}\n`)
      const spawned: Spawned = JSON.parse((await lines.next()).value)
      const counts = (await ask(server, 'counts')) as Counts
      if (spawned.exitCode !== 0)
        throw new Error(
          `${command.argv.join(' ')} exited with ${spawned.exitCode}:\n${spawned.log}\n${JSON.stringify(counts)}`,
        )
      return measured(spawned, counts)
    },
    close() {
      server.disconnect()
      spawner.stdin.end()
    },
  }
}

async function ask(server: ChildProcess, message: Setting | 'counts'): Promise<unknown> {
  const answered = once(server, 'message')
  server.send(message)
  return (await answered)[0]
}

function measured({ begun, ended, cpuMs, rssKiB }: Spawned, counts: Counts): Measured {
  const msBetween = (from: number, to: number) => (to - from) / 1e6
  return {
    ...counts,
    wallMs: msBetween(begun, ended),
    cpuMs,
    rssKiB,
    firstRequestMs: counts.firstRequest === null ? null : msBetween(begun, Number(counts.firstRequest)),
    tailMs: counts.lastAnswer === null ? null : msBetween(Number(counts.lastAnswer), ended),
  }
}
