// Which of a repository's workflows the event is for, and by which method it starts. Pure: files in, one decision out.
import { branchOf, type Event, filePathOf, MAX_BRANCH_LENGTH } from '../event.ts'
import type { Capability } from '../gitea/capability.ts'
import { fileNameOf } from '../listeners/file-names.ts'
import type { WorkflowFile } from '../listeners/files.ts'
import {
  adviseListener,
  answersPush,
  answersRepositoryDispatch,
  answersWorkflowDispatch,
  type BranchPush,
  inputsFor,
  readWorkflow,
  type Workflow,
} from '../listeners/index.ts'
import type { Ending, Method } from '../outcome.ts'
import type { Listener } from '../runs/trace.ts'
import type { Order } from './courier.ts'

/** What may be tried for this repository. */
export interface Possible {
  capability: Capability
  methods: readonly Method[]
  order: Order
}

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
  /** All workflows that somebody meant for the event; their runs count. */
  listeners: Listener[]
  /** Other workflows that are started too. */
  others: string[]
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

type Fleet = Possible & { workflows: readonly Workflow[] }

/** Decides by the workflow files at a ref; without a listener, the ending says what to add. */
export function decide(files: readonly WorkflowFile[], ref: string, possible: Possible): Decision {
  const workflows = files.map(({ path, text }) =>
    text === null ? unreadable(path) : readWorkflow(path, text, possible.capability),
  )
  const enabled = workflows.filter((_, index) => !files[index]!.disabled)
  const chosen = choose({ ...possible, workflows: enabled })
  if (chosen && 'choice' in chosen) return chosen
  if (chosen && 'unusable' in chosen)
    return {
      ending: {
        outcome: 'rejected',
        detail: `nothing was sent, since ${chosen.unusable.join('; ')}`,
        todo: 'change `client-payload`, or the inputs of the workflow',
      },
    }
  return { ending: noListener(files, workflows, ref, possible, chosen?.ambiguous ?? []) }
}

const unreadable = (path: string): Workflow => ({
  path,
  name: null,
  dropped: { kind: 'unreadable', why: 'it is too large to read' },
  triggers: { others: [] },
})

function noListener(
  files: readonly WorkflowFile[],
  workflows: readonly Workflow[],
  ref: string,
  possible: Possible,
  ambiguous: string[],
): Ending {
  const { order, capability, methods } = possible
  const advice = adviseListener(order.event, capability, methods.length === 1 ? methods[0] : undefined)
  const disabled = files.filter((file) => file.disabled).map(({ path }) => `${path} is disabled`)
  const dropped = workflows.flatMap(({ path, dropped }) => (dropped ? [`${path} is ignored: ${dropped.why}`] : []))
  const missing = order.workflow && files.length === 0 ? [`there is no ${order.workflow} at ${ref}`] : []
  const pinned = workflows.find(
    (workflow) => answersPush(workflow, { branch: ref, paths: ['.'] }) && isFiltered(workflow, order),
  )
  const named =
    pinned && order.push.branch === '' && methods.includes('push')
      ? `, or set \`push-branch: ${ref}\` and \`push-path\`, since ${pinned.path} listens to pushes of ${ref}`
      : ''
  const many = ambiguous.length > 0 ? [`${ambiguous.join(', ')} can be dispatched, and none of them stands out`] : []
  return {
    outcome: 'no-listener',
    status: 200,
    attempts: 1,
    detail: [...missing, ...many, ...unrelated(workflows, files, possible), ...disabled, ...dropped].join('; '),
    todo:
      many.length > 0
        ? `name one with \`workflow\`${named}`
        : `let a workflow at ${ref} say \`${advice.line}\`${named}`,
    advice: advice.file,
  }
}

const MOST_UNRELATED = 3

/** Those that take a dispatch and were passed by, since no input of theirs has to do with the event. */
function unrelated(
  workflows: readonly Workflow[],
  files: readonly WorkflowFile[],
  { capability, methods, order }: Possible,
): string[] {
  if (!capability.workflow_dispatch || !methods.includes('workflow_dispatch')) return []
  const disabled = new Set(files.filter((file) => file.disabled).map(({ path }) => path))
  const passed = workflows.flatMap((workflow) => {
    const { inputs = {} } = workflow.triggers.workflow_dispatch ?? {}
    const names = Object.keys(inputs)
    const isMeant = Object.keys(inputsFor(inputs, order.event, capability).inputs).length > 0
    if (names.length === 0 || isMeant || disabled.has(workflow.path) || !answersWorkflowDispatch(workflow)) return []
    return [`${workflow.path} can be dispatched, but the payload has no key of its inputs ${names.join(', ')}`]
  })
  const more = passed.length - MOST_UNRELATED
  return more > 0 ? [...passed.slice(0, MOST_UNRELATED), `and so can ${more} more`] : passed
}

/**
 * The first method of repository_dispatch, workflow_dispatch and push to which a listener answers that gets the whole
 * payload; a push to a named branch brings its file. Else the one that gets less of it; else a workflow that runs on every
 * push.
 */
function choose(possible: Fleet): Chosen {
  const dispatch = dispatchChoice(possible)
  const [named, event] = pushChoices(possible)
  const whole = dispatch && 'choice' in dispatch && takesWhole(dispatch.choice, possible) ? dispatch : null
  const meant = (chosen: Choice | null) => (chosen && !chosen.generic ? { choice: chosen } : null)
  const any = (chosen: Choice | null) => chosen && { choice: chosen }
  return (
    any(repositoryChoice(possible)) ?? whole ?? meant(event) ?? meant(named) ?? dispatch ?? any(named) ?? any(event)
  )
}

