// Which workflows a repository_dispatch would start.
import { answersRepositoryDispatch } from '../workflows/index.ts'
import { type Candidates, listenerOf } from './candidates.ts'
import { type Choice, choiceForFirst, type Offer, PLAIN_CHOICE } from './choice.ts'

/** The listener of the event's type, if there is one. */
export function offerRepositoryDispatch(candidates: Candidates): Offer[] {
  const choice = repositoryChoice(candidates)
  return choice ? [{ fit: 'whole', chosen: { choice } }] : []
}

function repositoryChoice({ capabilities, workflows, order }: Candidates): Choice | null {
  if (!capabilities.repository_dispatch) return null
  const listeners = workflows.filter((workflow) => answersRepositoryDispatch(workflow, order.event.event_type))
  return choiceForFirst(listeners, (listener) => ({
    ...PLAIN_CHOICE,
    method: 'repository_dispatch',
    listener,
    listeners: listeners.map(listenerOf),
    others: listeners.slice(1).map(({ path }) => path),
  }))
}
