// A new branch per event, made through the Contents API: the one delivery that fires on every release of Gitea.

import type { Session } from '../fleet/session.ts'
import { explainAnswer, isStaleFile, serverMessage } from '../gitea/explain-answer.ts'
import { fileAt } from '../gitea/files.ts'
import { branchPath, contentsPath } from '../gitea/paths.ts'
import { type Repository, readBranch, readCommitted } from '../gitea/responses.ts'
import type { Answer } from '../http/client.ts'
import type { Attempted } from '../http/retry.ts'
import { joinDetails } from '../model/details.ts'
import type { Ending } from '../model/ending.ts'
import { branchOf, commitMessageOf, type Event, fileOf, filePathOf, isMessageOf } from '../model/event.ts'
import type { Choice } from './choice.ts'
import { type EventBranch, sendLostAgain } from './lost-run.ts'
import type { DispatchMethod, Found, Planned } from './method.ts'
import type { Order } from './order.ts'
import { prepareNamedPush, pushNamed } from './push-named-branch.ts'
import { pushObstacleOf } from './repository-state.ts'

/** Makes the branch with the event in it, or finds that it is there. */
export async function pushEvent(
  order: Order,
  repository: Repository,
  branch: string,
  session: Session,
): Promise<Ending> {
  const ending = await sendPush(order, repository, branch, session)
  return { ...ending, branch }
}

async function sendPush(order: Order, repository: Repository, branch: string, session: Session): Promise<Ending> {
  const { event } = order
  const place = { repository: repository.full_name, branch, event, ...eventFileOf(order) }
  const look = () => session.read(branchPath(place.repository, branch)).then(({ answer }) => answer)
  const sent = await writeEvent(place, repository.default_branch, look, session)
  if ('explanation' in sent) return sent.explanation
  const found = await lookFor(sent, look)
  const head = found && headOf(found)
  if (head && isThereAlready(sent) && isMessageOf(event, head.commit.message ?? ''))
    return (await sendLostAgain(place, head, found, session)) ?? conclude(sent, found, event, session)
  return conclude(sent, found, event, session)
}

/** Writes the file into the new branch; one whose file changes meanwhile on the default branch is read and sent again. */
async function writeEvent(
  place: EventBranch,
  from: string,
  look: () => Promise<Answer>,
  session: Session,
): Promise<Attempted | { explanation: Ending }> {
  for (let attempts = 0; ; ) {
    const file = await givenFile(place, from, session)
    if (file?.state === 'failed') return file
    const sha = file?.state === 'present' ? file.sha : null
    // The branch name is the event's own: sent twice, the second is refused with `branch already exists`.
    const sent = await session.write(requestOf(place, from, sha), 'always', async () => {
      const answer = await look()
      const head = headOf(answer)
      return head && isMessageOf(place.event, head.commit.message ?? '') ? answer : null
    })
    attempts += sent.attempts
    const { answer } = sent
    const isRace = file !== null && answer.kind === 'reply' && isStaleFile(answer)
    if (!isRace || !(await session.pause(attempts, answer)).again) return { ...sent, attempts }
  }
}

/** The event's own path is new; a path that was given may be there. */
const givenFile = ({ repository, path, event }: EventBranch, ref: string, session: Session) =>
  path === filePathOf(event) ? null : fileAt({ repository, path, ref }, session)

function requestOf({ repository, branch, path, content, event }: EventBranch, from: string, sha: string | null) {
  const body = {
    content: Buffer.from(content).toString('base64'),
    message: commitMessageOf(event),
    branch: from,
    new_branch: branch,
    ...(sha === null ? {} : { sha }),
  }
  return { method: sha === null ? ('POST' as const) : ('PUT' as const), path: contentsPath(repository, path), body }
}

/** The file that carries the event into a branch of its own; with a named branch, path and content are for that one. */
function eventFileOf({ event, push: { branch, path, content } }: Order): { path: string; content: string } {
  const isNamed = branch !== ''
  return { path: (!isNamed && path) || filePathOf(event), content: (!isNamed && content) || fileOf(event) }
}

/** What is at the branch, where the answer itself does not show that the push was made. */
async function lookFor({ answer, lost, crashed }: Attempted, look: () => Promise<Answer>): Promise<Answer | null> {
  if (commitOf(answer) ?? headOf(answer)) return null
  return isSuccess(answer) || saysItExists(answer) || lost || crashed ? look() : null
}

/** An earlier step made the branch: no answer of this one was lost. */
const isThereAlready = ({ answer, lost, crashed }: Attempted): boolean => saysItExists(answer) && !lost && !crashed

const isSuccess = (answer: Answer): boolean => answer.kind === 'reply' && answer.status >= 200 && answer.status < 300

function conclude(sent: Attempted, found: Answer | null, event: Event, session: Session): Ending {
  const { answer, attempts } = sent
  const told = { status: statusOf(answer), attempts }
  const commit = commitOf(answer)
  if (commit) return { outcome: 'dispatched', ...told, commit }
  // The look that follows an error or a race has taken the place of the answer.
  const head = headOf(answer) ?? (found && headOf(found))
  if (head && !isMessageOf(event, head.commit.message ?? '')) return { outcome: 'rejected', ...told, ...OTHER_EVENT }
  if (head) return { outcome: 'dispatched', ...told, commit: head.commit.id, detail: seenWords(sent) }
  if (saysItExists(answer))
    return { outcome: 'unconfirmed', ...told, detail: 'the branch is there, but could not be read' }
  return { ...notMade(sent, found, session), ...told }
}

