// Creates a new branch per event through the Contents API: the only method that starts workflows on every release of Gitea.

import type { Session } from '../fleet/session.ts'
import { commitOf, headOf, isSuccess, statusOf } from '../gitea/commits.ts'
import { explainAnswer, isStaleFile, serverMessage } from '../gitea/explain-answer.ts'
import { fileAt } from '../gitea/files.ts'
import { branchPath, contentsPath } from '../gitea/paths.ts'
import type { Repository } from '../gitea/responses.ts'
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

/** Creates the branch with the event, or finds it. */
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

/** Writes the file to the new branch; if it changes on the default branch in between, reads it and sends again. */
async function writeEvent(
  place: EventBranch,
  from: string,
  look: () => Promise<Answer>,
  session: Session,
): Promise<Attempted | { explanation: Ending }> {
  for (let attempts = 0; ; ) {
    const file = await readGivenFile(place, from, session)
    if (file?.state === 'failed') return file
    const sha = file?.state === 'present' ? file.sha : null
    // The branch name is unique to the event: the server rejects a second write with `branch already exists`.
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

/** The default path is always new; a file at `push-path` may exist. */
const readGivenFile = ({ repository, path, event }: EventBranch, ref: string, session: Session) =>
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

/** The file of the event in its new branch; with `push-branch`, path and content are for that branch. */
function eventFileOf({ event, push: { branch, path, content } }: Order): { path: string; content: string } {
  const isNamed = branch !== ''
  return { path: (!isNamed && path) || filePathOf(event), content: (!isNamed && content) || fileOf(event) }
}

/** Reads the branch if the response does not prove the push. */
async function lookFor({ answer, lost, crashed }: Attempted, look: () => Promise<Answer>): Promise<Answer | null> {
  if (commitOf(answer) ?? headOf(answer)) return null
  return isSuccess(answer) || saysItExists(answer) || lost || crashed ? look() : null
}

/** An earlier step created the branch, since no response of this one was lost. */
const isThereAlready = ({ answer, lost, crashed }: Attempted): boolean => saysItExists(answer) && !lost && !crashed

function conclude(sent: Attempted, found: Answer | null, event: Event, session: Session): Ending {
  const { answer, attempts } = sent
  const known = { status: statusOf(answer), attempts }
  const commit = commitOf(answer)
  if (commit) return { outcome: 'dispatched', ...known, commit }
  // After an error or a race, the response about the branch replaces that of the push.
  const head = headOf(answer) ?? (found && headOf(found))
  if (head && !isMessageOf(event, head.commit.message ?? '')) return { outcome: 'rejected', ...known, ...OTHER_EVENT }
  if (head) return { outcome: 'dispatched', ...known, commit: head.commit.id, detail: detailOf(sent) }
  if (saysItExists(answer))
    return { outcome: 'unconfirmed', ...known, detail: 'the branch exists, but could not be read' }
  return { ...resultWithoutBranch(sent, found, session), ...known }
}

/** Only after a lost or broken attempt can the branch be our own. */
function detailOf({ answer, lost, crashed }: Attempted): string {
  if (lost || crashed) return ARRIVED
  return isSuccess(answer) && !headOf(answer) ? SEEN : THERE_ALREADY
}

/** Without a branch: the server may still be working on a request if its response was lost. */
function resultWithoutBranch(
  { answer, lost, crashed, note }: Attempted,
  found: Answer | null,
  session: Session,
): Ending {
  const explanation = explainAnswer(answer, 'sent', session.now())
  const absent = found?.kind === 'reply' && found.status === 404 && serverMessage(found) !== null
  if (isBranchInTheWay(answer)) return { ...explanation, ...IN_THE_WAY }
  if (lost || ((crashed || isSuccess(answer)) && !absent))
    return { outcome: 'unconfirmed', ...joinDetails(explanation.detail, note) }
  if (isSuccess(answer))
    return { outcome: 'unexpected-answer', ...joinDetails(explanation.detail, 'the branch was not created') }
  return {
    ...explanation,
    ...joinDetails(explanation.detail, note),
    ...(explanation.outcome === 'server-error' && absent ? NOT_MADE : {}),
  }
}

/** Git allows no branch `dispatch/…` next to one called `dispatch`; from Gitea 1.26 the 403 says so. */
const isBranchInTheWay = (answer: Answer): boolean =>
  answer.kind === 'reply' && answer.status === 403 && /exists; cannot create/i.test(serverMessage(answer) ?? '')

const IN_THE_WAY = {
  outcome: 'rejected',
  detail: "an existing branch has a name that is a prefix of the event's branch, and git allows only one of them",
  todo: 'rename that branch (such as `dispatch`), or use another `event-type`',
} as const

const NOT_MADE = {
  todo: "the branch was not created: check the server's log, for example for a hook that rejects the push, then rerun with `failed-repositories`",
  maybeSent: false,
}

const SEEN = 'the branch exists, although the response does not contain its commit'
const ARRIVED = 'the branch exists, so an attempt arrived although its response was lost'
const THERE_ALREADY = 'the branch already existed, so the event was not sent twice'
const OTHER_EVENT = {
  detail: 'the branch of this `dispatch-id` exists and contains another event',
  todo: 'leave `dispatch-id` empty for a new event',
  needsNewId: true,
}

/**
 * Gitea's message for an existing branch is not translated, and only it distinguishes this from other 422s. Git itself causes
 * the 403 when two requests race.
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
  // With an explicit method any run of the push counts; only to follow a run must its workflow be known.
  skipsWorkflows: ({ workflow }, { dryRun, waitFor }) =>
    !dryRun && (waitFor === 'accepted' || (waitFor === 'queued' && workflow === '')),
  obstacleOf: pushObstacleOf,
  // `ref` is only for workflow_dispatch.
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
