// The lines of the log: one for each target, a table at the end, and the annotations.

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
import { METHOD_FACTS, type MethodChoice } from '../model/method.ts'
import type { Target } from '../model/target.ts'
import { sanitize } from '../safety/sanitize.ts'

// GitHub keeps ten errors and ten warnings of a step, and the last one may be the roll-up.
const MAX_ERRORS = 9
const MAX_WARNINGS = 9

const MAX_LISTED = 50

/** The first fifty targets, with where each was listed. */
export function targetLines(targets: readonly Target[]): string[] {
  const lines = targets.slice(0, MAX_LISTED).map(({ repository, origin }) => `${repository} (${origin})`)
  return targets.length > MAX_LISTED ? [...lines, `and ${targets.length - MAX_LISTED} more`] : lines
}

export function lineOf({ repository, outcome, ending, duration_ms }: Ended, done: number, total: number): string {
  const by = ending.method ? ` (${ending.method}${duration_ms === null ? '' : `, ${seconds(duration_ms)}`})` : ''
  const message = messageOf(ending)
  const link = ending.run_url && !message.includes(ending.run_url) ? `, ${ending.run_url}` : ''
  return sanitize(`[${done}/${total}] ${repository}: ${outcome}${by} — ${message}${link}`)
}

const COLUMNS = ['repository', 'outcome', 'method', 'listener', 'status', 'attempts', 'took']

const MAX_ROWS = 1000

/** An aligned table of results, failures first; at most a thousand rows if the log has a line for each target (`haveLines`). */
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
  return more > 0 ? [...lines, `and ${more} more, each with a line above`] : lines
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

/** One line for each target that failed or is unknown; at most nine. */
export function errorsOf(results: readonly Ended[]): string[] {
  return results
    .filter((result) => needsAnotherTry(result) && verdictOf(result.outcome) !== 'skipped')
    .slice(0, MAX_ERRORS)
    .map(({ repository, outcome, ending }) => annotation(`${repository}: ${outcome} — ${messageOf(ending)}`))
}

/** One line for each warning; at most nine. */
export function warningsOf(warnings: readonly string[]): string[] {
  if (warnings.length <= MAX_WARNINGS) return warnings.map(annotation)
  const shown = warnings.slice(0, MAX_WARNINGS - 1).map(annotation)
  return [...shown, `and ${warnings.length - shown.length} more warnings`]
}

/** The sentence about the whole run: how many targets got the event, and how many need checking, failed or were not attempted. */
export function rollUpOf(results: readonly Ended[], overall: Overall, problem: string | null, dryRun: boolean): string {
  const count = (tally: Entry['countsAs']) => results.filter((result) => countsAs(result, tally)).length
  const notOk = results.filter(needsAnotherTry)
  const mayHaveEvent = (result: Ended) => hasArrived(result) || mayHaveArrived(result)
  const isNotAttempted = ({ outcome }: Ended) => verdictOf(outcome) === 'skipped'
  const unclear = notOk.filter(mayHaveEvent)
  const failed = notOk.filter((result) => !mayHaveEvent(result) && !isNotAttempted(result))
  const sent = dryRun ? count('planned') : results.filter(hasArrived).length
  const part = (number: number, says: string) => (number > 0 ? [`${number} ${says}`] : [])
  const parts = [
    `event ${dryRun ? 'would be ' : ''}sent to ${sent} of ${repositories(results.length)}`,
    ...part(results.filter(isWithoutPayload).length, 'without the payload'),
    ...part(count('unchanged'), 'already up to date'),
    ...part(count('duplicate'), 'listed twice'),
    ...part(unclear.length, `${unclear.length === 1 ? 'needs' : 'need'} checking (${formatOutcomes(unclear)})`),
    ...part(failed.length, `failed (${formatOutcomes(failed)})`),
    ...part(notOk.filter(isNotAttempted).length, 'not attempted'),
  ]
  return annotation(`${problem ? `${problem}. ` : ''}${overall}: ${parts.join('; ')}`)
}

/** What is sent, to how many repositories, and how. */
export function headlineOf(inputs: HeadlineInputs, count: number, event: Event): string {
  const { 'dispatch-method': method, 'push-branch': branch, 'dry-run': dryRun, server } = inputs
  const pushed = branch || branchOf(event.event_type, event.dispatch_id)
  const how =
    method === 'auto' || METHOD_FACTS[method].makesBranch ? `${method}, a push uses the branch ${pushed}` : method
  const what = `${event.event_type} to ${repositories(count)} on ${server.web}`
  return sanitize(`${what} (${how})${dryRun ? ', dry run' : ''}, dispatch id ${event.dispatch_id}`)
}

/** Sent, or to be sent after a dry run, although none of the payload arrives. */
const isWithoutPayload = (result: Ended): boolean =>
  result.ending.lostPayload === true && (hasArrived(result) || countsAs(result, 'planned'))

interface HeadlineInputs {
  'dispatch-method': MethodChoice
  'push-branch': string
  'dry-run': boolean
  server: { web: string }
}

const repositories = (count: number): string => `${count} ${count === 1 ? 'repository' : 'repositories'}`

// GitHub keeps 4,096 characters of an annotation.
const MAX_ANNOTATION = 4000

/** Text for `::error::` and `::warning::`: Gitea shows `%25` undecoded, so it contains no `%`. */
export const annotation = (text: string): string => sanitize(text, MAX_ANNOTATION).replaceAll('%', '％')

/** By verdict (failed, unknown, skipped, ok), then in target order. */
export function failuresFirst(results: readonly Ended[]): Ended[] {
  const placeOf = ({ outcome }: Ended) => VERDICTS.indexOf(verdictOf(outcome))
  return [...results].sort((a, b) => placeOf(a) - placeOf(b))
}

export const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`

/** The outcomes, with a count for each where there are several. */
function formatOutcomes(results: readonly Ended[]): string {
  const counts = new Map<string, number>()
  for (const { outcome } of results) counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
  if (counts.size === 1) return results[0]!.outcome
  return [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(', ')
}
