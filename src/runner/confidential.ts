// What this step must not show, as far as it is known: the token, proxy secrets, and data that is sent.
import { describeError } from '../safety/describe-error.ts'
import type { Json } from '../safety/json.ts'
import { createLeakDetector } from '../safety/leak-detector.ts'
import { LEAST_SECRET, redactor } from '../safety/redact.ts'

export interface Confidential {
  /** Removes the token and the added secrets from a text. */
  redact(text: string): string
  /** Removes only the token: for machine-readable text, in which a short secret may occur by chance. */
  redactToken(text: string): string
  /** Whether a text repeats data that is sent. True for any text until `setSent` is called. */
  repeats(text: string): boolean
  /** The message and stack of an error, without the token and data that is sent. */
  describe(error: unknown): string
  /** Adds secrets to redact; skips those that are too short to match reliably. */
  addSecrets(secrets: readonly string[]): void
  /** Sets the data that is sent; `values` is called once, on demand. */
  setSent(values: () => readonly Json[]): void
}

/** The confidential data of a step with this token; an empty token adds none. */
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
