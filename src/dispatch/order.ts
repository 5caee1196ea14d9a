// What a delivery gets and gives: it prepares by reading alone, and only then there is something to send.

import type { Capability, Read } from '../gitea/capabilities.ts'
import type { Answer, Request } from '../http/client.ts'
import type { Attempted, Resend } from '../http/retry.ts'
import type { Server } from '../http/server.ts'
import type { Ending, Method } from '../model/catalog.ts'
import type { Event } from '../model/event.ts'
import type { WaitFor } from '../model/run-reference.ts'
import type { Drift } from './drift.ts'

/** What is to reach one repository, and how. */
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

export interface Courier {
  server: Server
  /** Null where the method is given by hand and nothing needs it. */
  capability: Capability | null
  /** The token's user, where the token check told. */
  login: string | null
  dryRun: boolean
  /** How far a run is followed. */
  waitFor: WaitFor
  /** Milliseconds since 1970. */
  now(): number
  read: Read
  /** False for a repository that another target of this run has claimed; by its true name. */
  claim(repository: string): boolean
  /** A request that delivers; `look` is described in attempts.ts. */
  write(request: Request, resend: Resend, look?: () => Promise<Answer | null>): Promise<Attempted>
  /** Waits before another attempt after so many and this answer; not `again` when that is enough. */
  pause(attempts: number, answer: Answer): Promise<{ again: boolean }>
}

/** Either the target has ended already, or all is ready: `known` is what is known of it, `deliver` sends. */
export type Prepared = { ending: Ending } | { known: Omit<Ending, 'outcome'>; deliver(): Promise<Ending> }

export type Prepare = (order: Order, courier: Courier) => Prepared | Promise<Prepared>
