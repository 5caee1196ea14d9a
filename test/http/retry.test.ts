import { describe, expect, it } from 'vitest'
import type { Loss } from '../../src/http/client.ts'
import { asksTooMuch, attempt, kindOf, resendBudget, retryAfterOf } from '../../src/http/retry.ts'
import { makeHtml, makeLoss, makePace, makeReply, makeSender, NOW } from '../support/make.ts'

const OK = makeReply(204)
const brokenOff = makeReply(201, '{"comm', { complete: false })
const busy = (status: number, after: string) => makeReply(status, '', { headers: { 'retry-after': after } })
const lost = makeLoss({ delivered: 'maybe', cause: 'timeout', detail: 'no response within 60 s' })

it.each([
  ['final', [200, 201, 204, 301, 307, 400, 401, 403, 404, 405, 409, 413, 422, 423]],
  ['undelivered', [429, 503, 521, 522, 523, 525, 526]],
  ['lost', [502, 504, 520, 524]],
  ['crashed', [500, 501, 505, 507, 530]],
] as const)('%s: %j', (kind, statuses) => {
  expect(statuses.map((status) => kindOf(makeHtml(status)))).toEqual(statuses.map(() => kind))
})

it.each([
  ['broken', [200, 201, 204]],
  ['final', [301, 404, 422]],
  ['undelivered', [429, 503, 521]],
  ['lost', [502]],
  ['crashed', [500]],
] as const)('%s when the body broke off: %j', (kind, statuses) => {
  const replies = statuses.map((status) => makeReply(status, '', { complete: false }))
  expect(replies.map(kindOf)).toEqual(statuses.map(() => kind))
})

it.each<[string, Partial<Loss>]>([
  ['undelivered', { delivered: 'no', cause: 'connection' }],
  ['undelivered', { delivered: 'no', cause: 'timeout' }],
  ['lost', { delivered: 'maybe', cause: 'connection' }],
  ['lost', { delivered: 'maybe', cause: 'timeout' }],
  ['undelivered', { delivered: 'no', cause: 'no-proxy' }],
  ['final', { delivered: 'no', cause: 'proxy' }],
  ['final', { delivered: 'no', cause: 'tls' }],
  ['final', { delivered: 'no', cause: 'no-tls' }],
  ['final', { delivered: 'maybe', cause: 'cancelled' }],
  ['final', { delivered: 'no', cause: 'cancelled' }],
])('%s: %j', (kind, loss) => {
  expect(kindOf(makeLoss(loss))).toBe(kind)
})

describe('sends again', () => {
  it.each([
    ['a refused connection', makeLoss(), 2, 2],
    ['429', makeReply(429), 2, 2],
    ['503', makeHtml(503), 2, 2],
    ['521', makeHtml(521), 2, 2],
    ['a lost answer', lost, 2, 1],
    ['502', makeHtml(502), 2, 1],
    ['520', makeHtml(520), 2, 1],
    ['500', makeReply(500, { message: '' }), 2, 1],
    ['a success that broke off', brokenOff, 2, 1],
    ['a refusal that broke off', makeReply(422, '', { complete: false }), 1, 1],
    ['a wrong certificate', makeLoss({ cause: 'tls' }), 1, 1],
    ['404', makeReply(404, '404 page not found\n'), 1, 1],
    ['422', makeReply(422, { message: 'no' }), 1, 1],
  ])('after %s', async (_, first, always, undelivered) => {
    const send = (resend: 'always' | 'undelivered') => attempt(makeSender(first, OK), resend, makePace().pace)
    expect(await send('always')).toMatchObject({ attempts: always, answer: always === 2 ? OK : first })
    expect(await send('undelivered')).toMatchObject({ attempts: undelivered, answer: undelivered === 2 ? OK : first })
  })

  it('no more than max-attempts times', async () => {
    const { pace, slept } = makePace({ maxAttempts: 4 })
    const ended = await attempt(makeSender(...Array(4).fill(makeLoss())), 'undelivered', pace)
    expect(ended).toEqual({ answer: makeLoss(), attempts: 4, lost: false, crashed: false, note: null })
    expect(slept).toHaveLength(3)
  })

  it('never with one attempt', async () => {
    const { pace, slept } = makePace({ maxAttempts: 1 })
    expect(await attempt(makeSender(makeReply(503)), 'always', pace)).toMatchObject({ attempts: 1 })
    expect(slept).toEqual([])
  })
})

it.each([
  [0, [0, 0, 0, 0, 0, 0]],
  [0.5, [250, 500, 1000, 2000, 4000, 5000]],
  [1 - 2 ** -53, [500, 1000, 2000, 4000, 8000, 10_000]],
])('waits a share of %f of bounds that double up to ten seconds', async (share, waits) => {
  const { pace, slept } = makePace({ maxAttempts: 7, random: () => share })
  await attempt(makeSender(...Array(7).fill(makeLoss())), 'undelivered', pace)
  expect(slept.map(Math.round)).toEqual(waits)
})

