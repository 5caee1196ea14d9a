// Which of a repository's workflows the event is for, and by which method it starts. Pure: files in, one decision out.

import type { Capabilities } from '../gitea/capabilities.ts'
import type { Ending } from '../model/ending.ts'
import type { Method } from '../model/method.ts'
import type { Listener } from '../model/run-reference.ts'
import type { WorkflowFile } from '../workflows/files.ts'
import {
  answersPush,
  answersRepositoryDispatch,
  answersWorkflowDispatch,
  type BranchPush,
  readWorkflow,
  unreadableWorkflow,
  type Workflow,
} from '../workflows/index.ts'
import {
  dispatchOf,
  type Fleet,
  isFiltered,
  isMeant,
  type Listed,
  listenerOf,
  namesEvent,
  type Possible,
  pushesOf,
} from './candidates.ts'
import { othersMeant } from './meant-others.ts'
import { noListener, poisonEnding } from './no-listener.ts'
import { poisonersOf, sideEffectsOf } from './side-effects.ts'

export interface Choice {
  method: Method
  /** Path of the workflow that the event is for; null where the workflows could not be read. */
  listener: string | null
  /** A push: whether it goes to the named branch. */
  named: boolean
  /** A workflow_dispatch: its inputs. */
  inputs: Record<string, string>
  /** Top-level keys of the payload that do not arrive; of a named push without any, the file's content. */
  lost: string[]
  /** What is lost is that content. */
  losesFile: boolean
  /** Nothing of the payload arrives, though it isn't empty, or nothing of the file. */
  lostPayload: boolean
  /** All workflows that somebody meant for the event; their runs count. */
  listeners: Listener[]
  /** Other workflows that are started too. */
  others: string[]
  /** A push to a named branch: workflows that are started too where that branch is new. */
  startedByCreation: string[]
  /** The same: how the target ends where that branch is new, since a workflow would crash the server then. */
  endingByCreation: Ending | null
  /** What else becomes of it, as sentences. */
  notes: string[]
  /** Nobody meant this workflow for the event: it runs on every push. */
  generic: boolean
}

export type Decision = { choice: Choice } | { ending: Ending }

type Chosen =
  | { choice: Choice }
  /** A listener is there and can't be used: why. */
  | { unusable: string[] }
  /** Several could be started, and none stands out. */
  | { ambiguous: string[] }
  | null

/** Decides by the workflow files at a ref; without a listener, the ending says what to add. */
export function chooseMethod(files: readonly WorkflowFile[], ref: string, possible: Possible): Decision {
  const all = files.map(({ path, text, disabled }) => ({
    workflow: workflowOf(path, text, possible.capabilities),
    disabled,
    speaksOfDispatch: text !== null && /\bdispatch\/|repository_dispatch/.test(text),
  }))
  const fleet = fleetOf(all, ref, possible)
  const chosen = choose(fleet)
  if (chosen && 'choice' in chosen) return chosen
  if (chosen && 'unusable' in chosen)
    return {
      ending: {
        outcome: 'rejected',
        detail: `nothing was sent, since ${chosen.unusable.join('; ')}`,
        todo: 'change `client-payload`, or the inputs of the workflow',
      },
    }
  const ambiguous = chosen?.ambiguous ?? []
  const generic = chosen === null ? genericIn(fleet) : null
  return { ending: noListener(fleet, { ambiguous, disabled: listenerIfEnabled(fleet), generic }) }
}

const workflowOf = (path: string, text: string | null, server: Capabilities): Workflow =>
  text === null ? unreadableWorkflow(path, 'it is too large to read') : readWorkflow(path, text, server)

const fleetOf = (all: readonly Listed[], ref: string, possible: Possible): Fleet => ({
  ...possible,
  ref,
  all,
  workflows: all.filter(({ disabled }) => !disabled).map(({ workflow }) => workflow),
})

/** The workflow that would be chosen if it were not switched off. */
function listenerIfEnabled(fleet: Fleet): string | null {
  const all = fleet.all.map((one) => ({ ...one, disabled: false }))
  const chosen = choose(fleetOf(all, fleet.ref, fleet))
  const listener = chosen && 'choice' in chosen ? chosen.choice.listener : null
  return fleet.all.some(({ disabled, workflow }) => disabled && workflow.path === listener) ? listener : null
}

/** The workflow that runs on every push and so on this one, though another is meant. */
const genericIn = (fleet: Fleet): string | null =>
  othersMeant(fleet).length > 0 ? (pushChoices(fleet).find((choice) => choice?.generic)?.listener ?? null) : null

/**
 * The first method of repository_dispatch, workflow_dispatch and push to which a listener answers that gets the whole
 * payload; a push to a named branch brings its file. Else the one that gets less of it; else, where no other seems to be
 * meant, a workflow that runs on every push.
 */
