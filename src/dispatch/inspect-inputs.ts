// Finds what must not be sent: a secret of the job, or a number that JSON changes.

import type { Target } from '../model/target.ts'
import { secretFinder } from '../safety/carried-secrets.ts'
import { LEAST_SECRET } from '../safety/redact.ts'
import { changedNumberIn, changedNumbersOf } from '../targets/exact-numbers.ts'

export interface Inspected {
  /** Problems of inputs, including the step's payload. */
  problems: string[]
  /** Problems of single targets; these are removed from `targets`, since the outputs would repeat the secret. */
  unread: string[]
  targets: Target[]
}

/** Checks all inputs except `token`, and the targets; `ofProxy` are the secrets of the proxy. */
export function inspect(
  { token = '', ...raw }: Record<string, string>,
  targets: readonly Target[],
  ofProxy: readonly string[],
): Inspected {
  const secrets = [
    { called: 'the value of `token`', value: token.trim() },
    ...ofProxy.map((value) => ({ called: "the proxy's password", value })),
  ].filter(({ value }) => value.length >= LEAST_SECRET)
  const carriedBy = secretFinder(secrets)
  const wrong = wrongTargets(raw, targets, carriedBy)
  const origins = new Set([...wrong.keys()].map(({ origin }) => origin))
  // A problem of one target is not repeated for the whole list.
  const names = Object.keys(raw).filter((name) => !origins.has(name))
  const problems = names.flatMap((name) => {
    const problem = carriedBy(raw[name]) ?? (name === 'client-payload' ? changedIn(raw[name]!) : null)
    return problem === null ? [] : [`${name}: ${problem}`]
  })
  return { problems, unread: [...wrong.values()], targets: targets.filter((target) => !wrong.has(target)) }
}

function wrongTargets(
  raw: Record<string, string>,
  targets: readonly Target[],
  carriedBy: ReturnType<typeof secretFinder>,
): Map<Target, string> {
  const wrong = new Map<Target, string>()
  const changed = new Map(['repository', 'repositories'].map((name) => [name, changedNumbersOf(raw[name] ?? '')]))
  for (const target of targets) {
    const { repository, overrides, origin } = target
    const inName = carriedBy(repository)
    const payload = overrides.client_payload
    const own = carriedBy(overrides) ?? changedNumberIn(payload, changed.get(origin), 'client_payload')
    if (inName !== null) wrong.set(target, `${origin}: a name ${inName}`)
    else if (own !== null) wrong.set(target, `${origin}: ${repository}: ${own}`)
  }
  return wrong
}

/** Invalid JSON is reported elsewhere. */
function changedIn(text: string): string | null {
  try {
    return changedNumberIn(JSON.parse(text), changedNumbersOf(text))
  } catch {
    return null
  }
}
