// What an event leaves behind by which its run can be found, and what was seen of that run.
import type { Method } from './method.ts'
import type { State } from './run-state.ts'

/** How far a run is followed before its target counts as dispatched; `accepted` does not look at all. */
export const WAIT_FOR = ['accepted', 'queued', 'started', 'completed'] as const
export type WaitFor = (typeof WAIT_FOR)[number]

/** A workflow that listens to the event. */
export interface Listener {
  /** File name below the workflow directory. */
  file: string
  /** Its `name:`, which commit statuses begin with; null where the file says none, or was not read. */
  name: string | null
}

/** What was there before a dispatch. */
export interface Before {
  task: number
  /** The run's number, which counts the repository's runs. */
  run: number
}

export interface RunReference {
  /** `owner/name`, true case. */
  repository: string
  event: Method
  /** A push: the commit that carries the event; null where the answer was lost. */
  commit: string | null
  /** What was sent, by its type. */
  eventType: string
  /** A push to a branch of its own: that branch. */
  eventBranch: string | null
  /** A dispatch whose answer named it. */
  runId: number | null
  /** The same, by its number in the repository (Forgejo from 11). */
  runNumber: number | null
  /** The server's answer says that the run exists. */
  isQueued: boolean
  /** A dispatch: where it started the workflow, in short. */
  ref: string | null
  /** A dispatch: the newest task and run before it; null where that was not read, and then no task can be told to be ours. */
  before: Before | null
  /** Whose runs count; empty: all that the event started. */
  listeners: readonly Listener[]
  /** Who sent it, where the token check told. */
  actor: string | null
  /** The ref whose workflow files count; null where it is not known. */
  at: string | null
  /** A push: the file that it changed. */
  path: string | null
  /** When it was sent, and when the answer came; in milliseconds since 1970. */
  sentAt: number
  answeredAt: number
}

/** What a server shows of the runs that an event started. */
export interface Sighting extends State {
  runId: number | null
  runUrl: string | null
  /** The name of a job that did not end well, where it is known already. */
  failedJob: string | null
  /** How many of the listeners it speaks of. */
  covered: number
  /** How the run was found, where that is not sure. */
  doubt: string | null
  /** Links of all runs that could be it, where there is more than one; then its end is not known. */
  candidates: readonly string[]
}

/**
 * `absent`: nothing to be seen, yet or for good. `unavailable`: this server doesn't show it in this way. `unclear`: no
 * usable answer this time.
 */
export type Observation = Sighting | 'absent' | 'unavailable' | 'unclear'
