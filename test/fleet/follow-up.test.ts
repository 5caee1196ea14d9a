// After the event was sent: deletes old branches, fills in open results from the runs, and throws nothing.
import { expect, it } from 'vitest'
import { followUp, type Sent } from '../../src/fleet/follow-up.ts'
import type { FleetInputs } from '../../src/fleet/inputs.ts'
import { type Ended, type Ending, endedOf } from '../../src/model/ending.ts'
import type { RunReference } from '../../src/model/run-reference.ts'
import { makeCapabilities, makeLoss, makeReply, makeRunReference, NOW } from '../support/make.ts'
import { makeFleetInputs, type Script, scriptedClient, scriptedSession } from '../support/scripted-session.ts'

const BRANCH = 'dispatch/e/1'
const listeners = [{ file: 'a.yml', name: 'a' }]
const status = (word: string, description: string) =>
  makeReply(200, {
    statuses: [{ status: word, description, context: 'a / job (push)', target_url: '/o/r/actions/runs/7/jobs/0' }],
  })
const GOOD = status('success', 'Successful in 1s')
const BAD = status('failure', 'Failing after 1s')
const RUNNING = status('pending', 'Has started running')
const old = {
  name: 'dispatch/e/old',
  commit: {
    ...{ id: 'beef', timestamp: new Date(NOW - 30 * 86_400_000).toISOString() },
    message: JSON.stringify({ event_type: 'e', dispatch_id: 'old' }),
  },
}
const NO_BRANCHES = { 'GET /branches?': makeReply(200, []) }

interface Played {
  script: Script
  references?: RunReference[]
  inputs?: Partial<FleetInputs>
  /** The indexes of targets with a known result. */
  settled?: number[]
  cancelled?: boolean
}

async function play({ script, references = [pushed()], inputs = {}, settled = [], cancelled = false }: Played) {
  const [notes, results]: [string[], (Ended | null)[]] = [[], []]
  const sent = references.map(
    (reference, index): Sent => ({
      index,
      ending: { outcome: 'dispatched', attempts: 1, detail: 'sent' },
      reference,
      end: (ending: Ending) => endedOf(reference.repository, ending, 0),
    }),
  )
  for (const { index, ending, end } of sent) results[index] = settled.includes(index) ? end(ending) : null
  const { client, requests, sent: asked } = scriptedClient({ ...NO_BRANCHES, ...script })
  let now = NOW
  const clock = {
    now: () => now,
    sleep: async (ms: number) => {
      now += ms
    },
    random: () => 0.5,
    cancelled: () => cancelled,
  }
  const ignore = () => {}
  const surroundings = {
    client,
    clock,
    describeError: String,
    onTargets: ignore,
    onEnd: ignore,
    onNote: (line: string) => notes.push(line),
  }
  const { session } = scriptedSession({}, { capabilities: makeCapabilities('1.22.6') })
  await followUp(sent, results, makeFleetInputs({ 'wait-for': 'completed', ...inputs }), session, surroundings)
  return { results, notes, requests, asked, seconds: (now - NOW) / 1000 }
}

const pushed = (overrides: Partial<RunReference> = {}) =>
  makeRunReference({ eventBranch: BRANCH, eventType: 'e', listeners, ...overrides })
const removals = (requests: readonly string[]) =>
  requests.filter((line) => line.startsWith('DELETE')).map(decodeURIComponent)
const outcomes = (results: readonly (Ended | null)[]) => results.map((result) => result?.outcome)

it('fills in an open result, keeps what is known, and deletes the branch of a completed run', async () => {
  const { results, requests } = await play({ script: { 'GET /status': GOOD, 'DELETE /branches/': makeReply(204) } })
  expect(results[0]!.ending).toMatchObject({
    outcome: 'run-succeeded',
    conclusion: 'success',
    attempts: 1,
    detail: expect.stringContaining('sent'),
  })
  expect(removals(requests)).toEqual([`DELETE /repos/o/r/branches/${BRANCH}`])
})

