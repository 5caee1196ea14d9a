// The caller: the token in the Authorization header, and its permissions.
import { type Answer, notFound, refusal } from './answers.ts'
import type { Access, TokenPlan } from './options.ts'
import { isSince, type Release } from './releases.ts'
import type { Repository, World } from './world.ts'

/** A known token's holder, or `null` for an anonymous caller. */
export type Caller = TokenPlan | null

/** The caller of a request; `undefined` when it brings a token that is wrong. */
export function callerOf(world: World, authorization: string | undefined): Caller | undefined {
  const secret = secretIn(world.release, authorization)
  if (secret === null) return null
  return world.tokens.find((token) => token.value === secret)
}

function secretIn(release: Release, authorization = ''): string | null {
  const [kind = '', secret, ...rest] = authorization.trim().split(/\s+/)
  if (!secret || rest.length > 0) return null
  const isToken = isSince(release, '1.25') ? kind.toLowerCase() === 'token' : kind === 'token'
  return isToken || kind.toLowerCase() === 'bearer' ? secret : null
}

/** The answer to a wrong token. */
export function wrongToken(release: Release): Answer {
  const older = 'user does not exist [uid: 0, name: ]'
  return refusal(401, isSince(release, '1.25') ? 'invalid username, password or token' : older)
}

/** The answer to a caller with an account that may not use the API, or `null`. */
export function accountRefusal(world: World, caller: Caller): Answer | undefined {
  if (caller === null) {
    return world.signInRequired ? refusal(403, 'Only signed in user is allowed to call APIs.') : undefined
  }
  const sentences = {
    inactive: 'This account is not activated.',
    prohibited: 'This account is prohibited from signing in, please contact your site administrator.',
    'must-change-password': `You must change your password. Change it at: ${world.rootUrl}/user/change_password`,
  }
  return caller.account === undefined ? undefined : refusal(403, sentences[caller.account])
}

/** The answer to a token that lacks one of the scopes, if it does. */
export function scopeRefusal(release: Release, caller: Caller, scopes: string[]): Answer | undefined {
  if (caller === null || caller.job) return undefined
  const missing = scopes.filter((scope) => !holds(caller.scopes, scope))
  if (missing.length === 0) return undefined
  const needed = `token does not have at least one of required scope(s)`
  const held = [...(caller.publicOnly ? ['public-only'] : []), ...caller.scopes].sort().join(',')
  if (isSince(release, '1.23')) return refusal(403, `${needed}, required=[${missing.join(' ')}], token scope=${held}`)
  return refusal(403, `${needed}: [${missing.join(' ')}]`)
}

function holds(scopes: string[], needed: string): boolean {
  return scopes.includes('all') || scopes.includes(needed) || scopes.includes(needed.replace(/^read:/, 'write:'))
}

/** What a caller may do with a repository, without regard to the token's scopes. */
export function accessOf(world: World, caller: Caller, repository: Repository): Access {
  const asPublic = repository.private ? 'none' : 'read'
  if (caller === null) return asPublic
  // Up to 1.25 a job's token sees no other repository at all, not even a public one.
  if (caller.job) return isSince(world.release, '1.26') ? asPublic : 'none'
  return repository.access === 'none' ? asPublic : repository.access
}

/** The answer to a public-only token that asks for a private repository, if it does. */
export function publicOnlyRefusal(release: Release, caller: Caller, repository: Repository): Answer | undefined {
  if (!caller?.publicOnly || !repository.private) return undefined
  return isSince(release, '1.26.2') ? notFound(release) : refusal(403, 'token scope is limited to public repos')
}

/** Whether an access allows to write. */
export function mayWrite(access: Access): boolean {
  return access === 'write' || access === 'admin'
}
