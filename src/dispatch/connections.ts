// How many connections a run can use, known before the lookup of targets.
import { isPattern } from '../targets/name-pattern.ts'
import type { Inputs } from './inputs.ts'

/** The most that can be in use at once; how many targets match a pattern is not known yet. */
export function mostConnections(inputs: Inputs): number {
  const { targets, 'max-parallel': width } = inputs
  return isOpen(inputs) ? width : Math.max(1, Math.min(width, targets.length))
}

/** The number that is certainly used, so that no early connection is wasted. */
export function leastConnections(inputs: Inputs): number {
  const { targets, exclusions, shard } = inputs
  if (targets.length === 0) return 0
  return isOpen(inputs) || exclusions.length > 0 || shard !== null ? 1 : mostConnections(inputs)
}

const isOpen = ({ targets, topic }: Inputs): boolean =>
  topic !== '' || targets.some(({ repository }) => isPattern(repository))