it.each<[string, Script, Partial<FleetInputs>, string, number]>([
  ['fails', { 'GET /status': BAD }, {}, 'run-failed', 1],
  ['goes on too long', { 'GET /status': RUNNING }, { 'wait-timeout-seconds': 30 }, 'run-timeout', 0],
  ['is not there', { 'GET /status': makeReply(200, { statuses: null }) }, {}, 'run-missing', 0],
  ['has started, which is enough', { 'GET /status': RUNNING }, { 'wait-for': 'started' }, 'run-started', 0],
  ['is there, which is enough', { 'GET /status': GOOD }, { 'wait-for': 'queued' }, 'run-queued', 0],
])('a run that %s', async (_, script, inputs, outcome, removed) => {
  const more = { 'DELETE /branches/': makeReply(204), 'GET /contents': makeReply(404, { message: 'not found' }) }
  const { results, requests } = await play({ script: { ...script, ...more }, inputs })
  expect(outcomes(results)).toEqual([outcome])
  expect(removals(requests)).toHaveLength(removed)
})

it('keeps known results, and sends no request for them', async () => {
  const references = [pushed({ repository: 'o/known' }), pushed({ repository: 'o/open' })]
  const script = { 'GET /status': GOOD, 'DELETE /branches/': makeReply(204) }
  const { results, requests } = await play({ script, references, settled: [0] })
  expect(outcomes(results)).toEqual(['dispatched', 'run-succeeded'])
  expect(requests.filter((line) => line.includes('o/known') && !line.includes('/branches?'))).toEqual([])
})

it('follows no run with `wait-for: accepted`, and still deletes old branches', async () => {
  const { requests, seconds } = await play({ script: {}, inputs: { 'wait-for': 'accepted' }, settled: [0] })
  expect(requests.every((line) => line.includes('/branches?'))).toBe(true)
  expect([requests.length, seconds]).toEqual([1, 0])
})

it('deletes old branches of the event type before the first look', async () => {
  const script: Script = {
    'GET /branches?': makeReply(200, [old]),
    'GET /status': GOOD,
    'DELETE /branches/': makeReply(204),
  }
  const { notes, requests } = await play({ script })
  expect(removals(requests)).toEqual([
    'DELETE /repos/o/r/branches/dispatch/e/old',
    `DELETE /repos/o/r/branches/${BRANCH}`,
  ])
  expect(requests.findIndex((line) => line.includes('/branches?'))).toBe(0)
  expect(notes.join('\n')).toContain('dispatch/e/old')
})

it.each<[string, Partial<RunReference>]>([
  ['made no branch', { eventBranch: null }],
  ['is a dispatch', { event: 'workflow_dispatch', eventBranch: null, commit: null, before: { task: 1, run: 1 } }],
])('sweeps nothing for what %s', async (_, reference) => {
  const script = { 'GET /status': GOOD, 'GET /actions/tasks': makeReply(200, { workflow_runs: null }) }
  const { requests } = await play({ script, references: [pushed(reference)], inputs: { 'wait-timeout-seconds': 5 } })
  expect(requests.filter((line) => /branches/.test(line))).toEqual([])
})

it('a branch that cannot be deleted is a note, and the result stays', async () => {
  const { results, notes } = await play({ script: { 'GET /status': GOOD, 'DELETE /branches/': makeReply(500, '') } })
  expect(outcomes(results)).toEqual(['run-succeeded'])
  expect(notes.some((line) => line.startsWith('o/r: ') && line.includes(BRANCH))).toBe(true)
})

it('reads and deletes with one attempt and a short timeout', async () => {
  const script = { 'GET /status': [makeLoss(), GOOD], 'DELETE /branches/': makeLoss({ delivered: 'maybe' }) }
  const { results, requests, asked } = await play({ script })
  expect(outcomes(results)).toEqual(['run-succeeded'])
  expect(removals(requests)).toHaveLength(1)
  expect(asked.map(({ patienceMs }) => patienceMs)).toEqual(asked.map(() => 10_000))
})

it('stops following the runs of a canceled job', async () => {
  const { results, requests } = await play({ script: { 'GET /status': RUNNING }, cancelled: true })
  expect(outcomes(results)).toEqual(['run-timeout'])
  expect(requests).toEqual([])
})
