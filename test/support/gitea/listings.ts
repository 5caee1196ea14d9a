// Lists of repositories, with the traps of the real ones: rows are dropped after paging.
import { type Answer, json, notFoundIn } from './answers.ts'
import { accessOf } from './callers.ts'
import { paged } from './paging.ts'
import { ownerRedirectFor } from './redirects.ts'
import { ownerId, repositoryJson } from './repositories.ts'
import { type Call, type Route, route } from './routing.ts'
import type { Repository } from './world.ts'

/** The routes of this area. */
export const listingRoutes: Route[] = [
  route('GET /repos/search', { scopes: ['read:repository'] }, searchRepositories),
  route('GET /orgs/{owner}/repos', { scopes: ['read:organization'] }, (call) => listOwned(call, 'GetOrgByName')),
  route('GET /users/{owner}/repos', { scopes: ['read:user', 'read:repository'] }, (call) =>
    listOwned(call, 'GetUserByName'),
  ),
  route('GET /user/repos', { scopes: ['read:user', 'read:repository'], needsLogin: true }, listMine),
]

function listOwned(call: Call, lookup: 'GetOrgByName' | 'GetUserByName'): Answer {
  const asked = call.parts['owner'] ?? ''
  const redirect = ownerRedirectFor(call.world, call.request, asked)
  if (redirect) return redirect
  const owner = call.world.owners.find((known) => known.toLowerCase() === asked.toLowerCase())
  const isWrongKind = lookup === 'GetOrgByName' && owner !== undefined && call.world.users.includes(owner)
  if (owner === undefined || isWrongKind) {
    return notFoundIn(lookup, `user redirect does not exist [name: ${asked}]`)
  }
  const owned = call.world.repositories.filter((repository) => repository.owner === owner)
  const { rows, headers } = paged(call, owned)
  return json(200, rows.filter((repository) => isVisible(call, repository)).map(shownTo(call)), headers)
}

function listMine(call: Call): Answer {
  const mine = call.world.repositories.filter((repository) => repository.access !== 'none')
  const { rows, headers } = paged(call, mine)
  return json(200, rows.map(shownTo(call)), headers)
}

function searchRepositories(call: Call): Answer {
  const found = call.world.repositories.filter(
    (repository) => isVisible(call, repository) && isWanted(call, repository),
  )
  if (call.query.get('order') === 'desc') found.reverse()
  const { rows, headers } = paged(call, found)
  return json(200, { ok: true, data: rows.map(shownTo(call)) }, headers)
}

function isWanted({ world, query }: Call, repository: Repository): boolean {
  const words = (query.get('q') ?? '').toLowerCase().split(',')
  const byTopic = query.get('topic') === 'true'
  const isNamed = words.some((word) =>
    byTopic ? repository.topics.includes(word) : repository.name.toLowerCase().includes(word),
  )
  const uid = query.get('uid')
  const isOwned = !uid || Number(uid) === 0 || Number(uid) === ownerId(world, repository.owner)
  const archived = query.get('archived')
  return isNamed && isOwned && (!archived || (archived === 'true') === repository.archived)
}

function isVisible({ world, caller }: Call, repository: Repository): boolean {
  if (caller?.publicOnly && repository.private) return false
  return accessOf(world, caller, repository) !== 'none'
}

function shownTo({ world, caller }: Call) {
  return (repository: Repository) => repositoryJson(world, repository, accessOf(world, caller, repository))
}
