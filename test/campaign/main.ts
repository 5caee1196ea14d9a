// `npm run campaign`: the systematic and the random campaign, and the table of what was tried.
// SHARE=1 takes all cases (hours), without it a fiftieth, SEEDS=100-199 these seeds, SEED=7 or CASE='{…}' one run with its whole output.
// `-- --short` is for every change: a few cases and seeds, on this Node alone, and all that `npm test` leaves to the campaign.
// ONLY='lost race' runs only the cases with that plot or fault; ACTION=… tries the build in that folder.

import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { FAULTS } from './catalog.ts'
import { emptyTally, type Tally } from './many.ts'
import { missingNodes, onNodes, onOldNodes } from './nodes.ts'
import { PLOTS } from './plots.ts'
import { roam, settingOf } from './random.ts'
import { onRunners } from './runners.ts'
import { allCases, type Case, someOf, torture, tryCase } from './systematic.ts'
import { type Trial, tryOut } from './trial.ts'
import { problemsOf } from './truth.ts'

const env = (name: string, otherwise: string) => process.env[name] || otherwise
const WIDTH = Number(env('WIDTH', '8'))
const isShort = process.argv.includes('--short')
const SHARE = env('SHARE', isShort ? '0.001' : '0.02')
const MORE = process.env['ACTION'] ? { action: process.env['ACTION'] } : {}

function show(trial: Trial): void {
  for (const { nth, method, path, fault } of trial.seen)
    console.log(`${nth} ${method} ${path} ${fault ? `→ ${fault.name}` : ''}`)
  console.log(trial.ended.log)
  console.log(
    `exit ${trial.ended.exitCode} after ${trial.ms} ms`,
    [...trial.deliveries.entries()].map(([name, made]) => `${name}: ${made.length}`).join(', '),
  )
  const problems = problemsOf(trial)
  console.log(problems.length > 0 ? problems : 'nothing lost, untrue, doubled or leaked')
  process.exitCode = problems.length > 0 ? 1 : 0
}

function seedsOf(text: string): number[] {
  const [first = 0, last = first] = text.split('-').map(Number)
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

const bad = ({ problems }: Tally, ...kinds: (keyof Tally['problems'])[]) =>
  kinds.reduce((sum, kind) => sum + problems[kind], 0)

function table(rows: [string, string, Tally][]): string {
  const line = (name: string, tried: string, tally: Tally) => {
    const { runs, targets, requests } = tally
    const zero = [
      bad(tally, 'lost', 'report', 'late'),
      bad(tally, 'untrue', 'model'),
      bad(tally, 'doubled'),
      bad(tally, 'leaked'),
    ]
    return `| ${[name, tried, runs, targets, requests, ...zero].join(' | ')} |`
  }
  const head = ['campaign', 'tried', 'runs of the step', 'targets', 'requests', 'lost', 'untrue', 'doubled', 'leaked']
  return [`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...rows.map((row) => line(...row))].join('\n')
}

/** What `npm test` leaves out, and the fuzz tests with so many tries each. */
function runTests(runs: string): { tries: number; failed: boolean } {
  const args = ['vitest', 'run', '--config', 'test/campaign/vitest.config.ts']
  const { status } = spawnSync('npx', args, { stdio: 'inherit', env: { ...process.env, FUZZ_RUNS: runs } })
  return { tries: Number(runs), failed: status !== 0 }
}

/** Puts the figures into SECURITY.md. */
function write(lines: readonly string[]): void {
  const path = fileURLToPath(new URL('../../SECURITY.md', import.meta.url))
  const block = /(<!-- campaign -->\n)[\s\S]*?(<!-- \/campaign -->)/
  const text = readFileSync(path, 'utf8')
  writeFileSync(
    path,
    text.replace(block, (_all, begin, end) => `${begin}${lines.join('\n')}\n${end}`),
  )
}

/** The cases of some faults or plots alone. */
async function only(pattern: RegExp): Promise<void> {
  const all = (await allCases(MORE)).filter(({ plot, fault }) => pattern.test(`${plot}: ${fault}`))
  const cases = someOf(all, Number(SHARE))
  const tally = emptyTally()
  await torture(cases, WIDTH, tally, MORE)
  console.log(`${cases.length} of ${all.length} cases, ${tally.failures.length} with problems`)
  console.log(tally.problems, tally.outcomes)
  process.exitCode = tally.failures.length > 0 ? 1 : 0
}

async function campaign(): Promise<void> {
  const begun = Date.now()
  const missing = isShort ? [] : missingNodes()
  if (missing.length > 0) console.log(`Node ${missing.join(', ')} is missing: \`npm run nodes\``)
  const [systematic, random, nodes, runners] = [emptyTally(), emptyTally(), emptyTally(), emptyTally()]
  const all = await allCases()
  const cases = someOf(all, Number(SHARE))
  console.log(`${FAULTS.length} faults, ${PLOTS.length} plots, ${cases.length} of ${all.length} cases`)
  await torture(cases, WIDTH, systematic)
  const seeds = seedsOf(env('SEEDS', isShort ? '1-10' : '1-200'))
  await roam(seeds, WIDTH, random)
  const versions = isShort ? [] : await onNodes(seeds.slice(0, 10), WIDTH, nodes)
  const places = isShort ? [] : await onRunners(seeds.slice(0, 10), WIDTH, runners)
  const old = isShort ? { versions: [], problems: [] } : await onOldNodes()
  for (const problem of old.problems) console.log(problem)
  const fuzzed = runTests(env('FUZZ_RUNS', isShort ? '500' : '5000'))
  for (const [name, { outcomes }] of Object.entries({ systematic, random, nodes, runners })) console.log(name, outcomes)
  const figures = [
    `Made by \`npm run campaign\` with \`SHARE=${SHARE}\`, ${new Date().toISOString().slice(0, 10)}, in ${Math.round((Date.now() - begun) / 60_000)} minutes.`,
    '',
    table([
      [
        `${FAULTS.length} faults at every request of ${PLOTS.length} scenarios`,
        `${cases.length} of ${all.length} cases`,
        systematic,
      ],
      ['random faults and signals', `${seeds.length} seeds`, random],
      [`Node ${versions.join(', ')}`, `${versions.length} releases`, nodes],
      ['the environments of runners', `${places.length} runners`, runners],
    ]),
    '',
    `The runners: ${places.join('; ')}.`,
    `One clear line on Node ${old.versions.join(', ')}: ${old.problems.length === 0 ? 'yes' : 'NO'}.`,
    `Each fuzz test tried ${fuzzed.tries} inputs: ${fuzzed.failed ? 'FAILED' : 'no crash, no hang, no outcome outside the catalog'}.`,
  ]
  console.log(figures.join('\n'))
  if (process.argv.includes('--write') && !isShort) write(figures)
  const failures = [systematic, random, nodes, runners].flatMap(({ failures }) => failures)
  process.exitCode = failures.length + old.problems.length + missing.length > 0 || fuzzed.failed ? 1 : 0
}

if (process.env['SEED']) show(await tryOut({ ...settingOf(Number(process.env['SEED'])), ...MORE }))
else if (process.env['CASE']) show(await tryCase(JSON.parse(process.env['CASE']) as Case, MORE))
else if (process.env['ONLY']) await only(new RegExp(process.env['ONLY']))
else await campaign()
