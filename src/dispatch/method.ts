// What a dispatch method is: one record a method, from which inputs, the order of `auto`, dry runs and advice derive.
import type { Session } from '../fleet/session.ts'
import type { Capabilities } from '../gitea/capabilities.ts'
import type { Repository } from '../gitea/responses.ts'
import type { Ending } from '../model/ending.ts'
import type { Choice } from './choice.ts'
import type { Order } from './order.ts'

/** A target whose repository was read. */
export interface Found {
  order: Order
  repository: Repository
  session: Session
}

/** What is ready to be sent: `known` is what is known of it before, which is all that a dry run says. */
export interface Plan {
  known: Omit<Ending, 'outcome'>
  send(): Promise<Ending>
}

/** Either the target ends before anything is sent, or all is ready. */
export type Planned = { ending: Ending } | { plan: Plan }

export interface DispatchMethod {
  /** Whether the server's capabilities have to be known where it is given by hand and no run is looked for. */
  needsCapabilities: boolean
  /** Whether the server has it. */
  isOffered(capabilities: Capabilities): boolean
  /** How a target ends that asks for it where the server doesn't have it. */
  missing: Ending
  /** Sends by hand without reading the repository; null where it has to be read. */
  planUnread: ((order: Order, session: Session) => Plan) | null
  /** Whether a target by hand is sent to without reading its workflows. */
  skipsWorkflows(order: Order, session: Session): boolean
  /** A state of the repository in which nothing can be sent so; null when fine. */
  obstacleOf(repository: Repository): Ending | null
  /** The ref at which a target's file is compared; undefined for the default branch. */
  driftRefOf(order: Order): string | undefined
  /** Reads what is left to be known. `choice` is null where no workflows were read. */
  plan(choice: Choice | null, found: Found): Planned | Promise<Planned>
}
