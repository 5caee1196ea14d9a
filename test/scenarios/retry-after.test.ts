// `Retry-After` is respected on any status; a longer wait than a step allows ends the target at once.
import { expect, it } from 'vitest'
import { runAction } from '../support/action.ts'
import { type Recorded, startGitea, TOKEN } from '../support/gitea/server.ts'

const DISPATCH = (request: Recorded) => request.method === 'POST' && request.path.endsWith('/dispatches')
const PUSH = (request: Recorded) => request.method === 'POST' && request.path.includes('/contents/')
const READ = (request: Recorded) => request.method === 'GET' && request.path.endsWith('/repos/o/r')

/** A server that answers the first of these requests so; its clock never goes back. */
const startAsking = (asked: (request: Recorded) => boolean, status: number, seconds: string) =>
  startGitea({
    offersRepositoryDispatch: true,
    repositories: [{ name: 'o/r' }],
    now: () => performance.timeOrigin + performance.now(),
    answer: (request) =>
      asked(request) && request.attempt === 1 ? { status, headers: { 'Retry-After': seconds } } : undefined,
  })

const send = (url: string, asked: (request: Recorded) => boolean) =>
  runAction({
    token: TOKEN,
    'server-url': url,
    repositories: 'o/r',
    'event-type': 'e',
    'dispatch-method': asked === DISPATCH ? 'repository_dispatch' : 'push',
    'wait-for': 'accepted',
  })

it.concurrent.each([
  ['an edge that got nobody', DISPATCH, 521],
  ['a limit', DISPATCH, 429],
  ['a read that a proxy lost', READ, 502],
  ['a read that the server failed at', READ, 500],
  ['a push that the server failed at', PUSH, 500],
  ['a push that the edge lost', PUSH, 524],
] as const)('%s: the next request comes no earlier than asked', async (_, asked, status) => {
  const gitea = await startAsking(asked, status, '1')
  const ended = await send(gitea.url, asked)
  await gitea.close()
  const [first, second, ...more] = gitea.requests.filter(asked)
  expect(more).toEqual([])
  // Timers count whole milliseconds.
  expect(second!.at - first!.at).toBeGreaterThanOrEqual(999)
  expect(ended.results).toMatchObject([{ outcome: 'dispatched' }])
})

it.concurrent.each([
  ['rate-limited', DISPATCH, 521],
  ['rate-limited', DISPATCH, 503],
  ['rate-limited', READ, 502],
  ['rate-limited', READ, 500],
  ['unconfirmed', DISPATCH, 502],
  ['server-error', DISPATCH, 500],
  ['unconfirmed', PUSH, 524],
] as const)('%s, where a wait is too long: %#', async (outcome, asked, status) => {
  const gitea = await startAsking(asked, status, '120')
  const ended = await send(gitea.url, asked)
  await gitea.close()
  expect(gitea.requests.filter(asked)).toHaveLength(1)
  expect(ended.results).toMatchObject([{ outcome, status, attempts: 1 }])
  expect(ended.results[0]!.message).toContain('for 120 s')
})
