// The figures as Markdown.
import type { CandidateName } from './candidates.ts'
import { GOALS, type Goal } from './goals.ts'
import type { Scene } from './plan.ts'
import type { Results } from './results.ts'
import type { Sample } from './rounds.ts'
import type { Figure } from './statistics.ts'

const number = (value: number): string => {
  if (Math.abs(value) >= 100) return String(Math.round(value))
  return value < 0.1 ? String(Number(value.toPrecision(2))) : value.toFixed(2)
}
const shown = (figure: Figure | null, unit = ''): string =>
  figure === null ? '' : `${number(figure.median)}${unit} ± ${number(figure.spread)}`
const row = (...cells: string[]) => `| ${cells.join(' | ')} |`

export interface Missed {
  goal: Goal
  node: string
  figure: Figure
}

export const majorOf = (node: string): number => Number(node.split('.')[0])

/** Goals that are missed by more than their spread, with some slack where the machine is not ours. */
export function missedGoals(results: Results, nodes: readonly string[], slack: number): Missed[] {
  return GOALS.flatMap((goal) =>
    nodes.flatMap((node) => {
      const [limit, figure] = [goal.limit(majorOf(node)), goal.measure(results, node)]
      if (limit === null || figure === null) return []
      return figure.median - figure.spread > limit * slack ? [{ goal, node, figure }] : []
    }),
  )
}

/** One line a goal, one column a Node. */
export function goalsTable(results: Results, nodes: readonly string[]): string {
  const rows = GOALS.map((goal) => {
    const limits = [...new Set(nodes.map((node) => goal.limit(majorOf(node))))].filter((limit) => limit !== null)
    const cells = nodes.map((node) => {
      const [limit, figure] = [goal.limit(majorOf(node)), goal.measure(results, node)]
      const isMissed = figure !== null && limit !== null && figure.median > limit
      return figure === null ? '' : `${isMissed ? '**missed** ' : ''}${shown(figure)}`
    })
    return row(String(goal.number), goal.says, limits.map((limit) => `≤ ${limit}`).join(', '), ...cells)
  })
  const head = row('#', 'what', 'goal', ...nodes.map((node) => `Node ${node}`))
  return [head, row('--:', '---', '---', ...nodes.map(() => '--:')), ...rows].join('\n')
}

const MEASURES: [head: string, measure: (sample: Sample) => number | null][] = [
  ['wall', ({ wallMs }) => wallMs],
  ['CPU', ({ cpuMs }) => cpuMs],
  ['peak memory', ({ rssKiB }) => rssKiB],
]

/** One line for each candidate at each place. Ratios are to a bare start of the same Node in the same round. */
export function figuresTable(results: Results, scenes: readonly Scene[], nodes: readonly string[]): string {
  const lines = scenes.flatMap((scene) =>
    (['bare', ...scene.candidates] as CandidateName[]).flatMap((candidate) =>
      nodes.flatMap((node) => {
        const place = { node, ...scene }
        const wallMs = results.of(place, candidate, ({ wallMs }) => wallMs)
        if (wallMs === null) return []
        const first = results.of(place, candidate, ({ firstRequestMs }) => firstRequestMs)
        const tail = results.of(place, candidate, ({ tailMs }) => tailMs)
        const open = results.of(place, candidate, ({ connections }) => connections)
        return row(
          scene.targets.toLocaleString('en'),
          `${scene.delayMs}${scene.handshakeMs > 0 ? ` + ${scene.handshakeMs}` : ''}`,
          candidate,
          node,
          shown(wallMs),
          ...MEASURES.map(([, measure]) => shown(results.ratio(place, candidate, 'bare', measure), 'x')),
          shown(first),
          shown(tail),
          candidate === 'bare' ? '' : String(open?.median ?? ''),
          String(wallMs.rounds),
        )
      }),
    ),
  )
  const measures = MEASURES.map(([head]) => head)
  const heads = [
    'targets',
    'delay, ms',
    'who',
    'Node',
    'wall, ms',
    ...measures,
    'first request, ms',
    'tail, ms',
    'connections',
    'rounds',
  ]
  return [row(...heads), row(...heads.map((_, index) => (index < 4 ? '---' : '--:'))), ...new Set(lines)].join('\n')
}
