// One target from order to result: read the repository, check drift, plan, send.
import type { Session } from '../fleet/session.ts'
import { shortRef } from '../gitea/paths.ts'
import type { Repository } from '../gitea/responses.ts'
import { joinDetails } from '../model/details.ts'
import type { Ending } from '../model/ending.ts'
import { branchOf, type Event, filePathOf } from '../model/event.ts'
import { METHOD_FACTS, type Method } from '../model/method.ts'
import type { Listener, RunReference } from '../model/run-reference.ts'
import { countRequests } from './count-requests.ts'
import { withChoice } from './describe-choice.ts'
import { driftOf } from './drift.ts'
import type { Plan } from './method.ts'
import { methodByHand } from './methods.ts'
import { namedRefOf, type Order } from './order.ts'
import { planDispatch } from './plan.ts'
import { obstacleOf, readRepositoryState, renamedNote } from './repository-state.ts'

/** Dispatches the event to one target, or in a dry run reports what would be sent. */
export function dispatchOne(order: Order, session: Session): Promise<Ending> {
  const unread = session.dryRun ? null : methodByHand(order.method)?.planUnread
  return unread ? dispatchUnread(unread(order, session), order, session) : dispatchRead(order, session)
}

/** One request per target, plus one for drift. */
async function dispatchUnread(plan: Plan, order: Order, session: Session): Promise<Ending> {
  const { repository } = order
  if (order.drift.path === '') return send(plan, { order, session, repository, listeners: [] })
  const counted = countRequests(session)
  const drift = await readDrift(order, repository, counted.session)
  if ('ending' in drift) return { ...counted.last(), ...methodOf(order), ...drift.ending }
  const ending = await send(plan, { order, session, repository, listeners: [] })
  return { ...ending, ...joinDetails(drift.note, ending.detail) }
}

async function dispatchRead(order: Order, outer: Session): Promise<Ending> {
  const { session, last } = countRequests(outer)
  const state = await readRepositoryState(order.repository, session)
  if ('ending' in state) return { ...last(), ...state.ending, ...methodOf(order) }
  const { repository, renamed_to } = state
  const ending = await dispatchKnown(order, repository, session)
  const detail = joinDetails(ending.detail, renamedNote(renamed_to))
  return { ...last(), ...methodOf(order), ...ending, renamed_to, ...detail }
}

async function dispatchKnown(order: Order, repository: Repository, session: Session): Promise<Ending> {
  if (!session.claim(repository.full_name)) return { outcome: 'duplicate' }
  const obstacle = obstacleOf(repository) ?? methodByHand(order.method)?.obstacleOf(repository)
  if (obstacle) return obstacle
  const drift = await readDrift(order, repository.full_name, session)
  if ('ending' in drift) return drift.ending
  const { choice, ...planned } = await planDispatch({ order, repository, session })
  const about = { order, session, repository: repository.full_name, listeners: choice?.listeners ?? [] }
  const at = { ...about, order: { ...order, ref: order.ref || repository.default_branch } }
  const bare = 'ending' in planned ? planned.ending : await sendUnlessDryRun(planned.plan, at)
  const ending = choice ? withChoice(bare, choice) : bare
  if (drift.note !== null && ending.outcome === 'unchanged') return stuckOf(ending, drift.note)
  return { ...ending, ...joinDetails(drift.note, ending.detail) }
}

interface Sending {
  order: Order
  session: Session
  repository: string
  /** The workflows to follow. */
  listeners: readonly Listener[]
}

const sendUnlessDryRun = async (plan: Plan, sending: Sending): Promise<Ending> =>
  sending.session.dryRun ? { ...plan.known, outcome: 'would-dispatch' } : send(plan, sending)

/** Sends, and adds the run reference if a later step needs it. */
async function send(plan: Plan, sending: Sending): Promise<Ending> {
  const { now, waitFor } = sending.session
  const sentAt = now()
  const ending = await plan.send()
  const { outcome, method } = ending
  if (outcome !== 'dispatched' || !method) return ending
  // With thousands of targets the run reference costs memory and time.
  if (waitFor === 'accepted' && ending.branch === undefined) return ending
  const reference = runReferenceFrom({ ...ending, method }, sending, { sentAt, answeredAt: now() })
  return waitFor === 'accepted' && reference.eventBranch === null ? ending : { ...ending, reference }
}

function runReferenceFrom(
  { method, branch, ...ending }: Omit<Ending, 'method'> & { method: Method },
  { order: { event, ref, push }, session, repository, listeners }: Sending,
  times: Pick<RunReference, 'sentAt' | 'answeredAt'>,
): RunReference {
  const isOwnBranch = branch === branchOf(event.event_type, event.dispatch_id)
  return {
    repository,
    event: method,
    eventType: event.event_type,
    commit: ending.commit ?? null,
    eventBranch: isOwnBranch ? branch : null,
    runId: ending.run_id ?? null,
    runNumber: ending.run_number ?? null,
    isQueued: ending.isQueued ?? false,
    ref: METHOD_FACTS[method].usesRef ? shortRef(ref) : null,
    at: branch ?? (ref || null),
    path: branch === undefined ? null : pushedPath(push, event, isOwnBranch),
    before: ending.before ?? null,
    listeners,
    actor: session.login,
    ...times,
  }
}

/** `push-path` applies to the branch in `push-branch` only. */
const pushedPath = (push: Order['push'], event: Event, isOwnBranch: boolean): string =>
  (!(isOwnBranch && push.branch !== '') && push.path) || filePathOf(event)

/** How a target differs, or null if nothing is compared; a result if it is up to date or cannot be read. */
async function readDrift(
  order: Order,
  repository: string,
  session: Session,
): Promise<{ ending: Ending } | { note: string | null }> {
  if (order.drift.path === '') return { note: null }
  const byHand = methodByHand(order.method)
  const ref = (byHand?.driftRefOf ?? namedRefOf)(order)
  return driftOf(repository, ref, order.drift, session)
}

/** The target differs, but a push would change nothing: `unchanged` would hide that forever. */
const stuckOf = (ending: Ending, note: string): Ending => ({
  ...ending,
  outcome: 'rejected',
  ...joinDetails('nothing was sent, since the file to push already has this content', ending.detail, note),
  todo: 'set `drift-path` to the file that is pushed, or let the receiver update the file at `drift-path`',
})

const methodOf = ({ method }: Order): { method?: Method } => (method === 'auto' ? {} : { method })
