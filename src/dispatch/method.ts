// The interface of a dispatch method: one record per method, from which inputs, the order of `auto`, dry runs and advice derive.
import type { Session } from '../fleet/session.ts'
import type { Capabilities } from '../gitea/capabilities.ts'
import type { Repository } from '../gitea/responses.ts'
import type { Ending } from '../model/ending.ts'
import type { Choice } from './choice.ts'
import type { Order } from './order.ts'

/** A target after its repository was read. */
export interface Found {
  order: Order
  repository: Repository
  session: Session
}

/** `known` is what is known before sending, which is what a dry run reports. */
export interface Plan {
  known: Omit<Ending, 'outcome'>
  send(): Promise<Ending>
}

/** A result before anything is sent, or a plan. */
export type Planned = { ending: Ending } | { plan: Plan }

export interface DispatchMethod {
  /** Whether the server's capabilities are needed if the method is set explicitly and no run is followed. */
  needsCapabilities: boolean
  /** Whether the server supports it. */
  isOffered(capabilities: Capabilities): boolean
  /** The result if the server does not support it. */
  missing: Ending
  /** Plans without reading the repository if the method is set explicitly; null if it has to be read. */
  planUnread: ((order: Order, session: Session) => Plan) | null
  /** Whether the workflows need not be read if the method is set explicitly. */
  skipsWorkflows(order: Order, session: Session): boolean
  /** The result if the state of the repository prevents this method; null otherwise. */
  obstacleOf(repository: Repository): Ending | null
  /** The ref for the drift check; undefined for the default branch. */
  driftRefOf(order: Order): string | undefined
  /** Reads what else is needed. `choice` is null if no workflows were read. */
  plan(choice: Choice | null, found: Found): Planned | Promise<Planned>
}
