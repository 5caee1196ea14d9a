// A quick check whether an input may contain what must not be sent; only then is the full check loaded.

import type { Target } from '../model/target.ts'
import { LEAST_SECRET, redactor } from '../safety/redact.ts'

/** Escapes that may hide a secret, names that occur with a token in contexts of the job, numbers that a double may not represent. */
const SUSPECT = /\\["\\/u]|%25|event_name|(github|gitea|forgejo)_token|\d[\d.]{15}|\de[+-]?\d{3}/i
/** Base64, which often has neither `+` nor `/`; digests and long names have no uppercase letters. */
const BASE64 = /(?=[a-z\d]{0,39}[A-Z])[A-Za-z\d]{40}/

/** Whether any of the texts or overrides needs the full check. */
export function isSuspect(texts: readonly string[], targets: readonly Target[], secrets: readonly string[]): boolean {
  const clean = secrets.filter(({ length }) => length >= LEAST_SECRET).map(redactor)
  const isOne = (text: string) =>
    SUSPECT.test(text) || BASE64.test(text) || clean.some((redact) => redact(text) !== text)
  try {
    return texts.some(isOne) || isOne(JSON.stringify(targets.map((one) => [one.repository, one.overrides])))
  } catch {
    // Nested too deeply to be serialized.
    return true
  }
}
