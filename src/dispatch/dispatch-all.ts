// The work of the dispatch action for a fleet.
import type { Surroundings } from '../fleet/follow-up.ts'
import { type Report, runFleet, type Work } from '../fleet/run.ts'
import type { Event } from '../model/event.ts'
import { dispatchOne } from './dispatch-one.ts'
import type { Inputs } from './inputs.ts'
import { needsCapabilities } from './methods.ts'
import { ordersOf } from './orders.ts'

/** Dispatches the event to every target; the failure of one target never throws. */
export function dispatchAll(inputs: Inputs, event: Event, surroundings: Surroundings): Promise<Report> {
  const orderOf = ordersOf(inputs, event)
  const work: Work = {
    needsCapabilities: needsCapabilitiesOf(inputs),
    perTarget: (target, session) => dispatchOne(orderOf(target), session),
  }
  return runFleet(inputs, work, surroundings)
}

/** Whether any target's method needs the server's capabilities. */
export function needsCapabilitiesOf(inputs: Inputs): boolean {
  const { targets, 'dispatch-method': method, 'dry-run': dryRun, 'wait-for': waitFor } = inputs
  const methods = [method, ...targets.flatMap(({ overrides }) => overrides.dispatch_method ?? [])]
  return methods.some((one) => needsCapabilities(one, dryRun, waitFor))
}
