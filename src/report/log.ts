// What the log says: a line as each target ends, a table at the end, and the errors.

import {
  countsAs,
  type Entry,
  hasArrived,
  mayHaveArrived,
  messageOf,
  needsAnotherTry,
  VERDICTS,
  verdictOf,
} from '../model/catalog.ts'
import type { Ended } from '../model/ending.ts'
import { branchOf, type Event } from '../model/event.ts'
import type { Overall } from '../model/exit-policy.ts'
import type { Target } from '../model/target.ts'
import { sanitize } from '../safety/sanitize.ts'

// GitHub keeps ten errors and ten warnings of a step, and the last of either may be the roll-up.
const MAX_ERRORS = 9
const MAX_WARNINGS = 9

const MAX_LISTED = 50

/** Who is to be told, the first fifty, with where each was named. */
export function targetLines(targets: readonly Target[]): string[] {
  const lines = targets.slice(0, MAX_LISTED).map(({ repository, origin }) => `${repository} (${origin})`)
  return targets.length > MAX_LISTED ? [...lines, `and ${targets.length - MAX_LISTED} more`] : lines
}

/** The line for a target that has just ended. */
export function lineOf({ repository, outcome, ending, duration_ms }: Ended, done: number, total: number): string {
  const by = ending.method ? ` (${ending.method}${duration_ms === null ? '' : `, ${seconds(duration_ms)}`})` : ''
  const message = messageOf(ending)
  const link = ending.run_url && !message.includes(ending.run_url) ? `, ${ending.run_url}` : ''
  return sanitize(`[${done}/${total}] ${repository}: ${outcome}${by} — ${message}${link}`)
}

const COLUMNS = ['repository', 'outcome', 'method', 'listener', 'status', 'attempts', 'took']

const MAX_ROWS = 1000

/** A table of results, failures first, with columns in line; at most a thousand where each had a line of its own (`haveLines`). */
export function tableOf(results: readonly Ended[], haveLines: boolean): string[] {
  const sorted = failuresFirst(results)
  const rows = (haveLines ? sorted.slice(0, MAX_ROWS) : sorted).map(cellsOf)
  const widths = COLUMNS.map((name, column) =>
    rows.reduce((most, cells) => Math.max(most, cells[column]!.length), name.length),
  )
  const line = (cells: readonly string[]) =>
    cells
      .map((text, column) => text.padEnd(widths[column]!))
      .join('  ')
      .trimEnd()
  const lines = [COLUMNS, ...rows].map(line)
  const more = results.length - rows.length
  return more > 0 ? [...lines, `and ${more} more, each with its line above`] : lines
}

const cellsOf = ({ repository, outcome, ending, duration_ms }: Ended): string[] => [
  sanitize(repository, 120),
  outcome,
  ending.method ?? '-',
  sanitize(ending.listener ?? '-', 120),
  String(ending.status ?? '-'),
  String(ending.attempts ?? 0),
  duration_ms === null ? '-' : seconds(duration_ms),
]

/** The targets that need attention, as sentences of one line each; at most nine. */
export function errorsOf(results: readonly Ended[]): string[] {
  return results
    .filter((result) => needsAnotherTry(result) && verdictOf(result.outcome) !== 'skipped')
    .slice(0, MAX_ERRORS)
    .map(({ repository, outcome, ending }) => annotation(`${repository}: ${outcome} — ${messageOf(ending)}`))
}

/** What wants a look though it went well, as sentences of one line each; at most nine. */
export function warningsOf(warnings: readonly string[]): string[] {
  if (warnings.length <= MAX_WARNINGS) return warnings.map(annotation)
  const shown = warnings.slice(0, MAX_WARNINGS - 1).map(annotation)
  return [...shown, `and ${warnings.length - shown.length} more such warnings`]
}

/** The one sentence about everything: how many were told, how many not and why, and what to look at though it was sent. */
export function rollUpOf(results: readonly Ended[], overall: Overall, problem: string | null, dryRun: boolean): string {
  const count = (tally: Entry['countsAs']) => results.filter((result) => countsAs(result, tally)).length
  const bad = results.filter(needsAnotherTry)
  const isOpen = (result: Ended) => hasArrived(result) || mayHaveArrived(result)
  const open = bad.filter(isOpen)
  const not = bad.filter((result) => !isOpen(result))
  const told = dryRun ? count('planned') : results.filter(hasArrived).length
  const were = results.length === 1 ? 'was' : 'were'
  const part = (number: number, says: string) => (number > 0 ? [`${number} ${says}`] : [])
  const parts = [
    `${told} of ${repositories(results.length)} ${dryRun ? 'would be' : were} told`,
    ...part(results.filter(isWithoutPayload).length, 'without the payload'),
    ...part(count('unchanged'), dryRun ? 'have it already' : 'had it already'),
    ...part(count('duplicate'), 'there twice'),
    ...part(open.length, `to look at: ${groups(open)}`),
    ...part(not.length, `not: ${groups(not)}`),
  ]
  return annotation(`${problem ? `${problem}. ` : ''}${overall}: ${parts.join('; ')}`)
}

/** What is told to whom, and how, in one line. */
export function headlineOf(inputs: HeadlineInputs, count: number, event: Event): string {
  const { 'dispatch-method': method, 'push-branch': branch, 'dry-run': dryRun, server } = inputs
  const pushed = branch || branchOf(event.event_type, event.dispatch_id)
  const way = ['auto', 'push'].includes(method) ? `${method}, a push goes to the branch ${pushed}` : method
  const what = `${event.event_type} to ${repositories(count)} of ${server.web}`
  return sanitize(`${what} (${way})${dryRun ? ', dry run' : ''}, dispatch id ${event.dispatch_id}`)
}

/** Sent, or in a dry run to be sent, though nothing of the payload arrives. */
const isWithoutPayload = (result: Ended): boolean =>
  result.ending.lostPayload === true && (hasArrived(result) || countsAs(result, 'planned'))

interface HeadlineInputs {
  'dispatch-method': string
  'push-branch': string
  'dry-run': boolean
  server: { web: string }
}

const repositories = (count: number): string => `${count} ${count === 1 ? 'repository' : 'repositories'}`

// GitHub keeps 4,096 characters of an annotation.
const MAX_ANNOTATION = 4000

/** Text for `::error::` and its kin: Gitea shows `%25` undecoded, so there is no `%` in it. */
export const annotation = (text: string): string => sanitize(text, MAX_ANNOTATION).replaceAll('%', '％')

/** Failures first, then what is unknown, what was skipped, and what went well; otherwise in target order. */
export function failuresFirst(results: readonly Ended[]): Ended[] {
  const placeOf = ({ outcome }: Ended) => VERDICTS.indexOf(verdictOf(outcome))
  return [...results].sort((a, b) => placeOf(a) - placeOf(b))
}

/** A duration for people, from milliseconds. */
export const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`

function groups(results: readonly Ended[]): string {
  const counts = new Map<string, number>()
  for (const { outcome } of results) counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
  return [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(', ')
}
