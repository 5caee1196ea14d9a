// From an order to something to send: reads what has to be known, and ends early where sending would be useless or harmful.

import { shortRef } from '../gitea/paths.ts'
import type { Repository } from '../gitea/responses.ts'
import type { Attempted } from '../http/retry.ts'
import type { Ending, Method } from '../model/catalog.ts'
import { branchOf } from '../model/event.ts'
import type { Listener, Trace, WaitFor } from '../model/run-reference.ts'
import { workflowFilesOf } from '../workflows/files.ts'
import type { Choice, Decision } from './choose-method.ts'
import { driftOf } from './drift.ts'
import type { Courier, Order, Prepare, Prepared } from './order.ts'
import { pushEvent } from './push.ts'
import { prepareNamedPush, pushNamed } from './push-named-branch.ts'
import { postDispatch } from './repository-dispatch.ts'
import { lookAt } from './repository-look.ts'
import { factsOf, joined, obstacleOf, pushObstacleOf, readerObstacleOf, renamedNote } from './repository-state.ts'
import { dispatchWorkflow } from './workflow-dispatch.ts'

/** All methods in the order in which `auto` tries them. */
const METHODS: readonly Method[] = ['repository_dispatch', 'workflow_dispatch', 'push']

/** Whether a method needs to know what the server offers; by hand, `repository_dispatch` and `push` are just made. */
export const needsCapability = (method: Order['method'], dryRun: boolean, waitFor: WaitFor): boolean =>
  dryRun || waitFor !== 'accepted' || method === 'auto' || method === 'workflow_dispatch'

export const prepare: Prepare = (order, courier) =>
  order.method === 'repository_dispatch' && !courier.dryRun
    ? prepareUnread(order, courier)
    : counted(courier, (counting) => prepareByFacts(order, counting))

/** One request per target and no other: GitHub's call is made as it stands. */
function prepareUnread(order: Order, courier: Courier): Prepared | Promise<Prepared> {
  const deliver = () => postDispatch(order, order.repository, courier)
  const prepared: Prepared = { known: { method: 'repository_dispatch' }, deliver }
  const all = traced(order.repository, order, [], courier, prepared)
  if (order.drift.path === '') return all
  return counted(courier, (counting) => unlessTold(order, order.repository, counting, () => all))
}

/** Adds to what is prepared the status and the attempts of the last request that was made for the target, where it doesn't say its own. */
async function counted(courier: Courier, goOn: (counting: Courier) => Promise<Prepared>): Promise<Prepared> {
  let last: Pick<Ending, 'status' | 'attempts'> = {}
  const note = (attempted: Attempted): Attempted => {
    const { answer, attempts } = attempted
    last = { status: answer.kind === 'reply' ? answer.status : null, attempts }
    return attempted
  }
  const prepared = await goOn({
    ...courier,
    read: async (path, options) => note(await courier.read(path, options)),
    write: async (request, resend, look) => note(await courier.write(request, resend, look)),
  })
  return mapped(prepared, (ending) => ({ ...last, ...ending }))
}

async function prepareByFacts(order: Order, courier: Courier): Promise<Prepared> {
  const facts = await factsOf(order.repository, courier)
  if ('ending' in facts) return { ending: { ...facts.ending, ...methodOf(order) } }
  const { repository, renamed_to } = facts
  if (!courier.claim(repository.full_name))
    return {
      ending: { outcome: 'duplicate', renamed_to, ...joined(renamedNote(renamed_to)) },
    }
  const obstacle = obstacleOf(repository) ?? (order.method === 'push' ? pushObstacleOf(repository) : null)
  const prepared: Prepared = obstacle
    ? { ending: obstacle }
    : await unlessTold(order, repository.full_name, courier, () => prepareFor(order, repository, courier))
  return withName(prepared, order, renamed_to)
}

