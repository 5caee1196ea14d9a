// When a request is sent again, how long that waits, and when it would be wrong.
import type { Answer } from './client.ts'

/**
 * `always`: sending twice is harmless (a read, or a write that carries its own key).
 * `undelivered`: only when the request surely did not get through.
 */
export type Resend = 'always' | 'undelivered'

export interface Pace {
  maxAttempts: number
  /** Milliseconds since 1970. */
  now(): number
  /** Resolves after so many milliseconds, or at once when the job is cancelled. */
  sleep(ms: number): Promise<void>
  /** At least 0, below 1. */
  random(): number
  cancelled(): boolean
  /** Takes one re-send from the budget that all targets share; false when it is used up. */
  takeResend(): boolean
}

export interface Attempted {
  answer: Answer
  attempts: number
  /** An attempt may have been carried out though its answer was lost or an error. */
  doubt: boolean
  /** Why it was not sent again though it could have been. */
  note: string | null
}

type Kind = 'final' | 'undelivered' | 'lost' | 'crashed'

const MAX_RETRY_AFTER_MS = 60_000
const FIRST_DELAY_MS = 500
const MAX_DELAY_MS = 10_000

// 521-523, 525, 526: Cloudflare did not get through to the server. 502, 504, 520, 524: it may have.
const UNDELIVERED = new Set([429, 503, 521, 522, 523, 525, 526])
const LOST = new Set([502, 504, 520, 524])

/** Whether an answer is final, or what is known of a request that failed. */
export function kindOf(answer: Answer): Kind {
  if (answer.kind === 'loss') {
    if (answer.cause === 'cancelled' || answer.cause === 'tls') return 'final'
    return answer.delivered === 'no' ? 'undelivered' : 'lost'
  }
  if (UNDELIVERED.has(answer.status)) return 'undelivered'
  if (LOST.has(answer.status)) return 'lost'
  return answer.status >= 500 ? 'crashed' : 'final'
}

/**
 * Sends until the answer is final or another attempt would be wrong or too much. `look` may find out before a re-send
 * that follows an error of the server's own whether it was carried out after all; what it finds is then the answer.
 */
export async function attempt(
  send: () => Promise<Answer>,
  resend: Resend,
  pace: Pace,
  look: () => Promise<Answer | null> = async () => null,
): Promise<Attempted> {
  let doubt = false
  for (let attempts = 1; ; attempts++) {
    const answer = await send()
    const kind = kindOf(answer)
    doubt ||= kind === 'lost' || kind === 'crashed'
    const ended: Attempted = { answer, attempts, doubt, note: null }
    const wait = mayRepeat(kind, resend) ? waitBefore(attempts, answer, pace) : null
    if (wait === null) return ended
    const found = kind === 'crashed' ? await look() : null
    if (found) return { ...ended, answer: found }
    if (!pace.takeResend()) return { ...ended, note: BUDGET_NOTE }
    await pace.sleep(wait)
    if (pace.cancelled()) return ended
  }
}

const BUDGET_NOTE = 'not sent again, since too many requests of this run had to be repeated'

const mayRepeat = (kind: Kind, resend: Resend): boolean =>
  kind === 'undelivered' || (resend === 'always' && kind !== 'final')

/** Milliseconds that a server asked to wait before the next request, null when it did not; `now` reads a date. */
export function retryAfterOf(answer: Answer, now: number): number | null {
  if (answer.kind !== 'reply' || (answer.status !== 429 && answer.status !== 503)) return null
  const text = answer.headers['retry-after']?.trim() ?? ''
  if (/^\d+$/.test(text)) return Number(text) * 1000
  const date = Date.parse(text)
  return Number.isNaN(date) ? null : Math.max(0, date - now)
}

/** Whether the server asked for a longer wait than a step should spend. */
export const asksTooMuch = (answer: Answer, now: number): boolean =>
  (retryAfterOf(answer, now) ?? 0) > MAX_RETRY_AFTER_MS

/** Full jitter over a doubling bound, or what the server asked for; null when no other attempt is due. */
function waitBefore(attempts: number, answer: Answer, pace: Pace): number | null {
  if (attempts >= pace.maxAttempts || pace.cancelled() || asksTooMuch(answer, pace.now())) return null
  const asked = retryAfterOf(answer, pace.now())
  if (asked !== null) return asked
  return pace.random() * Math.min(MAX_DELAY_MS, FIRST_DELAY_MS * 2 ** (attempts - 1))
}

/** A budget of re-sends for all targets together: a dead server is not hit `max-attempts` times for each of them. */
export function resendBudget(targets: number): () => boolean {
  let left = 10 + Math.ceil(targets / 5)
  return () => left-- > 0
}
