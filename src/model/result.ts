// The result of a target in the form that users get: one element of the output `results`.
import { messageOf, type OutcomeCode, type Verdict, verdictOf } from './catalog.ts'
import type { Ended } from './ending.ts'
import type { Method } from './method.ts'

export interface Result {
  repository: string
  renamed_to: string | null
  outcome: OutcomeCode
  verdict: Verdict
  method: Method | null
  listener: string | null
  status: number | null
  attempts: number
  message: string
  dispatch_id: string
  branch: string | null
  commit: string | null
  run_id: number | null
  run_url: string | null
  conclusion: string | null
  started_after_ms: number | null
  ended_after_ms: number | null
  duration_ms: number | null
}

/** Longer than any real server message; older runners lose all outputs if one line exceeds 64 KiB. */
const MAX_TEXT = 2000

const shorten = (text: string): string => (text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT - 1)}…` : text)
const shortOrNull = (text: string | null | undefined): string | null => (text ? shorten(text) : null)

export function resultOf({ repository, ending, duration_ms }: Ended, dispatchId: string): Result {
  return {
    repository,
    renamed_to: shortOrNull(ending.renamed_to),
    outcome: ending.outcome,
    verdict: verdictOf(ending.outcome),
    method: ending.method ?? null,
    listener: shortOrNull(ending.listener),
    status: ending.status ?? null,
    attempts: ending.attempts ?? 0,
    message: shorten(messageOf(ending)),
    dispatch_id: dispatchId,
    branch: shortOrNull(ending.branch),
    commit: shortOrNull(ending.commit),
    run_id: ending.run_id ?? null,
    run_url: shortOrNull(ending.run_url),
    conclusion: shortOrNull(ending.conclusion),
    started_after_ms: ending.started_after_ms ?? null,
    ended_after_ms: ending.ended_after_ms ?? null,
    duration_ms,
  }
}
