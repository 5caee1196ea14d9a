// What is to reach one repository, and how: the inputs of the step, with what is special to the target.
import type { Event } from '../model/event.ts'
import type { Method } from '../model/method.ts'
import type { Drift } from './drift.ts'

export interface Order {
  /** `owner/name` as it was asked for. */
  repository: string
  method: Method | 'auto'
  /** File name of the workflow to start; empty: the listener that is found. */
  workflow: string
  /** Where `workflow_dispatch` starts it; empty: the default branch. */
  ref: string
  push: {
    /** Empty: a new branch for the event. */
    branch: string
    /** Empty: the event's own file. */
    path: string
    /** Empty: the event as JSON. */
    content: string
  }
  drift: Drift
  event: Event
}
