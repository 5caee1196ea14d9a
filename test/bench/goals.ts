// The goals: what a run may cost, as ratios that hold on any machine.
import { wavesOf } from './plan.ts'
import type { Place, Results } from './results.ts'
import type { Sample } from './rounds.ts'
import type { Figure } from './statistics.ts'

export interface Goal {
  number: number
  says: string
  /** For a major release of Node; null where there is none. */
  limit(major: number): number | null
  measure(results: Results, node: string): Figure | null
}

const at = (node: string, targets: number, delayMs = 0, handshakeMs = 0): Place => ({
  node,
  targets,
  delayMs,
  handshakeMs,
})
const wall = ({ wallMs }: Sample) => wallMs
const rss = ({ rssKiB }: Sample) => rssKiB
const counted = (targets: number) => `${targets.toLocaleString('en')} ${targets === 1 ? 'target' : 'targets'}`

const wallGoal = (number: number, targets: number, limit: number): Goal => ({
  number,
  says: `${counted(targets)}: wall / bare start`,
  limit: () => limit,
  measure: (results, node) => results.ratio(at(node, targets), 'ours', 'bare', wall),
})

const rssGoal = (number: number, targets: number, limit: number, on24 = limit): Goal => ({
  number,
  says: `${counted(targets)}: peak memory / bare start`,
  limit: (major) => (major >= 24 ? on24 : limit),
  measure: (results, node) => results.ratio(at(node, targets), 'ours', 'bare', rss),
})

const tailGoal = (targets: number): Goal => ({
  number: 4,
  says: `${counted(targets)}: last 204 to exit, ms`,
  limit: () => 15,
  measure: (results, node) => results.of(at(node, targets), 'ours', ({ tailMs }) => tailMs),
})

/** Against a client without any cost of its own on a server that takes 50 ms. */
const waitGoal = (number: number, targets: number, limit: number, handshakeMs: number): Goal => ({
  number,
  says: `${counted(targets)}, answers after 50 ms${handshakeMs > 0 ? `, connections after ${handshakeMs} ms` : ''}: wall / (bare start + waits)`,
  limit: () => limit,
  measure: (results, node) =>
    results.ratio(at(node, targets, 50, handshakeMs), 'ours', 'bare', wall, handshakeMs + 50 * wavesOf(targets)),
})

const rivalGoal = (targets: number, on20: number, on24: number): Goal => ({
  number: 7,
  says: `${counted(targets)}: wall / peter-evans/repository-dispatch once for each`,
  limit: (major) => ({ 20: on20, 24: on24 })[major] ?? null,
  measure: (results, node) => results.ratio(at(node, targets), 'ours', 'peter-evans', wall),
})

const growthGoal = (says: string, limit: number, figure: (results: Results, place: Place) => Figure | null): Goal => ({
  number: 12,
  says: `1,000 to 10,000 targets: ${says} for each`,
  limit: () => limit,
  measure(results, node) {
    const [few, many] = [figure(results, at(node, 1_000)), figure(results, at(node, 10_000))]
    if (few === null || many === null) return null
    return {
      median: (many.median - few.median) / 9_000,
      spread: (many.spread + few.spread) / 9_000,
      rounds: Math.min(many.rounds, few.rounds),
    }
  },
})

export const GOALS: readonly Goal[] = [
  wallGoal(1, 1, 3),
  wallGoal(2, 10, 3.3),
  rssGoal(3, 1, 1.4, 1.45),
  rssGoal(3, 10, 1.4, 1.45),
  rssGoal(3, 100, 1.5),
  tailGoal(1),
  tailGoal(10),
  tailGoal(100),
  waitGoal(5, 10, 1.5, 0),
  waitGoal(5, 100, 1.15, 0),
  waitGoal(5, 1_000, 1.06, 0),
  waitGoal(6, 1, 1.25, 50),
  waitGoal(6, 10, 1.25, 50),
  rivalGoal(1, 0.4, 0.75),
  rivalGoal(10, 0.045, 0.09),
  rivalGoal(100, 0.006, 0.012),
  rssGoal(11, 10_000, 1.9, 2.25),
  growthGoal('wall / bare start', 0.003, (results, place) => results.ratio(place, 'ours', 'bare', wall)),
  growthGoal('KiB', 1.5, (results, place) => results.of(place, 'ours', rss)),
]
