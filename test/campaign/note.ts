// Enters a run into the tally.
import type { Tally } from './many.ts'
import type { Trial } from './trial.ts'
import { problemsOf } from './truth.ts'

/** `again` says how to repeat this run. */
export function note(tally: Tally, again: string, trial: Trial): void {
  const problems = problemsOf(trial)
  tally.runs++
  tally.targets += trial.targets.length
  tally.requests += trial.seen.length
  for (const { outcome } of trial.ended.results) tally.outcomes[outcome] = (tally.outcomes[outcome] ?? 0) + 1
  for (const { kind } of problems) tally.problems[kind]++
  if (problems.length === 0) return
  tally.failures.push({ again, problems })
  // At once: a campaign is long, and may be stopped.
  console.log(`${again} npm run campaign`)
  for (const { kind, text } of problems) console.log(`    ${kind}: ${text.slice(0, 600)}`)
}
