import { expect, it } from 'vitest'
import type { Capabilities } from '../../src/gitea/capabilities.ts'
import type { Answer } from '../../src/http/client.ts'
import type { RunReference } from '../../src/model/run-reference.ts'
import { type Followed, watchRuns } from '../../src/runs/watch.ts'
import { makeReply } from '../support/make.ts'

const capabilities = (version: [number, number, number]): Capabilities => ({
  flavor: 'gitea',
  versionText: version.join('.'),
  version,
  repository_dispatch: false,
  workflow_dispatch: true,
})

const status = (status: string, description: string) =>
  makeReply(200, {
    statuses: [{ status, description, context: 'publish / job (push)', target_url: '/o/r/actions/runs/7/jobs/0' }],
  })
const NONE = makeReply(200, { statuses: null })
const BY_STATUS: [number, number, number] = [1, 22, 6]

const reference = (overrides: Partial<RunReference> = {}): RunReference => ({
  repository: 'o/r',
  event: 'push',
  eventType: 'runtime-published',
  commit: 'c0ffee',
  eventBranch: null,
  runId: null,
  runNumber: null,
  isQueued: false,
  ref: null,
  before: null,
  actor: null,
  listeners: [{ file: 'publish.yml', name: 'publish' }],
  at: 'main',
  path: null,
  sentAt: 0,
  answeredAt: 0,
  ...overrides,
})

interface Simulated {
  references?: RunReference[]
  version?: [number, number, number]
  until?: 'queued' | 'started' | 'completed'
  /** When the last event of the step was sent. */
  lastSentSecond?: number
  explain?: () => string | null
  seconds?: number
  /** What the server answers at a second of the simulation. */
  answer: (second: number, path: string) => Answer
  cancelAt?: number
}

/** Plays the waiting on a clock of its own. */
async function simulate({
  references = [reference()],
  version = BY_STATUS,
  until = 'completed',
  lastSentSecond = 0,
  explain = () => null,
  seconds = 600,
  answer,
  cancelAt = Number.POSITIVE_INFINITY,
}: Simulated) {
  let now = 0
  let requests = 0
  const lines: { second: number; line: string }[] = []
  const followed: Followed[] = []
  const read = async (path: string) => {
    requests++
    return { answer: answer(now / 1000, path), attempts: 1, lost: false, crashed: false, note: null }
  }
  await watchRuns(
    references,
    { capabilities: capabilities(version), read, now: () => now },
    {
      until,
      lastSentAt: lastSentSecond * 1000,
      explainMissing: async () => {
        const detail = explain()
        return detail === null ? null : { detail }
      },
      timeoutMs: seconds * 1000,
      width: 8,
      web: 'https://git.example.com',
      now: () => now,
      sleep: async (ms) => {
        now += ms
      },
      cancelled: () => now >= cancelAt * 1000,
      onEnd: async (index, ending) => {
        followed[index] = ending
      },
      onProgress: (line) => lines.push({ second: now / 1000, line }),
    },
  )
  return { followed, requests, lines, seconds: now / 1000 }
}

it('keeps to the budget that docs/delivery.md states: 200 targets, ten minutes, at most 30 requests for each', async () => {
  const references = Array.from({ length: 200 }, (_, index) => reference({ repository: `o/r${index}` }))
  const { followed, requests, lines } = await simulate({
    references,
    answer: () => status('pending', 'Has started running'),
  })
  expect(followed.map(({ outcome }) => outcome)).toEqual(Array(200).fill('run-timeout'))
  expect(requests).toBeLessThanOrEqual(200 * 30)
  expect(requests / 200).toBeGreaterThan(20)
  // Nothing changes: a line every half minute or a little more, and no flood.
  expect(lines.length).toBeGreaterThan(10)
  expect(lines.length).toBeLessThanOrEqual(21)
  expect(lines.at(-1)!.line).toMatch(/^0 of 200 done, 200 running, \d m \d+ s$/)
  const gaps = lines.slice(1).map(({ second }, index) => second - lines[index]!.second)
  expect(Math.max(...gaps)).toBeLessThanOrEqual(60)
})

