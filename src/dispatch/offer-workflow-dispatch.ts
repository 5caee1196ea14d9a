// Which workflow a workflow_dispatch would start, and what it would get of the payload.
import { answersWorkflowDispatch } from '../workflows/index.ts'
import { type Candidates, dispatchOf, namesEvent } from './candidates.ts'
import { type Choice, type Chosen, type Offer, PLAIN_CHOICE } from './choice.ts'

/** The workflow that stands out, or why none does. */
export function offerWorkflowDispatch(candidates: Candidates): Offer[] {
  const chosen = candidates.capabilities.workflow_dispatch ? dispatchChoice(candidates) : null
  if (chosen === null) return []
  return [{ fit: 'choice' in chosen && takesWhole(chosen.choice, candidates) ? 'whole' : 'partial', chosen }]
}

/** A bare `workflow_dispatch:` loses nothing of an empty payload, and still says nothing of the event. */
const takesWhole = ({ lost, inputs }: Choice, { order }: Candidates): boolean =>
  lost.length === 0 && (Object.keys(inputs).length > 0 || order.workflow !== '')

/**
 * Most repositories have a bare `workflow_dispatch:` in several files, for people to press. So one is started only when it
 * stands out: it also names the event under `repository_dispatch`, or takes more of the payload than the others.
 */
function dispatchChoice({ capabilities, workflows, order }: Candidates): Chosen | null {
  const dispatchable = workflows
    .filter(answersWorkflowDispatch)
    .map((workflow) => ({ ...dispatchOf(workflow, order, capabilities), meant: namesEvent(workflow, order.event) }))
  const isByHand = order.method === 'workflow_dispatch' || order.workflow !== ''
  const listening = dispatchable.filter(
    (one) => isByHand || one.meant || one.isBare || Object.keys(one.inputs).length > 0,
  )
  // Who is meant is decided first: another must not be started because this one can't be.
  const best = standOut(listening.some(({ meant }) => meant) ? listening.filter(({ meant }) => meant) : listening)
  const [only] = best
  // One that would run without what it is for is none, unless it was asked for.
  if (!only || (!isByHand && best.every(({ lostPayload }) => lostPayload))) return null
  if (best.length > 1) return { ambiguous: best.map(({ path }) => path) }
  if (only.problems.length > 0) return { unusable: only.problems.map((problem) => `${only.path}: ${problem}`) }
  const { path, listener, inputs, lost, losesFile, lostPayload } = only
  const method = 'workflow_dispatch'
  return {
    choice: { ...PLAIN_CHOICE, method, listener: path, listeners: [listener], inputs, lost, losesFile, lostPayload },
  }
}

function standOut<T extends { lost: string[] }>(dispatchable: T[]): T[] {
  const least = Math.min(...dispatchable.map(({ lost }) => lost.length))
  return dispatchable.filter(({ lost }) => lost.length === least)
}
