// Many targets: never more in flight than max-parallel, one request each, everything within the runners' limits. Ten thousand
// are the campaign's.
import { expect, it } from 'vitest'
import { runAction } from '../support/action.ts'
import { startGitea, TOKEN } from '../support/gitea/server.ts'

const names = Array.from({ length: 1000 }, (_, index) => `molecule-ai/molecule-ai-workspace-template-${index}`)

it('1,000 targets with max-parallel 8', async () => {
  const gitea = await startGitea({
    offersRepositoryDispatch: true,
    repositories: names.map((name) => ({ name })),
    answer: ({ method, attempt, path }) =>
      method === 'POST'
        ? path.endsWith('7/dispatches') && attempt === 1
          ? { status: 404, body: { message: 'not found' } }
          : { delayMs: 5 }
        : undefined,
  })
  const ended = await runAction({
    token: TOKEN,
    'server-url': gitea.url,
    repositories: names.join('\n'),
    'event-type': 'e',
    'dispatch-method': 'repository_dispatch',
    'max-parallel': '8',
  })
  expect(gitea.mostInFlight).toBeLessThanOrEqual(8)
  expect(gitea.mostConnections).toBeLessThanOrEqual(8)
  // They are used again; how often one is idle for too long, and opened once more, is up to the machine.
  expect(gitea.connections).toBeLessThan(500)
  expect(gitea.count('POST', /dispatches$/)).toBe(1000)
  expect(gitea.count('GET', /./)).toBe(1)
  expect(ended.outputs['failed-count']).toBe('100')
  expect(ended.outputs['dispatched-count']).toBe('900')
  expect(ended.log.match(/^::error::/gm)).toHaveLength(10)
  expect(ended.log).toContain('[1000/1000]')
  expect(Buffer.byteLength(ended.summary)).toBeLessThan(128 * 1024)
  expect(ended.summary).toMatch(/and \d+ more/)
  for (const line of Object.values(ended.outputs).join('\n').split('\n')) expect(line.length).toBeLessThan(32 * 1024)
  await gitea.close()
})