/** Goes on only where the target has not been told already. */
async function unlessTold(
  order: Order,
  repository: string,
  courier: Courier,
  goOn: () => Prepared | Promise<Prepared>,
): Promise<Prepared> {
  if (order.drift.path === '') return goOn()
  const drift = await driftOf(repository, driftRefOf(order), order.drift, courier)
  if ('ending' in drift) return { ending: { ...methodOf(order), ...drift.ending } }
  const prepared = await goOn()
  if ('ending' in prepared && prepared.ending.outcome === 'unchanged')
    return { ending: stuckOf(prepared.ending, drift.note) }
  return mapped(prepared, (ending) => ({ ...ending, ...joined(drift.note, ending.detail) }))
}

/** A push looks at its own branch; `ref` is where a workflow_dispatch starts. */
const driftRefOf = ({ method, ref, push }: Order): string | undefined =>
  push.branch || (method === 'push' ? undefined : ref) || undefined

/** Behind, and yet a push would change nothing: to call that unchanged would hide it for ever. */
const stuckOf = (ending: Ending, note: string): Ending => ({
  ...ending,
  outcome: 'rejected',
  ...joined('nothing was sent, since the file to push says so already', ending.detail, note),
  todo: 'compare the file that is pushed, or let the receiver change the other one',
})

async function prepareFor(order: Order, repository: Repository, courier: Courier): Promise<Prepared> {
  const trace = (listeners: readonly Listener[], prepared: Prepared) =>
    traced(
      repository.full_name,
      { ...order, ref: order.ref || repository.default_branch },
      listeners,
      courier,
      prepared,
    )
  if (!courier.capability || isBlind(order, courier))
    return trace([], await preparePush(order, repository, courier, order.push.branch !== ''))
  const missing = missingRoute(order, courier)
  if (missing) return { ending: missing }
  const decision = await decideFor(order, repository, courier)
  if ('ending' in decision) return decision
  const { choice } = decision
  const stopped = courier.dryRun ? await obstacleOfRun(choice, order, repository, courier) : null
  if (stopped) return { ending: { ...stopped, method: choice.method, listener: choice.listener } }
  if (choice.method === 'push')
    return trace(
      choice.listeners,
      described(choice, await preparePush(order, repository, courier, choice.named, choice.startedByCreation)),
    )
  const at = order.ref || repository.default_branch
  const prepared: Prepared = {
    known: choice.method === 'workflow_dispatch' ? { detail: `${choice.listener} at ${at}` } : {},
    deliver: () =>
      choice.method === 'workflow_dispatch' && choice.listener !== null
        ? dispatchWorkflow({ path: choice.listener, inputs: choice.inputs }, order, repository, courier)
        : postDispatch(order, repository.full_name, courier),
  }
  return trace(choice.listeners, described(choice, prepared))
}

/** By hand, any run that a push starts will do, so nothing is read of the workflows; one that is followed is told apart. */
const isBlind = ({ method, workflow }: Order, { dryRun, waitFor }: Courier): boolean =>
  method === 'push' && !dryRun && (waitFor === 'accepted' || (waitFor === 'queued' && workflow === ''))

async function preparePush(
  order: Order,
  repository: Repository,
  courier: Courier,
  named: boolean,
  startedByCreation: readonly string[] = [],
): Promise<Prepared> {
  const method = 'push' as const
  if (!named) {
    const branch = branchOf(order.event.event_type, order.event.dispatch_id)
    return {
      known: { method, branch, detail: `a push to the new branch ${branch}` },
      deliver: async () => ({ method, ...(await pushEvent(order, repository, branch, courier)) }),
    }
  }
  const looked = await prepareNamedPush(order, repository, courier)
  if ('ending' in looked) return { ending: { method, ...looked.ending } }
  const prepared: Prepared = {
    known: {
      method,
      branch: looked.push.branch,
      detail: `a push of ${looked.push.path} to ${looked.push.branch}`,
    },
    deliver: async () => ({ method, ...(await pushNamed(looked.push, order, repository, courier)) }),
  }
  if (looked.push.from === null || startedByCreation.length === 0) return prepared
  const note = `the branch is new, which also starts ${startedByCreation.join(', ')}`
  return mapped(prepared, (ending) => ({ ...ending, ...joined(ending.detail, note) }))
}

