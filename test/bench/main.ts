// `npm run bench`: measures this checkout's dist against a bare start of Node and other ways, side by side, and prints tables.
// Needs python3 (for the peak memory of a child process) and curl; `npm run nodes` adds the other releases of Node.

import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { installedNodes } from '../support/nodes.ts'
import { alarmsOf, type Missed, missedGoals } from './goals.ts'
import { FULL, majorOf, SHORT } from './plan.ts'
import { plotOf } from './plot.ts'
import { reportOf } from './report.ts'
import { Results } from './results.ts'
import { playScene, type Sample, type Stages } from './rounds.ts'
import { figuresTable, number } from './tables.ts'
import { createWorld } from './world.ts'

const { values } = parseArgs({
  options: {
    /** Few rounds, for CI. */
    short: { type: 'boolean', default: false },
    /** Exit with 1 when a goal is missed by more than its spread; the short form alarms a quarter above, when it is so twice. */
    check: { type: 'boolean', default: false },
    /** A binary of Node, more than once for several. */
    node: { type: 'string', multiple: true },
    /** Folder with the dist of another version, to see what a change brings. */
    before: { type: 'string' },
    /** File that a step with peter-evans/repository-dispatch would run. */
    'peter-evans': { type: 'string' },
    /** Only scenes with at most so many targets. */
    most: { type: 'string', default: '10000' },
    /** Folder for costs.md, .json and .svg. */
    out: { type: 'string' },
    /** Write the tables into docs/performance.md, and plot and figures beside this file. */
    write: { type: 'boolean', default: false },
  },
})

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const dist = (name: string) => here(`../../dist/${name}`)
/** The plot, as docs/performance.md links to it. */
const PLOT = '../test/bench/costs.svg'

const nodes: [string, string][] = values.node
  ? values.node.map((binary) => [versionOf(binary), resolve(binary)])
  : theNodes(installedNodes())
const versions = nodes.map(([version]) => version)
const peterEvans = values['peter-evans'] ? resolve(values['peter-evans']) : null
const scenes = (values.short ? SHORT : FULL)
  .filter(({ targets }) => targets <= Number(values.most))
  .filter(({ candidates }) => peterEvans !== null || !candidates.includes('peter-evans'))
const begun = performance.now()

const results = await measure()
const report = reportOf(results, {
  command: commandOf(process.argv.slice(2)),
  machine: `${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown processor'})`,
  date: new Date().toISOString().slice(0, 10),
  nodes: versions,
  minutes: (performance.now() - begun) / 60_000,
  peterEvansBytes: peterEvans === null ? null : statSync(peterEvans).size,
  plot: PLOT,
})
console.log(`${report}\n\n${figuresTable(results, scenes, versions)}`)
if (values.out) save(resolve(values.out))
if (values.write) writePage()
const missed = values.short && values.check ? await confirmedAlarms(results) : missedGoals(results, versions)
printGoals('missed', missed)
if (values.check && missed.length > 0) process.exitCode = 1

/** Plays all scenes. */
async function measure(): Promise<Results> {
  const folder = mkdtempSync(join(tmpdir(), 'gitea-dispatch-bench-'))
  const world = await createWorld()
  const samples: Sample[] = []
  try {
    for (const scene of scenes) {
      const { job, targets, delayMs, handshakeMs, rounds } = scene
      const at = performance.now()
      samples.push(...(await playScene(scene, stagesIn(folder, world.url), world)))
      const seconds = ((performance.now() - at) / 1000).toFixed(1)
      console.error(
        `${job}, ${targets} targets, answers after ${delayMs} ms, connections after ${handshakeMs} ms: ${rounds} rounds, ${seconds} s`,
      )
    }
  } finally {
    world.close()
    rmSync(folder, { recursive: true })
  }
  return new Results(samples, statSync(dist('index.cjs')).size + statSync(dist('main.cjs')).size)
}

function stagesIn(folder: string, url: string): Stages {
  const entries = {
    ours: dist('index.cjs'),
    before: values.before ? resolve(values.before, 'index.cjs') : null,
    'peter-evans': peterEvans,
  }
  return nodes.map(([version, node]) => [version, { folder, url, node, entries }] as const)
}

/** The short form runs beside whatever else a machine does, so what it finds must be found when all is measured again. */
async function confirmedAlarms(first: Results): Promise<Missed[]> {
  const { alarms, unjudged } = alarmsOf(first, versions)
  printGoals('not judged, since the machine was busy', unjudged)
  if (alarms.length === 0) return []
  printGoals('far above the goal, so measured once more', alarms)
  const again = alarmsOf(await measure(), versions).alarms
  return again.filter(({ goal, node }) => alarms.some((one) => one.goal === goal && one.node === node))
}

function printGoals(how: string, goals: readonly Missed[]): void {
  for (const { goal, node, figure } of goals) {
    const [found, limit] = [`${number(figure.median)} ± ${number(figure.spread)}`, goal.limit(majorOf(node))]
    console.error(`${how}: Node ${node}, ${goal.says}: ${found}, goal ${limit}`)
  }
}

function figures(): string {
  return `# What runs cost: all figures\n\n${figuresTable(results, scenes, versions)}\n`
}

function plot(): string {
  return plotOf(results, versions.at(-1)!, versions[0]!, [0, 50])
}

function save(out: string): void {
  mkdirSync(out, { recursive: true })
  const text = report.replaceAll(PLOT, 'costs.svg')
  writeFileSync(join(out, 'costs.md'), `${text}\n\n${figures()}`)
  writeFileSync(join(out, 'costs.json'), `${JSON.stringify({ nodes: versions, samples: results.samples })}\n`)
  writeFileSync(join(out, 'costs.svg'), plot())
}

function writePage(): void {
  const path = here('../../docs/performance.md')
  const block = /(<!-- costs -->\n)[\s\S]*?(<!-- \/costs -->)/
  const page = readFileSync(path, 'utf8')
  writeFileSync(
    path,
    page.replace(block, (_all, open, close) => `${open}${report}\n${close}`),
  )
  writeFileSync(here('costs.md'), figures())
  writeFileSync(here('costs.svg'), plot())
}

/** Those that there are goals for, else what there is. */
function theNodes(installed: [string, string][]): [string, string][] {
  const wanted = installed.filter(([version]) => [20, 22, 24].includes(majorOf(version)))
  return wanted.length > 0 ? wanted : installed
}

/** The command without the paths of this machine. */
function commandOf(args: string[]): string {
  const shown = args.map((arg) => (arg.includes('/') ? `…/${arg.split('/').at(-1)}` : arg))
  return `npm run bench -- ${shown.join(' ')}`
}

function versionOf(binary: string): string {
  return execFileSync(binary, ['-p', 'process.versions.node'], { encoding: 'utf8' }).trim()
}