/** A bare `workflow_dispatch:` loses nothing of an empty payload, and still says nothing of the event. */
const takesWhole = ({ lost, inputs }: Choice, { order }: Fleet): boolean =>
  lost.length === 0 && (Object.keys(inputs).length > 0 || order.workflow !== '')

const NOTHING = { named: false, inputs: {}, lost: [], losesFile: false, listeners: [], others: [], generic: false }

const listenerOf = ({ path, name }: Workflow): Listener => ({ file: fileNameOf(path), name })

function repositoryChoice({ methods, capability, workflows, order }: Fleet): Choice | null {
  if (!methods.includes('repository_dispatch') || !capability.repository_dispatch) return null
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
function dispatchChoice({ methods, capability, workflows, order }: Fleet): Chosen {
  if (!methods.includes('workflow_dispatch') || !capability.workflow_dispatch) return null
  const candidates = workflows.filter(answersWorkflowDispatch).map((workflow) => {
    const told = inputsFor(workflow.triggers.workflow_dispatch!.inputs, order.event, capability)
    const losesFile = order.push.branch !== '' && Object.keys(order.event.client_payload).length === 0
    const lost = losesFile ? ['push-content'] : told.lost
    return {
      path: workflow.path,
      listener: listenerOf(workflow),
      ...told,
      lost,
      losesFile,
      // One whose inputs have nothing to do with the event is somebody else's.
      isBare: Object.keys(workflow.triggers.workflow_dispatch!.inputs).length === 0,
      meant: namesEvent(workflow, order.event),
    }
  })
  const isByHand = order.method === 'workflow_dispatch' || order.workflow !== ''
  const listening = candidates.filter(
    (one) => isByHand || one.meant || one.isBare || Object.keys(one.inputs).length > 0,
  )
  // Who is meant is decided first: another must not be started because this one can't be.
  const best = standOut(listening.some(({ meant }) => meant) ? listening.filter(({ meant }) => meant) : listening)
  const [only] = best
  if (!only) return null
  if (best.length > 1) return { ambiguous: best.map(({ path }) => path) }
  if (only.problems.length > 0) return { unusable: only.problems.map((problem) => `${only.path}: ${problem}`) }
  const { path, listener, inputs, lost, losesFile } = only
  const method = 'workflow_dispatch'
  return { choice: { ...NOTHING, method, listener: path, listeners: [listener], inputs, lost, losesFile } }
}

function standOut<T extends { lost: string[] }>(candidates: T[]): T[] {
  const least = Math.min(...candidates.map(({ lost }) => lost.length))
  return candidates.filter(({ lost }) => lost.length === least)
}

const namesEvent = ({ triggers }: Workflow, { event_type }: Event): boolean =>
  triggers.repository_dispatch?.types?.includes(event_type) ?? false

/** The push to the named branch, if there is one, and that to the event's own. */
function pushChoices(possible: Fleet): [named: Choice | null, event: Choice | null] {
  const { methods, order } = possible
  if (!methods.includes('push')) return [null, null]
  const { event, push } = order
  const named = { branch: push.branch, paths: [push.path || filePathOf(event)] }
  // With a named branch, path and content are for that one.
  const path = push.branch ? filePathOf(event) : push.path || filePathOf(event)
  const own = { branch: branchOf(event.event_type, event.dispatch_id), paths: [path] }
  if (push.branch && order.method === 'push') return [pushChoice(possible, named, true), null]
  const fits = own.branch.length <= MAX_BRANCH_LENGTH
  return [push.branch ? pushChoice(possible, named, true) : null, fits ? pushChoice(possible, own, false) : null]
}

function pushChoice({ workflows, order }: Fleet, push: BranchPush, named: boolean): Choice | null {
  const started = workflows.filter((workflow) => answersPush(workflow, push))
  const meant = started
    .filter((workflow) => (named ? isFiltered(workflow, order) : isMeant(workflow, order, push)))
    .sort(byPaths)
  const listeners = meant.length > 0 ? meant : started
  const others = started.filter((workflow) => workflow !== listeners[0])
  return first(listeners, (listener) => ({
    ...NOTHING,
    method: 'push',
    listener,
    named,
    listeners: listeners.map(listenerOf),
    others: others.map(({ path }) => path),
    generic: meant.length === 0,
  }))
}

/** A filter on paths says more than one on branches alone. */
const byPaths = (a: Workflow, b: Workflow): number => Number(!namesPaths(a)) - Number(!namesPaths(b))

const namesPaths = ({ triggers: { push = [] } }: Workflow): boolean => push.some(({ paths }) => paths)

/** A name that no pattern is meant for. */
const ELSEWHERE = 'unrelated-to-any-event/5f1c2a90'

/** Whether somebody had the event in mind: its branch starts the workflow and any other branch doesn't. */
const isMeant = (file: Workflow, { event, workflow, push }: Order, { paths }: BranchPush): boolean =>
  (workflow !== '' && push.branch === '') || namesEvent(file, event) || !answersPush(file, { branch: ELSEWHERE, paths })

const isFiltered = ({ triggers: { push } }: Workflow, { workflow }: Order): boolean =>
  Boolean(workflow) || (push ?? []).some(({ branches, paths }) => branches || paths)

const first = (listeners: readonly Workflow[], choice: (path: string) => Choice): Choice | null =>
  listeners[0] ? choice(listeners[0].path) : null

const rest = ([, ...others]: readonly Workflow[]): string[] => others.map(({ path }) => path)