it.each<[string, Omit<Simulated, 'references'>, Partial<Followed>, number]>([
  [
    'succeeds',
    { answer: (second) => (second < 20 ? status('pending', 'Waiting to run') : status('success', 'Successful in 1s')) },
    { outcome: 'run-succeeded', conclusion: 'success' },
    30,
  ],
  [
    'fails',
    { answer: () => status('failure', 'Failing after 3s') },
    { outcome: 'run-failed', conclusion: 'failure' },
    1.2,
  ],
  [
    'is cancelled',
    { answer: () => status('failure', 'Has been cancelled') },
    { outcome: 'run-failed', conclusion: 'cancelled' },
    1.2,
  ],
  [
    'is skipped',
    { answer: () => status('skipped', 'Has been skipped') },
    { outcome: 'run-failed', conclusion: 'skipped' },
    1.2,
  ],
  [
    'starts',
    { until: 'started', answer: (second) => status('pending', second < 2 ? 'Waiting to run' : 'Has started running') },
    { outcome: 'run-started' },
    3,
  ],
  [
    'has failed before it was seen to start',
    { until: 'started', answer: () => status('failure', 'Failing after 1s') },
    { outcome: 'run-started', conclusion: 'failure' },
    1.2,
  ],
  ['never appears', { answer: () => NONE }, { outcome: 'run-missing' }, 80],
  [
    'appears after 50 s',
    { answer: (second) => (second < 40 ? NONE : status('success', 'Successful in 1s')) },
    { outcome: 'run-succeeded' },
    60,
  ],
  [
    'never ends',
    { answer: () => status('pending', 'Has started running') },
    { outcome: 'run-timeout', todo: 'follow the link, or increase `wait-timeout-seconds`' },
    600,
  ],
  [
    'is lost sight of for a while',
    { answer: (second) => (second < 100 ? makeReply(502, {}) : status('success', '')) },
    { outcome: 'run-succeeded' },
    130,
  ],
  [
    'runs while the job is cancelled',
    { cancelAt: 10, answer: () => status('pending', 'Has started running') },
    { outcome: 'run-timeout', todo: 'follow the link' },
    15,
  ],
])('a run that %s', async (_name, simulated, expected, atMost) => {
  const { followed, seconds } = await simulate(simulated)
  expect(followed[0]).toMatchObject(expected)
  expect(seconds).toBeLessThanOrEqual(atMost)
})

it('uses the next place if the first is unavailable', async () => {
  const { followed } = await simulate({
    version: [1, 26, 3],
    answer: (_second, path) =>
      path.includes('/actions/runs')
        ? makeReply(403, { message: 'user should be the owner of the repo' })
        : status('success', ''),
  })
  expect(followed[0]).toMatchObject({ outcome: 'run-succeeded', run_url: 'https://git.example.com/o/r/actions/runs/7' })
})

it('counts only statuses of Actions, and of workflows that listen', async () => {
  const statuses = [
    { status: 'failure', description: 'x', context: 'publish / job (push)', target_url: 'https://ci.example.com/1' },
    { status: 'failure', description: 'x', context: 'lint / job (push)', target_url: '/o/r/actions/runs/8/jobs/0' },
    { status: 'success', description: 'x', context: 'publish / job (push)', target_url: '/o/r/actions/runs/7/jobs/0' },
  ]
  const { followed } = await simulate({ answer: () => makeReply(200, { statuses }) })
  expect(followed[0]).toMatchObject({ outcome: 'run-succeeded', run_url: 'https://git.example.com/o/r/actions/runs/7' })
})

const task = (id: number, run_number: number, status: string) => ({
  id,
  run_number,
  status,
  name: 'job',
  event: 'workflow_dispatch',
  head_branch: 'main',
  workflow_id: 'publish.yml',
  url: `/o/r/actions/runs/${run_number}`,
})
const dispatched = (before: RunReference['before']) =>
  reference({ event: 'workflow_dispatch', commit: null, ref: 'main', before })

it('a re-run of an older run is not ours', async () => {
  const rows = [task(21, 3, 'success'), task(20, 9, 'failure')]
  const { followed } = await simulate({
    version: [1, 24, 7],
    references: [dispatched({ task: 12, run: 8 })],
    answer: () => makeReply(200, { workflow_runs: rows }),
  })
  expect(followed[0]).toMatchObject({ outcome: 'run-failed', run_url: 'https://git.example.com/o/r/actions/runs/9' })
})

it('attributes no task to the dispatch if nothing was read before it', async () => {
  const { followed } = await simulate({
    version: [1, 24, 7],
    seconds: 30,
    references: [dispatched(null)],
    answer: () => makeReply(200, { workflow_runs: [task(1, 1, 'success')] }),
  })
  expect(followed[0]).toMatchObject({ outcome: 'run-timeout' })
})

it('by tasks, a success between two jobs is not final', async () => {
  const { followed } = await simulate({
    version: [1, 24, 7],
    references: [dispatched({ task: 0, run: 0 })],
    answer: (second) =>
      makeReply(200, {
        workflow_runs: [
          ...(second > 4 ? [task(2, 1, second > 20 ? 'failure' : 'running')] : []),
          task(1, 1, 'success'),
        ],
      }),
  })
  expect(followed[0]).toMatchObject({ outcome: 'run-failed' })
})

