// Why the server would reject the dispatch. Only a dry run checks this: a real run gets the server's response.

import type { Repository } from '../gitea/responses.ts'
import type { Ending } from '../model/ending.ts'
import { branchOf } from '../model/event.ts'
import { blockingRuleOf } from './branch-rules.ts'
import type { Choice } from './choice.ts'
import type { Order } from './order.ts'
import { refObstacleOf } from './ref-check.ts'
import type { Look } from './repository-look.ts'

export interface Asking {
  order: Order
  repository: Repository
  /** The token's user, if known. */
  login: string | null
  look: Look
}

/** The result that a real run would have; null if no obstacle is known. */
export async function runObstacleOf({ method, named }: Choice, asking: Asking): Promise<Ending | null> {
  const { order, repository, look } = asking
  if (method === 'workflow_dispatch' && order.ref !== '' && order.ref !== repository.default_branch)
    return refObstacleOf(order.ref, look)
  if (method !== 'push') return null
  return named ? newBranchObstacleOf(asking) : eventBranchObstacleOf(asking)
}

/**
 * A branch protection rule for event branches. Only administrators can read rules; anyone can read the branch of an earlier
 * event. GitHub's rules are not supported.
 */
async function eventBranchObstacleOf(asking: Asking): Promise<Ending | null> {
  const { order, repository, look } = asking
  const { event } = order
  if (look.flavor === 'github') return null
  if (repository.permissions?.admin)
    return ruleObstacleOf(branchOf(event.event_type, event.dispatch_id), 'dispatch/**', asking)
  const [like] = await look.closedBranches(branchOf(event.event_type, ''))
  const detail = `${like}, the branch of an earlier event, is protected by a branch protection rule`
  return like === undefined ? null : forbiddenBy(detail, 'dispatch/**')
}

/** A rule for the branch in `push-branch` that does not exist yet; an existing branch reports its own protection. */
async function newBranchObstacleOf(asking: Asking): Promise<Ending | null> {
  const { order, repository, look } = asking
  const { branch } = order.push
  if (look.flavor === 'github' || !repository.permissions?.admin || branch === repository.default_branch) return null
  return (await look.isAbsent('branch', branch)) ? ruleObstacleOf(branch, branch, asking) : null
}

async function ruleObstacleOf(branch: string, toAllow: string, { login, look }: Asking): Promise<Ending | null> {
  const rule = blockingRuleOf(branch, login, (await look.rules()) ?? [])
  const detail = `the branch protection rule \`${rule}\` prevents the token's user from pushing to ${branch}`
  return rule === null ? null : forbiddenBy(detail, toAllow)
}

const forbiddenBy = (detail: string, branch: string): Ending => ({
  outcome: 'forbidden',
  detail,
  todo: `allow the token's user to push to \`${branch}\` in the repository's branch protection`,
})
