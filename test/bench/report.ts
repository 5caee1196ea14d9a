// What docs/performance.md says of the costs: tables and sentences made of the figures, so that none says what was not measured.
import type { CandidateName } from './candidates.ts'
import { at, counted } from './goals.ts'
import { JOBS, type JobName } from './jobs.ts'
import type { Results } from './results.ts'
import type { Sample } from './rounds.ts'
import { curlSentence, growthSentence, TARGETS } from './sentences.ts'
import { COSTS, costsOf, goalsTable, shown, table } from './tables.ts'

export interface Circumstances {
  /** The command without paths of this machine. */
  command: string
  machine: string
  date: string
  /** Versions of Node, lowest first. */
  nodes: readonly string[]
  minutes: number
  /** Size of the file that stands for peter-evans/repository-dispatch; null without one. */
  peterEvansBytes: number | null
  /** Path of the plot from the page. */
  plot: string
}

const DELAYS = [0, 50]
const SHOWN: readonly CandidateName[] = ['bare', 'ours', 'curl -K', 'curl loop', 'peter-evans']
const NAMES: Record<string, string> = {
  bare: 'node with an empty file',
  ours: 'gitea-dispatch',
  'curl -K': '`curl -K` (one process on one connection)',
  'curl loop': 'a loop of `curl`',
  'peter-evans': 'peter-evans/repository-dispatch once for each',
}
const CURLS: readonly CandidateName[] = ['curl -K', 'curl loop']

const wall = ({ wallMs }: Sample) => wallMs

/** The whole block, as Markdown. */
export function reportOf(results: Results, circumstances: Circumstances): string {
  const { nodes, plot } = circumstances
  const [first, last] = [nodes[0]!, nodes.at(-1)!]
  return [
    headOf(circumstances),
    goalsTable(results, nodes),
    `![Wall time by number of targets](${plot})`,
    `Whole runs by repository_dispatch on Node ${last} in the same rounds, in milliseconds:`,
    wallsTable(results, first, last),
    CURLS.flatMap((curl) => DELAYS.map((delay) => curlSentence(results, [curl, NAMES[curl]!], delay, [first, last])))
      .filter((sentence) => sentence !== '')
      .join('\n'),
    growthSentence(results, nodes),
    `The methods, for ten targets on Node ${last}, over a bare start; a run that asked for anything else did not count:`,
    waysTable(results, last),
    '`wait-for` looks at the runs 1.2 s after the last send, when they are there and have ended here; each look after that (with `completed` after 2.7 s, 4.95 s and so on, at most 30 in ten minutes) is one read more for each target that is still open.',
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

function headOf({ command, machine, date, nodes, minutes, peterEvansBytes }: Circumstances): string {
  const rival = `The file of peter-evans/repository-dispatch has ${peterEvansBytes?.toLocaleString('en')} bytes.`
  const time = minutes < 2 ? `${Math.round(minutes * 60)} seconds` : `${Math.round(minutes)} minutes`
  const how = "medians ± half of the middle half's range, as ratios to other runs of the same round"
  const what = `Measured by \`${command}\` in one run of ${time} on ${machine}, ${date}, Node ${nodes.join(', ')} side by side: ${how}.`
  return peterEvansBytes === null ? what : `${what} ${rival}`
}

function wallsTable(results: Results, first: string, last: string): string {
  const places = DELAYS.flatMap((delay) => TARGETS.map((targets) => [targets, delay] as const))
  const measured = (candidate: CandidateName, targets: number, delay: number) =>
    results.of(at(CURLS.includes(candidate) ? first : last, targets, delay), candidate, wall)
  const columns = places.filter(([targets, delay]) => measured('ours', targets, delay) !== null)
  const rows = SHOWN.map((candidate) => [
    NAMES[candidate]!,
    ...columns.map(([targets, delay]) => {
      const figure = measured(candidate, targets, delay)
      return figure === null ? '' : Math.round(figure.median).toLocaleString('en')
    }),
  ]).filter((cells) => cells.slice(1).some((cell) => cell !== ''))
  const heads = columns.map(
    ([targets, delay]) => `${counted(targets)}${delay > 0 ? `, answers after ${delay} ms` : ''}`,
  )
  return table(['', ...heads], 1, rows)
}

function waysTable(results: Results, node: string): string {
  const rows = (Object.keys(JOBS) as JobName[]).flatMap((job) => {
    const place = { ...at(node, 10), job }
    if (results.of(place, 'ours', wall) === null) return []
    const { atStart, reads, writes } = JOBS[job].requests
    const connections = results.of(place, 'ours', (sample) => sample.connections)
    return [
      [
        job,
        `${atStart}`,
        `${reads} + ${writes}`,
        ...costsOf(results, place, 'ours'),
        shown(connections).replace(/ ± 0$/, ''),
      ],
    ]
  })
  return table(['', 'requests at the start', 'reads + writes a target', ...COSTS, 'connections'], 1, rows)
}
