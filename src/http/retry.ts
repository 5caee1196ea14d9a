// Decides when a request is sent again, how long to wait before, and when a retry would be wrong.
import type { Answer, Reply } from './client.ts'

/**
 * `always`: a repetition is harmless (a read, or a write with an idempotency key).
 * `undelivered`: only if the request did not arrive.
 */
export type Resend = 'always' | 'undelivered'

export interface Pace {
  maxAttempts: number
  /** Milliseconds since 1970. */
  now(): number
  /** Resolves after that many milliseconds, or at once when the job is canceled. */
  sleep(ms: number): Promise<void>
  /** In [0, 1). */
  random(): number
  cancelled(): boolean
  /** Takes one retry from the budget that all targets share; false when it is used up. */
  takeResend(): boolean
}

export interface Attempted {
  answer: Answer
  attempts: number
  /** A response was lost or interrupted: that attempt may have been carried out, or may still be. */
  lost: boolean
  /** An attempt ended in a server error: it is over, and may have been carried out. */
  crashed: boolean
  /** Why there was no retry although one was possible. */
  note: string | null
}

type Kind = 'final' | 'undelivered' | 'lost' | 'broken' | 'crashed' | 'raced'

const MAX_RETRY_AFTER_MS = 60_000
const FIRST_DELAY_MS = 500
const MAX_DELAY_MS = 10_000

/** Cloudflare did not reach the server. */
export const EDGE_UNDELIVERED = [521, 522, 523, 525, 526]
const UNDELIVERED = [429, 503, ...EDGE_UNDELIVERED]
/** A proxy got no response from the server, which may have received the request. */
export const LOST = [502, 504, 520, 524]

/** Whether an answer is final, or why the request failed. */
export function kindOf(answer: Answer): Kind {
  if (answer.kind === 'loss') {
    if (['cancelled', 'tls', 'no-tls', 'proxy'].includes(answer.cause)) return 'final'
    return answer.delivered === 'no' ? 'undelivered' : 'lost'
  }
  if (UNDELIVERED.includes(answer.status)) return 'undelivered'
  if (LOST.includes(answer.status)) return 'lost'
  // The request was carried out, but its result is lost.
  if (answer.status < 300 && !answer.complete) return 'broken'
  if (isLostRace(answer)) return 'raced'
  return answer.status >= 500 ? 'crashed' : 'final'
}

/**
 * Whether the branch moved, was created or was locked while the server wrote to it: the messages of git, which Gitea from 1.26
 * returns with a 403 (seen live on 1.26.0, 1.26.3 and 1.27.3). A name that git can't have beside another is a final error.
 */
export const isLostRace = (reply: Reply): boolean =>
  [403, 409, 500].includes(reply.status) &&
  /cannot lock ref/i.test(reply.text) &&
  !/exists; cannot create/i.test(reply.text)

/**
 * Sends until the answer is final, or a retry would be wrong or over a limit. Before a retry that follows a server
 * error, `look` may find that the request was carried out; its finding is then the answer.
 */
export async function attempt(
  send: () => Promise<Answer>,
  resend: Resend,
  pace: Pace,
  look: () => Promise<Answer | null> = nothingFound,
): Promise<Attempted> {
  let lost = false
  let crashed = false
  for (let attempts = 1; ; attempts++) {
    const answer = await send()
    const kind = kindOf(answer)
    lost ||= kind === 'lost' || kind === 'broken'
    crashed ||= kind === 'crashed'
    const ended: Attempted = { answer, attempts, lost, crashed, note: null }
    if (!mayRepeat(kind, resend)) return ended
    const found = (kind === 'crashed' || kind === 'raced') && attempts < pace.maxAttempts ? await look() : null
    if (found) return { ...ended, answer: found }
    const { again, note } = await pause(attempts, answer, pace)
    if (!again) return { ...ended, note }
  }
}

const nothingFound = async () => null

/**
 * Waits before the next attempt: as long as `answer` asks, or with full jitter over a doubling limit. `again` is false at the
 * maximum of attempts; `note` explains a missing retry where that is needed.
 */
export async function pause(
  attempts: number,
  answer: Answer,
  pace: Pace,
): Promise<{ again: boolean; note: string | null }> {
  const asked = retryAfterOf(answer, pace.now())
  const enough = attempts >= pace.maxAttempts || pace.cancelled() || asksTooMuch(answer, pace.now())
  if (enough) return { again: false, note: null }
  if (!pace.takeResend()) return { again: false, note: BUDGET_NOTE }
  await pace.sleep(asked ?? pace.random() * Math.min(MAX_DELAY_MS, FIRST_DELAY_MS * 2 ** (attempts - 1)))
  return { again: !pace.cancelled(), note: null }
}

const BUDGET_NOTE = 'not retried: the retry budget of this run is used up'

const mayRepeat = (kind: Kind, resend: Resend): boolean =>
  kind === 'undelivered' || (resend === 'always' && kind !== 'final')

/**
 * The milliseconds that the server, or a proxy before it, asks to wait before the next request; null if it does not. Accepts
 * any status: the caller decides whether there is a next request. `now` is the reference for a date.
 */
export function retryAfterOf(answer: Answer, now: number): number | null {
  if (answer.kind !== 'reply') return null
  const text = answer.headers['retry-after']?.trim() ?? ''
  if (/^\d+$/.test(text)) return Number(text) * 1000
  // Date.parse accepts almost anything; an HTTP date begins with the name of the day.
  const date = /^[A-Z][a-z]{2}/.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(date) ? null : Math.max(0, date - now)
}

/** Whether the server asks for a longer wait than a step should take. */
export const asksTooMuch = (answer: Answer, now: number): boolean =>
  (retryAfterOf(answer, now) ?? 0) > MAX_RETRY_AFTER_MS

/** A retry budget for all targets together: a server that is down does not get `max-attempts` requests for each target. */
export function resendBudget(targets: number): () => boolean {
  let left = 10 + Math.ceil(targets / 5)
  return () => left-- > 0
}
