// A dry run does everything but the sending.
import { expect, it } from 'vitest'
import { runAction } from '../support/action.ts'
import { startGitea, TOKEN } from '../support/gitea/server.ts'

const files = {
  '.gitea/workflows/listen.yml': 'on:\n  push:\n    branches: ["dispatch/e/**"]\njobs: {j: {runs-on: x, steps: []}}\n',
}

it.each(['push', 'repository_dispatch'])('%s: only GET, and the truth about each repository', async (method) => {
  const gitea = await startGitea({
    repositories: [
      { name: 'o/fine', files },
      { name: 'o/archived', archived: true },
      { name: 'o/hidden', access: 'none' },
    ],
  })
  const ended = await runAction({
    token: TOKEN,
    'server-url': gitea.url,
    repositories: 'o/fine,o/archived,o/hidden',
    'event-type': 'e',
    'dispatch-method': method,
    'dry-run': 'true',
  })
  await gitea.close()
  const fine = method === 'push' ? 'would-dispatch' : 'endpoint-missing'
  expect(ended.results.map(({ outcome }) => outcome)).toEqual([fine, 'archived', 'not-found'])
  expect(ended.outputs['outcome']).toBe(method === 'push' ? 'partial' : 'failure')
  expect(gitea.requests.filter((request) => request.method !== 'GET')).toEqual([])
})
