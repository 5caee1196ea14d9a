// Stops the fan-out: when the job is cancelled, the token is refused, or too many targets in a row can't be reached.
import { CATALOG, verdictOf } from '../model/catalog.ts'
import type { Ending } from '../model/ending.ts'

export const CANCELLED = 'the job was cancelled'

export interface StopRule {
  /** Takes note of how a target ended, in the order in which they end. */
  note(ending: Pick<Ending, 'outcome' | 'status'>): void
  /** Why no other target may begin; null while they may. */
  reason(): string | null
  /** The part of that which fails the step whatever `fail-on` says; null when there is none. */
  problem(): string | null
}

/** A stopRule that holds after `width` unreachable targets in a row. */
export function createStopRule(width: number, cancelled: () => boolean): StopRule {
  let inARow = 0
  let unreachable: string | null = null
  let refused: string | null = null
  return {
    note({ outcome, status }) {
      const { stops } = CATALOG[outcome]
      inARow = stops === 'in-a-row' ? inARow + 1 : 0
      if (inARow >= width)
        unreachable = `${width === 1 ? 'a repository' : `${width} repositories in a row`} could not be reached`
      // A 401 to the repetition of what was lost leaves open whether that was delivered.
      const isRefused = stops === 'at-once' || (verdictOf(outcome) === 'unknown' && status === 401)
      if (isRefused) refused = 'the server refused the token'
    },
    reason: () => (cancelled() ? CANCELLED : (refused ?? unreachable)),
    problem: () => (cancelled() ? CANCELLED : refused),
  }
}
