// Collects from the targets: a line for each result, warnings, and the first advice.
import { type Ended, type Ending, endedOf } from '../model/ending.ts'
import type { Target } from '../model/target.ts'
import type { Surroundings } from './follow-up.ts'

export interface Ledger {
  /** Collects warnings and advice of a target. */
  note(target: Target, ending: Ending): void
  /** Records a result; `ms` is null for a target that was never started. */
  end(target: Target, ending: Ending, ms: number | null): Ended
  warnings: string[]
  /** A workflow file that listens for the event; null if no target needs one. */
  advice(): string | null
}

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
