// Before any target: checks the token and, if needed, reads the server's capabilities.
import { type Read, readCapabilities } from '../gitea/capabilities.ts'
import { userPath } from '../gitea/paths.ts'
import { readTokenCheck } from '../gitea/token-check.ts'
import type { Client } from '../http/client.ts'
import { attempt, type Pace } from '../http/retry.ts'
import type { FleetInputs } from './inputs.ts'
import type { Known } from './session.ts'

/** Sends one `GET /user`, and the requests of capabilities.ts if needed; a problem if nothing can be dispatched. */
export async function checkServer(
  { server }: FleetInputs,
  needsCapabilities: boolean,
  client: Client,
  pace: Omit<Pace, 'takeResend'>,
): Promise<Known | { problem: string }> {
  const read: Read = (path, options) =>
    attempt(() => client.request({ method: 'GET', path, ...options }), 'always', { ...pace, takeResend: () => true })
  const user = await read(userPath)
  const check = readTokenCheck(user.answer, server, pace.now())
  if (!check.ok) return check
  if (!needsCapabilities) return { capabilities: null, login: check.login }
  const capabilities = await readCapabilities(server, read, pace.now)
  return 'problem' in capabilities ? capabilities : { capabilities, login: check.login }
}
