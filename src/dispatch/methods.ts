// The record of dispatch methods. A new one is a file, its line here and in model/method.ts, and what the compiler then asks for.
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

/** The record of the method that is given by hand; null for `auto`. */
export const methodByHand = (method: Order['method']): DispatchMethod | null =>
  method === 'auto' ? null : METHODS[method]

/** The methods that may be tried for an order, in the order in which they are tried. */
export const methodsFor = (method: Order['method']): readonly Method[] => (method === 'auto' ? METHOD_NAMES : [method])

/** Whether the server's capabilities have to be known; by hand some methods are just sent. */
export const needsCapabilities = (method: Order['method'], dryRun: boolean, waitFor: WaitFor): boolean =>
  dryRun || waitFor !== 'accepted' || (methodByHand(method)?.needsCapabilities ?? true)
