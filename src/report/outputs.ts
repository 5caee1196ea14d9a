// The outputs, by their names in action.yml.

import { countsAs, isDispatched } from '../model/catalog.ts'
import type { Ended } from '../model/ending.ts'
import type { Overall } from '../model/exit-policy.ts'
import { resultOf } from '../model/result.ts'
import type { ListElement } from '../model/target.ts'
import { sanitize } from '../safety/sanitize.ts'
import { failuresFirst } from './log.ts'

// The runners of Gitea and GitHub drop a larger job output.
const MAX_BYTES = 1024 * 1024

export interface Outputs {
  /** The results that fit; `piecesOf` formats them. */
  results: readonly Ended[]
  outcome: Overall
  'dispatched-repositories': string
  'unchanged-repositories': string
  'failed-repositories': string
  'total-count': string
  'dispatched-count': string
  'failed-count': string
  'dispatch-id': string
  'server-version': string
}

/** All outputs of a run; `results` are in target order. Arrays span several lines: older runners lose an output with a line longer than 64 KiB. */
export function outputsOf(
  results: readonly Ended[],
  failed: readonly ListElement[],
  overall: Overall,
  dispatchId: string,
  serverVersion: string,
): Outputs {
  const names = (wanted: (result: Ended) => boolean) => results.filter(wanted).map(({ repository }) => repository)
  const unchanged = names((result) => countsAs(result, 'unchanged'))
  const dispatched = names(isDispatched)
  return {
    results: resultsThatFit(results, dispatchId),
    outcome: overall,
    'dispatched-repositories': formatList(dispatched),
    'unchanged-repositories': formatList(unchanged),
    'failed-repositories': formatList(failed),
    'total-count': String(results.length),
    'dispatched-count': String(dispatched.length),
    'failed-count': String(failed.length),
    'dispatch-id': dispatchId,
    'server-version': sanitize(serverVersion, 200),
  }
}

const formatJson = (value: unknown): string => JSON.stringify(value, null, 2)

/** Without indentation, so that ten thousand names of a hundred characters fit in a MiB. */
const formatList = (elements: readonly ListElement[]): string =>
  elements.length === 0 ? '[]' : `[\n${elements.map(formatJson).join(',\n')}\n]`

/** As many results as fit in a MiB, in target order; failures are omitted last. */
function resultsThatFit(results: readonly Ended[], dispatchId: string): readonly Ended[] {
  const kept = new Set<Ended>()
  let room = MAX_BYTES
  for (const result of failuresFirst(results)) {
    room -= Buffer.byteLength(formatJson([resultOf(result, dispatchId)]))
    if (room < 0) break
    kept.add(result)
  }
  return kept.size === results.length ? results : results.filter((result) => kept.has(result))
}

/** Warnings about outputs that runners would drop because of their size; `total` counts the targets. */
export function sizeWarningsOf(outputs: Outputs, total: number): string[] {
  const { length } = outputs.results
  const cut = `the output results contains ${length} of ${total} targets, failures first, since runners drop an output larger than 1 MiB; see the other outputs or the log for the rest`
  const lists = ['dispatched-repositories', 'unchanged-repositories', 'failed-repositories'] as const
  const large = lists.filter((name) => Buffer.byteLength(outputs[name]) > MAX_BYTES)
  return [
    ...(length < total ? [cut] : []),
    ...large.map(
      (name) =>
        `the output ${name} is larger than 1 MiB, and runners drop a job output of this size: use it within the job, or split the targets with \`shard\``,
    ),
  ]
}

const ROWS_IN_A_PIECE = 20

/** The JSON array of `results` in pieces of whole rows, since one string would be copied several times. */
export function* piecesOf(results: readonly Ended[], dispatchId: string): Generator<string> {
  if (results.length === 0) yield '[]'
  for (let at = 0; at < results.length; at += ROWS_IN_A_PIECE) {
    const rows = results.slice(at, at + ROWS_IN_A_PIECE).map((ended) => resultOf(ended, dispatchId))
    const piece = formatJson(rows)
    const isLast = at + ROWS_IN_A_PIECE >= results.length
    yield piece.slice(at === 0 ? 0 : '['.length, isLast ? undefined : -'\n]'.length) + (isLast ? '' : ',')
  }
}
