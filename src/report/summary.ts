// The step summary: plain Markdown, failures first, small enough for Gitea's limit on a whole job.
import type { Event } from '../event.ts'
import { type Ended, messageOf, needsAnotherTry } from '../outcome.ts'
import { elementOf, type Target } from '../targets/target.ts'
import { failuresFirst, seconds } from './log.ts'
import { cell, codeBlock } from './text.ts'

// Gitea takes 1 MiB for all steps of a job together and refuses the step that goes over it whole.
const MAX_BYTES = 128 * 1024
const ROOM_FOR_THE_END = 1000

/** The summary of a run; `rollUp` is its one sentence, `advice` a workflow file to add. */
export function summaryOf(
  results: readonly Ended[],
  targets: readonly Target[],
  event: Event,
  rollUp: string,
  advice: string | null,
): string {
  const head = [
    `### gitea-dispatch: ${cell(event.event_type)}`,
    '',
    cell(rollUp),
    '',
    '| repository | outcome | method | listener | status | attempts | took | what to know |',
    '|---|---|---|---|---|---|---|---|',
    '',
  ].join('\n')
  const help = advice === null ? '' : `\nA workflow file that would listen:\n\n${codeBlock(advice, 'yaml')}`
  const again = againOf(results, targets, event)
  const room = MAX_BYTES - Buffer.byteLength(head + help + again) - ROOM_FOR_THE_END
  const shown = rowsWithin(room, failuresFirst(results))
  const more = results.length - shown.length
  const end = more > 0 ? `\nand ${more} more; the log holds all.\n` : ''
  return `${head}${shown.join('')}${end}${help}\nDispatch id: ${cell(event.dispatch_id)}\n${again}`
}

const MAX_AGAIN = 100

/** The inputs that tell only those again that need it, ready to paste; empty when none does. */
function againOf(results: readonly Ended[], targets: readonly Target[], event: Event): string {
  const failed = targets.filter((_, index) => needsAnotherTry(results[index]!)).map(elementOf)
  if (failed.length === 0) return ''
  // A payload's values may be secrets.
  const isPrivate = failed.some((element) => typeof element === 'object' && 'client_payload' in element)
  if (failed.length > MAX_AGAIN || isPrivate)
    return '\nTo tell only those again, give the output `failed-repositories` to `repositories`.\n'
  // A block scalar, so that nothing in a name or payload has to be quoted.
  const lines = [
    `event-type: ${JSON.stringify(event.event_type)}`,
    // With it, a push that did arrive is not made twice.
    `dispatch-id: ${event.dispatch_id}`,
    'repositories: |',
    ...JSON.stringify(failed, null, 2)
      .split('\n')
      .map((line) => `  ${line}`),
  ]
  return `\nTo tell only those again, run the step with:\n\n${codeBlock(lines.join('\n'), 'yaml')}`
}

/** The summary of a step that was given wrong inputs. */
export const wrongInputsSummaryOf = (problems: readonly string[]): string =>
  `### gitea-dispatch: wrong inputs, nothing was sent\n\n${problems.map((problem) => `- ${cell(problem)}\n`).join('')}`

function rowsWithin(bytes: number, results: readonly Ended[]): string[] {
  const rows: string[] = []
  let left = bytes
  for (const result of results) {
    const row = rowOf(result)
    left -= Buffer.byteLength(row)
    if (left < 0) break
    rows.push(row)
  }
  return rows
}

function rowOf({ repository, outcome, ending, duration_ms }: Ended): string {
  const took = duration_ms === null ? '' : seconds(duration_ms)
  const cells = [
    repository,
    outcome,
    ending.method ?? '',
    ending.listener ?? '',
    String(ending.status ?? ''),
    String(ending.attempts ?? 0),
    took,
    messageOf(ending),
  ]
  return `| ${cells.map(cell).join(' | ')} |\n`
}
