// A new branch per event, made through the Contents API: the one delivery that fires on every release of Gitea.
import { branchOf, commitMessageOf, fileOf, filePathOf } from '../event.ts'
import { branchPath, contentsPath, type Repository, readBranch, readCommitted } from '../gitea/api.ts'
import type { Attempted } from '../gitea/attempts.ts'
import type { Answer } from '../gitea/client.ts'
import { serverMessage, troubleOf } from '../gitea/trouble.ts'
import type { Ending } from '../outcome.ts'
import type { Courier, Prepare } from './courier.ts'
import { factsOf, joined, obstacleOf, renamedNote } from './facts.ts'

const method = 'push' as const

/** One read of the repository finds what would make the push harmful or useless. */
export const preparePush: Prepare = async (target, courier) => {
  const facts = await factsOf(target, courier)
  if ('ending' in facts) return { ending: { ...facts.ending, method } }
  const { repository, renamed_to } = facts
  const known = { method, renamed_to, status: 200 }
  const obstacle = obstacleOf(repository)
  if (obstacle)
    return { ending: { ...known, attempts: 1, ...obstacle, ...joined(obstacle.detail, renamedNote(renamed_to)) } }
  const branch = branchOf(courier.event.event_type, courier.event.dispatch_id)
  return {
    known: { ...known, branch },
    deliver: async () => {
      const ending = await push(repository, branch, courier)
      return { ...ending, method, renamed_to, branch, ...joined(ending.detail, renamedNote(renamed_to)) }
    },
  }
}

async function push(repository: Repository, branch: string, courier: Courier): Promise<Ending> {
  const { event } = courier
  const request = {
    method: 'POST',
    path: contentsPath(repository.full_name, filePathOf(event)),
    body: {
      content: Buffer.from(fileOf(event)).toString('base64'),
      message: commitMessageOf(event),
      branch: repository.default_branch,
      new_branch: branch,
    },
  } as const
  const look = () => courier.read(branchPath(repository.full_name, branch)).then(({ answer }) => answer)
  // The branch name is the event's own: sent twice, the second is refused with `branch already exists`.
  const sent = await courier.write(request, 'always', async () => {
    const answer = await look()
    return headOf(answer) ? answer : null
  })
  return conclude(sent, look, courier)
}

async function conclude(sent: Attempted, look: () => Promise<Answer>, courier: Courier): Promise<Ending> {
  const { answer, attempts, doubt, note } = sent
  const told = { status: answer.kind === 'reply' ? answer.status : null, attempts }
  const commit = commitOf(answer) ?? headOf(answer)
  if (commit) return { outcome: 'dispatched', ...told, commit }
  const there = saysItExists(answer)
  const found = there || doubt ? await look() : null
  const head = found && headOf(found)
  if (there || head)
    return { outcome: 'dispatched', ...told, commit: head, detail: 'an earlier attempt had made the branch' }
  const trouble = troubleOf(answer, 'sent', courier.now())
  const detail = joined(trouble.detail, note)
  if (!doubt) return { ...trouble, ...told, ...detail }
  // Only a request that was answered is over; the server works on one whose answer was lost.
  const absent = found?.kind === 'reply' && found.status === 404 && trouble.outcome === 'server-error'
  return absent
    ? { outcome: 'server-error', ...told, ...detail, todo: ERROR_TODO }
    : { outcome: 'unconfirmed', ...told, ...detail }
}

const ERROR_TODO =
  "the branch was not made: look into the server's log (a hook that refuses the push, perhaps), then send to `failed-repositories`"

const commitOf = (answer: Answer): string | null =>
  answer.kind === 'reply' && answer.status === 201 ? (readCommitted(answer)?.commit.sha ?? null) : null

const headOf = (answer: Answer): string | null =>
  answer.kind === 'reply' && answer.status === 200 ? (readBranch(answer)?.commit.id ?? null) : null

/** Gitea's words for a branch that exists; they are not translated, and only they tell it from other 422s. */
const saysItExists = (answer: Answer): boolean =>
  answer.kind === 'reply' &&
  [409, 422].includes(answer.status) &&
  /branch already exists/i.test(serverMessage(answer) ?? '')
