// The inputs for a rerun with only the targets that need one.

import { mayHaveArrived, needsAnotherTry } from '../model/catalog.ts'
import type { Ended } from '../model/ending.ts'
import type { Event } from '../model/event.ts'
import { METHOD_FACTS } from '../model/method.ts'
import { elementOf, type ListElement, type Target } from '../model/target.ts'

export interface Rerun {
  /** What to do; ends with a colon if inputs follow. */
  says: string
  /** Inputs as lines of YAML, ready to paste; none if they are too many or may be secret. */
  inputs: string[]
}

const MAX_LISTED = 100
// The target inputs add up, and a shard of a shard is smaller.
const TARGET_INPUTS = '(`repository`, `repositories-file`, `repositories-query`, `exclude`, `topic`, `shard`)'

/** The output `failed-repositories`: targets that failed, are unknown or were not attempted, with their overrides, and what is left over. */
export const failedOf = (
  results: readonly Ended[],
  targets: readonly Target[],
  leftOver: readonly ListElement[],
): ListElement[] => [...targets.filter((_, index) => needsAnotherTry(results[index]!)).map(elementOf), ...leftOver]

/** How to rerun with only `all`; null if it is empty or contains only an error message. */
export function rerunFrom(results: readonly Ended[], all: readonly ListElement[], event: Event): Rerun | null {
  const named = all.filter((element) => typeof element === 'object' || !element.includes(' '))
  if (named.length === 0) return null
  // A repository where another event has this id would reject it again.
  const spent = new Set(results.filter(({ ending }) => ending.needsNewId).map(({ repository }) => repository))
  const reusable = named.filter((element) => !spent.has(typeof element === 'object' ? element.repository : element))
  const doubled = results.filter(startsSecondRun).length
  if (reusable.length === 0) return rerunWith(named, null, precautionsOf(doubled, 0), event)
  return rerunWith(reusable, event.dispatch_id, precautionsOf(doubled, spent.size), event)
}

/** What to check first: how many may have the event, and how many need a separate step. */
const precautionsOf = (doubled: number, apart: number): string =>
  [
    doubled === 0 ? '' : `${doubled} may already have received it; check for a run first, or a second one starts. `,
    apart === 0 ? '' : `${apart} more ${apart === 1 ? 'needs' : 'need'} a new \`dispatch-id\`, in a separate step. `,
  ].join('')

/** `id` is null if a new one is needed. */
function rerunWith(failed: readonly ListElement[], id: string | null, precautions: string, event: Event): Rerun {
  // Payload values may be secrets.
  const isPrivate = failed.some((element) => typeof element === 'object' && 'client_payload' in element)
  if (failed.length > MAX_LISTED || isPrivate) {
    const says =
      id === null
        ? `${precautions}To rerun only these repositories, pass the output \`failed-repositories\` to \`repositories\`, without \`dispatch-id\`. Remove the other target inputs ${TARGET_INPUTS}; keep the others.`
        : `${precautions}To rerun only these repositories, pass the outputs \`failed-repositories\` and \`dispatch-id\` to \`repositories\` and \`dispatch-id\`. Remove the other target inputs ${TARGET_INPUTS}; keep the others.`
    return { says, inputs: [] }
  }
  const inputs = [
    `event-type: ${JSON.stringify(event.event_type)}`,
    // With the same id, a push that arrived is not repeated.
    ...(id === null ? [] : [`dispatch-id: ${id}`]),
    // A block scalar needs no quoting.
    'repositories: |',
    ...JSON.stringify(failed, null, 2)
      .split('\n')
      .map((line) => `  ${line}`),
  ]
  return {
    says: `${precautions}To rerun only these repositories, replace the target inputs ${TARGET_INPUTS} with these; keep the others:`,
    inputs,
  }
}

/** Whether a rerun may start a second run. */
const startsSecondRun = (result: Ended): boolean =>
  mayHaveArrived(result) && !(result.ending.method && METHOD_FACTS[result.ending.method].isIdempotent)
