// The event, from the inputs and the workflow run that sends it.
import { dispatchIdAt, type Event } from '../model/event.ts'
import { readSource } from '../runner/run-context.ts'
import type { Json } from '../safety/json.ts'
import type { Inputs } from './inputs.ts'

/** The input `dispatch-id`, or a new id. */
export const chooseId = (inputs: Inputs): string => inputs['dispatch-id'] || dispatchIdAt(new Date(), randomBytes(5))

export async function createEvent(inputs: Inputs, id: string): Promise<Event> {
  return {
    event_type: inputs['event-type'],
    client_payload: inputs['client-payload'],
    dispatch_id: id,
    source: await readSource(),
  }
}

/** What is sent to targets and may be secret: the payloads, and the file of a push. */
export const valuesSent = (inputs: Inputs): Json[] => [
  inputs['push-content'],
  inputs['client-payload'],
  ...inputs.targets.flatMap(({ overrides }) => overrides.client_payload ?? []),
]

/** Distinguishes events of the same millisecond, so it need not be secret; loading node:crypto takes longer than a request. */
const randomBytes = (count: number) => Uint8Array.from({ length: count }, () => Math.random() * 256)