function choose(possible: Fleet): Chosen {
  const dispatch = dispatchChoice(possible)
  const [named, event] = pushChoices(possible)
  const whole = dispatch && 'choice' in dispatch && takesWhole(dispatch.choice, possible) ? dispatch : null
  const meant = (chosen: Choice | null) => (chosen && !chosen.generic ? { choice: chosen } : null)
  const any = (chosen: Choice | null) => chosen && { choice: chosen }
  return any(repositoryChoice(possible)) ?? whole ?? meant(event) ?? meant(named) ?? dispatch ?? genericChoice(possible)
}

function genericChoice(fleet: Fleet): Chosen {
  const choice = pushChoices(fleet).find((one) => one !== null)
  return choice && othersMeant(fleet).length === 0 ? { choice } : null
}

/** A bare `workflow_dispatch:` loses nothing of an empty payload, and still says nothing of the event. */
const takesWhole = ({ lost, inputs }: Choice, { order }: Fleet): boolean =>
  lost.length === 0 && (Object.keys(inputs).length > 0 || order.workflow !== '')

const NOTHING = {
  named: false,
  inputs: {},
  lost: [],
  losesFile: false,
  lostPayload: false,
  listeners: [],
  others: [],
  startedByCreation: [],
  endingByCreation: null,
  notes: [],
  generic: false,
}

function repositoryChoice({ methods, capabilities, workflows, order }: Fleet): Choice | null {
  if (!methods.includes('repository_dispatch') || !capabilities.repository_dispatch) return null
  const listeners = workflows.filter((workflow) => answersRepositoryDispatch(workflow, order.event.event_type))
  return first(listeners, (listener) => ({
    ...NOTHING,
    method: 'repository_dispatch',
    listener,
    listeners: listeners.map(listenerOf),
    others: rest(listeners),
  }))
}

/**
 * Most repositories have a bare `workflow_dispatch:` in several files, for people to press. So one is started only when it
 * stands out: it also names the event under `repository_dispatch`, or takes more of the payload than the others.
 */
function dispatchChoice({ methods, capabilities, workflows, order }: Fleet): Chosen {
  if (!methods.includes('workflow_dispatch') || !capabilities.workflow_dispatch) return null
  const candidates = workflows
    .filter(answersWorkflowDispatch)
    .map((workflow) => ({ ...dispatchOf(workflow, order, capabilities), meant: namesEvent(workflow, order.event) }))
  const isByHand = order.method === 'workflow_dispatch' || order.workflow !== ''
  const listening = candidates.filter(
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
  return { choice: { ...NOTHING, method, listener: path, listeners: [listener], inputs, lost, losesFile, lostPayload } }
}

function standOut<T extends { lost: string[] }>(candidates: T[]): T[] {
  const least = Math.min(...candidates.map(({ lost }) => lost.length))
  return candidates.filter(({ lost }) => lost.length === least)
}

/** The push to the named branch, if there is one, and that to the event's own. */
function pushChoices(fleet: Fleet): [named: Choice | null, event: Choice | null] {
  const { named, own } = pushesOf(fleet)
  return [named && pushChoice(fleet, named, true), own && pushChoice(fleet, own, false)]
}

function pushChoice(fleet: Fleet, push: BranchPush, named: boolean): Choice | null {
  const { workflows, order } = fleet
  if (poisonersOf(fleet, push, named).length > 0) return null
  const started = workflows.filter((workflow) => answersPush(workflow, push))
  const meant = started
    .filter((workflow) => (named ? isFiltered(workflow, order) : isMeant(workflow, order, push)))
    .sort(byPaths)
  const listeners = meant.length > 0 ? meant : started
  const { created, notes } = sideEffectsOf(fleet, named)
  const others = new Set([...started, ...(named ? [] : created)].filter((workflow) => workflow !== listeners[0]))
  return first(listeners, (listener) => ({
    ...NOTHING,
    method: 'push',
    listener,
    named,
    listeners: listeners.map(listenerOf),
    others: [...others].map(({ path }) => path),
    endingByCreation: named ? poisonEnding(created) : null,
    startedByCreation: named ? created.filter((one) => !started.includes(one)).map(({ path }) => path) : [],
    notes,
    generic: meant.length === 0,
  }))
}

/** A filter on paths says more than one on branches alone. */
const byPaths = (a: Workflow, b: Workflow): number => Number(!namesPaths(a)) - Number(!namesPaths(b))

const namesPaths = ({ triggers: { push = [] } }: Workflow): boolean => push.some(({ paths }) => paths)

const first = (listeners: readonly Workflow[], choice: (path: string) => Choice): Choice | null =>
  listeners[0] ? choice(listeners[0].path) : null

const rest = ([, ...others]: readonly Workflow[]): string[] => others.map(({ path }) => path)
