// What a step has of its server: who asks, what is offered there, and requests that are sent again where that is safe.
import type { Capabilities, Read } from '../gitea/capabilities.ts'
import type { Answer, Client, Request } from '../http/client.ts'
import { type Attempted, attempt, type Pace, pause, type Resend } from '../http/retry.ts'
import type { Server } from '../http/server.ts'
import type { WaitFor } from '../model/run-reference.ts'
import type { FleetInputs } from './inputs.ts'

export interface Session {
  server: Server
  /** Null where nothing needs it. */
  capabilities: Capabilities | null
  /** The token's user, where the token check named it. */
  login: string | null
  dryRun: boolean
  /** How far a run is followed. */
  waitFor: WaitFor
  /** Milliseconds since 1970. */
  now(): number
  read: Read
  /** False for a repository that another target of this step has claimed; by its true name. */
  claim(repository: string): boolean
  /** A request that changes something; `look` is described in http/retry.ts. */
  write(request: Request, resend: Resend, look?: () => Promise<Answer | null>): Promise<Attempted>
  /** Waits before another attempt after so many and this answer; not `again` when that is enough. */
  pause(attempts: number, answer: Answer): Promise<{ again: boolean }>
}

/** What the preflight found out. */
export type Known = Pick<Session, 'capabilities' | 'login'>

/** A session of the step; all its requests keep the pace. */
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
