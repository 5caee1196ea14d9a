// What a delivery method gets and gives: it prepares by reading alone, and only then there is something to send.
import type { Event } from '../event.ts'
import type { Attempted, Resend } from '../gitea/attempts.ts'
import type { Answer, Request } from '../gitea/client.ts'
import type { Ending } from '../outcome.ts'
import type { Server } from '../server-url.ts'
import type { Target } from '../targets/list.ts'

export interface Courier {
  server: Server
  event: Event
  dryRun: boolean
  /** Milliseconds since 1970. */
  now(): number
  /** A GET, repeated as often as is sensible. */
  read(path: string): Promise<Attempted>
  /** A request that delivers; `look` is described in attempts.ts. */
  write(request: Request, resend: Resend, look?: () => Promise<Answer | null>): Promise<Attempted>
}

/** Either the target has ended already, or all is ready: `known` is what is known of it, `deliver` sends. */
export type Prepared = { ending: Ending } | { known: Omit<Ending, 'outcome'>; deliver(): Promise<Ending> }

export type Prepare = (target: Target, courier: Courier) => Promise<Prepared>
