// How many connections a run can use, which is known before its targets are looked up.
import { isPattern } from '../targets/name-pattern.ts'
import type { Inputs } from './inputs.ts'

/** As many as can be in use at once; how many targets a pattern has is not known yet. */
export function mostConnections(inputs: Inputs): number {
  const { targets, 'max-parallel': width } = inputs
  return isOpen(inputs) ? width : Math.max(1, Math.min(width, targets.length))
}

/** As many as are used in any case, so that none is opened early for nothing. */
export function leastConnections(inputs: Inputs): number {
  const { targets, exclusions, shard } = inputs
  if (targets.length === 0) return 0
  return isOpen(inputs) || exclusions.length > 0 || shard !== null ? 1 : mostConnections(inputs)
}

const isOpen = ({ targets, topic }: Inputs): boolean =>
  topic !== '' || targets.some(({ repository }) => isPattern(repository))
