// What a run would be refused for, asked by a dry run alone: the run itself is told by the server's answer.

import type { Repository } from '../gitea/responses.ts'
import type { Ending } from '../model/ending.ts'
import { branchOf } from '../model/event.ts'
import { closedBy } from './branch-rules.ts'
import type { Choice } from './choose-method.ts'
import type { Order } from './order.ts'
import { refObstacleOf } from './ref-check.ts'
import type { Look } from './repository-look.ts'

/** Who asks, and of which repository. */
export interface Asking {
  order: Order
  repository: Repository
  /** The token's user, where it is known. */
  login: string | null
  look: Look
}

/** The ending that a run would have; null when nothing is known to be in its way. */
export async function runObstacleOf({ method, named }: Choice, asking: Asking): Promise<Ending | null> {
  const { order, repository, look } = asking
  if (method === 'workflow_dispatch' && order.ref !== '' && order.ref !== repository.default_branch)
    return refObstacleOf(order.ref, look)
  return method === 'push' && !named ? ruleObstacleOf(asking) : null
}

/**
 * A rule over the branches of events. The rules are for administrators, a branch of an earlier event is for everybody.
 * GitHub's rules are others.
 */
async function ruleObstacleOf({ order: { event }, repository, login, look }: Asking): Promise<Ending | null> {
  if (look.flavour === 'github') return null
  if (repository.permissions?.admin) {
    const branch = branchOf(event.event_type, event.dispatch_id)
    const rule = closedBy(branch, login, (await look.rules()) ?? [])
    return rule === null ? null : closed(`the branch rule \`${rule}\` keeps the token's user from pushing to ${branch}`)
  }
  const [like] = await look.closedBranches(branchOf(event.event_type, ''))
  return like === undefined ? null : closed(`${like}, the branch of an earlier event, is protected by a branch rule`)
}

const closed = (detail: string): Ending => ({
  outcome: 'forbidden',
  detail,
  todo: "let the token's user push to `dispatch/**` in the repository's branch protection",
})
