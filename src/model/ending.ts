// What is known about a target: while it is in progress, and at its end. model/result.ts has the form that users get.
import type { OutcomeCode } from './catalog.ts'
import type { Method } from './method.ts'
import type { Before, RunReference } from './run-reference.ts'

/** What reports know about a target at its end; an absent field is unknown. */
export interface Details {
  outcome: OutcomeCode
  /** Appended to the catalog's sentence. */
  detail?: string
  /** Replaces the catalog's advice where better advice is known. */
  todo?: string
  status?: number | null
  attempts?: number
  method?: Method
  renamed_to?: string | null
  branch?: string
  commit?: string | null
  listener?: string | null
  run_id?: number
  run_url?: string
  conclusion?: string | null
  started_after_ms?: number | null
  ended_after_ms?: number | null
  /** Another event in this repository has the same `dispatch-id`. */
  needsNewId?: boolean
  /** The method was set explicitly, and none of a nonempty payload arrives. */
  lostPayload?: boolean
  /** It failed, but may have started a run. */
  maybeSent?: boolean
}

/** Needed only while a target is in progress: to find its run, and for warnings and advice across all targets. */
export interface Carried {
  reference?: RunReference
  /** The newest task and run before the dispatch. */
  before?: Before
  /** The run's number in its repository, if the response contained it. */
  run_number?: number
  /** The response says that the run exists. */
  isQueued?: boolean
  /** A warning about a target that succeeded. */
  warning?: string
  /** A complete workflow file that would listen for the event. */
  advice?: string
}

/** What a dispatch method reports about a target. */
export type Ending = Details & Carried

/** What is kept of a target at its end: small, since there may be thousands. */
export interface Ended {
  repository: string
  outcome: OutcomeCode
  ending: Details
  duration_ms: number | null
}

/** `durationMs` is null for a target that was never started. */
export function endedOf(repository: string, ending: Ending, durationMs: number | null): Ended {
  const duration_ms = durationMs === null ? null : Math.round(durationMs)
  return { repository, outcome: ending.outcome, ending: slim(ending), duration_ms }
}

/** Drops what only targets in progress need, to save memory. */
function slim(ending: Ending): Details {
  if (!ending.reference && !ending.before && !ending.advice) return ending
  const {
    reference: _reference,
    before: _before,
    run_number: _number,
    isQueued: _queued,
    warning: _warning,
    advice: _advice,
    ...rest
  } = ending
  // A new field of `Carried` that is missing above does not compile.
  const details: Details & { [name in keyof Carried]?: never } = rest
  return details
}
