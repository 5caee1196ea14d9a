// Listing, reading and deleting branches.
import { type Answer, empty, handlerError, json, notFound, refusal } from './answers.ts'
import { mayWrite } from './callers.ts'
import { type Commit, headOf } from './git.ts'
import { paged } from './paging.ts'
import { isSince } from './releases.ts'
import { type RepositoryCall, type Route, repositoryRoute } from './routing.ts'
import { dropUnseenRuns, timestamp } from './runs.ts'

/** The routes of this area. */
export const branchRoutes: Route[] = [
  repositoryRoute('GET /branches', {}, listBranches),
  repositoryRoute('GET /branches/{branch*}', {}, getBranch),
  repositoryRoute('DELETE /branches/{branch*}', {}, deleteBranch),
  repositoryRoute('GET /tags/{tag*}', {}, getTag),
  repositoryRoute('GET /branch_protections', { needsLogin: true }, listRules),
]

function listBranches(call: RepositoryCall): Answer {
  const { repository, world, query } = call
  // Before, the parameter is ignored.
  const wanted = isSince(world.version, '1.27') ? (query.get('q') ?? '').toLowerCase() : ''
  const all = [...repository.branches.keys()].map((name) => ({ name, head: headOf(repository, name)! }))
  const found = all.filter(({ name }) => name.toLowerCase().includes(wanted)).sort(newestFirst)
  const { rows, headers } = paged(call, found)
  return json(
    200,
    rows.map(({ name, head }) => branchJson(call, name, head)),
    headers,
  )
}

type Listed = { name: string; head: Commit }

/** By the second of the commit, then by name. */
function newestFirst(one: Listed, other: Listed): number {
  const second = ({ head }: Listed) => Math.floor(head.at / 1000)
  return second(other) - second(one) || (one.name < other.name ? -1 : 1)
}

function getBranch(call: RepositoryCall): Answer {
  const name = call.parts['branch'] ?? ''
  const head = headOf(call.repository, name)
  return head ? json(200, branchJson(call, name, head)) : notFound(call.world.release, absent(name))
}

function getTag({ world, repository, parts }: RepositoryCall): Answer {
  const name = parts['tag'] ?? ''
  const sha = repository.tags.get(name)
  return sha ? json(200, { name, message: '', id: sha, commit: { sha } }) : notFound(world.release)
}

function listRules({ repository, access }: RepositoryCall): Answer {
  if (access !== 'admin')
    return refusal(403, 'user should be an owner or a collaborator with admin write of a repository')
  const rows = repository.branchRules.map(({ name, pushers = [] }) => ({
    branch_name: name,
    rule_name: name,
    enable_push: pushers === 'all' || pushers.length > 0,
    enable_push_whitelist: pushers !== 'all' && pushers.length > 0,
    push_whitelist_usernames: pushers === 'all' ? [] : pushers,
    push_whitelist_teams: [],
  }))
  return json(200, rows)
}

function deleteBranch({ world, repository, access, parts }: RepositoryCall): Answer {
  const name = parts['branch'] ?? ''
  if (!mayWrite(access)) return refusal(403, 'user should have a permission to write to a repo')
  if (repository.archived) return refusal(423, `${repository.fullName} is archived`)
  if (!repository.branches.has(name)) return absentDeletion(world.release, name)
  if (name === repository.defaultBranch) return refusal(403, 'can not delete default branch')
  if (repository.protected.includes(name)) return refusal(403, 'branch protected')
  repository.branches.delete(name)
  dropUnseenRuns(repository, name, world.now())
  return empty(204)
}

function absentDeletion(release: RepositoryCall['world']['release'], name: string): Answer {
  if (isSince(release, '1.26')) return notFound(release, absent(name))
  return isSince(release, '1.25') ? empty(204) : handlerError()
}

function absent(name: string): string {
  return `branch does not exist [name: ${name}]`
}

function branchJson({ world, repository, access }: RepositoryCall, name: string, head: Commit) {
  const isProtected = repository.protected.includes(name)
  const person = { name: head.author, email: `${head.author}@example.com`, username: head.author }
  return {
    name,
    commit: {
      id: head.sha,
      message: head.message,
      url: `${world.rootUrl}/${repository.fullName}/commit/${head.sha}`,
      author: person,
      committer: person,
      timestamp: timestamp(head.at),
      added: null,
      removed: null,
      modified: null,
    },
    protected: isProtected,
    required_approvals: 0,
    enable_status_check: false,
    status_check_contexts: [],
    user_can_push: mayWrite(access) && !isProtected,
    user_can_merge: mayWrite(access) && !isProtected,
    effective_branch_protection_name: isProtected ? name : '',
  }
}
