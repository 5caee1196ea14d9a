// The figures as Markdown.
import type { CandidateName } from './candidates.ts'
import { GOALS, type Goal } from './goals.ts'
import { majorOf, type Scene } from './plan.ts'
import type { Measure, Place, Results } from './results.ts'
import type { Figure } from './statistics.ts'

/** A number with as many digits as say something. */
export function number(value: number): string {
  if (Math.abs(value) >= 100 || Number.isInteger(value)) return String(Math.round(value))
  return Math.abs(value) < 0.1 ? String(Number(value.toPrecision(2))) : value.toFixed(2)
}

/** A figure with its spread; empty where nothing was measured. */
export const shown = (figure: Figure | null, unit = ''): string =>
  figure === null ? '' : `${number(figure.median)}${unit} ± ${number(figure.spread)}`

/** A Markdown table; the columns from the `left`th on are numbers. */
export function table(head: readonly string[], left: number, rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, index) => (index < left ? '---' : '--:'))), ...rows.map(line)].join('\n')
}

/** One line a goal, one column a Node, and whether it is met. */
export function goalsTable(results: Results, nodes: readonly string[]): string {
  const rows = GOALS.map((goal) => {
    const figures = nodes.map((node) => goal.measure(results, node))
    const cells = nodes.map((node, index) => {
      const [figure, limit] = [figures[index]!, goal.limit(majorOf(node))]
      const isMissed = figure !== null && limit !== null && figure.median > limit
      return isMissed ? `**${shown(figure)}**` : shown(figure)
    })
    const rounds = Math.max(...figures.map((figure) => figure?.rounds ?? 0))
    return [
      String(goal.number),
      goal.says,
      limitsOf(goal, nodes),
      ...cells,
      metOf(goal, results, nodes),
      String(rounds || ''),
    ]
  })
  return table(['#', 'what', 'goal', ...nodes.map((node) => `Node ${node}`), 'met', 'rounds'], 3, rows)
}

function limitsOf(goal: Goal, nodes: readonly string[]): string {
  const majors = new Map<number, number[]>()
  for (const major of nodes.map(majorOf)) {
    const limit = goal.limit(major)
    if (limit !== null) majors.set(limit, [...(majors.get(limit) ?? []), major])
  }
  if ([...majors.values()][0]?.length === nodes.length) return `≤ ${[...majors.keys()][0]}`
  return [...majors].map(([limit, on]) => `${on.join(', ')}: ≤ ${limit}`).join('; ')
}

function metOf(goal: Goal, results: Results, nodes: readonly string[]): string {
  const judged = nodes.flatMap((node) => {
    const [figure, limit] = [goal.measure(results, node), goal.limit(majorOf(node))]
    return figure === null || limit === null ? [] : [{ major: majorOf(node), over: figure.median - limit, figure }]
  })
  if (judged.length === 0) return 'not measured'
  const missed = judged.filter(({ over }) => over > 0)
  if (missed.length === 0) return 'yes'
  const where = missed.map(({ major }) => major).join(', ')
  return missed.every(({ over, figure }) => over <= figure.spread)
    ? `within the spread (${where})`
    : `**no** (${where})`
}

const wall: Measure = ({ wallMs }) => wallMs

/** What is measured of each run, as a part of the table's head, and over what of a bare start. */
const MEASURES: readonly [head: string, measure: Measure, below: Measure][] = [
  ['wall', wall, wall],
  ['CPU', ({ cpuMs }) => cpuMs, ({ cpuMs }) => cpuMs],
  ['peak memory', ({ rssKiB }) => rssKiB, ({ rssKiB }) => rssKiB],
  ['first request', ({ firstRequestMs }) => firstRequestMs, wall],
  ['tail', ({ tailMs }) => tailMs, wall],
]

/** The heads and cells of a run's costs over a bare start of the same Node in the same round. */
export const COSTS = MEASURES.map(([head]) => head)
export const costsOf = (results: Results, place: Place, candidate: CandidateName): string[] =>
  MEASURES.map(([, measure, below]) => shown(results.ratio(place, candidate, 'bare', measure, { below }), 'x'))

/** One line for each candidate at each place. */
export function figuresTable(results: Results, scenes: readonly Scene[], nodes: readonly string[]): string {
  const lines = scenes.flatMap((scene) =>
    (['bare', ...scene.candidates] as CandidateName[]).flatMap((candidate) =>
      nodes.flatMap((node) => {
        const place = { ...scene, node }
        const ms = results.of(place, candidate, wall)
        if (ms === null) return []
        const most = (measure: Measure) => String(results.of(place, candidate, measure)?.median ?? '')
        return [
          [
            scene.targets.toLocaleString('en'),
            scene.job,
            `${scene.delayMs}${scene.handshakeMs > 0 ? ` + ${scene.handshakeMs}` : ''}`,
            candidate,
            node,
            shown(ms),
            ...costsOf(results, place, candidate),
            ...(candidate === 'bare'
              ? ['', '']
              : [most(({ connections }) => connections), most(({ requests }) => requests)]),
            String(ms.rounds),
          ],
        ]
      }),
    ),
  )
  const heads = [
    'targets',
    'job',
    'delay, ms',
    'who',
    'Node',
    'wall, ms',
    ...COSTS,
    'connections',
    'requests',
    'rounds',
  ]
  // Two scenes may be at one place; their runs are in one line.
  const unique = new Map(lines.map((cells) => [cells.join('|'), cells]))
  return table(heads, 5, [...unique.values()])
}
