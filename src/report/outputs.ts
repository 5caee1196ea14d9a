// The outputs, as action.yml names them.

import { countsAs, isDispatched } from '../model/catalog.ts'
import type { Ended } from '../model/ending.ts'
import type { Overall } from '../model/exit-policy.ts'
import { resultOf } from '../model/result.ts'
import type { ListElement } from '../model/target.ts'
import { sanitize } from '../safety/sanitize.ts'
import { failuresFirst } from './log.ts'

// Gitea's and GitHub's runners drop an output of a job that is larger.
const MAX_BYTES = 1024 * 1024

export interface Outputs {
  /** Those that there is room for, to be written as `piecesOf` them. */
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

/** All outputs of a run, whose results are in the order of its targets. Arrays are written over several lines: older runners lose an output whose line is over 64 KiB. */
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
    results: thatFit(results, dispatchId),
    outcome: overall,
    'dispatched-repositories': listed(dispatched),
    'unchanged-repositories': listed(unchanged),
    'failed-repositories': listed(failed),
    'total-count': String(results.length),
    'dispatched-count': String(dispatched.length),
    'failed-count': String(failed.length),
    'dispatch-id': dispatchId,
    'server-version': sanitize(serverVersion, 200),
  }
}

const pretty = (value: unknown): string => JSON.stringify(value, null, 2)

/** Without indentation, so that ten thousand names of a hundred characters are within a MiB. */
const listed = (elements: readonly ListElement[]): string =>
  elements.length === 0 ? '[]' : `[\n${elements.map(pretty).join(',\n')}\n]`

/** All of them, or as many as a MiB holds: in target order, and what failed is the last to be left out. */
function thatFit(results: readonly Ended[], dispatchId: string): readonly Ended[] {
  const kept = new Set<Ended>()
  let room = MAX_BYTES
  for (const result of failuresFirst(results)) {
    room -= Buffer.byteLength(pretty([resultOf(result, dispatchId)]))
    if (room < 0) break
    kept.add(result)
  }
  return kept.size === results.length ? results : results.filter((result) => kept.has(result))
}

/** What who reads the outputs has to know of their size, as sentences; `total` counts the targets. */
export function remarksOn(outputs: Outputs, total: number): string[] {
  const { length } = outputs.results
  const cut = `the output results holds ${length} of ${total} targets, what failed first, since runners drop an output of more than 1 MiB; the others are in the lists beside it or in the log`
  const lists = ['dispatched-repositories', 'unchanged-repositories', 'failed-repositories'] as const
  const large = lists.filter((name) => Buffer.byteLength(outputs[name]) > MAX_BYTES)
  return [
    ...(length < total ? [cut] : []),
    ...large.map(
      (name) =>
        `the output ${name} has more than 1 MiB, which runners drop where it is made an output of the job: use it within the job, or divide the targets with \`shard\``,
    ),
  ]
}

const ROWS_IN_A_PIECE = 20

/** An array of them as `pretty` would give it, in pieces that end at the end of a row: whole, it would be held several times over. */
export function* piecesOf(results: readonly Ended[], dispatchId: string): Generator<string> {
  if (results.length === 0) yield '[]'
  for (let at = 0; at < results.length; at += ROWS_IN_A_PIECE) {
    const rows = results.slice(at, at + ROWS_IN_A_PIECE).map((ended) => resultOf(ended, dispatchId))
    const piece = pretty(rows)
    const isLast = at + ROWS_IN_A_PIECE >= results.length
    yield piece.slice(at === 0 ? 0 : '['.length, isLast ? undefined : -'\n]'.length) + (isLast ? '' : ',')
  }
}
