// Runs the action, built from the sources, as a runner would: its own process, inputs in INPUT_*, outputs and summary in files.
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { Result } from '../../src/model/result.ts'
import { builtAction } from './build-action.ts'
import { PROCESSES } from './coverage/folders.ts'
import { checkResults } from './pages/check-results.ts'
import { shapesOf, withoutMask } from './secrets.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The parts of action.yml that a runner reads. */
export const actionYml = parse(await readFile(join(root, 'action.yml'), 'utf8')) as {
  inputs: Record<string, { description: string; default?: string; required?: boolean }>
  outputs: Record<string, { description: string }>
  runs: { using: string; main: string }
}

/** Lets V8 record coverage, for test/support/coverage. */
const counted = process.env['COVERAGE'] ? { NODE_V8_COVERAGE: join(process.env['COVERAGE'], PROCESSES) } : {}

export interface Ended {
  exitCode: number | null
  signal: NodeJS.Signals | null
  /** What a runner shows: both streams as they came. */
  log: string
  /** The stream in which runners look for commands. */
  stdout: string
  outputs: Record<string, string>
  summary: string
  /** The output `results`, parsed. */
  results: Result[]
}

export interface RunOptions {
  /** Variables besides the inputs. */
  env?: Record<string, string | undefined>
  node?: string
  /** Of Node itself. */
  flags?: string[]
  /** Where the action is, when that is not the build of the sources. */
  action?: string
  cwd?: string
  /** Whether a token that is shown fails whatever test it is; a campaign counts it instead. */
  scan?: boolean
  /** Called with the means to signal the process. */
  onStart?: (kill: (signal: NodeJS.Signals) => void) => void
}

/** Looking for the run takes a second each time, and has scenarios of its own: `wait-for` is the one default that they name. */
const QUICK = { 'wait-for': 'accepted' }

/**
 * Runs the action with these inputs over the defaults of action.yml, as a runner seeds them, but for `wait-for`, which is `accepted`
 * unless the test says more; resolves when it has ended.
 */
export async function runAction(inputs: Record<string, string>, options: RunOptions = {}): Promise<Ended> {
  const folder = await mkdtemp(join(tmpdir(), 'gitea-dispatch-'))
  const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary') }
  for (const file of Object.values(files)) await writeFile(file, '')
  const defaults = Object.entries(actionYml.inputs).map(([name, input]) => [name, input.default ?? ''])
  const seeded = { ...Object.fromEntries(defaults), ...QUICK, ...inputs }
  const variables = Object.entries(seeded).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  const env = { PATH: process.env['PATH'], ...counted, ...files, ...Object.fromEntries(variables), ...options.env }
  try {
    const ended = await runProcess(env, options)
    const written = await readFile(files.GITHUB_OUTPUT, 'utf8')
    const outputs = parseOutputs(written)
    const summary = await readFile(files.GITHUB_STEP_SUMMARY, 'utf8')
    if (options.scan !== false) scan(seeded['token'] ?? '', [withoutMask(ended.log), summary, written].join('\n'))
    const results = JSON.parse(outputs['results'] ?? '[]')
    checkResults(results)
    return { ...ended, outputs, summary, results }
  } finally {
    await rm(folder, { recursive: true })
  }
}

function scan(token: string, shown: string): void {
  // A shorter one occurs in other text by chance.
  const shapes = token.length < 12 ? [] : shapesOf(token.trim(), shown)
  if (shapes.length > 0) throw new Error(`the token is shown, ${shapes.join(', ')}:\n${shown}`)
}

async function runProcess(env: NodeJS.ProcessEnv, options: RunOptions) {
  const { node = process.execPath, flags = [], cwd = process.cwd(), onStart } = options
  const action = options.action ?? (await builtAction())
  return new Promise<Pick<Ended, 'exitCode' | 'signal' | 'log' | 'stdout'>>((resolve, reject) => {
    const args = [...flags, join(action, actionYml.runs.main)]
    const child = spawn(node, args, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    let [log, stdout] = ['', '']
    const hear = (chunk: Buffer) => {
      log += chunk
    }
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk
    })
    onStart?.((signal) => child.kill(signal))
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('error', reject)
    child.on('close', (exitCode, signal) => resolve({ exitCode, signal, log, stdout }))
  })
}

/** The outputs in a GITHUB_OUTPUT file, in either of the forms that runners read. */
export function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = text.split(/\r?\n/)
  for (let index = 0; index < lines.length; index++) {
    const [, name, delimiter] = /^([^=]+?)<<(.+)$/.exec(lines[index]!) ?? []
    if (name && delimiter) {
      const end = lines.indexOf(delimiter, index + 1)
      outputs[name] = lines.slice(index + 1, end).join('\n')
      index = end
    } else if (lines[index]!.includes('=')) {
      const at = lines[index]!.indexOf('=')
      outputs[lines[index]!.slice(0, at)] = lines[index]!.slice(at + 1)
    }
  }
  return outputs
}
