// How much of src the tests run, in this process and in those of the action: `npm run coverage`. Where COVERAGE names a folder
// into which an earlier run of the tests wrote, that is read. c8 would add the processes up, but it counts by other rules than Vitest
// does, so that the two could not be added.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { alsoRan, type FileCoverage, idleLines, KINDS, type Parts, partsOf, percentOf } from './parts.ts'
import { ranInProcesses } from './processes.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** Percents below which a build fails; a little less than there is. */
const FLOOR = { lines: 98, branches: 94 }

/** What of each source ran in the tests' own process; all sources are there. */
const ranInTests = (folder: string): [string, FileCoverage][] =>
  Object.entries(JSON.parse(readFileSync(join(folder, 'tests/coverage-final.json'), 'utf8')))

/** The percentages of some files together, in words. */
const shares = (files: Parts[]) => KINDS.map((kind) => `${percentOf(files, kind).toFixed(2)} % of ${kind}`).join(', ')

/** The lines of a file that need a look, in words; empty when all of it ran. */
const idle = (parts: Parts) =>
  KINDS.map((kind) => `${kind} ${idleLines(parts, kind).join(' ')}`)
    .filter((text) => /\d/.test(text))
    .join('; ')

async function state(folder: string): Promise<boolean> {
  const processes = await ranInProcesses(folder)
  const inTests = ranInTests(folder).map(([path, file]): [string, Parts] => [path, partsOf(file)])
  const inAll = inTests.map(([path, parts]): [string, Parts] => {
    const there = processes.get(path)
    return [path, alsoRan(parts, there && partsOf(there))]
  })
  for (const [path, parts] of inAll) if (idle(parts)) console.log(`${relative(root, path)}: never ran: ${idle(parts)}`)
  const all = inAll.map(([, parts]) => parts)
  console.log(`coverage of src by the tests' own process alone: ${shares(inTests.map(([, parts]) => parts))}`)
  console.log(`coverage of src with the bundle as a process: ${shares(all)}`)
  const sunk = KINDS.filter((kind) => percentOf(all, kind) < FLOOR[kind])
  for (const kind of sunk) console.error(`coverage: less than ${FLOOR[kind]} % of ${kind} ran`)
  return sunk.length === 0
}

function runTests(folder: string): boolean {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const { status } = spawnSync(process.execPath, [vitest, 'run'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, COVERAGE: folder },
  })
  return status === 0
}

async function runAndState(): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'coverage-'))
  try {
    return runTests(folder) && (await state(folder))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const given = process.env['COVERAGE']
process.exitCode = (await (given ? state(given) : runAndState())) ? 0 : 1
