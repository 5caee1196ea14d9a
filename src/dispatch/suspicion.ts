// Whether an input may hold what must not be sent, or not as it is; few do, and only they load what finds out.

import type { Target } from '../model/target.ts'
import { LEAST_SECRET, redactor } from '../safety/redact.ts'

/** Escapes that may hide a secret, names beside which contexts of the job carry its token, numbers that a double may not hold. */
const SUSPECT = /\\["\\/u]|%25|event_name|(github|gitea|forgejo)_token|\d[\d.]{15}|\de[+-]?\d{3}/i
/** A piece of base64, in which few texts make a `+` or `/`; digests and long names have no capitals. */
const BASE64 = /(?=[a-z\d]{0,39}[A-Z])[A-Za-z\d]{40}/

/** Whether any of the texts, or what is special to a target, is worth a look. */
export function isSuspect(texts: readonly string[], targets: readonly Target[], secrets: readonly string[]): boolean {
  const clean = secrets.filter(({ length }) => length >= LEAST_SECRET).map(redactor)
  const isOne = (text: string) =>
    SUSPECT.test(text) || BASE64.test(text) || clean.some((redact) => redact(text) !== text)
  try {
    return texts.some(isOne) || isOne(JSON.stringify(targets.map((one) => [one.repository, one.overrides])))
  } catch {
    // It nests too deep to be written.
    return true
  }
}
