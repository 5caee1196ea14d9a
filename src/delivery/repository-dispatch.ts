// GitHub's call: one POST per target. No released Gitea or Forgejo has it; where it is missing, that is what is said.
import { dispatchesPath, repositoryOfPath } from '../gitea/api.ts'
import type { Answer } from '../gitea/client.ts'
import { isMissingRoute, troubleOf } from '../gitea/trouble.ts'
import type { Ending } from '../outcome.ts'
import type { Target } from '../targets/list.ts'
import type { Courier, Prepare } from './courier.ts'
import { factsOf, joined, obstacleOf, otherName, renamedNote } from './facts.ts'

const method = 'repository_dispatch' as const

/** Costs no request before the POST; only a dry run looks first, since it has nothing else to go by. */
export const prepareRepositoryDispatch: Prepare = async (target, courier) => {
  const looked = courier.dryRun ? await look(target, courier) : {}
  if (looked.ending) return { ending: { ...looked.ending, method } }
  return { known: { method, ...looked }, deliver: () => post(target, courier) }
}

async function post({ repository }: Target, courier: Courier): Promise<Ending> {
  const { event_type, client_payload } = courier.event
  const request = { method: 'POST', path: dispatchesPath(repository), body: { event_type, client_payload } } as const
  // A second POST can be a second run, so only what surely did not arrive is sent again.
  const { answer, attempts, note } = await courier.write(request, 'undelivered')
  const renamed_to = answer.kind === 'reply' ? otherName(repository, repositoryOfPath(answer.path)) : null
  if (answer.kind === 'reply' && answer.status === 204)
    return { outcome: 'dispatched', status: 204, attempts, method, renamed_to, ...joined(renamedNote(renamed_to)) }
  const trouble = troubleOf(answer, 'sent', courier.now())
  return { ...trouble, ...joined(trouble.detail, renamedNote(renamed_to), note), attempts, method, renamed_to }
}

async function look(target: Target, courier: Courier): Promise<{ ending?: Ending; renamed_to?: string | null }> {
  const facts = await factsOf(target, courier)
  if ('ending' in facts) return facts
  const { renamed_to, repository } = facts
  const obstacle = obstacleOf(repository)
  if (obstacle) return { ending: { ...obstacle, status: 200, renamed_to } }
  const { answer, attempts } = await courier.read(dispatchesPath(repository.full_name))
  if (isAbsent(answer, courier)) return { ending: { outcome: 'endpoint-missing', status: 404, attempts, renamed_to } }
  return { renamed_to }
}

/** A GET of a POST route answers 405 on Gitea where the route exists; GitHub, which has it, says 404 in JSON. */
const isAbsent = (answer: Answer, { server }: Courier): boolean =>
  server.flavour === 'gitea' && answer.kind === 'reply' && isMissingRoute(answer)
