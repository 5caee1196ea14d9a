// GitHub's endpoint: one POST per target. No released Gitea or Forgejo has it; the result then is `endpoint-missing`.

import type { Session } from '../fleet/session.ts'
import { explainAnswer } from '../gitea/explain-answer.ts'
import { dispatchesPath, repositoryOfPath } from '../gitea/paths.ts'
import { joinDetails } from '../model/details.ts'
import type { Ending } from '../model/ending.ts'
import type { Event } from '../model/event.ts'
import type { DispatchMethod, Plan } from './method.ts'
import { namedRefOf, type Order } from './order.ts'
import { otherName, renamedNote } from './repository-state.ts'

/** Shared by all successes, since there may be thousands. */
const DISPATCHED: Ending = {
  outcome: 'dispatched',
  status: 204,
  attempts: 1,
  method: 'repository_dispatch',
  renamed_to: null,
}

async function sendDispatch({ event }: Order, repository: string, session: Session): Promise<Ending> {
  const method = 'repository_dispatch' as const
  const request = { method: 'POST', path: dispatchesPath(repository), body: bodyOf(event) } as const
  // A second POST can start a second run, so only a request that certainly did not arrive is repeated.
  const { answer, attempts, note } = await session.write(request, 'undelivered')
  const isRedirected = answer.kind === 'reply' && answer.path !== request.path
  const renamed_to = isRedirected ? otherName(repository, repositoryOfPath(answer.path)) : null
  if (answer.kind === 'reply' && answer.status === 204) {
    if (attempts === 1 && renamed_to === null) return DISPATCHED
    return { ...DISPATCHED, attempts, renamed_to, ...joinDetails(renamedNote(renamed_to)) }
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

/** The same bytes for all targets of an event saves memory and time with thousands of targets. */
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
  driftRefOf: namedRefOf,
  plan: (_choice, { order, repository, session }) => ({ plan: planFor(order, repository.full_name, session) }),
}

const planFor = (order: Order, repository: string, session: Session): Plan => ({
  known: { method: 'repository_dispatch' },
  send: () => sendDispatch(order, repository, session),
})