it('waits for a run of each listener', async () => {
  const both = reference({
    listeners: [
      { file: 'a.yml', name: 'a' },
      { file: 'b.yml', name: 'b' },
    ],
  })
  const row = (name: string, status: string) => ({
    status,
    description: '',
    context: `${name} / job (push)`,
    target_url: '/o/r/actions/runs/7/jobs/0',
  })
  const { followed } = await simulate({
    references: [both],
    answer: (second) =>
      makeReply(200, { statuses: [row('a', 'success'), ...(second > 10 ? [row('b', 'failure')] : [])] }),
  })
  expect(followed[0]).toMatchObject({ outcome: 'run-failed' })
})

const seenFrom = (from: number) => (second: number) => (second >= from ? status('pending', 'Waiting to run') : NONE)

it.each<[string, Omit<Simulated, 'references'>, Partial<Followed>, number]>([
  ['is there at the first look', { answer: seenFrom(1) }, { outcome: 'run-queued' }, 1.2],
  ['appears after 3 s', { answer: seenFrom(3) }, { outcome: 'run-queued' }, 4.2],
  ['has ended already', { answer: () => status('failure', 'Failing after 1s') }, { outcome: 'run-queued' }, 1.2],
  ['never appears', { answer: () => NONE }, { outcome: 'run-missing' }, 20],
  ['never appears in the time that is given', { seconds: 5, answer: () => NONE }, { outcome: 'run-missing' }, 5],
  ['appears 20 s after the last send', { lastSentSecond: 30, answer: seenFrom(49) }, { outcome: 'run-queued' }, 50],
  [
    'could not be checked',
    { answer: () => makeReply(502, {}), seconds: 30 },
    { outcome: 'run-timeout', todo: expect.stringContaining('wait-timeout-seconds') },
    30,
  ],
  [
    'is not shown to this token',
    { answer: () => makeReply(403, { message: 'no' }) },
    { outcome: 'dispatched', detail: expect.stringContaining('the run could not be checked') },
    1.2,
  ],
  [
    'was not seen when the job was canceled',
    { cancelAt: 1, answer: () => NONE },
    { outcome: 'run-timeout', detail: expect.stringContaining('canceled') },
    1.2,
  ],
])('queued: a run that %s', async (_name, simulated, expected, atMost) => {
  const { followed, seconds } = await simulate({ until: 'queued', ...simulated })
  expect(followed[0]).toMatchObject(expected)
  expect(seconds).toBeLessThanOrEqual(atMost)
})

it('queued: each new run of the step gives the others another 20 s', async () => {
  const references = ['o/soon', 'o/later', 'o/last', 'o/lost'].map((repository) => reference({ repository }))
  const appears: Record<string, number> = { soon: 1, later: 19, last: 38, lost: Number.POSITIVE_INFINITY }
  const { followed, seconds } = await simulate({
    until: 'queued',
    references,
    answer: (second, path) => seenFrom(appears[/repos\/o\/(\w+)/.exec(path)![1]!]!)(second),
  })
  expect(followed.map(({ outcome }) => outcome)).toEqual([...Array(3).fill('run-queued'), 'run-missing'])
  expect(seconds).toBeGreaterThanOrEqual(58)
  expect(seconds).toBeLessThanOrEqual(62)
})

it('queued: three looks a target are enough where all runs are there after 4 s', async () => {
  const references = Array.from({ length: 50 }, (_, index) => reference({ repository: `o/r${index}` }))
  const { requests } = await simulate({ until: 'queued', references, answer: seenFrom(4) })
  expect(requests).toBeLessThanOrEqual(3 * 50)
})

it('reports what may have prevented a run', async () => {
  const { followed } = await simulate({
    until: 'queued',
    answer: () => NONE,
    explain: () => 'a.yml, line 9: a step',
  })
  expect(followed[0]).toMatchObject({ outcome: 'run-missing', detail: expect.stringMatching(/20 s; a\.yml, line 9/) })
})

it('the conclusion of a run that another sender may have started is unknown', async () => {
  const { followed } = await simulate({
    version: [1, 24, 7],
    references: [dispatched({ task: 0, run: 0 })],
    answer: () => makeReply(200, { workflow_runs: [task(2, 8, 'success'), task(1, 7, 'success')] }),
  })
  expect(followed[0]).toMatchObject({
    outcome: 'run-timeout',
    conclusion: null,
    detail: expect.stringMatching(/2 runs could belong to this event.*runs\/7, .*runs\/8/),
  })
})

it('of several candidates none has started before all have', async () => {
  const { followed, seconds } = await simulate({
    version: [1, 24, 7],
    until: 'started',
    references: [dispatched({ task: 0, run: 0 })],
    answer: (second) =>
      makeReply(200, { workflow_runs: [task(2, 8, second < 10 ? 'waiting' : 'running'), task(1, 7, 'running')] }),
  })
  expect(followed[0]).toMatchObject({ outcome: 'run-started' })
  expect(seconds).toBeGreaterThanOrEqual(10)
})

