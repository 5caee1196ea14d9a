// GitHub's call: one POST per target. No released Gitea or Forgejo has it; where it is missing, that is what is said.

import { troubleOf } from '../gitea/explain-answer.ts'
import { dispatchesPath, repositoryOfPath } from '../gitea/paths.ts'
import type { Ending } from '../model/catalog.ts'
import type { Event } from '../model/event.ts'
import type { Courier, Order } from './order.ts'
import { joined, otherName, renamedNote } from './repository-state.ts'

/** One for all that went as they should: there may be thousands. */
const TOLD: Ending = {
  outcome: 'dispatched',
  status: 204,
  attempts: 1,
  method: 'repository_dispatch',
  renamed_to: null,
}

/** Sends it to a repository by name. */
export async function postDispatch({ event }: Order, repository: string, courier: Courier): Promise<Ending> {
  const method = 'repository_dispatch' as const
  const request = { method: 'POST', path: dispatchesPath(repository), body: bodyOf(event) } as const
  // A second POST can be a second run, so only what surely did not arrive is sent again.
  const { answer, attempts, note } = await courier.write(request, 'undelivered')
  const isRedirected = answer.kind === 'reply' && answer.path !== request.path
  const renamed_to = isRedirected ? otherName(repository, repositoryOfPath(answer.path)) : null
  if (answer.kind === 'reply' && answer.status === 204) {
    if (attempts === 1 && renamed_to === null) return TOLD
    return { ...TOLD, attempts, renamed_to, ...joined(renamedNote(renamed_to)) }
  }
  const trouble = troubleOf(answer, 'sent', courier.now())
  return { ...trouble, ...joined(trouble.detail, renamedNote(renamed_to), note), attempts, method, renamed_to }
}

const bodies = new WeakMap<Event, Buffer>()

/** The same bytes for all targets of an event: for thousands it is memory and work. */
function bodyOf(event: Event): Buffer {
  const { event_type, client_payload } = event
  const body = bodies.get(event) ?? Buffer.from(JSON.stringify({ event_type, client_payload }))
  bodies.set(event, body)
  return body
}
