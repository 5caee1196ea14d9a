// `npm run bench`: measures this checkout's dist against a bare start of Node and other ways, side by side, and prints tables.
// Needs python3 (it tells the peak memory of a child) and curl; `npm run nodes` adds the other releases of Node.

import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { installedNodes } from '../support/nodes.ts'
import { FULL, SHORT } from './plan.ts'
import { plotOf } from './plot.ts'
import { Results } from './results.ts'
import { playScene, type Sample, type Stages } from './rounds.ts'
import { figuresTable, goalsTable, majorOf, missedGoals } from './tables.ts'
import { createWorld } from './world.ts'

const { values } = parseArgs({
  options: {
    /** Few rounds, for CI. */
    short: { type: 'boolean', default: false },
    /** Exit with 1 when a goal is missed by more than its spread; the short form alarms a quarter above. */
    check: { type: 'boolean', default: false },
    /** A binary of Node, more than once for several. */
    node: { type: 'string', multiple: true },
    /** Folder with the dist of another version, to see what a change brings. */
    before: { type: 'string' },
    /** File that a step with peter-evans/repository-dispatch would run. */
    'peter-evans': { type: 'string' },
    /** Only scenes with at most so many targets. */
    most: { type: 'string', default: '10000' },
    /** Folder for benchmark.json, .svg and .md. */
    out: { type: 'string' },
  },
})

const dist = fileURLToPath(new URL('../../dist/index.cjs', import.meta.url))
const nodes: [string, string][] = values.node
  ? values.node.map((binary) => [versionOf(binary), resolve(binary)])
  : installedNodes().filter(([version]) => [20, 22, 24].includes(majorOf(version)))
const versions = nodes.map(([version]) => version)
const scenes = (values.short ? SHORT : FULL).filter(({ targets }) => targets <= Number(values.most))

const folder = mkdtempSync(join(tmpdir(), 'gitea-dispatch-bench-'))
const world = await createWorld()
const samples: Sample[] = []
try {
  for (const scene of scenes) {
    const { targets, delayMs, handshakeMs, rounds } = scene
    console.error(
      `${targets} targets, answers after ${delayMs} ms, connections after ${handshakeMs} ms: ${rounds} rounds`,
    )
    samples.push(...(await playScene(scene, stages(), world)))
  }
} finally {
  world.close()
  rmSync(folder, { recursive: true })
}
const results = new Results(samples)
report()

function stages(): Stages {
  const entries = {
    ours: dist,
    before: values.before ? resolve(values.before, 'index.cjs') : null,
    'peter-evans': values['peter-evans'] ? resolve(values['peter-evans']) : null,
  }
  return nodes.map(([version, node]) => [version, { folder, url: world.url, node, entries }] as const)
}

function report(): void {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor'
  const head = `${cpus().length} cores (${model}), ${new Date().toISOString().slice(0, 10)}. Median of the rounds ± half of the middle half's range; x: over a bare start of the same Node in the same round.`
  const tables = [head, goalsTable(results, versions), figuresTable(results, scenes, versions)].join('\n\n')
  console.log(tables)
  if (values.out) save(values.out, tables)
  const missed = missedGoals(results, versions, values.short ? 1.25 : 1)
  for (const { goal, node, figure } of missed)
    console.error(
      `missed on Node ${node}: ${goal.says}: ${figure.median.toPrecision(3)}, goal ${goal.limit(majorOf(node))}`,
    )
  if (values.check && missed.length > 0) process.exitCode = 1
}

function save(out: string, tables: string): void {
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, 'benchmark.md'), `${tables}\n`)
  writeFileSync(join(out, 'benchmark.json'), `${JSON.stringify({ nodes: versions, samples })}\n`)
  writeFileSync(join(out, 'benchmark.svg'), plotOf(results, versions.at(-1)!, versions[0]!, [0, 50]))
}

function versionOf(binary: string): string {
  return execFileSync(binary, ['-p', 'process.versions.node'], { encoding: 'utf8' }).trim()
}
