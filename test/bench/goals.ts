// The goals: what a run may cost, as ratios that hold on any machine.
import { majorOf, mostAtOnce, wavesOf } from './plan.ts'
import type { Measure, Place, Results } from './results.ts'
import type { Figure } from './statistics.ts'

export interface Goal {
  number: number
  says: string
  /**
   * `exact` holds in every run on any machine, and so nearly does `memory`; `time` on one that does nothing else, and `ms` only
   * where a bare start takes 30 to 40 besides.
   */
  kind: 'exact' | 'memory' | 'time' | 'ms'
  /** For a goal in time: another bare start, which shows how busy the machine was. */
  bareAt?(node: string): Place
  /** For a major release of Node; null where there is none. */
  limit(major: number): number | null
  measure(results: Results, node: string): Figure | null
}

/** The runs by repository_dispatch on one Node. */
export const at = (node: string, targets: number, delayMs = 0, handshakeMs = 0): Place => ({
  job: 'repository_dispatch',
  node,
  targets,
  delayMs,
  handshakeMs,
})
const wall: Measure = ({ wallMs }) => wallMs
const rss: Measure = ({ rssKiB }) => rssKiB
const tail: Measure = ({ tailMs }) => tailMs
/** A number of targets in words. */
export const counted = (targets: number) => `${targets.toLocaleString('en')} ${targets === 1 ? 'target' : 'targets'}`

const wallGoal = (number: number, targets: number, limit: number): Goal => ({
  number,
  says: `${counted(targets)}: wall / bare start`,
  kind: 'time',
  bareAt: (node) => at(node, targets),
  limit: () => limit,
  measure: (results, node) => results.ratio(at(node, targets), 'ours', 'bare', wall),
})

const rssGoal = (number: number, targets: number, limit: number, on24 = limit): Goal => ({
  number,
  says: `${counted(targets)}: peak memory / bare start`,
  kind: 'memory',
  limit: (major) => (major >= 24 ? on24 : limit),
  measure: (results, node) => results.ratio(at(node, targets), 'ours', 'bare', rss),
})

/** One goal said in two ways: the milliseconds of the machine that it was set on, and as a ratio. */
const tailGoals = (targets: number): Goal[] => [
  {
    number: 4,
    says: `${counted(targets)}: last 204 to exit, ms`,
    kind: 'ms',
    limit: () => 20,
    measure: (results, node) => results.of(at(node, targets), 'ours', tail),
  },
  {
    number: 4,
    says: `${counted(targets)}: last 204 to exit / bare start`,
    kind: 'time',
    bareAt: (node) => at(node, targets),
    limit: () => 0.55,
    measure: (results, node) => results.ratio(at(node, targets), 'ours', 'bare', tail, { below: wall }),
  },
]

/** Against a client without any cost of its own on a server that takes 50 ms. */
const waitGoal = (number: number, targets: number, limit: number, handshakeMs: number): Goal => ({
  number,
  says: `${counted(targets)}, answers after 50 ms${handshakeMs > 0 ? `, connections after ${handshakeMs} ms` : ''}: wall / (bare start + waits)`,
  kind: 'time',
  bareAt: (node) => at(node, targets, 50, handshakeMs),
  limit: () => limit,
  measure(results, node) {
    const added = handshakeMs + 50 * wavesOf(targets)
    return results.ratio(at(node, targets, 50, handshakeMs), 'ours', 'bare', wall, { added })
  },
})

const rivalGoal = (targets: number, on20: number, on24: number): Goal => ({
  number: 7,
  says: `${counted(targets)}: wall / peter-evans/repository-dispatch once for each`,
  kind: 'time',
  bareAt: (node) => at(node, targets),
  limit: (major) => ({ 20: on20, 24: on24 })[major] ?? null,
  measure: (results, node) => results.ratio(at(node, targets), 'ours', 'peter-evans', wall),
})

/** What each target between two numbers of them adds to a figure. */
export function growthOf(from: number, to: number, figure: (targets: number) => Figure | null): Figure | null {
  const [few, many] = [figure(from), figure(to)]
  if (few === null || many === null) return null
  return {
    median: (many.median - few.median) / (to - from),
    spread: (many.spread + few.spread) / (to - from),
    rounds: Math.min(many.rounds, few.rounds),
  }
}

/** Wall over a bare start, and KiB, by number of targets. */
export const GROWING = {
  wall: (results: Results, node: string) => (targets: number) => results.ratio(at(node, targets), 'ours', 'bare', wall),
  KiB: (results: Results, node: string) => (targets: number) => results.of(at(node, targets), 'ours', rss),
}

