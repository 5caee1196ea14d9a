// A new branch per event, made through the Contents API: the one delivery that fires on every release of Gitea.
import { commitMessageOf, type Event, fileOf, filePathOf, isMessageOf } from '../event.ts'
import { branchPath, contentsPath, type Repository, readBranch, readCommitted } from '../gitea/api.ts'
import type { Attempted } from '../gitea/attempts.ts'
import type { Answer } from '../gitea/client.ts'
import { fileAt } from '../gitea/files.ts'
import { serverMessage, troubleOf } from '../gitea/trouble.ts'
import type { Ending } from '../outcome.ts'
import type { Courier, Order } from './courier.ts'
import { joined } from './facts.ts'

/** Makes the branch with the event in it, or finds that it is there. */
export async function pushEvent(
  order: Order,
  repository: Repository,
  branch: string,
  courier: Courier,
): Promise<Ending> {
  const ending = await push(order, repository, branch, courier)
  return { ...ending, branch }
}

async function push(
  { event, push: plan }: Order,
  repository: Repository,
  branch: string,
  courier: Courier,
): Promise<Ending> {
  // With a named branch, path and content are for that one.
  const path = plan.branch === '' ? plan.path : ''
  const { default_branch, full_name } = repository
  const file = path === '' ? null : await fileAt({ repository: full_name, path, ref: default_branch }, courier)
  if (file?.state === 'trouble') return file.trouble
  const content = (plan.branch === '' && plan.content) || fileOf(event)
  const request = {
    method: file?.state === 'present' ? 'PUT' : 'POST',
    path: contentsPath(full_name, path || filePathOf(event)),
    body: {
      content: Buffer.from(content).toString('base64'),
      message: commitMessageOf(event),
      branch: default_branch,
      new_branch: branch,
      ...(file?.state === 'present' ? { sha: file.sha } : {}),
    },
  } as const
  const look = () => courier.read(branchPath(repository.full_name, branch)).then(({ answer }) => answer)
  // The branch name is the event's own: sent twice, the second is refused with `branch already exists`.
  const sent = await courier.write(request, 'always', async () => {
    const answer = await look()
    return headOf(answer) ? answer : null
  })
  return conclude(sent, event, look, courier)
}

async function conclude(sent: Attempted, event: Event, look: () => Promise<Answer>, courier: Courier): Promise<Ending> {
  const { answer, attempts, lost, crashed } = sent
  const told = { status: statusOf(answer), attempts }
  const commit = commitOf(answer) ?? headOf(answer)?.commit.id
  if (commit) return { outcome: 'dispatched', ...told, commit }
  const made = [200, 201].includes(told.status ?? 0)
  const exists = saysItExists(answer)
  const found = made || exists || lost || crashed ? await look() : null
  const head = found && headOf(found)
  if (head && !isMessageOf(event, head.commit.message ?? '')) return { outcome: 'rejected', ...told, ...OTHER_EVENT }
  if (head)
    return {
      outcome: 'dispatched',
      ...told,
      commit: head.commit.id,
      detail: exists && !lost && !crashed ? THERE_ALREADY : ARRIVED,
    }
  if (made) return { outcome: 'dispatched', ...told, detail: 'the answer does not say its commit' }
  if (exists) return { outcome: 'unconfirmed', ...told, detail: 'the branch is there, but could not be read' }
  return { ...notMade(sent, found, courier), ...told }
}

/** Without a branch to be seen: only a request that was answered is over, the server works on one whose answer was lost. */
function notMade({ answer, lost, crashed, note }: Attempted, found: Answer | null, courier: Courier): Ending {
  const trouble = troubleOf(answer, 'sent', courier.now())
  const detail = joined(trouble.detail, note)
  const absent = found?.kind === 'reply' && found.status === 404
  if (lost || (crashed && !absent)) return { outcome: 'unconfirmed', ...detail }
  return { ...trouble, ...detail, ...(trouble.outcome === 'server-error' && absent ? NOT_MADE : {}) }
}

const NOT_MADE = {
  todo: "the branch was not made: look into the server's log (a hook that refuses the push, perhaps), then send to `failed-repositories`",
  maybeSent: false,
}

const statusOf = (answer: Answer): number | null => (answer.kind === 'reply' ? answer.status : null)

const commitOf = (answer: Answer): string | null =>
  answer.kind === 'reply' && [200, 201].includes(answer.status) ? (readCommitted(answer)?.commit.sha ?? null) : null

const headOf = (answer: Answer) => (answer.kind === 'reply' && answer.status === 200 ? readBranch(answer) : null)

const ARRIVED = 'the branch is there, so an attempt whose answer was lost had arrived'
const THERE_ALREADY = 'the branch was there already, so the event was not sent twice'
const OTHER_EVENT = {
  detail: 'the branch of this `dispatch-id` is there and holds another event',
  todo: 'leave `dispatch-id` empty for a new event',
}

/**
 * Gitea's words for a branch that exists; they are not translated, and only they tell it from other 422s. The 403 is
 * git's own, when two requests race.
 */
const saysItExists = (answer: Answer): boolean =>
  answer.kind === 'reply' &&
  [403, 409, 422].includes(answer.status) &&
  /(branch|reference) already exists/i.test(serverMessage(answer) ?? '')
