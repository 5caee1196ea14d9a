// Signs that the event is meant for another workflow than one that runs on every push.
import { answersPush, answersWorkflowDispatch, type Workflow } from '../workflows/index.ts'
import {
  dispatchOf,
  type Fleet,
  isFiltered,
  isMeant,
  type Listed,
  namesEvent,
  pushesOf,
  type Waiting,
  waitingFor,
} from './candidates.ts'

/** A workflow that seems to be meant; `why` is null if the result states the reason elsewhere. */
export interface Sign {
  path: string
  why: string | null
}

/** The workflows that seem to be meant for the event but that no push starts; none if the method is set explicitly. */
export function othersMeant(fleet: Fleet): Sign[] {
  if (fleet.order.method !== 'auto') return []
  return fleet.all.flatMap((one) => {
    if (!one.disabled && startsByPush(one.workflow, fleet)) return []
    const why = signOf(one, fleet)
    return why === undefined ? [] : [{ path: one.workflow.path, why }]
  })
}

function startsByPush(workflow: Workflow, fleet: Fleet): boolean {
  const { named, own } = pushesOf(fleet)
  return [named, own].some((push) => push !== null && answersPush(workflow, push))
}

/** Undefined if there is no sign. */
function signOf(listed: Listed, fleet: Fleet): string | null | undefined {
  const { workflow, disabled, speaksOfDispatch } = listed
  if (workflow.dropped?.kind === 'unreadable') return speaksOfDispatch ? null : undefined
  const isOut = disabled || workflow.dropped !== null
  if (isOut && wouldListen({ ...workflow, dropped: null }, fleet)) return null
  if (losesPayload(workflow, fleet)) return disabled ? undefined : null
  if (namesEvent(workflow, fleet.order.event)) return 'has the event type under `repository_dispatch`'
  const pattern = eventPatternOf(workflow)
  if (pattern !== undefined) return `listens for ${pattern}`
  return isOut ? undefined : waitingSign(workflow, fleet)
}

/** Whether a disabled or ignored file would otherwise be meant. */
function wouldListen(workflow: Workflow, fleet: Fleet): boolean {
  const { named, own } = pushesOf(fleet)
  if (own && answersPush(workflow, own) && isMeant(workflow, fleet.order, own)) return true
  if (named && answersPush(workflow, named) && isFiltered(workflow, fleet.order)) return true
  return canDispatch(workflow, fleet) && takesSome(workflow, fleet)
}

const canDispatch = (workflow: Workflow, { capabilities, methods }: Fleet): boolean =>
  capabilities.workflow_dispatch && methods.includes('workflow_dispatch') && answersWorkflowDispatch(workflow)

function takesSome(workflow: Workflow, { order, capabilities }: Fleet): boolean {
  const { inputs, lostPayload } = dispatchOf(workflow, order, capabilities)
  return Object.keys(inputs).length > 0 && !lostPayload
}

/** Whether it can be dispatched, but was skipped since none of the payload would arrive. */
function losesPayload(workflow: Workflow, fleet: Fleet): boolean {
  if (workflow.triggers.workflow_dispatch?.broken?.refused) return fleet.methods.includes('workflow_dispatch')
  if (!canDispatch(workflow, fleet)) return false
  const { isBare, inputs, lostPayload } = dispatchOf(workflow, fleet.order, fleet.capabilities)
  return lostPayload && (isBare || Object.keys(inputs).length > 0)
}

/** A pattern that looks like an event branch, with or without `refs/heads/`. */
const eventPatternOf = ({ triggers: { push = [] } }: Workflow): string | undefined =>
  push.flatMap(({ branches = [] }) => branches).find((pattern) => /^(\/|refs\/heads\/)?dispatch/i.test(pattern))

/** A workflow for pushes to a branch, if `push-branch` is empty or `push-path` is another file. */
function waitingSign(workflow: Workflow, { order, ref }: Fleet): string | undefined {
  const branch = order.push.branch || ref
  const waiting = waitingFor(workflow, branch)
  if (!waiting || (order.push.branch !== '' && !waiting.isExact)) return undefined
  return `listens for pushes of ${pushedTo(waiting, branch)}`
}

export const pushedTo = ({ path }: Waiting, branch: string): string => (path === '' ? branch : `${path} to ${branch}`)
