// What is sent to one repository: by the method that is set explicitly, or by its workflows and the server's capabilities.

import { allBut, workflowFilesOf } from '../gitea/workflow-files.ts'
import type { Ending } from '../model/ending.ts'
import { METHOD_FACTS, type Method } from '../model/method.ts'
import { type Choice, type Decision, PLAIN_CHOICE } from './choice.ts'
import type { Found, Planned } from './method.ts'
import { METHODS, methodByHand, methodsFor } from './methods.ts'
import { lookAt } from './repository-look.ts'
import { readerObstacleOf } from './repository-state.ts'

/** A plan and its choice, which is null if no workflows were read. */
export type Chosen = Planned & { choice: Choice | null }

/** Reads what else is needed and plans; a result if sending would be useless. */
export async function planDispatch(found: Found): Promise<Chosen> {
  const { order, session } = found
  const byHand = methodByHand(order.method)
  if (byHand && (session.capabilities === null || byHand.skipsWorkflows(order, session)))
    return { ...(await byHand.plan(null, found)), choice: null }
  if (byHand && !byHand.isOffered(session.capabilities!)) return { ending: byHand.missing, choice: null }
  const decision = await decide(found)
  if ('ending' in decision) return { ending: decision.ending, choice: null }
  const { choice } = decision
  const stopped = session.dryRun ? await obstacleOfRun(choice, found) : null
  if (stopped) return { ending: { ...stopped, method: choice.method, listener: choice.listener }, choice: null }
  const planned = await METHODS[choice.method].plan(choice, found)
  const isNone = 'ending' in planned && planned.ending.outcome === 'no-listener'
  return { ...planned, choice: isNone ? null : choice }
}

/** `ref` counts only for methods that use it; for others the workflows are read at the default branch. */
async function decide(found: Found): Promise<Decision> {
  const { order, repository, session } = found
  const methods = methodsFor(order.method)
  const { default_branch } = repository
  const atItsRef = methods.filter((method) => METHOD_FACTS[method].usesRef)
  if (!order.ref || order.ref === default_branch || atItsRef.length === 0)
    return decideAt(default_branch, methods, found)
  const atRef = await decideAt(order.ref, atItsRef, found)
  if (atRef.found === 0) {
    const { refObstacleOf } = await import('../on-demand.ts')
    const missing = await refObstacleOf(order.ref, lookAt(repository, session))
    if (missing) return { ending: missing }
  }
  const others = methods.filter((method) => !METHOD_FACTS[method].usesRef)
  return 'choice' in atRef || others.length === 0 ? atRef : decideAt(default_branch, others, found)
}

async function decideAt(
  ref: string,
  methods: readonly Method[],
  { order, repository, session }: Found,
): Promise<Decision & { found?: number }> {
  const capabilities = session.capabilities!
  const files = await workflowFilesOf(repository, ref, order.workflow, { ...session, capabilities })
  if ('explanation' in files) {
    if (!methods.includes('repository_dispatch') || !capabilities.repository_dispatch)
      return { ending: files.explanation }
    return { choice: UNCHECKED }
  }
  // Loading the YAML parser takes longer than the rest of the start, so it is loaded on demand.
  const { chooseMethod, queueObstacleOf, withStates } = await import('../on-demand.ts')
  const possible = { capabilities, methods, order }
  const first = chooseMethod(files.files, ref, possible)
  const isListed = order.workflow === '' && ref === repository.default_branch
  const asked = { dryRun: session.dryRun, isListed }
  const marked = await withStates(files.files, first, asked, lookAt(repository, session))
  const decideBy = (allowed: readonly Method[]) => chooseMethod(marked, ref, { ...possible, methods: allowed })
  const decision = marked === files.files ? first : decideBy(methods)
  if (!('choice' in decision)) return { ...decision, found: files.files.length }
  const { method, listener } = decision.choice
  const readOthers = () => allBut(listener ?? '', repository, ref, { ...session, capabilities })
  const obstacle =
    METHODS[method].obstacleOf(repository) ?? (await queueObstacleOf(decision.choice, order, capabilities, readOthers))
  if (!obstacle) return { ...decision, found: files.files.length }
  const without = decideBy(methods.filter((one) => one !== method))
  return 'choice' in without ? without : { ending: obstacle }
}

/** What would stop a real run, for a dry run. */
async function obstacleOfRun(choice: Choice, { order, repository, session }: Found): Promise<Ending | null> {
  const { runObstacleOf } = await import('../on-demand.ts')
  const asking = { order, repository, login: session.login, look: lookAt(repository, session) }
  return readerObstacleOf(repository) ?? runObstacleOf(choice, asking)
}

const UNCHECKED: Choice = { ...PLAIN_CHOICE, method: 'repository_dispatch', listener: null }
