// When a request is sent again, how long that waits, and when it would be wrong.
import type { Answer, Reply } from './client.ts'

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
  /** An answer was lost, or broke off: that attempt may have been carried out, or may yet be. */
  lost: boolean
  /** An attempt ended in an error of the server's own: it is over, and may have been carried out. */
  crashed: boolean
  /** Why it was not sent again though it could have been. */
  note: string | null
}

type Kind = 'final' | 'undelivered' | 'lost' | 'broken' | 'crashed' | 'raced'

const MAX_RETRY_AFTER_MS = 60_000
const FIRST_DELAY_MS = 500
const MAX_DELAY_MS = 10_000

/** Cloudflare did not get through to the server. */
export const EDGE_UNDELIVERED = [521, 522, 523, 525, 526]
const UNDELIVERED = [429, 503, ...EDGE_UNDELIVERED]
/** A proxy got no answer from the server, which may have got the request. */
export const LOST = [502, 504, 520, 524]

/** Whether an answer is final, or what is known of a request that failed. */
export function kindOf(answer: Answer): Kind {
  if (answer.kind === 'loss') {
    if (['cancelled', 'tls', 'no-tls', 'proxy'].includes(answer.cause)) return 'final'
    return answer.delivered === 'no' ? 'undelivered' : 'lost'
  }
  if (UNDELIVERED.includes(answer.status)) return 'undelivered'
  if (LOST.includes(answer.status)) return 'lost'
  // The request was carried out, and what it was to tell is lost.
  if (answer.status < 300 && !answer.complete) return 'broken'
  if (isLostRace(answer)) return 'raced'
  return answer.status >= 500 ? 'crashed' : 'final'
}

/**
 * Whether the branch moved, was made or was locked while the server wrote to it: git's own words, which Gitea from 1.26 passes on
 * as a 403 (seen live on 1.26.0, 1.26.3 and 1.27.3). A name that git can't have beside another is refused for good.
 */
export const isLostRace = (reply: Reply): boolean =>
  [403, 409, 500].includes(reply.status) &&
  /cannot lock ref/i.test(reply.text) &&
  !/exists; cannot create/i.test(reply.text)

/**
 * Sends until the answer is final or another attempt would be wrong or too much. `look` may find out before a re-send
 * that follows an error of the server's own whether it was carried out after all; what it finds is then the answer.
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
 * Waits before the next attempt: as long as `answer` asks, or full jitter over a doubling bound. Not `again` when so many
 * attempts are enough; `note` says why where that needs words.
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

const BUDGET_NOTE = 'not sent again, since too many requests of this run had to be repeated'

const mayRepeat = (kind: Kind, resend: Resend): boolean =>
  kind === 'undelivered' || (resend === 'always' && kind !== 'final')

/**
 * Milliseconds that a server, or what stands before it, asked to wait before the next request; null when it did not. With
 * whatever status: who asks knows that there is to be a next request. `now` reads a date.
 */
export function retryAfterOf(answer: Answer, now: number): number | null {
  if (answer.kind !== 'reply') return null
  const text = answer.headers['retry-after']?.trim() ?? ''
  if (/^\d+$/.test(text)) return Number(text) * 1000
  // Date.parse takes almost anything for a date; an HTTP date begins with the day's name.
  const date = /^[A-Z][a-z]{2}/.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(date) ? null : Math.max(0, date - now)
}

/** Whether the server asked for a longer wait than a step should spend. */
export const asksTooMuch = (answer: Answer, now: number): boolean =>
  (retryAfterOf(answer, now) ?? 0) > MAX_RETRY_AFTER_MS

/** A budget of re-sends for all targets together: a dead server is not hit `max-attempts` times for each of them. */
export function resendBudget(targets: number): () => boolean {
  let left = 10 + Math.ceil(targets / 5)
  return () => left-- > 0
}
