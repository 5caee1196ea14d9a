// What this step must not show, as far as it is known yet: the token, secrets of the proxy, and what is sent.
import { describeError } from '../safety/describe-error.ts'
import type { Json } from '../safety/json.ts'
import { createLeakDetector } from '../safety/leak-detector.ts'
import { LEAST_SECRET, redactor } from '../safety/redact.ts'

export interface Confidential {
  /** Text without the token and the secrets that were added. */
  redact(text: string): string
  /** Text without the token: for what a program reads on, in which a short secret may stand by chance. */
  redactToken(text: string): string
  /** Whether a text repeats what is sent. Anything may, until `setSent` is called. */
  repeats(text: string): boolean
  /** What an error says of itself, with its stack, without the token and what is sent. */
  describe(error: unknown): string
  /** Adds secrets to redact; those that are too short to be found with certainty are passed over. */
  addSecrets(secrets: readonly string[]): void
  /** Says what is sent; `values` is called once, when it is needed. */
  setSent(values: () => readonly Json[]): void
}

/** What is confidential in a step with this token; an empty one is none. */
export function createConfidential(token: string): Confidential {
  const redactToken = redactor(token)
  const redactors = [redactToken]
  let repeats = (_text: string): boolean => true
  return {
    redact: (text) => redactors.reduce((clean, redactOne) => redactOne(clean), text),
    redactToken,
    repeats: (text) => repeats(text),
    describe: (error) => describeError(error, redactToken, (text) => repeats(text)),
    addSecrets(secrets) {
      redactors.push(...secrets.filter((secret) => secret.length >= LEAST_SECRET).map(redactor))
    },
    setSent(values) {
      repeats = createLeakDetector(values)
    },
  }
}
