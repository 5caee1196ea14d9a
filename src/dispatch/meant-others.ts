// Signs that the event is meant for another workflow than one that runs on every push.
import { answersPush, answersWorkflowDispatch, type Workflow } from '../workflows/index.ts'
import {
  type Candidates,
  dispatchOf,
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
export function othersMeant(candidates: Candidates): Sign[] {
  if (candidates.order.method !== 'auto') return []
  return candidates.all.flatMap((one) => {
    if (!one.disabled && startsByPush(one.workflow, candidates)) return []
    const why = signOf(one, candidates)
    return why === undefined ? [] : [{ path: one.workflow.path, why }]
  })
}

function startsByPush(workflow: Workflow, candidates: Candidates): boolean {
  const { named, own } = pushesOf(candidates)
  return [named, own].some((push) => push !== null && answersPush(workflow, push))
}

/** Undefined if there is no sign. */
function signOf(listed: Listed, candidates: Candidates): string | null | undefined {
  const { workflow, disabled, speaksOfDispatch } = listed
  if (workflow.dropped?.kind === 'unreadable') return speaksOfDispatch ? null : undefined
  const isOut = disabled || workflow.dropped !== null
  if (isOut && wouldListen({ ...workflow, dropped: null }, candidates)) return null
  if (losesPayload(workflow, candidates)) return disabled ? undefined : null
  if (namesEvent(workflow, candidates.order.event)) return 'has the event type under `repository_dispatch`'
  const pattern = eventPatternOf(workflow)
  if (pattern !== undefined) return `listens for ${pattern}`
  return isOut ? undefined : waitingSign(workflow, candidates)
}

/** Whether a disabled or ignored file would otherwise be meant. */
function wouldListen(workflow: Workflow, candidates: Candidates): boolean {
  const { named, own } = pushesOf(candidates)
  if (own && answersPush(workflow, own) && isMeant(workflow, candidates.order, own)) return true
  if (named && answersPush(workflow, named) && isFiltered(workflow, candidates.order)) return true
  return canDispatch(workflow, candidates) && takesSome(workflow, candidates)
}

const canDispatch = (workflow: Workflow, { capabilities, methods }: Candidates): boolean =>
  capabilities.workflow_dispatch && methods.includes('workflow_dispatch') && answersWorkflowDispatch(workflow)

function takesSome(workflow: Workflow, { order, capabilities }: Candidates): boolean {
  const { inputs, lostPayload } = dispatchOf(workflow, order, capabilities)
  return Object.keys(inputs).length > 0 && !lostPayload
}

/** Whether it can be dispatched, but was skipped since none of the payload would arrive. */
function losesPayload(workflow: Workflow, candidates: Candidates): boolean {
  if (workflow.triggers.workflow_dispatch?.broken?.refused) return candidates.methods.includes('workflow_dispatch')
  if (!canDispatch(workflow, candidates)) return false
  const { isBare, inputs, lostPayload } = dispatchOf(workflow, candidates.order, candidates.capabilities)
  return lostPayload && (isBare || Object.keys(inputs).length > 0)
}

/** A pattern that looks like an event branch, with or without `refs/heads/`. */
const eventPatternOf = ({ triggers: { push = [] } }: Workflow): string | undefined =>
  push.flatMap(({ branches = [] }) => branches).find((pattern) => /^(\/|refs\/heads\/)?dispatch/i.test(pattern))

/** A workflow for pushes to a branch, if `push-branch` is empty or `push-path` is another file. */
function waitingSign(workflow: Workflow, { order, ref }: Candidates): string | undefined {
  const branch = order.push.branch || ref
  const waiting = waitingFor(workflow, branch)
  if (!waiting || (order.push.branch !== '' && !waiting.isExact)) return undefined
  return `listens for pushes of ${pushedTo(waiting, branch)}`
}

export const pushedTo = ({ path }: Waiting, branch: string): string => (path === '' ? branch : `${path} to ${branch}`)
