// A commit as the Contents and branch routes show it.
import type { Commit } from './git.ts'
import { timestamp } from './runs.ts'
import type { Repository, World } from './world.ts'

/** The commit of a write's answer. */
export function commitJson(world: World, repository: Repository, commit: Commit) {
  const api = `${world.rootUrl}${world.apiRoot}/repos/${repository.fullName}/git/commits`
  const person = { name: commit.author, email: `${commit.author}@example.com`, date: timestamp(commit.at) }
  const created = '0001-01-01T00:00:00Z'
  return {
    url: `${api}/${commit.sha}`,
    sha: commit.sha,
    created,
    html_url: `${world.rootUrl}/${repository.fullName}/commit/${commit.sha}`,
    author: person,
    committer: person,
    parents: commit.parent === null ? [] : [{ url: `${api}/${commit.parent}`, sha: commit.parent, created }],
    message: commit.message,
  }
}
