// Where Gitea sends a caller who uses the old name of a repository or of an owner.
import type { Answer } from './answers.ts'
import type { Recorded } from './options.ts'
import { isSince } from './releases.ts'
import type { World } from './world.ts'

/** The redirect for an owner who has a new name, unless the old one is in use again. */
export function ownerRedirectFor(world: World, request: Recorded, owner: string): Answer | undefined {
  const isTaken = world.owners.some((known) => known.toLowerCase() === owner.toLowerCase())
  const newOwner = isTaken ? undefined : world.renamedOwners.get(owner.toLowerCase())
  return newOwner === undefined ? undefined : redirect(world, request, 307, owner, newOwner)
}

/** The redirect for `owner/repo`, if one of them has a new name; the owner's comes first, whatever the repository. */
export function redirectFor(world: World, request: Recorded, owner: string, repo: string): Answer | undefined {
  const ofOwner = ownerRedirectFor(world, request, owner)
  if (ofOwner) return ofOwner
  const name = `${owner}/${repo}`
  const newName = world.byName.has(name.toLowerCase()) ? undefined : world.renamed.get(name.toLowerCase())
  if (newName === undefined) return undefined
  return redirect(world, request, isSince(world.release, '1.23.7') ? 301 : 307, name, newName)
}

// As the server does, the first occurrence of the old name in the whole path is replaced, right or wrong.
function redirect(world: World, request: Recorded, status: 301 | 307, old: string, name: string): Answer {
  const location = world.basePath + request.path.replace(old, name) + (request.query && `?${request.query}`)
  if (request.method !== 'GET') return { status, headers: { location }, body: '' }
  const reason = status === 301 ? 'Moved Permanently' : 'Temporary Redirect'
  const headers = { 'content-type': 'text/html; charset=utf-8', location }
  return { status, headers, body: `<a href="${location}">${reason}</a>.\n\n` }
}
