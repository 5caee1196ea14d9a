// What may start for an event in one repository: its workflows, the dispatch and the pushes that could be made.

import type { Capabilities } from '../gitea/capabilities.ts'
import { branchOf, filePathOf, MAX_BRANCH_LENGTH } from '../model/event.ts'
import type { Method } from '../model/method.ts'
import type { Listener } from '../model/run-reference.ts'
import { fileNameOf } from '../model/workflow-file-name.ts'
import { answersPush, type BranchPush, inputsFor, type Workflow } from '../workflows/index.ts'
import type { Order } from './order.ts'

/** What may be tried for this repository. */
export interface Possible {
  capabilities: Capabilities
  methods: readonly Method[]
  order: Order
}

/** `workflows` are the enabled ones; `all` of them may be read at every push. They were read at `ref`. */
export type Candidates = Possible & { ref: string; workflows: readonly Workflow[]; all: readonly Listed[] }

/** A workflow of the repository, and whether it is disabled. */
export interface Listed {
  workflow: Workflow
  disabled: boolean
  /** Whether its text speaks of dispatching, which counts where nothing else can be read of it. */
  speaksOfDispatch: boolean
}

export const listenerOf = ({ path, name }: Workflow): Listener => ({ file: fileNameOf(path), name })

/** What a workflow would get of the event by a dispatch. */
export function dispatchOf(workflow: Workflow, { event, push }: Order, server: Capabilities) {
  const { inputs: declared = {} } = workflow.triggers.workflow_dispatch ?? {}
  const mapped = inputsFor(declared, event, server)
  const keys = Object.keys(event.client_payload)
  const losesFile = push.branch !== '' && keys.length === 0
  return {
    path: workflow.path,
    listener: listenerOf(workflow),
    ...mapped,
    lost: losesFile ? ['push-content'] : mapped.lost,
    losesFile,
    lostPayload: losesFile || (keys.length > 0 && mapped.lost.length === keys.length),
    // A workflow with unrelated inputs is meant for something else.
    isBare: Object.keys(declared).length === 0,
  }
}

/** The pushes that may be made. */
export function pushesOf({ methods, order }: Possible): { named: BranchPush | null; own: BranchPush | null } {
  if (!methods.includes('push')) return { named: null, own: null }
  const { event, push } = order
  const named = push.branch ? { branch: push.branch, paths: [push.path || filePathOf(event)] } : null
  if (named && order.method === 'push') return { named, own: null }
  // With a named branch, path and content are for that one.
  const path = named ? filePathOf(event) : push.path || filePathOf(event)
  const own = { branch: branchOf(event.event_type, event.dispatch_id), paths: [path] }
  return { named, own: own.branch.length <= MAX_BRANCH_LENGTH ? own : null }
}

/** By how many characters the branch of the event is too long. */
export const excessOf = ({ event: { event_type, dispatch_id } }: Order): number =>
  Math.max(0, branchOf(event_type, dispatch_id).length - MAX_BRANCH_LENGTH)

/** Whether somebody thought of some branch or path, or named the workflow. */
export const isFiltered = ({ triggers: { push } }: Workflow, { workflow }: Order): boolean =>
  Boolean(workflow) || (push ?? []).some(({ branches, paths }) => branches || paths)

/** Whether it names the event's type under `repository_dispatch`, wherever that starts it. */
export const namesEvent = ({ triggers }: Workflow, { event_type }: Order['event']): boolean =>
  triggers.repository_dispatch?.types?.includes(event_type) ?? false

/** A name that no pattern is meant for. */
const ELSEWHERE = 'unrelated-to-any-event/5f1c2a90'

/** Whether somebody had the event in mind: its branch starts the workflow and any other branch doesn't. */
export const isMeant = (file: Workflow, { event, workflow, push }: Order, { paths }: BranchPush): boolean =>
  (workflow !== '' && push.branch === '') || namesEvent(file, event) || !answersPush(file, { branch: ELSEWHERE, paths })

/** A push of one file to a branch for which a workflow waits; `isExact` where its filter names that very path. */
export interface Waiting {
  path: string
  isExact: boolean
}

/** What a workflow with filters waits for on a branch; null where it has none, or no push there starts it. */
export function waitingFor(workflow: Workflow, branch: string): Waiting | null {
  const filters = workflow.triggers.push ?? []
  if (!filters.some(({ branches, paths }) => branches || paths)) return null
  const answers = (path: string) => answersPush(workflow, { branch, paths: [path] })
  if (!filters.some(({ paths }) => paths)) return answers(ANY_PATH) ? { path: '', isExact: false } : null
  const patterns = filters.flatMap(({ paths = [] }) => paths)
  const exact = patterns.find((pattern) => !/[*?+[\]{}!\\]/.test(pattern) && answers(pattern))
  if (exact !== undefined) return { path: exact, isExact: true }
  const wide = patterns.find((pattern) => answers(pattern.replace(/\*+/g, ANY_PATH)))
  return wide === undefined ? null : { path: wide, isExact: false }
}

const ANY_PATH = 'x'
