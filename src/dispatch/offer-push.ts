// Which workflows a push would start: to the named branch, where there is one, and to a new branch of the event's own.
import { answersPush, type BranchPush, type Workflow } from '../workflows/index.ts'
import { type Candidates, isFiltered, isMeant, listenerOf, pushesOf } from './candidates.ts'
import { type Choice, choiceForFirst, type Offer, PLAIN_CHOICE } from './choice.ts'
import { poisonEnding } from './no-listener.ts'
import { poisonersOf, sideEffectsOf } from './side-effects.ts'

/** The event's own branch first where a workflow is meant for it, the named one first where any will do. */
export function offerPush(candidates: Candidates): Offer[] {
  const [named, own] = pushChoices(candidates)
  const offers = (fit: Offer['fit'], choices: (Choice | null)[]): Offer[] =>
    choices.flatMap((choice) => (choice && choice.generic === (fit === 'generic') ? [{ fit, chosen: { choice } }] : []))
  return [...offers('whole', [own, named]), ...offers('generic', [named, own])]
}

/** The push to the named branch, if there is one, and that to the event's own. */
function pushChoices(candidates: Candidates): [named: Choice | null, event: Choice | null] {
  const { named, own } = pushesOf(candidates)
  return [named && pushChoice(candidates, named, true), own && pushChoice(candidates, own, false)]
}

function pushChoice(candidates: Candidates, push: BranchPush, named: boolean): Choice | null {
  const { workflows, order } = candidates
  if (poisonersOf(candidates, push, named).length > 0) return null
  const started = workflows.filter((workflow) => answersPush(workflow, push))
  const meant = started
    .filter((workflow) => (named ? isFiltered(workflow, order) : isMeant(workflow, order, push)))
    .sort(byPaths)
  const listeners = meant.length > 0 ? meant : started
  const { created, notes } = sideEffectsOf(candidates, named)
  const others = new Set([...started, ...(named ? [] : created)].filter((workflow) => workflow !== listeners[0]))
  return choiceForFirst(listeners, (listener) => ({
    ...PLAIN_CHOICE,
    method: 'push',
    listener,
    named,
    listeners: listeners.map(listenerOf),
    others: [...others].map(({ path }) => path),
    endingByCreation: named ? poisonEnding(created) : null,
    startedByCreation: named ? created.filter((one) => !started.includes(one)).map(({ path }) => path) : [],
    notes,
    generic: meant.length === 0,
  }))
}

/** A filter on paths says more than one on branches alone. */
const byPaths = (a: Workflow, b: Workflow): number => Number(!namesPaths(a)) - Number(!namesPaths(b))

const namesPaths = ({ triggers: { push = [] } }: Workflow): boolean => push.some(({ paths }) => paths)
