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
  '%s: a renamed repository is followed by %s with the same method and body, and its new name told',
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
