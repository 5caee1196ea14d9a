// The order for each target, from the inputs of the step.
import type { Event } from '../model/event.ts'
import type { Target } from '../model/target.ts'
import type { Inputs } from './inputs.ts'
import type { Order } from './order.ts'

/** A function that returns the order for a target; the shared parts are created once. */
export function ordersOf(inputs: Inputs, event: Event): (target: Target) => Order {
  const push = { branch: inputs['push-branch'], path: inputs['push-path'], content: inputs['push-content'] }
  const drift = {
    path: inputs['drift-path'],
    pattern: inputs['drift-pattern'],
    expected: inputs['drift-expected'],
  }
  return ({ repository, overrides }) => ({
    repository,
    method: overrides.dispatch_method ?? inputs['dispatch-method'],
    workflow: overrides.workflow ?? inputs.workflow,
    ref: overrides.ref ?? inputs.ref,
    push,
    drift,
    event: overrides.client_payload
      ? { ...event, client_payload: { ...event.client_payload, ...overrides.client_payload } }
      : event,
  })
}
