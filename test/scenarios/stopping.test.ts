// Stopping early: what is known is published, and what was not sent is never called sent.
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { runAction } from '../support/action.ts'
import { startGitea, TOKEN } from '../support/gitea/server.ts'
import { withoutMask } from '../support/secrets.ts'

const names = (count: number) => Array.from({ length: count }, (_, index) => `o/r${index}`)

it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
  '%s: the rest is not attempted, what is under way is unconfirmed',
  async (signal) => {
    const repositories = names(10)
    let kill: (signal: NodeJS.Signals) => void = () => {}
    const gitea = await startGitea({
      offersRepositoryDispatch: true,
      repositories: repositories.map((name) => ({ name })),
      answer: ({ target }) => {
        if (target !== 'o/r3') return undefined
        kill(signal)
        return 'hang'
      },
    })
    const ended = await runAction(
      {
        token: TOKEN,
        'server-url': gitea.url,
        repositories: repositories.join('\n'),
        'event-type': 'e',
        'dispatch-method': 'repository_dispatch',
        'max-parallel': '1',
      },
      {
        onStart: (means) => {
          kill = means
        },
      },
    )
    await gitea.close()
    expect(ended.signal).toBeNull()
    expect(ended.exitCode).toBe(1)
    const outcomes = ['dispatched', 'dispatched', 'dispatched', 'unconfirmed', ...Array(6).fill('not-attempted')]
    expect(ended.results.map(({ outcome }) => outcome)).toEqual(outcomes)
    expect(ended.outputs['outcome']).toBe('partial')
    expect(ended.summary).toContain('not-attempted')
    expect(ended.log).toMatch(/::error::the job was canceled\. partial: event sent to 3 of 10/)
  },
)

it.each([
  ['given', { 'dispatch-id': 'runtime-1.2.3' }, /^runtime-1\.2\.3$/],
  ['made', {}, /^\d{8}T\d{9}Z-[0-9a-f]{10}$/],
] as const)('a step that is killed at its first request has said its dispatch id: %s', async (_, given, id) => {
  let kill: (signal: NodeJS.Signals) => void = () => {}
  const gitea = await startGitea({
    repositories: [{ name: 'o/a' }],
    answer: () => {
      kill('SIGKILL')
      return 'hang'
    },
  })
  const inputs = { token: TOKEN, 'server-url': gitea.url, repositories: 'o/a', 'event-type': 'e', ...given }
  const ended = await runAction(inputs, {
    // A warning of the inputs' comes after it.
    env: { INPUT_NOBODY: 'x' },
    onStart: (means) => {
      kill = means
    },
  })
  await gitea.close()
  expect(ended.signal).toBe('SIGKILL')
  const [first, second] = withoutMask(ended.log).split('\n')
  expect(first).toMatch(/^gitea-dispatch \d/)
  expect(/^dispatch id (\S+)$/.exec(second!)?.[1]).toMatch(id)
})

it('max-parallel targets in a row that can not be reached stop the rest', async () => {
  const gitea = await startGitea({
    offersRepositoryDispatch: true,
    repositories: names(20).map((name) => ({ name })),
    answer: ({ method }) =>
      method === 'POST' ? { status: 521, headers: { 'content-type': 'text/html' }, body: '<html>' } : undefined,
  })
  const ended = await runAction({
    token: TOKEN,
    'server-url': gitea.url,
    repositories: names(20).join(' , '),
    'event-type': 'e',
    'dispatch-method': 'repository_dispatch',
    'max-parallel': '2',
    'max-attempts': '2',
  })
  await gitea.close()
  const outcomes = ended.results.map(({ outcome }) => outcome)
  expect(outcomes.filter((outcome) => outcome === 'unreachable').length).toBeLessThanOrEqual(3)
  expect(outcomes.slice(3)).toEqual(Array(17).fill('not-attempted'))
  expect(ended.results.at(-1)!.message).toContain('2 repositories in a row could not be reached')
})

it('all targets share one retry budget', async () => {
  const gitea = await startGitea({
    offersRepositoryDispatch: true,
    repositories: names(30).map((name) => ({ name })),
    answer: ({ method }) => (method === 'POST' ? { status: 503, headers: { 'retry-after': '0' } } : undefined),
  })
  const ended = await runAction({
    token: TOKEN,
    'server-url': gitea.url,
    repositories: names(30).join('\n'),
    'event-type': 'e',
    'dispatch-method': 'repository_dispatch',
    'max-attempts': '10',
  })
  await gitea.close()
  expect(ended.results.map(({ outcome }) => outcome)).toEqual(Array(30).fill('server-error'))
  expect(gitea.count('POST', /dispatches$/)).toBe(30 + 10 + 30 / 5)
  expect(ended.results.at(-1)!.message).toContain('not retried')
})

it('the log holds all targets, as other reports say, also when it stops before the first', async () => {
  const gitea = await startGitea({ repositories: [{ name: 'o/r0' }] })
  const ended = await runAction({
    token: 'of-somebody-unknown',
    'server-url': gitea.url,
    repositories: names(2000).join('\n'),
    'event-type': 'e',
  })
  await gitea.close()
  expect(ended.results.length).toBeLessThan(2000)
  expect(ended.log).toMatch(
    /^::warning::the output results contains \d+ of 2000 targets.*; see the other outputs or the log for the rest$/m,
  )
  expect(ended.summary).toMatch(/^and \d+ more; see the log for all of them\.$/m)
  expect(ended.log.match(/^o\/r\d+ +not-attempted /gm)).toHaveLength(2000)
  expect(ended.log).not.toContain('each with a line above')
})

it('wrong inputs lose none of two thousand targets, and name the output with those that `results` has no room for', async () => {
  const repositories = names(2000).join('\n')
  const ended = await runAction({ token: TOKEN, 'server-url': 'http://127.0.0.1:9', repositories, 'event-type': '' })
  expect(ended.results.length).toBeLessThan(2000)
  expect(JSON.parse(ended.outputs['failed-repositories']!)).toHaveLength(2000)
  expect(ended.log).toMatch(/^::warning::the output results contains \d+ of 2000 targets/m)
})

it.each([
  ['all that it opened was used', TOKEN, 0, 'success'],
  // Of the connections that were opened early one is used, and the others would keep the process.
  ['most of what it opened was not', 'of-somebody-unknown', 1, 'failure'],
])('ends by itself on Windows, where process.exit() may abort, when %s', async (_what, token, exitCode, outcome) => {
  const gitea = await startGitea({ offersRepositoryDispatch: true, repositories: names(8).map((name) => ({ name })) })
  const windows = fileURLToPath(new URL('../support/windows.cjs', import.meta.url))
  const ended = await runAction(
    {
      token,
      'server-url': gitea.url,
      repositories: names(8).join('\n'),
      'event-type': 'e',
      'dispatch-method': 'repository_dispatch',
    },
    { flags: ['--require', windows] },
  )
  await gitea.close()
  expect(ended).toMatchObject({ exitCode, signal: null, outputs: { outcome } })
  expect(ended.log).not.toContain('process.exit() was called')
})
