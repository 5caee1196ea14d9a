// Stops before further targets: if the job is canceled, the token is rejected, or too many targets in a row are unreachable.
import { CATALOG, verdictOf } from '../model/catalog.ts'
import type { Ending } from '../model/ending.ts'

export const CANCELLED = 'the job was canceled'

export interface StopRule {
  /** Called with each outcome, in the order in which they arrive. */
  note(ending: Pick<Ending, 'outcome' | 'status'>): void
  /** Why no other target may start; null while they may. */
  reason(): string | null
  /** The reason, if it fails the step regardless of `fail-on`; null otherwise. */
  problem(): string | null
}

/** Stops after `width` unreachable targets in a row. */
export function createStopRule(width: number, cancelled: () => boolean): StopRule {
  let inARow = 0
  let unreachable: string | null = null
  let rejected: string | null = null
  return {
    note({ outcome, status }) {
      const { stops } = CATALOG[outcome]
      inARow = stops === 'in-a-row' ? inARow + 1 : 0
      if (inARow >= width)
        unreachable = `${width === 1 ? 'a repository' : `${width} repositories in a row`} could not be reached`
      // After a lost response, a 401 to the second attempt leaves open whether the first was delivered.
      const isRejected = stops === 'at-once' || (verdictOf(outcome) === 'unknown' && status === 401)
      if (isRejected) rejected = 'the server rejected the token'
    },
    reason: () => (cancelled() ? CANCELLED : (rejected ?? unreachable)),
    problem: () => (cancelled() ? CANCELLED : rejected),
  }
}
