// The benchmark's own arithmetic: each goal's formula, when a goal is missed, the comparison with curl, and which runs count.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { BODY, TOKEN } from './event.ts'
import { alarmsOf, GOALS, type Missed, missedGoals } from './goals.ts'
import { JOBS, type JobName } from './jobs.ts'
import { judgeOf } from './judges.ts'
import { makeMeasured, makeResults, makeSamples, NODE } from './make.ts'
import type { Scene } from './plan.ts'
import { playScene, type Sample } from './rounds.ts'
import { curlSentence, growthSentence } from './sentences.ts'
import type { Measured, World } from './world.ts'

const BARE = [{ wallMs: 40, rssKiB: 38_000 }]
const ours = (wallMs: number, targets = 1, delay = 0, handshake = 0) =>
  makeSamples(targets, { bare: BARE, ours: [{ wallMs }] }, [delay, handshake])
const memory = (targets: number, times: number) =>
  makeSamples(targets, { bare: BARE, ours: [{ rssKiB: 38_000 * times }] })
const rival = (targets: number) =>
  makeSamples(targets, { bare: BARE, ours: [{ wallMs: 100 }], 'peter-evans': [{ wallMs: 300 * targets }] })
const grown = (wallMs: number, rssKiB: number, targets: number) =>
  makeSamples(targets, { bare: BARE, ours: [{ wallMs, rssKiB }] })

