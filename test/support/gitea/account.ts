// Routes about the server and the caller: version, user, settings.
import { json } from './answers.ts'
import { isSince } from './releases.ts'
import { type Call, type Route, route } from './routing.ts'
import type { World } from './world.ts'

/** The routes of this area. */
export const accountRoutes: Route[] = [
  route('GET /version', {}, ({ world }) => json(200, { version: world.version })),
  route('GET /settings/api', {}, ({ world }) => json(200, settings(world))),
  route('GET /user', { scopes: ['read:user'], needsLogin: true }, (call) => json(200, user(call))),
]

function settings(world: World) {
  const values = {
    max_response_items: 50,
    default_paging_num: 30,
    default_git_trees_per_page: 1000,
    default_max_blob_size: 10485760,
  }
  return isSince(world.release, '1.24') ? { ...values, default_max_response_size: 104857600 } : values
}

function user({ world, caller }: Call) {
  if (caller?.job) return userNamed(world, 'gitea-actions', -2)
  const logins = [...new Set(world.tokens.filter((token) => !token.job).map((token) => token.user))]
  return userNamed(world, caller?.user ?? 'runtime-bot', logins.indexOf(caller?.user) + 3)
}

/** A user as the API shows it. */
export function userNamed(world: World, login: string, id: number) {
  return {
    id,
    login,
    login_name: '',
    source_id: 0,
    full_name: '',
    email: `${login}@example.com`,
    html_url: `${world.rootUrl}/${login}`,
    is_admin: false,
    restricted: false,
    active: true,
    prohibit_login: false,
    description: '',
    visibility: 'public',
    username: login,
  }
}
