// Signs in a repository that a workflow which runs on every push is not the one that somebody meant for the event.
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

/** A workflow that seems to be meant; `why` in words, or null where an ending says it anyway. */
export interface Sign {
  path: string
  why: string | null
}

/** The workflows that no push for the event starts and that seem to be meant for it. None where the method is given by hand. */
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

/** Undefined where there is no sign. */
function signOf(listed: Listed, fleet: Fleet): string | null | undefined {
  const { workflow, disabled, speaksOfDispatch } = listed
  if (workflow.dropped?.kind === 'unreadable') return speaksOfDispatch ? null : undefined
  const isOut = disabled || workflow.dropped !== null
  if (isOut && wouldListen({ ...workflow, dropped: null }, fleet)) return null
  if (losesPayload(workflow, fleet)) return disabled ? undefined : null
  if (namesEvent(workflow, fleet.order.event)) return 'names the event under `repository_dispatch`'
  const pattern = eventPatternOf(workflow)
  if (pattern !== undefined) return `listens to ${pattern}`
  return isOut ? undefined : waitingSign(workflow, fleet)
}

/** Whether a file that is off or dropped would be meant if it were neither. */
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

/** Whether it can be dispatched, or was to be, and was passed over since nothing of the payload would arrive. */
function losesPayload(workflow: Workflow, fleet: Fleet): boolean {
  if (workflow.triggers.workflow_dispatch?.broken?.refused) return fleet.methods.includes('workflow_dispatch')
  if (!canDispatch(workflow, fleet)) return false
  const { isBare, inputs, lostPayload } = dispatchOf(workflow, fleet.order, fleet.capabilities)
  return lostPayload && (isBare || Object.keys(inputs).length > 0)
}

/** A pattern that looks like the branch of some event, with or without what git puts before it. */
const eventPatternOf = ({ triggers: { push = [] } }: Workflow): string | undefined =>
  push.flatMap(({ branches = [] }) => branches).find((pattern) => /^(\/|refs\/heads\/)?dispatch/i.test(pattern))

/** A receiver of pushes to a branch by hand, where none was named, or another file than the one that it waits for. */
function waitingSign(workflow: Workflow, { order, ref }: Fleet): string | undefined {
  const branch = order.push.branch || ref
  const waiting = waitingFor(workflow, branch)
  if (!waiting || (order.push.branch !== '' && !waiting.isExact)) return undefined
  return `listens to pushes of ${pushedTo(waiting, branch)}`
}

/** The words for what a workflow waits for. */
export const pushedTo = ({ path }: Waiting, branch: string): string => (path === '' ? branch : `${path} to ${branch}`)
