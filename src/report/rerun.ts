// What to give the step so that it tells only those again that need it.

import { type Ended, mayHaveArrived, needsAnotherTry } from '../model/catalog.ts'
import type { Event } from '../model/event.ts'
import { METHOD_FACTS } from '../model/method.ts'
import { elementOf, type ListElement, type Target } from '../model/target.ts'

export interface Again {
  /** What it is for, as a sentence that ends with a colon where inputs follow. */
  says: string
  /** Inputs as lines of YAML, ready to paste; none where they are too many, or secret. */
  inputs: string[]
}

const MAX_LISTED = 100
// Lists add up, and a share of a share is less.
const INSTEAD =
  'instead of all that named or chose its targets (`repository`, `repositories-file`, `exclude`, `topic`, `shard`); its other inputs stay'

/** What `failed-repositories` holds: who failed, is unknown or was not attempted, with their own overrides, so that it can be fed back; and what is left over. */
export const failedOf = (
  results: readonly Ended[],
  targets: readonly Target[],
  leftOver: readonly ListElement[],
): ListElement[] => [...targets.filter((_, index) => needsAnotherTry(results[index]!)).map(elementOf), ...leftOver]

/** How to tell only `all` of those again; null when there are none, or only a sentence that says why. */
export function againOf(results: readonly Ended[], all: readonly ListElement[], event: Event): Again | null {
  const named = all.filter((element) => typeof element === 'object' || !element.includes(' '))
  if (named.length === 0) return null
  // Where another event has this id, sending it again with the id is refused again.
  const spent = new Set(results.filter(({ ending }) => ending.needsNewId).map(({ repository }) => repository))
  const reusable = named.filter((element) => !spent.has(typeof element === 'object' ? element.repository : element))
  const needsNewId = reusable.length === 0
  const failed = needsNewId ? named : reusable
  const doubled = results.filter(isDoubledByAnotherTry).length
  const care = [
    doubled === 0
      ? ''
      : `First look for runs in ${doubled} of them, which may have it: sent again, it starts another. `,
    spent.size === 0 || needsNewId ? '' : `${spent.size} more need a new \`dispatch-id\`, in a step of their own. `,
  ].join('')
  // A payload's values may be secrets.
  const isPrivate = failed.some((element) => typeof element === 'object' && 'client_payload' in element)
  if (failed.length > MAX_LISTED || isPrivate)
    return {
      says: needsNewId
        ? `To tell only those again, give the output \`failed-repositories\` to \`repositories\`, and no \`dispatch-id\`, ${INSTEAD}.`
        : `${care}To tell only those again, give the outputs \`failed-repositories\` and \`dispatch-id\` to \`repositories\` and \`dispatch-id\`, ${INSTEAD}.`,
      inputs: [],
    }
  const inputs = [
    `event-type: ${JSON.stringify(event.event_type)}`,
    // With it, a push that did arrive is not made twice.
    ...(needsNewId ? [] : [`dispatch-id: ${event.dispatch_id}`]),
    // A block scalar, so that nothing in a name has to be quoted.
    'repositories: |',
    ...JSON.stringify(failed, null, 2)
      .split('\n')
      .map((line) => `  ${line}`),
  ]
  return {
    says: `${care}To tell only those again, give the step these, ${INSTEAD}:`,
    inputs,
  }
}

/** A push has a branch or a file of its own, which is there or not; any other way starts what it starts each time. */
const isDoubledByAnotherTry = (result: Ended): boolean =>
  mayHaveArrived(result) && !(result.ending.method && METHOD_FACTS[result.ending.method].isIdempotent)
