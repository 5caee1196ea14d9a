// Decides whether the step fails, from the catalog's fields only, never from a message.
import { countsAs, needsAnotherTry, verdictOf } from './catalog.ts'
import type { Ended } from './ending.ts'

export type Overall = 'success' | 'partial' | 'failure'
export type FailOn = 'any' | 'all' | 'never'

/** The output `outcome`: whether all, some or no targets succeeded. A run without targets is a success, unless there is a problem. */
export function overallOf(results: readonly Ended[], problem: string | null): Overall {
  if (results.length === 0 && problem !== null) return 'failure'
  if (!results.some(needsAnotherTry)) return 'success'
  const anyOk = results.some((result) => verdictOf(result.outcome) === 'ok' || countsAs(result, 'planned'))
  return anyOk ? 'partial' : 'failure'
}

/** Whether the step fails because of its targets; a rejected token or invalid inputs always fail it. */
export function failsStep(overall: Overall, failOn: FailOn): boolean {
  if (failOn === 'never') return false
  return failOn === 'all' ? overall === 'failure' : overall !== 'success'
}