/** Of an attempt alone that was lost or broke off the branch can be our own. */
function seenWords({ answer, lost, crashed }: Attempted): string {
  if (lost || crashed) return ARRIVED
  return isSuccess(answer) && !headOf(answer) ? SEEN : THERE_ALREADY
}

/** Without a branch to be seen: only a request that was answered is over, the server works on one whose answer was lost. */
function notMade({ answer, lost, crashed, note }: Attempted, found: Answer | null, session: Session): Ending {
  const explanation = explainAnswer(answer, 'sent', session.now())
  const absent = found?.kind === 'reply' && found.status === 404 && serverMessage(found) !== null
  if (isBranchInTheWay(answer)) return { ...explanation, ...IN_THE_WAY }
  if (lost || ((crashed || isSuccess(answer)) && !absent))
    return { outcome: 'unconfirmed', ...joinDetails(explanation.detail, note) }
  if (isSuccess(answer))
    return { outcome: 'unexpected-answer', ...joinDetails(explanation.detail, 'the branch was not made') }
  return {
    ...explanation,
    ...joinDetails(explanation.detail, note),
    ...(explanation.outcome === 'server-error' && absent ? NOT_MADE : {}),
  }
}

/** Git keeps no branch `dispatch/…` beside one called `dispatch`; from Gitea 1.26 the 403 says so. */
const isBranchInTheWay = (answer: Answer): boolean =>
  answer.kind === 'reply' && answer.status === 403 && /exists; cannot create/i.test(serverMessage(answer) ?? '')

const IN_THE_WAY = {
  outcome: 'rejected',
  detail: "a branch of the repository has a name that the event's branch begins with, and git keeps only one of them",
  todo: 'rename that branch (`dispatch`, say), or choose another `event-type`',
} as const

const NOT_MADE = {
  todo: "the branch was not made: look into the server's log (a hook that refuses the push, perhaps), then send to `failed-repositories`",
  maybeSent: false,
}

const statusOf = (answer: Answer): number | null => (answer.kind === 'reply' ? answer.status : null)

/** Only the JSON that Gitea answers a write with says that it was made; anything can answer 200. */
const commitOf = (answer: Answer): string | null =>
  answer.kind === 'reply' && [200, 201].includes(answer.status) ? (readCommitted(answer)?.commit.sha ?? null) : null

const headOf = (answer: Answer) => (answer.kind === 'reply' && answer.status === 200 ? readBranch(answer) : null)

const SEEN = 'the branch is there, though the answer does not say its commit'
const ARRIVED = 'the branch is there, so an attempt whose answer was lost had arrived'
const THERE_ALREADY = 'the branch was there already, so the event was not sent twice'
const OTHER_EVENT = {
  detail: 'the branch of this `dispatch-id` is there and holds another event',
  todo: 'leave `dispatch-id` empty for a new event',
  needsNewId: true,
}

/**
 * Gitea's words for a branch that exists; they are not translated, and only they tell it from other 422s. The 403 is
 * git's own, when two requests race.
 */
const saysItExists = (answer: Answer): boolean =>
  answer.kind === 'reply' &&
  [403, 409, 422].includes(answer.status) &&
  /(branch|reference) already exists/i.test(serverMessage(answer) ?? '')

export const push: DispatchMethod = {
  needsCapabilities: false,
  isOffered: () => true,
  missing: { outcome: 'endpoint-missing' },
  planUnread: null,
  // By hand, any run that a push starts will do; one that is followed is told apart from others.
  skipsWorkflows: ({ workflow }, { dryRun, waitFor }) =>
    !dryRun && (waitFor === 'accepted' || (waitFor === 'queued' && workflow === '')),
  obstacleOf: pushObstacleOf,
  // A push looks at its own branch; `ref` is where a workflow_dispatch starts.
  driftRefOf: ({ push: { branch } }) => branch || undefined,
  plan: (choice, found) =>
    (choice ? choice.named : found.order.push.branch !== '') ? planNamedPush(choice, found) : planEventPush(found),
}

function planEventPush({ order, repository, session }: Found): Planned {
  const method = 'push' as const
  const branch = branchOf(order.event.event_type, order.event.dispatch_id)
  return {
    plan: {
      known: { method, branch, detail: `a push to the new branch ${branch}` },
      send: async () => ({ method, ...(await pushEvent(order, repository, branch, session)) }),
    },
  }
}

async function planNamedPush(choice: Choice | null, { order, repository, session }: Found): Promise<Planned> {
  const method = 'push' as const
  const looked = await prepareNamedPush(order, repository, session)
  if ('ending' in looked) return { ending: { method, ...looked.ending } }
  const { branch, path, from } = looked.push
  if (from !== null && choice?.endingByCreation) return { ending: choice.endingByCreation }
  const created = from === null ? [] : (choice?.startedByCreation ?? [])
  const note = created.length > 0 ? `the branch is new, which also starts ${created.join(', ')}` : null
  const add = <T extends Omit<Ending, 'outcome'>>(ending: T): T => ({ ...ending, ...joinDetails(ending.detail, note) })
  return {
    plan: {
      known: add({ method, branch, detail: `a push of ${path} to ${branch}` }),
      send: async () => add({ method, ...(await pushNamed(looked.push, order, repository, session)) }),
    },
  }
}
