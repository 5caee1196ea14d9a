// What is sent to one repository, and how: the inputs of the step with the overrides of the target.
import type { Event } from '../model/event.ts'
import type { MethodChoice } from '../model/method.ts'
import type { Drift } from './drift.ts'

export interface Order {
  /** `owner/name` as given. */
  repository: string
  method: MethodChoice
  /** File name of the workflow to start; empty: the listening workflow. */
  workflow: string
  /** The ref for `workflow_dispatch`; empty: the default branch. */
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

/** The branch of `push-branch`, else `ref`; undefined if both are empty. */
export const namedRefOf = ({ push, ref }: Order): string | undefined => push.branch || ref || undefined
