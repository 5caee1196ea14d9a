// What is known of a target: while it is under way, and once it has ended. What users get of it is its result.
import type { OutcomeCode } from './catalog.ts'
import type { Method } from './method.ts'
import type { Before, RunReference } from './run-reference.ts'

/** What the reports have of a target that has ended; what is left out isn't known. */
export interface Details {
  outcome: OutcomeCode
  /** What was special this time; joins the catalogue's sentence. */
  detail?: string
  /** Replaces the catalogue's advice where a better one is known. */
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
  /** Another event has this `dispatch-id` there. */
  needsNewId?: boolean
  /** It was asked for by hand, and nothing of a payload that is not empty arrives. */
  lostPayload?: boolean
  /** It failed, and may have started a run all the same. */
  maybeSent?: boolean
}

/** What is carried besides while a target is under way: for its run to be found, and for what is said of all targets together. */
export interface Carried {
  /** By what its run can be found. */
  reference?: RunReference
  /** What tasks and runs were there before the sending. */
  before?: Before
  /** The run's number in its repository, where the answer named it. */
  run_number?: number
  /** The answer says that the run exists. */
  isQueued?: boolean
  /** Something to warn of though it went well. */
  warning?: string
  /** A whole workflow file that would have made this target a listener. */
  advice?: string
}

/** How a target ended, as a delivery tells it. */
export type Ending = Details & Carried

/** A target that has ended: small, since there may be thousands. */
export interface Ended {
  repository: string
  outcome: OutcomeCode
  ending: Details
  duration_ms: number | null
}

/** What is kept of a target's ending. `durationMs` is null for a target that was never begun. */
export function endedOf(repository: string, ending: Ending, durationMs: number | null): Ended {
  const duration_ms = durationMs === null ? null : Math.round(durationMs)
  return { repository, outcome: ending.outcome, ending: slim(ending), duration_ms }
}

/** Without what nobody asks for once it has ended. */
function slim(ending: Ending): Details {
  if (!ending.reference && !ending.before && !ending.advice) return ending
  const {
    reference: _trace,
    before: _before,
    run_number: _number,
    isQueued: _queued,
    warning: _warning,
    advice: _advice,
    ...rest
  } = ending
  // What is carried and not named above does not compile.
  const details: Details & { [name in keyof Carried]?: never } = rest
  return details
}
