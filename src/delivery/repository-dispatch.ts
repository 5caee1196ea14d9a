// GitHub's call: one POST per target. No released Gitea or Forgejo has it; where it is missing, that is what is said.
import { dispatchesPath, repositoryOfPath } from '../gitea/api.ts'
import { troubleOf } from '../gitea/trouble.ts'
import type { Ending } from '../outcome.ts'
import type { Courier, Order } from './courier.ts'
import { joined, otherName, renamedNote } from './facts.ts'

/** Sends it to a repository by name. */
export async function postDispatch({ event }: Order, repository: string, courier: Courier): Promise<Ending> {
  const method = 'repository_dispatch' as const
  const { event_type, client_payload } = event
  const request = { method: 'POST', path: dispatchesPath(repository), body: { event_type, client_payload } } as const
  // A second POST can be a second run, so only what surely did not arrive is sent again.
  const { answer, attempts, note } = await courier.write(request, 'undelivered')
  const renamed_to = answer.kind === 'reply' ? otherName(repository, repositoryOfPath(answer.path)) : null
  if (answer.kind === 'reply' && answer.status === 204)
    return { outcome: 'dispatched', status: 204, attempts, method, renamed_to, ...joined(renamedNote(renamed_to)) }
  const trouble = troubleOf(answer, 'sent', courier.now())
  return { ...trouble, ...joined(trouble.detail, renamedNote(renamed_to), note), attempts, method, renamed_to }
}
