// What a run would be refused for, asked by a dry run alone: the run itself is told by the server's answer.

import type { Repository } from '../gitea/responses.ts'
import type { Ending } from '../model/ending.ts'
import { branchOf } from '../model/event.ts'
import { closedBy } from './branch-rules.ts'
import type { Choice } from './choice.ts'
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
  if (method !== 'push') return null
  return named ? newBranchObstacleOf(asking) : eventBranchObstacleOf(asking)
}

/**
 * A rule over the branches of events. The rules are for administrators, a branch of an earlier event is for everybody.
 * GitHub's rules are others.
 */
async function eventBranchObstacleOf(asking: Asking): Promise<Ending | null> {
  const { order, repository, look } = asking
  const { event } = order
  if (look.flavor === 'github') return null
  if (repository.permissions?.admin)
    return ruleObstacleOf(branchOf(event.event_type, event.dispatch_id), 'dispatch/**', asking)
  const [like] = await look.closedBranches(branchOf(event.event_type, ''))
  const detail = `${like}, the branch of an earlier event, is protected by a branch rule`
  return like === undefined ? null : closed(detail, 'dispatch/**')
}

/** A rule over a named branch that isn't there yet; one that is there is asked itself. */
async function newBranchObstacleOf(asking: Asking): Promise<Ending | null> {
  const { order, repository, look } = asking
  const { branch } = order.push
  if (look.flavor === 'github' || !repository.permissions?.admin || branch === repository.default_branch) return null
  return (await look.isAbsent('branch', branch)) ? ruleObstacleOf(branch, branch, asking) : null
}

async function ruleObstacleOf(branch: string, toOpen: string, { login, look }: Asking): Promise<Ending | null> {
  const rule = closedBy(branch, login, (await look.rules()) ?? [])
  const detail = `the branch rule \`${rule}\` keeps the token's user from pushing to ${branch}`
  return rule === null ? null : closed(detail, toOpen)
}

const closed = (detail: string, branch: string): Ending => ({
  outcome: 'forbidden',
  detail,
  todo: `let the token's user push to \`${branch}\` in the repository's branch protection`,
})
