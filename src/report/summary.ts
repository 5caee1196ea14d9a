// The step summary: plain Markdown, failures first, small enough for Gitea's limit on a whole job.
import type { Event } from '../event.ts'
import type { Result } from '../outcome.ts'
import { failuresFirst, seconds } from './log.ts'
import { cell, codeBlock } from './text.ts'

// Gitea takes 1 MiB for all steps of a job together and refuses the step that goes over it whole.
const MAX_BYTES = 128 * 1024
const ROOM_FOR_THE_END = 1000

/** The summary of a run; `rollUp` is its one sentence, `advice` a workflow file to add. */
export function summaryOf(results: readonly Result[], event: Event, rollUp: string, advice: string | null): string {
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
  const rows = failuresFirst(results).map(rowOf)
  const shown = fitting(rows, MAX_BYTES - Buffer.byteLength(head + help) - ROOM_FOR_THE_END)
  const more = rows.length - shown.length
  const end = more > 0 ? `\nand ${more} more; the output \`results\` holds all.\n` : ''
  return `${head}${shown.join('')}${end}${help}\nDispatch id: ${cell(event.dispatch_id)}\n`
}

/** The summary of a step that was given wrong inputs. */
export const wrongInputsSummaryOf = (problems: readonly string[]): string =>
  `### gitea-dispatch: wrong inputs, nothing was sent\n\n${problems.map((problem) => `- ${cell(problem)}\n`).join('')}`

function fitting(rows: readonly string[], room: number): readonly string[] {
  let left = room
  for (const [index, row] of rows.entries()) {
    left -= Buffer.byteLength(row)
    if (left < 0) return rows.slice(0, index)
  }
  return rows
}

function rowOf(result: Result): string {
  const took = result.duration_ms === null ? '' : seconds(result.duration_ms)
  const cells = [
    result.repository,
    result.outcome,
    result.method ?? '',
    result.listener ?? '',
    String(result.status ?? ''),
    String(result.attempts),
    took,
    result.message,
  ]
  return `| ${cells.map(cell).join(' | ')} |\n`
}
