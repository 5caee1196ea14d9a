// Old event branches are deleted, however many other branches a repository has.
import { expect, it } from 'vitest'
import { runAction } from '../support/action.ts'
import { addCommit } from '../support/gitea/git.ts'
import { type Repository, startGitea, TOKEN } from '../support/gitea/server.ts'

const DAY = 24 * 60 * 60 * 1000

/** Creates a branch with a commit of this age. */
function grow(repository: Repository, branch: string, days: number, message = 'work'): void {
  addCommit(repository, branch, undefined, {
    message,
    changes: [],
    author: 'bot',
    at: Date.now() - days * DAY,
    seed: branch,
  })
}

it.concurrent.each([
  ['the oldest', 30, 0, true, 3],
  ['beside older ones', 30, 60, true, 3],
  ['on the first page', 30, 0, false, 1],
] as const)('an event branch is found, %s of all', async (_, days, older, isCrowded, pages) => {
  const gitea = await startGitea({ repositories: [{ name: 'o/a' }] })
  const repository = gitea.repository('o/a')
  for (let n = 0; n < (isCrowded ? 120 : 20); n++) grow(repository, `work-${n}`, 2)
  grow(repository, 'dispatch/e/old', days, JSON.stringify({ event_type: 'e', dispatch_id: 'old' }))
  grow(repository, 'dispatch/e/foreign', days, 'work')
  for (let n = 0; n < older; n++) grow(repository, `ancient-${n}`, days + 1)
  const ended = await runAction({
    token: TOKEN,
    'server-url': gitea.url,
    repository: 'o/a',
    'event-type': 'e',
    'dispatch-method': 'push',
    'dispatch-id': 'now',
    'wait-for': 'accepted',
  })
  await gitea.close()
  expect(ended.results).toMatchObject([{ outcome: 'dispatched' }])
  expect(ended.log).toContain('o/a: deleted the event branch dispatch/e/old')
  const left = [...repository.branches.keys()].filter((name) => name.startsWith('dispatch/'))
  expect(left.sort()).toEqual(['dispatch/e/foreign', 'dispatch/e/now'])
  expect(gitea.count('GET', /\/branches$/)).toBe(pages)
})