/** A method given by hand that the server doesn't have. */
function missingRoute({ method }: Order, { capability }: Courier): Ending | null {
  if (!capability || method === 'auto' || method === 'push' || capability[method]) return null
  const missing = { outcome: 'endpoint-missing', status: 404 } as const
  if (method === 'repository_dispatch') return missing
  const detail = 'workflow_dispatch came with Gitea 1.24 and Forgejo 8'
  return { ...missing, detail, todo: 'use `dispatch-method: auto` or `push`' }
}

/** Reads the workflows and decides; `ref` counts for workflow_dispatch alone, the rest is read at the default branch. */
async function decideFor(order: Order, repository: Repository, courier: Courier): Promise<Decision> {
  const methods = order.method === 'auto' ? METHODS : [order.method]
  const { default_branch } = repository
  if (!order.ref || order.ref === default_branch || !methods.includes('workflow_dispatch'))
    return decideAt(default_branch, methods, order, repository, courier)
  const atRef = await decideAt(order.ref, ['workflow_dispatch'], order, repository, courier)
  if (atRef.found === 0) {
    const { refObstacleOf } = await import('../on-demand.ts')
    const missing = await refObstacleOf(order.ref, lookAt(repository, courier))
    if (missing) return { ending: missing }
  }
  const others = methods.filter((method) => method !== 'workflow_dispatch')
  return 'choice' in atRef || others.length === 0 ? atRef : decideAt(default_branch, others, order, repository, courier)
}

async function decideAt(
  ref: string,
  methods: readonly Method[],
  order: Order,
  repository: Repository,
  courier: Courier,
): Promise<Decision & { found?: number }> {
  const capability = courier.capability!
  const files = await workflowFilesOf(repository, ref, order.workflow, { ...courier, capability })
  if ('trouble' in files) {
    if (!methods.includes('repository_dispatch') || !capability.repository_dispatch) return { ending: files.trouble }
    return { choice: uncheckedChoice }
  }
  // Reading YAML costs more than all the rest of the start, so it is loaded where it is needed.
  const { decide, withStates } = await import('../on-demand.ts')
  const possible = { capability, methods, order }
  const first = decide(files.files, ref, possible)
  const isListed = order.workflow === '' && ref === repository.default_branch
  const asked = { dryRun: courier.dryRun, isListed }
  const marked = await withStates(files.files, first, asked, lookAt(repository, courier))
  const decideBy = (allowed: readonly Method[]) => decide(marked, ref, { ...possible, methods: allowed })
  const decision = marked === files.files ? first : decideBy(methods)
  const obstacle = pushObstacleOf(repository)
  if (!obstacle || !('choice' in decision) || decision.choice.method !== 'push')
    return { ...decision, found: files.files.length }
  const without = decideBy(methods.filter((method) => method !== 'push'))
  return 'choice' in without ? without : { ending: obstacle }
}

/** What would stop a run, for the dry run, which is stopped by nothing. */
async function obstacleOfRun(
  choice: Choice,
  order: Order,
  repository: Repository,
  courier: Courier,
): Promise<Ending | null> {
  const { runObstacleOf } = await import('../on-demand.ts')
  const asking = { order, repository, login: courier.login, look: lookAt(repository, courier) }
  return readerObstacleOf(repository) ?? runObstacleOf(choice, asking)
}

const uncheckedChoice: Choice = {
  method: 'repository_dispatch',
  listener: null,
  named: false,
  inputs: {},
  lost: [],
  losesFile: false,
  lostPayload: false,
  listeners: [],
  others: [],
  startedByCreation: [],
  notes: [],
  generic: false,
}

