// The step summary: Markdown, failures first, small enough for Gitea's limit per job.

import { messageOf } from '../model/catalog.ts'
import type { Ended } from '../model/ending.ts'
import type { Event } from '../model/event.ts'
import { failuresFirst, seconds } from './log.ts'
import { cell, codeBlock } from './markdown.ts'
import type { Rerun } from './rerun.ts'

// Gitea accepts 1 MiB for all steps of a job together and drops the whole summary of the step that exceeds it.
const MAX_BYTES = 128 * 1024
const ROOM_FOR_THE_END = 1000

/** `advice` is a workflow file to add. */
export function summaryOf(
  results: readonly Ended[],
  event: Event,
  rollUp: string,
  advice: string | null,
  rerun: Rerun | null,
): string {
  const head = [
    `### gitea-dispatch: ${cell(event.event_type)}`,
    '',
    cell(rollUp),
    '',
    '| repository | outcome | method | listener | status | attempts | took | message |',
    '|---|---|---|---|---|---|---|---|',
    '',
  ].join('\n')
  const help = advice === null ? '' : `\nA workflow file that listens for the event:\n\n${codeBlock(advice, 'yaml')}`
  const next = rerun === null ? '' : formatRerun(rerun)
  const room = MAX_BYTES - Buffer.byteLength(head + help + next) - ROOM_FOR_THE_END
  const shown = rowsWithin(room, failuresFirst(results))
  const more = results.length - shown.length
  const end = more > 0 ? `\nand ${more} more; see the log for all of them.\n` : ''
  return `${head}${shown.join('')}${end}${help}\nDispatch id: ${cell(event.dispatch_id)}\n${next}`
}

const formatRerun = ({ says, inputs }: Rerun): string =>
  `\n${says}\n${inputs.length > 0 ? `\n${codeBlock(inputs.join('\n'), 'yaml')}` : ''}`

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
