// The dispatch methods. A new one needs a file, a line here and in model/method.ts, and what the compiler then reports.
import { METHOD_NAMES, type Method } from '../model/method.ts'
import type { WaitFor } from '../model/run-reference.ts'
import type { DispatchMethod } from './method.ts'
import type { Order } from './order.ts'
import { push } from './push.ts'
import { repositoryDispatch } from './repository-dispatch.ts'
import { workflowDispatch } from './workflow-dispatch.ts'

export const METHODS = {
  repository_dispatch: repositoryDispatch,
  workflow_dispatch: workflowDispatch,
  push,
} satisfies Record<Method, DispatchMethod>

/** The method that is set explicitly; null for `auto`. */
export const methodByHand = (method: Order['method']): DispatchMethod | null =>
  method === 'auto' ? null : METHODS[method]

/** The methods to try, in this order. */
export const methodsFor = (method: Order['method']): readonly Method[] => (method === 'auto' ? METHOD_NAMES : [method])

/** Whether the server's capabilities are needed; some methods that are set explicitly do not need them. */
export const needsCapabilities = (method: Order['method'], dryRun: boolean, waitFor: WaitFor): boolean =>
  dryRun || waitFor !== 'accepted' || (methodByHand(method)?.needsCapabilities ?? true)
