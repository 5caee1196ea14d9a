// What the log says: a line as each target ends, a table at the end, and the errors.
import type { Overall } from '../exit-policy.ts'
import { needsAnotherTry, type Result } from '../outcome.ts'
import { plain } from './text.ts'

// GitHub keeps ten errors of a step; the last is the roll-up.
const MAX_ERRORS = 9

/** The line for a target that has just ended. */
export function lineOf(result: Result, done: number, total: number): string {
  const by = result.method
    ? ` (${result.method}${result.duration_ms === null ? '' : `, ${seconds(result.duration_ms)}`})`
    : ''
  return plain(`[${done}/${total}] ${result.repository}: ${result.outcome}${by} — ${result.message}`)
}

/** A table of all results, failures first, with columns in line. */
export function tableOf(results: readonly Result[]): string[] {
  const rows = [
    ['repository', 'outcome', 'method', 'status', 'attempts', 'took'],
    ...failuresFirst(results).map((result) => [
      plain(result.repository, 120),
      result.outcome,
      result.method ?? '-',
      String(result.status ?? '-'),
      String(result.attempts),
      result.duration_ms === null ? '-' : seconds(result.duration_ms),
    ]),
  ]
  const widths = rows[0]!.map((_, column) => rows.reduce((widest, row) => Math.max(widest, row[column]!.length), 0))
  return rows.map((row) =>
    row
      .map((text, column) => text.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  )
}

/** The targets that need attention, as sentences of one line each; at most nine. */
export function errorsOf(results: readonly Result[]): string[] {
  return results
    .filter((result) => needsAnotherTry(result) && result.outcome !== 'not-attempted')
    .slice(0, MAX_ERRORS)
    .map((result) => annotation(`${result.repository}: ${result.outcome} — ${result.message}`))
}

/** The one sentence about everything: how many were told, how many not and why. */
export function rollUpOf(results: readonly Result[], overall: Overall, problem: string | null): string {
  const told = results.filter(({ verdict }) => verdict === 'ok').length
  const would = results.filter(({ outcome }) => outcome === 'would-dispatch').length
  const bad = results.filter(needsAnotherTry)
  const reached =
    would > 0
      ? `${would} of ${results.length} repositories would be told`
      : `${told} of ${results.length} repositories were told`
  const rest = bad.length > 0 ? `; ${bad.length} need another try: ${groups(bad)}` : ''
  return annotation(`${problem ? `${problem}. ` : ''}${overall}: ${reached}${rest}`)
}

/** Text for `::error::` and its kin: Gitea shows `%25` undecoded, so there is no `%` in it. */
export const annotation = (text: string): string => plain(text).replaceAll('%', '％')

/** Failures first, then what is unknown, what was skipped, and what went well; otherwise in target order. */
export function failuresFirst(results: readonly Result[]): Result[] {
  const order = { failed: 0, unknown: 1, skipped: 2, ok: 3 }
  return [...results].sort((a, b) => order[a.verdict] - order[b.verdict])
}

/** A duration for people, from milliseconds. */
export const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`

function groups(results: readonly Result[]): string {
  const counts = new Map<string, number>()
  for (const { outcome } of results) counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
  return [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(', ')
}
