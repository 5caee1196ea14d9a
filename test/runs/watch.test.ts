import { expect, it } from 'vitest'
import type { Capability } from '../../src/gitea/capability.ts'
import type { Answer } from '../../src/gitea/client.ts'
import type { Trace } from '../../src/runs/trace.ts'
import { type Followed, watchRuns } from '../../src/runs/watch.ts'
import { makeReply } from '../support/make.ts'

const capability = (version: [number, number, number]): Capability => ({
  flavour: 'gitea',
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

const trace = (overrides: Partial<Trace> = {}): Trace => ({
  repository: 'o/r',
  event: 'push',
  commit: 'c0ffee',
  eventBranch: null,
  runId: null,
  runNumber: null,
  isQueued: false,
  ref: null,
  before: null,
  actor: null,
  listeners: [{ file: 'publish.yml', name: 'publish' }],
  sentAt: 0,
  ...overrides,
})

interface Simulated {
  traces?: Trace[]
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
  traces = [trace()],
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
    traces,
    { capability: capability(version), read, now: () => now },
    {
      until,
      lastSentAt: lastSentSecond * 1000,
      explainMissing: async () => explain(),
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

it('keeps to the budget that README states: 200 targets, ten minutes, at most 30 requests for each', async () => {
  const traces = Array.from({ length: 200 }, (_, index) => trace({ repository: `o/r${index}` }))
  const { followed, requests, lines } = await simulate({
    traces,
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

it.each<[string, Omit<Simulated, 'traces'>, Partial<Followed>, number]>([
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
    { outcome: 'run-timeout', todo: 'follow the link, or raise `wait-timeout-seconds`' },
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

it('goes on to the next place where the first does not answer us', async () => {
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
const dispatched = (before: Trace['before']) => trace({ event: 'workflow_dispatch', commit: null, ref: 'main', before })

it('a re-run of an older run is not ours', async () => {
  const rows = [task(21, 3, 'success'), task(20, 9, 'failure')]
  const { followed } = await simulate({
    version: [1, 24, 7],
    traces: [dispatched({ task: 12, run: 8 })],
    answer: () => makeReply(200, { workflow_runs: rows }),
  })
  expect(followed[0]).toMatchObject({ outcome: 'run-failed', run_url: 'https://git.example.com/o/r/actions/runs/9' })
})

it('no task is ours where nothing was read before the sending', async () => {
  const { followed } = await simulate({
    version: [1, 24, 7],
    seconds: 30,
    traces: [dispatched(null)],
    answer: () => makeReply(200, { workflow_runs: [task(1, 1, 'success')] }),
  })
  expect(followed[0]).toMatchObject({ outcome: 'run-timeout' })
})

it('by tasks, a good end between two jobs is not the end', async () => {
  const { followed } = await simulate({
    version: [1, 24, 7],
    traces: [dispatched({ task: 0, run: 0 })],
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
  const both = trace({
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
    traces: [both],
    answer: (second) =>
      makeReply(200, { statuses: [row('a', 'success'), ...(second > 10 ? [row('b', 'failure')] : [])] }),
  })
  expect(followed[0]).toMatchObject({ outcome: 'run-failed' })
})
