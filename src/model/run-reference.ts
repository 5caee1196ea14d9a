// How the run of an event can be found, and what the server shows of it.
import type { Method } from './method.ts'
import type { State } from './run-state.ts'

/** The state that a run must reach before its target counts as dispatched; `accepted` does not look for the run. */
export const WAIT_FOR = ['accepted', 'queued', 'started', 'completed'] as const
export type WaitFor = (typeof WAIT_FOR)[number]

/** A workflow that listens for the event. */
export interface Listener {
  /** File name below the workflow directory. */
  file: string
  /** Its `name:`, which commit statuses start with; null if the file has none or was not read. */
  name: string | null
}

/** The newest task and run before a dispatch. */
export interface Before {
  task: number
  /** The run's number, which counts the repository's runs. */
  run: number
}

export interface RunReference {
  /** `owner/name`, true case. */
  repository: string
  event: Method
  /** A push: the commit that contains the event; null if the response was lost. */
  commit: string | null
  eventType: string
  /** A push to a new branch for the event: that branch. */
  eventBranch: string | null
  /** Known if the dispatch response contained it. */
  runId: number | null
  /** The run's number in the repository (Forgejo from 11). */
  runNumber: number | null
  /** The response says that the run exists. */
  isQueued: boolean
  /** A dispatch: the short name of the ref where it started the workflow. */
  ref: string | null
  /** A dispatch: the newest task and run before it; null if they were not read, and then no task can be attributed to it. */
  before: Before | null
  /** The workflows to follow; empty: all that the event started. */
  listeners: readonly Listener[]
  /** The sender, if the token check returned it. */
  actor: string | null
  /** The ref of the workflow files; null if unknown. */
  at: string | null
  /** A push: the changed file. */
  path: string | null
  /** When it was sent, and when the response arrived; in milliseconds since 1970. */
  sentAt: number
  answeredAt: number
}

/** What the server shows of the runs that an event started. */
export interface Sighting extends State {
  runId: number | null
  runUrl: string | null
  /** The name of a job that did not succeed, if already known. */
  failedJob: string | null
  /** How many of the listeners have a run. */
  covered: number
  /** How the run was found, if it may be the wrong one. */
  doubt: string | null
  /** Links to all runs that could be it, if there are several; then its conclusion is unknown. */
  candidates: readonly string[]
}

/**
 * `absent`: there is no run yet. `unavailable`: this server does not show runs in this way. `unclear`: no usable response
 * this time.
 */
export type Observation = Sighting | 'absent' | 'unavailable' | 'unclear'
