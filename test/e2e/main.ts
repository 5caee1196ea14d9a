// End to end: a real Gitea, a real runner, this checkout's action, and the scenarios; closes with `N passed, N failed`.
import { readFile } from 'node:fs/promises'
import { openChecks } from './checks.ts'
import { prepareBinaries } from './harness/binaries.ts'
import type { CallerRun } from './harness/caller.ts'
import { prepareEnding } from './harness/ending.ts'
import { startGitea } from './harness/gitea-server.ts'
import { localRunnersIn } from './harness/local-runs.ts'
import { leftovers } from './harness/processes.ts'
import { startRunner } from './harness/runner.ts'
import { openScratch } from './harness/scratch.ts'
import { scenarios } from './scenarios/all.ts'
import { createWorld, type World } from './world.ts'

const names = process.argv.slice(2)
const unknown = names.filter((name) => !(name in scenarios))
if (unknown.length > 0) throw new Error(`no scenario ${unknown}; there are ${Object.keys(scenarios).join(', ')}`)

const checks = openChecks()
const scratch = await openScratch()
const ending = prepareEnding(scratch)
let lastJobLog = ''

await story().catch((error) => fail('server, runner and world are there', error))
if (checks.failed() > 0) await showLogs()
await ending.end()
checks.equal('everything that was started has ended', await leftovers(scratch.path), [])
console.log(checks.summary())
process.exit(checks.failed() > 0 ? 1 : 0)

async function story() {
  const binaries = await prepareBinaries()
  const server = await startGitea(binaries, scratch)
  await startRunner(binaries, scratch, server)
  const world = await createWorld(server, await localRunnersIn(binaries, scratch, server), inspect)
  console.log(`# ${seconds()} s: server, runner and world are there`)
  for (const name of names.length > 0 ? names : Object.keys(scenarios)) await play(name, world)
}

// A scenario that breaks off is one failed check, and the next one is played.
async function play(name: string, world: World) {
  const failedBefore = checks.failed()
  console.log(`# ${name}`)
  await scenarios[name]?.(world, checks).catch((error) => fail(`${name}: played to its end`, error))
  console.log(`# ${seconds()} s`)
  if (checks.failed() > failedBefore) console.log(`# the last caller's job log\n${withoutOutputs(lastJobLog)}`)
}

// What breaks because we are ending is no finding.
function fail(name: string, error: unknown) {
  if (!ending.hasBegun()) checks.that(name, false, error instanceof Error ? error.stack : error)
}

// Whatever a scenario is about: no caller's log may hold the token, nor the stars which the runner puts in its place.
function inspect({ log, outputs }: CallerRun, token: string) {
  lastJobLog = log
  const said = log + JSON.stringify(outputs)
  const secrets = [token, Buffer.from(token).toString('base64').slice(0, -4), '***']
  checks.that('the token was not printed', !secrets.some((secret) => said.includes(secret)))
}

async function showLogs() {
  for (const path of scratch.logs) {
    const text = await readFile(path, 'utf8').catch(() => '')
    // Polling would fill the log.
    const lines = text.split('\n').filter((line) => !/completed GET .* 200 OK/.test(line))
    console.log(`# the last lines of ${path}\n${lines.slice(-60).join('\n')}`)
  }
}

// The step that prints the outputs shows them a second time, in base64.
function withoutOutputs(log: string): string {
  return log.replace(/^outputs=.*\n/gm, '')
}

function seconds(): number {
  return Math.round(performance.now() / 1000)
}