const growthGoal = (what: keyof typeof GROWING, says: string, limit: number): Goal => ({
  number: 12,
  says: `1,000 to 10,000 targets: ${says} for each`,
  kind: what === 'wall' ? 'time' : 'memory',
  // Of ten thousand there may be one round, which says nothing of how they vary.
  bareAt: (node) => at(node, 1_000),
  limit: () => limit,
  measure: (results, node) => growthOf(1_000, 10_000, GROWING[what](results, node)),
})

const EXACT: readonly Goal[] = [
  {
    number: 8,
    says: 'what each start reads of `dist`, kB, not minified',
    kind: 'exact',
    limit: () => 540,
    measure: ({ bytes }) => ({ median: bytes / 1000, spread: 0, rounds: 1 }),
  },
  {
    number: 9,
    says: 'every run: most connections, or requests in flight, / min(max-parallel, targets)',
    kind: 'exact',
    limit: () => 1,
    measure: (results, node) =>
      results.most(
        node,
        'ours',
        ({ mostConnections, mostInFlight, scene }) =>
          Math.max(mostConnections, mostInFlight) / mostAtOnce(scene.targets),
      ),
  },
  {
    number: 10,
    says: 'every run: requests / (targets + 1 for the token)',
    kind: 'exact',
    limit: () => 1,
    measure: (results, node) =>
      results.most(node, 'ours', ({ requests, scene }) =>
        scene.job === 'repository_dispatch' ? requests / (scene.targets + 1) : null,
      ),
  },
]

export const GOALS: readonly Goal[] = [
  wallGoal(1, 1, 3),
  wallGoal(2, 10, 3.3),
  rssGoal(3, 1, 1.4, 1.45),
  rssGoal(3, 10, 1.4, 1.45),
  rssGoal(3, 100, 1.5),
  ...tailGoals(1),
  ...tailGoals(10),
  ...tailGoals(100),
  waitGoal(5, 10, 1.5, 0),
  waitGoal(5, 100, 1.15, 0),
  waitGoal(5, 1_000, 1.06, 0),
  waitGoal(6, 1, 1.25, 50),
  waitGoal(6, 10, 1.25, 50),
  rivalGoal(1, 0.4, 0.75),
  rivalGoal(10, 0.045, 0.09),
  rivalGoal(100, 0.006, 0.012),
  ...EXACT,
  rssGoal(11, 10_000, 2, 2.4),
  growthGoal('wall', 'wall / bare start', 0.003),
  growthGoal('KiB', 'KiB', 1.5),
]

export interface Missed {
  goal: Goal
  node: string
  figure: Figure
}

type Slack = Record<Goal['kind'], number>

/** None: the goals themselves. */
const STRICT: Slack = { exact: 1, memory: 1, time: 1, ms: 1 }
/** The tolerance for other machines. */
const ALARM: Slack = { exact: 1, memory: 1.25, time: 1.25, ms: Number.POSITIVE_INFINITY }

/** Goals that are missed by more than their spread. */
export function missedGoals(results: Results, nodes: readonly string[], slack = STRICT): Missed[] {
  return GOALS.flatMap((goal) =>
    nodes.flatMap((node) => {
      const [limit, figure] = [goal.limit(majorOf(node)), goal.measure(results, node)]
      if (limit === null || figure === null) return []
      return figure.median - figure.spread > limit * slack[goal.kind] ? [{ goal, node, figure }] : []
    }),
  )
}

/** A bare start that varies by a larger share means that the machine is busy. */
const STEADY = 0.15

/**
 * Goals that are missed on any machine: by a quarter and their spread. `unjudged` are those in time where other work went on,
 * which makes a longer process slower than a short one.
 */
export function alarmsOf(results: Results, nodes: readonly string[]): { alarms: Missed[]; unjudged: Missed[] } {
  const missed = missedGoals(results, nodes, ALARM)
  const isJudged = ({ goal, node }: Missed) => goal.kind !== 'time' || isSteady(results, goal.bareAt?.(node))
  return { alarms: missed.filter(isJudged), unjudged: missed.filter((one) => !isJudged(one)) }
}

function isSteady(results: Results, place: Place | undefined): boolean {
  const bare = place ? results.of(place, 'bare', wall) : null
  return bare !== null && bare.spread / bare.median <= STEADY
}
