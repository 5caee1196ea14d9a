// The step summary: plain Markdown, failures first, small enough for Gitea's limit on a whole job.

import { messageOf } from '../model/catalog.ts'
import type { Ended } from '../model/ending.ts'
import type { Event } from '../model/event.ts'
import { failuresFirst, seconds } from './log.ts'
import { cell, codeBlock } from './markdown.ts'
import type { Again } from './rerun.ts'

// Gitea takes 1 MiB for all steps of a job together and refuses the step that goes over it whole.
const MAX_BYTES = 128 * 1024
const ROOM_FOR_THE_END = 1000

/** The summary of a run; `rollUp` is its one sentence, `advice` a workflow file to add, `again` what would tell the rest. */
export function summaryOf(
  results: readonly Ended[],
  event: Event,
  rollUp: string,
  advice: string | null,
  again: Again | null,
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
  const next = again === null ? '' : nextOf(again)
  const room = MAX_BYTES - Buffer.byteLength(head + help + next) - ROOM_FOR_THE_END
  const shown = rowsWithin(room, failuresFirst(results))
  const more = results.length - shown.length
  const end = more > 0 ? `\nand ${more} more; the log holds all.\n` : ''
  return `${head}${shown.join('')}${end}${help}\nDispatch id: ${cell(event.dispatch_id)}\n${next}`
}

const nextOf = ({ says, inputs }: Again): string =>
  `\n${says}\n${inputs.length > 0 ? `\n${codeBlock(inputs.join('\n'), 'yaml')}` : ''}`

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
