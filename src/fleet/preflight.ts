// Before any target: is the token good, and, where a method must be chosen, what does the server offer?
import { needsCapability } from '../dispatch/dispatch-one.ts'
import type { Inputs } from '../dispatch/inputs.ts'
import { type Capability, type Read, readCapability } from '../gitea/capabilities.ts'
import { userPath } from '../gitea/paths.ts'
import { readTokenCheck } from '../gitea/token-check.ts'
import type { Client } from '../http/client.ts'
import { attempt, type Pace } from '../http/retry.ts'

export type Preflight = { capability: Capability | null; login: string | null } | { problem: string }

/** One `GET /user`, and the probes of capability.ts where they are needed; a problem when no target can be told. */
export async function checkServer(inputs: Inputs, client: Client, pace: Omit<Pace, 'takeResend'>): Promise<Preflight> {
  const read: Read = (path, options) =>
    attempt(() => client.request({ method: 'GET', path, ...options }), 'always', { ...pace, takeResend: () => true })
  const user = await read(userPath)
  const check = readTokenCheck(user.answer, inputs.server, pace.now())
  if (!check.ok) return check
  const methods = [inputs['dispatch-method'], ...inputs.targets.map(({ overrides }) => overrides.dispatch_method)]
  if (!methods.some((method) => method && needsCapability(method, inputs['dry-run'], inputs['wait-for'])))
    return { capability: null, login: check.login }
  const capability = await readCapability(inputs.server, read, pace.now)
  return 'problem' in capability ? capability : { capability, login: check.login }
}
