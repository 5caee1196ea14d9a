// Counts what was checked and says each check's result as it comes.
import { isDeepStrictEqual } from 'node:util'

export type Checks = {
  /** Says whether something holds; the detail is shown when it doesn't. */
  that: (name: string, holds: boolean, detail?: unknown) => boolean
  /** Says whether two values are the same. */
  equal: (name: string, actual: unknown, expected: unknown) => boolean
  failed: () => number
  summary: () => string
}

const shown = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))

/** Opens an account of checks. */
export function openChecks(): Checks {
  const count = { passed: 0, failed: 0 }
  const that: Checks['that'] = (name, holds, detail) => {
    count[holds ? 'passed' : 'failed'] += 1
    console.log(`${holds ? 'ok' : 'not ok'} - ${name}`)
    if (!holds && detail !== undefined) console.log(`#   ${shown(detail)}`)
    return holds
  }
  return {
    that,
    equal: (name, actual, expected) =>
      that(name, isDeepStrictEqual(actual, expected), `is ${shown(actual)}, should be ${shown(expected)}`),
    failed: () => count.failed,
    summary: () => `${count.passed} passed, ${count.failed} failed`,
  }
}