it.each<[says: RegExp, Sample[], measured: number]>([
  [/^1 target: wall \/ bare/, ours(120), 3],
  [/^10 targets: wall \/ bare/, ours(132, 10), 3.3],
  [/^1 target: peak/, memory(1, 1.4), 1.4],
  [/^100 targets: peak/, memory(100, 1.5), 1.5],
  [/^10,000 targets: peak/, memory(10_000, 1.9), 1.9],
  [/^100 targets: last 204 to exit, ms/, makeSamples(100, { ours: [{ tailMs: 15 }] }), 15],
  [/^10 targets: last 204 to exit \//, makeSamples(10, { bare: BARE, ours: [{ tailMs: 16 }] }), 0.4],
  // One wait for the token, then the waves of eight.
  [/^10 targets, answers after 50 ms: /, ours(1.5 * (40 + 50 * 3), 10, 50), 1.5],
  [/^100 targets, answers after 50 ms: /, ours(1.15 * (40 + 50 * 14), 100, 50), 1.15],
  [/^1,000 targets, answers after 50 ms: /, ours(1.06 * (40 + 50 * 126), 1_000, 50), 1.06],
  [/^1 target, .* connections after/, ours(1.25 * (40 + 50 + 50 * 2), 1, 50, 50), 1.25],
  [/^10 targets, .* connections after/, ours(1.25 * (40 + 50 + 50 * 3), 10, 50, 50), 1.25],
  [/^1 target: wall \/ peter/, rival(1), 1 / 3],
  [/^100 targets: wall \/ peter/, rival(100), 1 / 300],
  [/^what each start reads/, ours(100), 480],
  [/connections, or requests in flight/, makeSamples(10, { ours: [{}, { mostInFlight: 9 }] }), 9 / 8],
  [/connections, or requests in flight/, makeSamples(1, { ours: [{ mostConnections: 2 }] }), 2],
  [/requests \/ \(targets/, makeSamples(10, { ours: [{}, { requests: 12 }] }), 12 / 11],
  [/bare start for each/, [...grown(400, 0, 1_000), ...grown(400 + 0.003 * 40 * 9_000, 0, 10_000)], 0.003],
  [/KiB for each/, [...grown(400, 50_000, 1_000), ...grown(4_000, 50_000 + 1.5 * 9_000, 10_000)], 1.5],
])('measures %s', (says, samples, measured) => {
  const [goal, ...others] = GOALS.filter((one) => says.test(one.says))
  expect(others).toEqual([])
  expect(goal!.measure(makeResults(samples), NODE)!.median).toBeCloseTo(measured, 10)
})

it('has all twelve goals, and a limit on each release except for peter-evans/repository-dispatch', () => {
  expect([...new Set(GOALS.map(({ number }) => number))].sort((a, b) => a - b)).toEqual(
    Array.from({ length: 12 }, (_, n) => n + 1),
  )
  expect([...new Set(GOALS.filter(({ limit }) => limit(22) === null).map(({ number }) => number))]).toEqual([7])
  expect(GOALS.filter(({ limit }) => limit(20) === null || limit(24) === null)).toEqual([])
})

const BUSY = [30, 40, 80]
const timesOf = (ratios: number[], bare: number[]) =>
  makeResults(
    makeSamples(1, {
      bare: bare.map((wallMs) => ({ wallMs })),
      ours: ratios.map((ratio, round) => ({ wallMs: bare[round]! * ratio })),
    }),
  )
const numbersOf = (missed: readonly Missed[]) => missed.map(({ goal }) => goal.number)

it.each<[what: string, ratios: number[], missed: number[]]>([
  ['met', [3, 3, 3], []],
  ['missed', [3.1, 3.1, 3.1], [1]],
  ['missed within its spread', [2.9, 3.1, 3.3], []],
  ['missed by more than its spread', [3.1, 3.2, 3.3], [1]],
])('%s', (_what, ratios, missed) => {
  expect(numbersOf(missedGoals(timesOf(ratios, [40, 40, 40]), [NODE]))).toEqual(missed)
})

it.each<[what: string, ratios: number[], bare: number[], alarms: number[], unjudged: number[]]>([
  ['a quarter above', [3.7, 3.7, 3.7], [40, 40, 40], [], []],
  ['more than a quarter above', [3.8, 3.8, 3.8], [39, 40, 41], [1], []],
  ['more, on a machine that does other things', [3.8, 3.8, 3.8], BUSY, [], [1]],
])('alarms in CI: %s', (_what, ratios, bare, alarms, unjudged) => {
  const found = alarmsOf(timesOf(ratios, bare), [NODE])
  expect([numbersOf(found.alarms), numbersOf(found.unjudged)]).toEqual([alarms, unjudged])
})

it('alarms for what is exact and for memory on any machine, and never for its milliseconds', () => {
  const bare = BUSY.map((wallMs) => ({ wallMs, rssKiB: 38_000 }))
  const ours = BUSY.map(() => ({ requests: 12, tailMs: 24, rssKiB: 38_000 * 1.8 }))
  const results = makeResults(makeSamples(10, { bare, ours }))
  expect(numbersOf(alarmsOf(results, [NODE]).alarms)).toEqual([3, 10])
  expect(numbersOf(missedGoals(results, [NODE]))).toContain(4)
})

it('says where curl wins, by the figures', () => {
  const beside = (targets: number, curl: number[]) =>
    makeSamples(targets, { ours: curl.map(() => ({ wallMs: 100 })), 'curl -K': curl.map((wallMs) => ({ wallMs })) })
  const results = makeResults(beside(1, [10]), beside(10, [20]), beside(100, [80, 120]), beside(1_000, [400]))
  const say = (delay: number) => curlSentence(results, ['curl -K', '`curl -K`'], delay, [NODE, NODE])
  expect(say(0)).toBe(
    '- With answers at once, `curl -K` is faster than gitea-dispatch with 1 and 10 targets, in 0.10 and 0.20 of its time; as fast within the spread with 100 targets, in 0.96 of its time; slower with 1,000 targets, in 4 of its time.',
  )
  expect(say(50)).toBe('')
})

it('says how costs grow', () => {
  const results = makeResults(grown(80, 50_000, 100), grown(116, 50_900, 1_000), grown(476, 68_900, 10_000))
  expect(growthSentence(results, [NODE])).toBe(
    'Each additional target, from 1,000 to 10,000 (from 100 to 1,000), costs 0.001x and 2 KiB (0.001x and 1 KiB) on Node 20.20.2; x is a bare start.',
  )
})

const worldWith = (measured: Measured): World => ({ url: '', measure: async () => measured, close: () => {} })

function play(job: JobName, overrides: Partial<Measured>) {
  const folder = mkdtempSync(join(tmpdir(), 'gitea-dispatch-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const entries = { ours: 'x', before: null, 'peter-evans': null }
  const stage = { folder, url: 'http://127.0.0.1:1', node: 'node', entries }
  const scene: Scene = { job, targets: 10, delayMs: 0, handshakeMs: 0, rounds: 1, candidates: ['ours', 'before'] }
  return playScene(scene, [[NODE, stage]], worldWith(makeMeasured(10, overrides)))
}

it.each<[what: string, JobName, Partial<Measured>]>([
  ['one target got no event', 'repository_dispatch', { delivered: 9 }],
  ['one target got two requests', 'repository_dispatch', { perTarget: [{ reads: 0, writes: 2, targets: 10 }] }],
  ['the token was not checked', 'repository_dispatch', { atStart: 0 }],
  ['a body was wrong', 'repository_dispatch', { invalid: ['POST /'] }],
  ['nine requests were in flight', 'repository_dispatch', { mostInFlight: 9 }],
  ['a read was too many', 'auto with workflow', { atStart: 4, perTarget: [{ reads: 7, writes: 1, targets: 10 }] }],
])('a run does not count when %s', async (_what, job, overrides) => {
  await expect(play(job, overrides)).rejects.toThrow(/^ours, .*, 10 targets: the server saw/)
})

it('a run counts that asked for exactly what its job may', async () => {
  expect(JOBS['auto with workflow'].requests).toEqual({ atStart: 4, reads: 6, writes: 1 })
  const played = await play('auto with workflow', { atStart: 4, perTarget: [{ reads: 6, writes: 1, targets: 10 }] })
  expect(played.map(({ candidate }) => candidate).sort()).toEqual(['bare', 'ours'])
})

it('the server takes the whole event once from each target, and nothing else', () => {
  const judge = judgeOf('repository_dispatch', 2, '')
  const ask = (method: string, path: string, body: string, token = TOKEN) =>
    judge.answer({ method, path, body, head: `${method} ${path} HTTP/1.1\r\nAuthorization: token ${token}\r\n\r\n` })
  const path = (index: number) => `/api/v1/repos/org/template-${index}/dispatches`
  expect(ask('GET', '/api/v1/user', '')).toMatch(/^HTTP\/1\.1 200 OK\r\n.*"login"/s)
  expect(ask('POST', path(0), BODY)).toMatch(/^HTTP\/1\.1 204 No Content\r\n/)
  for (const wrong of [
    ask('POST', path(0), BODY, 'other'),
    ask('POST', path(1), BODY.replace('1.2.3', '1.2.4')),
    ask('POST', path(2), BODY),
    ask('GET', path(1), BODY),
    ask('POST', path(1).replace('dispatches', 'issues'), BODY),
  ])
    expect(wrong).toBeNull()
  expect(judge.delivered()).toBe(1)
  ask('POST', path(0), BODY)
  expect(judge.delivered()).toBe(0)
})
