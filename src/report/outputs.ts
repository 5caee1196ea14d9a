// The outputs, as action.yml names them.
import type { Overall } from '../exit-policy.ts'
import { type Ended, needsAnotherTry, resultOf, verdictOf } from '../outcome.ts'
import { elementOf, type ListElement, type Target } from '../targets/target.ts'

export interface Outputs {
  /** In pieces, which end at the end of a row: whole, it is several megabytes for thousands of targets. */
  results: Iterable<string>
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
  targets: readonly Target[],
  leftOver: readonly ListElement[],
  overall: Overall,
  dispatchId: string,
  serverVersion: string,
): Outputs {
  const names = (wanted: (result: Ended) => boolean) => results.filter(wanted).map(({ repository }) => repository)
  const unchanged = names(({ outcome }) => outcome === 'unchanged')
  const dispatched = names(({ outcome }) => verdictOf(outcome) === 'ok' && outcome !== 'unchanged')
  // With their own overrides, so that they can be fed back as they are.
  const failed = [...targets.filter((_, index) => needsAnotherTry(results[index]!)).map(elementOf), ...leftOver]
  return {
    results: piecesOf(results, dispatchId),
    outcome: overall,
    'dispatched-repositories': pretty(dispatched),
    'unchanged-repositories': pretty(unchanged),
    'failed-repositories': pretty(failed),
    'total-count': String(results.length),
    'dispatched-count': String(dispatched.length),
    'failed-count': String(failed.length),
    'dispatch-id': dispatchId,
    'server-version': serverVersion,
  }
}

const pretty = (value: unknown): string => JSON.stringify(value, null, 2)

const ROWS_IN_A_PIECE = 20

/** What `pretty` would give. */
function* piecesOf(results: readonly Ended[], dispatchId: string): Generator<string> {
  if (results.length === 0) yield '[]'
  for (let at = 0; at < results.length; at += ROWS_IN_A_PIECE) {
    const rows = results.slice(at, at + ROWS_IN_A_PIECE).map((ended) => resultOf(ended, dispatchId))
    const piece = pretty(rows)
    const isLast = at + ROWS_IN_A_PIECE >= results.length
    yield piece.slice(at === 0 ? 0 : '['.length, isLast ? undefined : -'\n]'.length) + (isLast ? '' : ',')
  }
}
