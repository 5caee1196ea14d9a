// The one place that decides how the step ends; it reads the catalogue's fields, never a message.
import { countsAs, needsAnotherTry, verdictOf } from './catalog.ts'
import type { Ended } from './ending.ts'

export type Overall = 'success' | 'partial' | 'failure'
export type FailOn = 'any' | 'all' | 'never'

/** The output `outcome`: whether every target, some, or none ended well. No targets at all is a success, unless there is a problem. */
export function overallOf(results: readonly Ended[], problem: string | null): Overall {
  if (results.length === 0 && problem !== null) return 'failure'
  if (!results.some(needsAnotherTry)) return 'success'
  const anyOk = results.some((result) => verdictOf(result.outcome) === 'ok' || countsAs(result, 'planned'))
  return anyOk ? 'partial' : 'failure'
}

/** Whether the step fails for its targets' sake; a refused token or wrong inputs fail it without asking here. */
export function failsStep(overall: Overall, failOn: FailOn): boolean {
  if (failOn === 'never') return false
  return failOn === 'all' ? overall === 'failure' : overall !== 'success'
}
