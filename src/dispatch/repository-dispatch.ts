// GitHub's call: one POST per target. No released Gitea or Forgejo has it; where it is missing, that is what is said.

import type { Session } from '../fleet/session.ts'
import { explainAnswer } from '../gitea/explain-answer.ts'
import { dispatchesPath, repositoryOfPath } from '../gitea/paths.ts'
import { joinDetails } from '../model/details.ts'
import type { Ending } from '../model/ending.ts'
import type { Event } from '../model/event.ts'
import type { DispatchMethod, Plan } from './method.ts'
import type { Order } from './order.ts'
import { otherName, renamedNote } from './repository-state.ts'

/** One for all that went as they should: there may be thousands. */
const TOLD: Ending = {
  outcome: 'dispatched',
  status: 204,
  attempts: 1,
  method: 'repository_dispatch',
  renamed_to: null,
}

/** Sends it to a repository by name. */
async function postDispatch({ event }: Order, repository: string, session: Session): Promise<Ending> {
  const method = 'repository_dispatch' as const
  const request = { method: 'POST', path: dispatchesPath(repository), body: bodyOf(event) } as const
  // A second POST can be a second run, so only what surely did not arrive is sent again.
  const { answer, attempts, note } = await session.write(request, 'undelivered')
  const isRedirected = answer.kind === 'reply' && answer.path !== request.path
  const renamed_to = isRedirected ? otherName(repository, repositoryOfPath(answer.path)) : null
  if (answer.kind === 'reply' && answer.status === 204) {
    if (attempts === 1 && renamed_to === null) return TOLD
    return { ...TOLD, attempts, renamed_to, ...joinDetails(renamedNote(renamed_to)) }
  }
  const explanation = explainAnswer(answer, 'sent', session.now())
  return {
    ...explanation,
    ...joinDetails(explanation.detail, renamedNote(renamed_to), note),
    attempts,
    method,
    renamed_to,
  }
}

const bodies = new WeakMap<Event, Buffer>()

/** The same bytes for all targets of an event: for thousands it is memory and work. */
function bodyOf(event: Event): Buffer {
  const { event_type, client_payload } = event
  const body = bodies.get(event) ?? Buffer.from(JSON.stringify({ event_type, client_payload }))
  bodies.set(event, body)
  return body
}

export const repositoryDispatch: DispatchMethod = {
  needsCapabilities: false,
  isOffered: (capabilities) => capabilities.repository_dispatch,
  missing: { outcome: 'endpoint-missing', status: 404 },
  planUnread: (order, session) => planFor(order, order.repository, session),
  skipsWorkflows: () => false,
  obstacleOf: () => null,
  driftRefOf: ({ push, ref }) => push.branch || ref || undefined,
  plan: (_choice, { order, repository, session }) => ({ plan: planFor(order, repository.full_name, session) }),
}

const planFor = (order: Order, repository: string, session: Session): Plan => ({
  known: { method: 'repository_dispatch' },
  send: () => postDispatch(order, repository, session),
})
