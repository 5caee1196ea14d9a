// How a request finds its handler, and the checks that it passes on the way, in Gitea's order.
import { type Answer, empty, noRoute, notFound, notFoundIn, notModelled, refusal } from './answers.ts'
import {
  accessOf,
  accountRefusal,
  type Caller,
  callerOf,
  publicOnlyRefusal,
  scopeRefusal,
  wrongToken,
} from './callers.ts'
import type { Access, Recorded } from './options.ts'
import { redirectFor } from './redirects.ts'
import { isSince } from './releases.ts'
import type { Repository, World } from './world.ts'

export type Call = {
  world: World
  request: Recorded
  query: URLSearchParams
  caller: Caller
  /** The parts of the path that the template names, decoded. */
  parts: Record<string, string>
}

export type RepositoryCall = Call & { repository: Repository; access: Access }

export type Route = {
  method: string
  pattern: RegExp
  scopes: string[]
  /** First release that has it; for `offered`, only a server configured to have it. */
  since: string
  offered: ((world: World) => boolean) | undefined
  needsLogin: boolean
  /** Whether real Gitea too has no other method on this path. */
  only: boolean
  handle: (call: Call) => Answer
}

type Rule = Partial<Pick<Route, 'scopes' | 'since' | 'offered' | 'needsLogin' | 'only'>>

/** A route from `GET /path/{part}`; `{part*}` spans slashes. */
export function route(what: string, rule: Rule, handle: (call: Call) => Answer): Route {
  const [method = '', template = ''] = what.split(' ')
  const source = template.replace(/\{(\w+)\*\}/g, '(?<$1>.+)').replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')
  const defaults = { scopes: [], since: '1.22', offered: undefined, needsLogin: false, only: false }
  return { ...defaults, ...rule, method, pattern: new RegExp(`^${source}$`), handle }
}

/** A route below `/repos/{owner}/{repo}`: the repository is looked up before the handler sees the call. */
export function repositoryRoute(what: string, rule: Rule, handle: (call: RepositoryCall) => Answer): Route {
  const [method = '', rest = ''] = what.split(' ')
  const writes = method !== 'GET'
  const scopes = [writes ? 'write:repository' : 'read:repository']
  const full = `${method} /repos/{owner}/{repo}${rest}`
  return route(full, { scopes, needsLogin: writes, ...rule }, (call) => withRepository(call, handle))
}

function withRepository(call: Call, handle: (call: RepositoryCall) => Answer): Answer {
  const { world, caller, parts } = call
  const { owner = '', repo = '' } = parts
  const redirect = redirectFor(world, call.request, owner, repo)
  if (redirect) return redirect
  if (!world.owners.some((known) => known.toLowerCase() === owner.toLowerCase())) {
    return notFoundIn('GetUserByName', `user redirect does not exist [name: ${owner}]`)
  }
  const repository = world.byName.get(`${owner}/${repo}`.toLowerCase())
  if (!repository) return notFound(world.release)
  const access = accessOf(world, caller, repository)
  if (access === 'none') return notFound(world.release)
  const refused = publicOnlyRefusal(world.release, caller, repository)
  return refused ?? handle({ ...call, repository, access })
}

/** The answer of Gitea's API to a request; `path` starts below the API root. */
export function answerFrom(routes: Route[], world: World, request: Recorded, path: string): Answer {
  const caller = callerOf(world, request.headers['authorization'])
  const checksEarly = !isSince(world.release, '1.26')
  if (caller === undefined && checksEarly) return wrongToken(world.release)
  const here = routes.filter((known) => known.pattern.test(path))
  const offered = here.filter((known) => isOffered(world, known))
  const found = offered.find((known) => known.method === request.method)
  if (!found) return unrouted(here, offered, request, path)
  if (caller === undefined) return wrongToken(world.release)
  const refused =
    accountRefusal(world, caller) ??
    (found.needsLogin && caller === null ? refusal(401, 'token is required') : undefined) ??
    scopeRefusal(world.release, caller, found.scopes)
  const parts = Object.entries(found.pattern.exec(path)?.groups ?? {}).map(([name, part]) => [name, unescaped(part)])
  const query = new URLSearchParams(request.query)
  return refused ?? found.handle({ world, request, query, caller, parts: Object.fromEntries(parts) })
}

function isOffered(world: World, known: Route): boolean {
  return isSince(world.release, known.since) && (known.offered?.(world) ?? true)
}

function unrouted(here: Route[], offered: Route[], request: Recorded, path: string): Answer {
  if (offered.some((known) => known.only)) return empty(405, { allow: offered.map((known) => known.method).join(', ') })
  if (offered.length > 0) return notModelled(request.method, request.path)
  if (here.length > 0 || !NAMESPACES.has(path.split('/')[1] ?? '')) return noRoute()
  return notModelled(request.method, request.path)
}

/** The first parts of all paths that some release of Gitea's API has. */
const NAMESPACES = new Set([
  ...['activitypub', 'admin', 'gitignore', 'label', 'licenses', 'markdown', 'markup', 'nodeinfo', 'notifications'],
  ...['org', 'orgs', 'packages', 'repos', 'repositories', 'settings', 'signing-key.gpg', 'teams', 'topics'],
  ...['user', 'users', 'version'],
])

function unescaped(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
