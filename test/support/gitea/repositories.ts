// One repository as the API shows it.
import { json } from './answers.ts'
import { mayWrite } from './callers.ts'
import type { Access } from './options.ts'
import { isSince } from './releases.ts'
import { type Route, repositoryRoute } from './routing.ts'
import type { Repository, World } from './world.ts'

/** The routes of this area. */
export const repositoryRoutes: Route[] = [
  repositoryRoute('GET', {}, ({ world, repository, access }) => json(200, repositoryJson(world, repository, access))),
]

/** A repository with what the caller may do there. */
export function repositoryJson(world: World, repository: Repository, access: Access) {
  const { id, name, fullName, owner } = repository
  return {
    id,
    owner: { id: ownerId(world, owner), login: owner, username: owner },
    name,
    full_name: fullName,
    description: '',
    empty: repository.empty,
    private: repository.private,
    fork: repository.fork,
    template: false,
    mirror: repository.mirror,
    html_url: `${world.rootUrl}/${fullName}`,
    clone_url: `${world.rootUrl}/${fullName}.git`,
    default_branch: repository.defaultBranch,
    archived: repository.archived,
    permissions: { admin: access === 'admin', push: mayWrite(access), pull: access !== 'none' },
    has_actions: repository.hasActions,
    ...(isSince(world.release, '1.23') ? { topics: repository.topics } : {}),
  }
}

/** The number of a repository's owner. */
export function ownerId(world: World, owner: string): number {
  return world.owners.indexOf(owner) + 101
}
