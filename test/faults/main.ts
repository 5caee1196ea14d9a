// `npm run campaign`: the systematic and the random campaign, and the table of what was tried.
// SHARE=1 takes all cases (some 80,000, hours), without it a fiftieth, SEEDS=100-199 these seeds, SEED=7 or CASE='{…}' one run with all that it said.
import { FAULTS } from './catalogue.ts'
import { emptyTally, type Tally } from './many.ts'
import { PLOTS } from './plots.ts'
import { roam, settingOf } from './random.ts'
import { type Case, casesOf, torture, tryCase } from './systematic.ts'
import { type Trial, tryOut } from './trial.ts'
import { problemsOf } from './truth.ts'

const env = (name: string, otherwise: string) => process.env[name] || otherwise
const WIDTH = Number(env('WIDTH', '8'))

function show(trial: Trial): void {
  for (const { nth, method, path, fault } of trial.seen)
    console.log(`${nth} ${method} ${path} ${fault ? `→ ${fault.name}` : ''}`)
  console.log(trial.ended.log)
  console.log(
    `exit ${trial.ended.exitCode} after ${trial.ms} ms`,
    [...trial.deliveries.entries()].map(([name, made]) => `${name}: ${made.length}`).join(', '),
  )
  const problems = problemsOf(trial)
  console.log(problems)
  process.exitCode = problems.length > 0 ? 1 : 0
}

function seedsOf(text: string): number[] {
  const [first = 0, last = first] = text.split('-').map(Number)
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

function tell(name: string, { failures }: Tally): void {
  for (const { again, problems } of failures.slice(0, 200))
    console.log(
      `${name}: ${again} npm run campaign\n${problems.map(({ kind, text }) => `    ${kind}: ${text.slice(0, 600)}`).join('\n')}`,
    )
}

const bad = ({ problems }: Tally, ...kinds: (keyof Tally['problems'])[]) =>
  kinds.reduce((sum, kind) => sum + problems[kind], 0)

function table(rows: [string, number, Tally][]): string {
  const line = (name: string, tried: number, tally: Tally) => {
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

async function campaign(): Promise<void> {
  const [systematic, random] = [emptyTally(), emptyTally()]
  const cases = await casesOf(Number(env('SHARE', '0.02')))
  console.log(`${FAULTS.length} faults, ${PLOTS.length} plots, ${cases.length} cases`)
  await torture(cases, WIDTH, systematic)
  tell('systematic', systematic)
  const seeds = seedsOf(env('SEEDS', '1-200'))
  await roam(seeds, WIDTH, random)
  tell('random', random)
  for (const [name, { outcomes }] of Object.entries({ systematic, random })) console.log(name, outcomes)
  console.log(
    table([
      ['every fault at every request', cases.length, systematic],
      ['random faults, by seed', seeds.length, random],
    ]),
  )
  process.exitCode = systematic.failures.length + random.failures.length > 0 ? 1 : 0
}

if (process.env['SEED']) show(await tryOut(settingOf(Number(process.env['SEED']))))
else if (process.env['CASE']) show(await tryCase(JSON.parse(process.env['CASE']) as Case))
else await campaign()
