// What is wrong with what would be sent: it holds a secret of the job, or a number that JSON changes.

import type { Target } from '../model/target.ts'
import { secretFinder } from '../safety/carried-secrets.ts'
import { LEAST_SECRET } from '../safety/redact.ts'
import { changedNumberIn, changedNumbersOf } from '../targets/exact-numbers.ts'

export interface Inspected {
  /** Of inputs, the step's payload among them. */
  problems: string[]
  /** Of what targets have of their own; they are not among `targets` any more, since it would be repeated with them. */
  unread: string[]
  targets: Target[]
}

/** Looks through all inputs but `token`, by name, and through the targets; `ofProxy` is what must not be shown of a proxy. */
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
  // What was found in a target's own need not be said of the whole list.
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

/** What isn't JSON has another problem. */
function changedIn(text: string): string | null {
  try {
    return changedNumberIn(JSON.parse(text), changedNumbersOf(text))
  } catch {
    return null
  }
}