it('a run number in the dispatch response excludes the runs of other senders', async () => {
  const rows = [task(22, 11, 'failure'), task(21, 10, 'success'), task(20, 9, 'failure')]
  const { followed } = await simulate({
    version: [1, 24, 7],
    references: [{ ...dispatched(null), runNumber: 10 }],
    answer: () => makeReply(200, { workflow_runs: rows }),
  })
  expect(followed[0]).toMatchObject({
    outcome: 'run-succeeded',
    run_url: 'https://git.example.com/o/r/actions/runs/10',
  })
})

it('a run found by time is ambiguous next to another run of its workflow', async () => {
  const run = (id: number, at: string) => ({
    id,
    status: 'completed',
    conclusion: 'success',
    path: 'publish.yml@main',
    created_at: at,
  })
  const of = (...runs: ReturnType<typeof run>[]) =>
    simulate({
      version: [1, 26, 3],
      references: [reference({ event: 'repository_dispatch', commit: null, sentAt: 0 })],
      answer: () => makeReply(200, { workflow_runs: runs }),
    })
  const [alone, beside] = [
    await of(run(7, '1970-01-01T00:00:02Z')),
    await of(run(8, '1970-01-01T00:00:03Z'), run(7, '1970-01-01T00:00:02Z')),
  ]
  expect(alone.followed[0]).toMatchObject({ outcome: 'run-succeeded', run_id: 7 })
  expect(beside.followed[0]).toMatchObject({
    outcome: 'run-timeout',
    detail: expect.stringContaining('2 runs could belong to this event'),
  })
})

it('queued: if all looks fail, the wait ends after the grace period, before the timeout', async () => {
  const { followed, seconds } = await simulate({
    until: 'queued',
    seconds: 900,
    answer: () => makeReply(500, { message: '' }),
  })
  expect(followed[0]).toMatchObject({
    outcome: 'run-timeout',
    detail: expect.stringContaining('could not be checked'),
  })
  expect(seconds).toBeLessThanOrEqual(30)
})

it('a page of a proxy does not mean that there is no run', async () => {
  const page = makeReply(404, '<html>no</html>', { contentType: 'text/html' })
  const { followed } = await simulate({ until: 'queued', answer: () => page })
  expect(followed[0]).toMatchObject({ outcome: 'run-timeout' })
})

it.each<[string, number, object]>([
  [
    'beside one that ended, a run that waits may be ours',
    9,
    { outcome: 'run-timeout', detail: expect.stringContaining('2 runs could belong to this event') },
  ],
  ['one that waits since before the send is not', 3, { outcome: 'run-succeeded', run_id: 8 }],
])('a run found by time: %s', async (_name, waitingId, expected) => {
  const run = { path: 'publish.yml@main' }
  const runs = [
    { ...run, id: waitingId, status: 'waiting', started_at: '0001-01-01T00:00:00Z' },
    { ...run, id: 8, status: 'completed', conclusion: 'success', created_at: '1970-01-01T00:01:03Z' },
    { ...run, id: 5, status: 'completed', conclusion: 'success', created_at: '1970-01-01T00:00:10Z' },
  ]
  const { followed } = await simulate({
    version: [1, 26, 3],
    seconds: 30,
    references: [reference({ event: 'repository_dispatch', commit: null, sentAt: 60_000 })],
    answer: () => makeReply(200, { workflow_runs: runs.sort((a, b) => b.id - a.id) }),
  })
  expect(followed[0]).toMatchObject(expected)
})

it('a run of another ref is not ours', async () => {
  const run = (id: number, head_branch: string) => ({
    ...{ id, head_branch, status: 'completed', conclusion: 'success', path: 'publish.yml@x' },
    created_at: '1970-01-01T00:00:02Z',
  })
  const { followed } = await simulate({
    version: [1, 26, 3],
    references: [reference({ event: 'workflow_dispatch', commit: null, ref: 'main' })],
    answer: () => makeReply(200, { workflow_runs: [run(8, 'other'), run(7, 'main')] }),
  })
  expect(followed[0]).toMatchObject({ outcome: 'run-succeeded', run_id: 7 })
})

it.each<[string, Partial<RunReference>, RegExp]>([
  ["an event's own branch", { eventBranch: 'dispatch/e/1' }, /commits a lost event again/],
  ['a named branch', {}, /reports `unchanged`/],
  ['a dispatch', { event: 'repository_dispatch', commit: null }, /^look/],
])('what to do about a run that is missing depends on %s', async (_name, given, todo) => {
  const { followed } = await simulate({
    until: 'queued',
    version: [1, 26, 3],
    references: [reference(given)],
    answer: () => makeReply(200, { workflow_runs: [] }),
  })
  expect(followed[0]!.outcome).toBe('run-missing')
  if (given.event) expect(followed[0]!.todo).toBeUndefined()
  else expect(followed[0]!.todo).toMatch(todo)
})
