// What the targets of a step share: the server, its capabilities, and requests that are repeated where that is safe.
import type { Capabilities, Read } from '../gitea/capabilities.ts'
import type { Answer, Client, Request } from '../http/client.ts'
import { type Attempted, attempt, type Pace, pause, type Resend } from '../http/retry.ts'
import type { Server } from '../http/server.ts'
import type { WaitFor } from '../model/run-reference.ts'
import type { FleetInputs } from './inputs.ts'

export interface Session {
  server: Server
  /** Null if not needed. */
  capabilities: Capabilities | null
  /** The token's user, if known. */
  login: string | null
  dryRun: boolean
  waitFor: WaitFor
  /** Milliseconds since 1970. */
  now(): number
  read: Read
  /** False if another target of this step has claimed the repository; takes its current name. */
  claim(repository: string): boolean
  /** `look` is described in http/retry.ts. */
  write(request: Request, resend: Resend, look?: () => Promise<Answer | null>): Promise<Attempted>
  /** Waits before the next attempt; `again` is false if there is none. */
  pause(attempts: number, answer: Answer): Promise<{ again: boolean }>
}

/** What the preflight found. */
export type Known = Pick<Session, 'capabilities' | 'login'>

export function createSession(inputs: FleetInputs, known: Known, client: Client, pace: Pace): Session {
  const claimed = new Set<string>()
  return {
    ...known,
    server: inputs.server,
    dryRun: inputs['dry-run'],
    waitFor: inputs['wait-for'],
    now: pace.now,
    read: (path, options) => attempt(() => client.request({ method: 'GET', path, ...options }), 'always', pace),
    write: (request, resend, look) => attempt(() => client.request(request), resend, pace, look),
    claim: (repository) => claimed.size < claimed.add(repository.toLowerCase()).size,
    pause: (attempts, answer) => pause(attempts, answer, pace),
  }
}
