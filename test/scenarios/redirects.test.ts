// Renames are followed by hand; nothing leaves for another host.
import { expect, it } from 'vitest'
import { runAction } from '../support/action.ts'
import { type Release, startGitea, TOKEN } from '../support/gitea/server.ts'

it.each<[Release, string]>([
  ['1.22.6', 'push'],
  ['1.26.0', 'push'],
  ['1.22.6', 'repository_dispatch'],
  ['1.26.0', 'repository_dispatch'],
])(
  '%s: a renamed repository is followed by %s with the same method and body, and its new name reported',
  async (release, method) => {
    const gitea = await startGitea({
      release,
      offersRepositoryDispatch: true,
      repositories: [{ name: 'o/new-name', renamedFrom: 'o/old-name' }],
    })
    const ended = await runAction({
      token: TOKEN,
      'server-url': gitea.url,
      repositories: 'O/OLD-NAME',
      'event-type': 'e',
      'dispatch-method': method,
    })
    await gitea.close()
    expect(ended.results[0]).toMatchObject({
      repository: 'O/OLD-NAME',
      renamed_to: 'o/new-name',
      outcome: 'dispatched',
    })
    expect(ended.results[0]!.message).toContain('the repository is now o/new-name')
    const posts = gitea.requests.filter((request) => request.method === 'POST')
    expect(posts.at(-1)!.path).toContain('/repos/o/new-name/')
    if (method === 'repository_dispatch') {
      expect(posts).toHaveLength(2)
      expect(posts[1]!.body).toEqual(posts[0]!.body)
    }
  },
)

it('sends nothing to another host, port or place, and goes in no circle', async () => {
  const other = await startGitea({ offersRepositoryDispatch: true, repositories: [{ name: 'o/host' }] })
  const places: Record<string, string> = {
    'o/host': `${other.url}/api/v1/repos/o/host/dispatches`,
    'o/scheme': 'https://127.0.0.1/api/v1/repos/o/host/dispatches',
    'o/place': '/user/login',
    'o/climb': '/api/v1/repos/../../admin',
    'o/circle': '/api/v1/repos/o/circle/dispatches',
  }
  const gitea = await startGitea({
    offersRepositoryDispatch: true,
    answer: ({ target }) =>
      target && places[target] ? { status: 301, headers: { location: places[target]! } } : undefined,
  })
  const ended = await runAction({
    token: TOKEN,
    'server-url': gitea.url,
    repositories: Object.keys(places).join(','),
    'event-type': 'e',
    'dispatch-method': 'repository_dispatch',
  })
  expect(ended.results.map(({ outcome }) => outcome)).toEqual(Array(5).fill('unexpected-answer'))
  expect(other.connections).toBe(0)
  expect(gitea.count('POST', /circle/)).toBe(3)
  expect(
    gitea.requests.every(({ path }) => path === '/api/v1/user' || /^\/api\/v1\/repos\/o\/\w+\/dispatches$/.test(path)),
  ).toBe(true)
  await gitea.close()
  await other.close()
})

const WAYS: [string, string[], string[]][] = [
  ['of an organization', ['write:repository', 'read:organization'], []],
  ['of a user', ['write:repository', 'read:organization', 'read:user'], ['new-org']],
  ['of an organization, by search', ['write:repository'], []],
  ['of a user, by search', ['write:repository'], ['new-org']],
]
const push = { token: TOKEN, 'event-type': 'e', 'dispatch-method': 'push', 'wait-for': 'accepted' }

it.concurrent.each(WAYS)("a pattern of an owner's old name is followed: %s", async (_, scopes, users) => {
  const gitea = await startGitea({
    repositories: ['a-1', 'a-2', 'a-3', 'a-4', 'b'].map((name) => ({ name: `new-org/${name}` })),
    // Twice renamed; others have names of their own in between.
    renamedOwners: { 'old-org': 'middle-org', 'middle-org': 'new-org' },
    users,
    tokens: [{ value: TOKEN, scopes }],
  })
  const ended = await runAction({
    ...push,
    'server-url': gitea.url,
    repositories: JSON.stringify([
      'old-org/a-*',
      { repository: 'Old-Org/a-1', dispatch_method: 'auto' },
      '!old-org/a-2',
    ]),
    exclude: 'new-org/a-3\nold-org/nobody',
  })
  await gitea.close()
  const outcomes = ended.results.map(({ repository, outcome, renamed_to }) => [repository, outcome, renamed_to])
  expect(outcomes).toEqual([
    ['new-org/a-4', 'dispatched', null],
    ['Old-Org/a-1', 'no-listener', 'new-org/a-1'],
  ])
  expect(ended.log).toContain('old-org is now new-org')
  expect(ended.log).toMatch(/^::warning::`old-org\/nobody` excludes nothing/m)
  expect(ended.log).not.toMatch(/`(old|new)-org\/a-\d` excludes nothing/)
})

it.concurrent.each([
  ['another server', (other: string) => `${other}/api/v1/orgs/new-org/repos?page=1`],
  ['a login page', () => '/user/login'],
  ['something else of the API', () => '/api/v1/user'],
  ['out of the API', () => '/api/v1/orgs/x/../../../repos'],
  ['itself', () => '/api/v1/orgs/old-org/repos'],
])('a list that is redirected to %s fails the step, and the token goes nowhere else', async (_, locationOf) => {
  const other = await startGitea({ repositories: [{ name: 'new-org/a' }] })
  const gitea = await startGitea({
    repositories: [{ name: 'new-org/a' }],
    tokens: [{ value: TOKEN, scopes: ['all'] }],
    answer: ({ path }) =>
      path.includes('/orgs/') ? { status: 307, headers: { location: locationOf(other.url) } } : undefined,
  })
  const ended = await runAction({ ...push, 'server-url': gitea.url, repositories: 'old-org/*' })
  expect(ended.exitCode).toBe(1)
  expect(ended.log).toMatch(/::error::.*the pattern old-org\/\*: .*redirect/)
  expect([other.connections, gitea.count('POST')]).toEqual([0, 0])
  expect(gitea.count('GET', /\/orgs\//)).toBeLessThanOrEqual(3)
  expect(gitea.requests.every(({ path }) => /\/(user|orgs\/old-org\/repos)$/.test(path))).toBe(true)
  await gitea.close()
  await other.close()
})

it('a search that finds nothing of an owner follows no redirect to another server, nor round in circles', async () => {
  const other = await startGitea({ repositories: [{ name: 'new-org/a' }] })
  for (const location of [`${other.url}/api/v1/repos/new-org/-`, '/user/login', '/api/v1/repos/old-org/-']) {
    const gitea = await startGitea({
      repositories: [{ name: 'new-org/a' }],
      answer: ({ target }) => (target?.startsWith('old-org/') ? { status: 307, headers: { location } } : undefined),
    })
    const ended = await runAction({ ...push, 'server-url': gitea.url, repositories: 'old-org/*' })
    await gitea.close()
    expect(ended.exitCode).toBe(1)
    expect(ended.log).toMatch(/::error::.*the pattern old-org\/\*: .*redirect/)
    expect(gitea.count('POST')).toBe(0)
  }
  expect(other.connections).toBe(0)
  await other.close()
})
