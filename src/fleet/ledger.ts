// What is noted of targets as they end: a line for each, warnings, and the first advice.
import { type Ended, type Ending, endedOf } from '../model/ending.ts'
import type { Target } from '../model/target.ts'
import type { Surroundings } from './follow-up.ts'

export interface Ledger {
  /** Takes note of what a target's ending says beside its outcome. */
  note(target: Target, ending: Ending): void
  /** Ends a target; `ms` is null for one that was never begun. */
  end(target: Target, ending: Ending, ms: number | null): Ended
  warnings: string[]
  /** A workflow file that would listen; null where no target lacked one. */
  advice(): string | null
}

/** A ledger for so many targets. */
export function createLedger(total: number, { onEnd }: Pick<Surroundings, 'onEnd'>): Ledger {
  const warnings: string[] = []
  let advice: string | null = null
  let done = 0
  return {
    warnings,
    advice: () => advice,
    note({ repository }, ending) {
      advice ??= ending.advice ?? null
      if (ending.warning) warnings.push(`${repository}: ${ending.warning}`)
    },
    end({ repository }, ending, ms) {
      const result = endedOf(repository, ending, ms)
      onEnd(result, ++done, total)
      return result
    },
  }
}