describe('Retry-After', () => {
  const inSeconds = (seconds: number) => new Date(NOW + seconds * 1000).toUTCString()

  it.each<[number, string, number | null]>([
    [429, '7', 7000],
    [503, '60', 60_000],
    [429, ' 0 ', 0],
    [503, inSeconds(30), 29_877],
    [429, inSeconds(-30), 0],
    [429, 'soon', null],
    [429, '', null],
    [429, '-7', null],
    [429, '7 s', null],
    [429, `on ${inSeconds(30)}`, null],
    [429, '2027-01-01', null],
    [429, 'Fr 2027', null],
    [403, '7', 7000],
    [409, '7', 7000],
    [500, '7', 7000],
    [521, '7', 7000],
    [200, '7', 7000],
  ])('%i with %j', (status, after, ms) => {
    expect(retryAfterOf(busy(status, after), NOW)).toBe(ms)
  })

  it.each(['7', '60', inSeconds(60)])('of %s is waited for', async (after) => {
    const { pace, slept } = makePace()
    expect(await attempt(makeSender(busy(429, after), OK), 'undelivered', pace)).toMatchObject({ attempts: 2 })
    expect(slept).toEqual([retryAfterOf(busy(429, after), NOW)])
  })

  it.each([
    ['undelivered', [429, 503, 521, 522, 523, 525, 526]],
    ['always', [429, 500, 501, 502, 503, 504, 520, 521, 524, 530]],
  ] as const)('of every answer is waited for, sent again: %s', async (resend, statuses) => {
    for (const status of statuses) {
      const { pace, slept } = makePace()
      expect(await attempt(makeSender(busy(status, '7'), OK), resend, pace)).toMatchObject({ attempts: 2, answer: OK })
      expect([status, slept]).toEqual([status, [7000]])
      const answer = busy(status, '61')
      const ended = await attempt(makeSender(answer), resend, makePace().pace)
      expect([status, ended.attempts, ended.answer]).toEqual([status, 1, answer])
    }
  })

  it('asks nothing of a loss', () => {
    expect(retryAfterOf(makeLoss(), NOW)).toBeNull()
  })

  it.each(['61', '86400', inSeconds(62)])('of %s ends the target at once', async (after) => {
    const { pace, slept } = makePace()
    const answer = busy(503, after)
    expect(asksTooMuch(answer, NOW)).toBe(true)
    expect(await attempt(makeSender(answer), 'always', pace)).toMatchObject({ attempts: 1, answer, note: null })
    expect(slept).toEqual([])
  })
})

describe('the budget', () => {
  it.each([
    [1, 11],
    [10, 12],
    [11, 13],
    [1000, 210],
  ])('for %i targets is %i re-sends', (targets, resends) => {
    const take = resendBudget(targets)
    expect(Array.from({ length: resends + 5 }, take).filter(Boolean)).toHaveLength(resends)
  })

  it('is shared, and says so when it is used up', async () => {
    const { pace, slept } = makePace({ takeResend: resendBudget(0), maxAttempts: 6 })
    const dead = () => attempt(async () => makeLoss(), 'undelivered', pace)
    expect([await dead(), await dead(), await dead()]).toMatchObject([
      { attempts: 6, note: null },
      { attempts: 6, note: null },
      { attempts: 1, note: 'not retried: the retry budget of this run is used up' },
    ])
    expect(slept).toHaveLength(10)
  })
})

it('sends nothing more once the job is cancelled', async () => {
  let cancelled = false
  const stopping = makePace({
    cancelled: () => cancelled,
    sleep: async () => {
      cancelled = true
    },
  })
  expect(await attempt(makeSender(makeLoss()), 'always', stopping.pace)).toMatchObject({ attempts: 1, note: null })
  const { pace, slept } = makePace({ cancelled: () => true })
  expect(await attempt(makeSender(makeLoss()), 'always', pace)).toMatchObject({ attempts: 1, note: null })
  expect(slept).toEqual([])
})

it.each([
  ['nothing went wrong', [OK], {}],
  ['it was refused', [makeLoss(), makeLoss(), OK], {}],
  ['it had to wait', [makeReply(429), OK], {}],
  ['an answer was lost', [lost, OK], { lost: true }],
  ['an answer was lost, and then it was refused', [lost, makeLoss(), makeLoss()], { lost: true }],
  ['a proxy lost it', [makeHtml(502), makeReply(422)], { lost: true }],
  ['the server crashed', [makeReply(500), OK], { crashed: true }],
  ['the server crashed, and then an answer was lost', [makeReply(500), lost, OK], { lost: true, crashed: true }],
  ['a success broke off', [brokenOff, OK], { lost: true }],
  ['a success broke off, and then it was refused', [brokenOff, makeReply(414)], { lost: true }],
])('remembers that %s', async (_, answers, remembered) => {
  const ended = await attempt(makeSender(...answers), 'always', makePace().pace)
  expect({ lost: ended.lost, crashed: ended.crashed }).toEqual({ lost: false, crashed: false, ...remembered })
})

describe('look', () => {
  const found = makeReply(200, { commit: { id: 'c0ffee' } })

  it('answers for a server error that was none', async () => {
    const send = makeSender(makeReply(500, { message: '' }))
    const ended = await attempt(send, 'always', makePace().pace, async () => found)
    expect(ended).toEqual({ answer: found, attempts: 1, lost: false, crashed: true, note: null })
  })

  it('is not made when nothing would follow it', async () => {
    const look = () => Promise.reject(new Error('looked'))
    const { pace } = makePace({ maxAttempts: 1 })
    expect(await attempt(makeSender(makeReply(500)), 'always', pace, look)).toMatchObject({ attempts: 1 })
    const sent = await attempt(makeSender(makeReply(500)), 'undelivered', makePace().pace, look)
    expect(sent).toMatchObject({ attempts: 1, crashed: true })
  })

  it('finds nothing, so it is sent again', async () => {
    const send = makeSender(makeReply(500), OK)
    expect(await attempt(send, 'always', makePace().pace, async () => null)).toMatchObject({ attempts: 2, answer: OK })
  })

  it.each([
    ['a refusal', makeLoss()],
    ['a lost answer', lost],
    ['429', makeReply(429)],
    ['a success that broke off', brokenOff],
  ])('is not made after %s', async (_, first) => {
    const look = () => Promise.reject(new Error('looked'))
    expect(await attempt(makeSender(first, OK), 'always', makePace().pace, look)).toMatchObject({ attempts: 2 })
  })
})
