// What is chosen for one repository: the method, the workflow that the event is for, and what else comes of it.
import type { Ending } from '../model/ending.ts'
import type { Method } from '../model/method.ts'
import type { Listener } from '../model/run-reference.ts'
import type { Workflow } from '../workflows/index.ts'

export interface Choice {
  method: Method
  /** Path of the workflow that the event is for; null where the workflows could not be read. */
  listener: string | null
  /** A push: whether it goes to the named branch. */
  named: boolean
  /** A workflow_dispatch: its inputs. */
  inputs: Record<string, string>
  /** Top-level keys of the payload that do not arrive; of a named push without any, the file's content. */
  lost: string[]
  /** What is lost is that content. */
  losesFile: boolean
  /** Nothing of the payload arrives, though it isn't empty, or nothing of the file. */
  lostPayload: boolean
  /** All workflows that somebody meant for the event; their runs count. */
  listeners: Listener[]
  /** Other workflows that are started too. */
  others: string[]
  /** A push to a named branch: workflows that are started too where that branch is new. */
  startedByCreation: string[]
  /** The same: how the target ends where that branch is new, since a workflow would crash the server then. */
  endingByCreation: Ending | null
  /** What else becomes of it, as sentences. */
  notes: string[]
  /** Nobody meant this workflow for the event: it runs on every push. */
  generic: boolean
}

export type Decision = { choice: Choice } | { ending: Ending }

export type Chosen =
  | { choice: Choice }
  /** A listener is there and can't be used: why. */
  | { unusable: string[] }
  /** Several could be started, and none stands out. */
  | { ambiguous: string[] }

/**
 * What a method offers: a listener that gets the `whole` payload, one that gets `partial` of it or can't be chosen among several, or
 * a workflow that runs on every push.
 */
export interface Offer {
  fit: 'whole' | 'partial' | 'generic'
  chosen: Chosen
}

/** A choice without anything special. */
export const PLAIN_CHOICE = {
  named: false,
  inputs: {},
  lost: [],
  losesFile: false,
  lostPayload: false,
  listeners: [],
  others: [],
  startedByCreation: [],
  endingByCreation: null,
  notes: [],
  generic: false,
}

/** The choice for the first of some workflows; null where there is none. */
export const choiceForFirst = (listeners: readonly Workflow[], choice: (path: string) => Choice): Choice | null =>
  listeners[0] ? choice(listeners[0].path) : null