/** Adds to an ending, now or later, what the choice says of it. */
function described(choice: Choice, prepared: Prepared): Prepared {
  const add = <T extends Omit<Ending, 'outcome'>>(ending: T): T => ({
    ...ending,
    method: choice.method,
    listener: choice.listener,
    ...warningOf(ending.warning, choice.lost.length > 0 ? lostWords(choice) : undefined),
    ...(choice.lostPayload ? { lostPayload: true } : {}),
    ...joined(ending.detail, ...notesOf(choice)),
  })
  return mapped(prepared, add)
}

/** All that wants a look though it went well. */
function warningOf(...warnings: (string | undefined)[]): { warning?: string } {
  const warning = warnings.filter(Boolean).join('; ')
  return warning ? { warning } : {}
}

const lostWords = ({ listener, lost, losesFile }: Choice): string =>
  losesFile
    ? `${listener} is started by \`workflow_dispatch\`, which brings no file, so \`push-content\` does not arrive`
    : `${listener} does not declare these keys of the payload as inputs, so they do not arrive: ${lost.join(', ')}`

function notesOf(choice: Choice): (string | null)[] {
  const { listener, lost, others, generic, notes } = choice
  return [
    listener === null ? 'unchecked, since the workflows could not be read' : null,
    lost.length > 0 ? lostWords(choice) : null,
    generic ? `${listener} runs on every push, not for this event alone` : null,
    others.length > 0 ? `this also starts ${others.join(', ')}` : null,
    ...notes,
  ]
}

/** Whether anybody will look for what is sent: with thousands of targets the rest is memory and work. */
const mayBeTraced = (method: Order['method'], { waitFor }: Courier): boolean =>
  waitFor !== 'accepted' || method !== 'repository_dispatch'

/** Adds to the ending of a delivery by what its run can be found. */
function traced(
  repository: string,
  order: Order,
  listeners: readonly Listener[],
  courier: Courier,
  prepared: Prepared,
): Prepared {
  if ('ending' in prepared || !mayBeTraced(order.method, courier)) return prepared
  const deliver = async (): Promise<Ending> => {
    const sentAt = courier.now()
    const ending = await prepared.deliver()
    const { outcome, method } = ending
    if (outcome !== 'dispatched' || !method) return ending
    const trace = traceOf({ ...ending, method }, repository, order, { listeners, sentAt, actor: courier.login })
    return courier.waitFor === 'accepted' && trace.eventBranch === null ? ending : { ...ending, trace }
  }
  return { ...prepared, deliver }
}

function traceOf(
  { method, branch, ...ending }: Omit<Ending, 'method'> & { method: Method },
  repository: string,
  { event, ref }: Order,
  known: Pick<Trace, 'listeners' | 'sentAt' | 'actor'>,
): Trace {
  const isOwnBranch = branch === branchOf(event.event_type, event.dispatch_id)
  return {
    ...known,
    repository,
    event: method,
    commit: ending.commit ?? null,
    eventBranch: isOwnBranch ? branch : null,
    runId: ending.run_id ?? null,
    runNumber: ending.run_number ?? null,
    isQueued: ending.isQueued ?? false,
    ref: method === 'workflow_dispatch' ? shortRef(ref) : null,
    before: ending.before ?? null,
  }
}

function withName(prepared: Prepared, order: Order, renamed_to: string | null): Prepared {
  return mapped(prepared, (ending) => ({
    ...methodOf(order),
    ...ending,
    renamed_to,
    ...joined(ending.detail, renamedNote(renamed_to)),
  }))
}

function mapped(prepared: Prepared, add: <T extends Omit<Ending, 'outcome'>>(ending: T) => T): Prepared {
  if ('ending' in prepared) return { ending: add(prepared.ending) }
  return { known: add(prepared.known), deliver: async () => add(await prepared.deliver()) }
}

const methodOf = ({ method }: Order): { method?: Method } => (method === 'auto' ? {} : { method })
