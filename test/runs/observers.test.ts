// The places where a server shows a run, per release, and how each reads the responses.
import { describe, expect, it } from 'vitest'
import type { Answer } from '../../src/http/client.ts'
import type { Observation, RunReference, Sighting } from '../../src/model/run-reference.ts'
import { type Observer, observersFor } from '../../src/runs/observers.ts'
import { makeCapabilities, makeLoss, makeReply, makeRunReference, NOW } from '../support/make.ts'
import { scriptedSession } from '../support/scripted-session.ts'

const WEB = 'https://git.example.com'
const FORGEJO = (major: number) => makeCapabilities(`${major}.0.3+gitea-1.22.0`, { version: [major, 0, 3] })
const GITHUB = makeCapabilities('', { flavor: 'github', version: null })
const [V22, V25, V26] = ['1.22.6', '1.25.4', '1.26.3'].map((version) => makeCapabilities(version)) as [
  ReturnType<typeof makeCapabilities>,
  ReturnType<typeof makeCapabilities>,
  ReturnType<typeof makeCapabilities>,
]
const PUSH = makeRunReference({ listeners: [{ file: 'a.yml', name: 'a' }] })
const DISPATCH = makeRunReference({
  ...{ event: 'workflow_dispatch', commit: null, eventBranch: null, ref: 'main' },
  ...{ listeners: [{ file: 'a.yml', name: 'a' }], before: { task: 10, run: 5 } },
})

const BY_ID = 'the run in the dispatch response'
const BY_COMMIT = 'the runs of the commit'
const BY_TIME = 'the runs since the dispatch'
const STATUSES = 'the statuses of the commit'
const TASKS = 'the tasks of the repository'

it.each<[string, RunReference, typeof V22, string[]]>([
  ['a push on 1.22', PUSH, V22, [STATUSES]],
  ['a push on 1.26', PUSH, V26, [BY_COMMIT, STATUSES]],
  ['a push on Forgejo 11', PUSH, FORGEJO(11), [STATUSES]],
  ['a push on Forgejo 12', PUSH, FORGEJO(12), [BY_COMMIT, STATUSES]],
  ['a push on GitHub', PUSH, GITHUB, [BY_COMMIT, STATUSES]],
  ['a push with an unknown commit', { ...PUSH, commit: null }, V26, []],
  ['a dispatch on 1.25', DISPATCH, V25, [TASKS]],
  ['a dispatch on 1.26 with the run in its response', { ...DISPATCH, runId: 7 }, V26, [BY_ID]],
  ['a dispatch on 1.26 without the run in its response', DISPATCH, V26, [BY_TIME, TASKS]],
  ['a dispatch on Forgejo 11 with the run in its response', { ...DISPATCH, runId: 7 }, FORGEJO(11), [TASKS]],
  ['a repository_dispatch on GitHub', { ...DISPATCH, event: 'repository_dispatch' }, GITHUB, [BY_TIME, TASKS]],
])('the places for %s', (_, reference, capabilities, names) => {
  expect(observersFor(reference, capabilities).map(({ name }) => name)).toEqual(names)
})

it('only tasks do not show waiting runs', () => {
  const all = [...observersFor(PUSH, V26), ...observersFor(DISPATCH, V26)]
  expect(all.filter(({ seesQueued }) => !seesQueued).map(({ name }) => name)).toEqual([TASKS])
})

/** What one of the places makes of an answer. */
async function look(name: string, reference: RunReference, capabilities: typeof V22, answers: Answer | Answer[]) {
  const observer = observersFor(reference, capabilities).find((one: Observer) => one.name === name)!
  const { session, requests } = scriptedSession({ 'GET /repos/o/r/': answers }, {}, { maxAttempts: 1 })
  const seen = await observer.look(reference, { ...session, capabilities }, WEB)
  return { seen, requests }
}

const FORBIDDEN = makeReply(403, { message: 'scope' })
const NO_ROUTE = makeReply(404, '404 page not found\n')
const NOT_FOUND = makeReply(404, { message: 'not found' })

it.each<[string, RunReference]>([
  [BY_ID, { ...DISPATCH, runId: 7 }],
  [BY_COMMIT, PUSH],
  [BY_TIME, DISPATCH],
  [STATUSES, PUSH],
  [TASKS, DISPATCH],
])('%s: what is no answer of use', async (name, reference) => {
  const answers: [Answer, Observation][] = [
    [FORBIDDEN, 'unavailable'],
    [NO_ROUTE, 'unavailable'],
    [NOT_FOUND, 'absent'],
    [makeLoss(), 'unclear'],
    [makeReply(500, ''), 'unclear'],
    [makeReply(200, '<html>'), 'unclear'],
    [makeReply(200, { workflow_runs: 'none', statuses: 'none' }), 'unclear'],
  ]
  for (const [answer, expected] of answers) expect((await look(name, reference, V26, answer)).seen).toBe(expected)
})

const run = (overrides: object = {}) => ({
  ...{ id: 7, status: 'in_progress', path: 'a.yml@refs/heads/main', html_url: 'https://x/actions/runs/7' },
  ...{ created_at: new Date(NOW + 1000).toISOString(), ...overrides },
})
const runs = (...list: object[]) => makeReply(200, { workflow_runs: list })
const ended = (conclusion: string, overrides: object = {}) => run({ status: 'completed', conclusion, ...overrides })

it('a run by its id, with the link below the address of the server', async () => {
  const reference = { ...DISPATCH, runId: 7 }
  const { seen, requests } = await look(BY_ID, reference, V26, makeReply(200, ended('failure')))
  expect(requests).toEqual(['GET /repos/o/r/actions/runs/7'])
  expect(seen).toMatchObject({ phase: 'ended', conclusion: 'failure', runId: 7, covered: 1, doubt: null })
  expect(seen).toMatchObject({ runUrl: `${WEB}/o/r/actions/runs/7` })
})

describe(BY_COMMIT, () => {
  it.each<[string, object[], Partial<Sighting> | 'absent']>([
    ['none', [], 'absent'],
    ['of another workflow', [run({ path: 'b.yml@refs/heads/main' })], 'absent'],
    ['one', [run()], { phase: 'running', conclusion: null, runId: 7, covered: 1 }],
    ['of Forgejo, by its file', [run({ path: undefined, workflow_id: 'a.yml' })], { covered: 1 }],
    [
      'one of two that failed is shown',
      [ended('success', { id: 8 }), ended('failure')],
      { conclusion: 'failure', runId: 7 },
    ],
    ['one ended, one not', [ended('success'), run({ id: 8 })], { phase: 'running', conclusion: null }],
  ])('%s', async (_, list, expected) => {
    const { seen } = await look(BY_COMMIT, PUSH, V26, runs(...list))
    if (typeof expected === 'string') expect(seen).toBe(expected)
    else expect(seen).toMatchObject(expected)
  })

  it('asks for those of the commit, and counts the listeners that have one', async () => {
    const reference = { ...PUSH, listeners: ['a.yml', 'b.yml'].map((file) => ({ file, name: null })) }
    const { seen, requests } = await look(BY_COMMIT, reference, V26, runs(run()))
    expect(requests[0]).toContain('head_sha=c0ffee&event=push')
    expect(seen).toMatchObject({ covered: 1 })
  })
})

describe(BY_TIME, () => {
  const at = (seconds: number) => ({ created_at: new Date(NOW + seconds * 1000).toISOString() })
  const untimed = { created_at: undefined }

  it.each<[string, object[], Partial<Sighting> | 'absent']>([
    ['one since the dispatch, with a doubt', [run()], { runId: 7, doubt: expect.any(String), candidates: [] }],
    ['an earlier one', [run(at(-60))], 'absent'],
    ['a clock that is some seconds behind', [run(at(-4))], { runId: 7 }],
    ['Forgejo’s word for the time', [run({ ...untimed, created: at(1).created_at })], { runId: 7 }],
    ['one that waits and says no time', [run(untimed)], { runId: 7 }],
    [
      'that one may be it beside one with a time',
      [run({ ...untimed, id: 9 }), run()],
      { candidates: [`${WEB}/o/r/actions/runs/7`, expect.any(String)] },
    ],
    [
      'one that waits since before the send',
      [run(), run({ ...untimed, id: 3 }), run({ ...at(-60), id: 5 })],
      { candidates: [] },
    ],
    [
      'two that could be it: nothing that is not true of both',
      [run({ ...at(2), id: 8, html_url: undefined, status: 'queued' }), ended('success')],
      {
        phase: 'waiting',
        conclusion: null,
        candidates: [`${WEB}/o/r/actions/runs/7`, `${WEB}/o/r/actions/runs/8`],
      },
    ],
  ])('%s', async (_, list, expected) => {
    const { seen } = await look(BY_TIME, DISPATCH, V26, runs(...list))
    if (typeof expected === 'string') expect(seen).toBe(expected)
    else expect(seen).toMatchObject(expected)
  })

  it('one run of each workflow leaves no doubt', async () => {
    const reference = { ...DISPATCH, listeners: [] }
    const { seen } = await look(BY_TIME, reference, V26, runs(run({ id: 8, path: 'b.yml@x' }), run()))
    expect(seen).toMatchObject({ candidates: [] })
  })

  it.each([
    ['bot', /[?&]actor=bot(&|$)/],
    [null, /^(?!.*actor=)/],
  ])('asks for those of %s', async (actor, query) => {
    const { requests } = await look(BY_TIME, { ...DISPATCH, actor }, V26, runs())
    expect(requests[0]).toMatch(query)
    expect(requests[0]).toContain('event=workflow_dispatch')
  })
})

describe(STATUSES, () => {
  const status = (overrides: object = {}) => ({
    ...{ status: 'success', description: 'Successful in 1s', context: 'a / job (push)' },
    ...{ target_url: '/o/r/actions/runs/7/jobs/0', ...overrides },
  })
  const listed = (...statuses: object[]) => makeReply(200, { statuses })

  it.each<[string, object[], Partial<Sighting> | 'absent']>([
    ['none', [], 'absent'],
    ['another reporter’s', [status({ target_url: 'https://ci.example.com/7' })], 'absent'],
    ['another workflow’s', [status({ context: 'b / job (push)' })], 'absent'],
    ['another event’s', [status({ context: 'a / job (pull_request)' })], 'absent'],
    ['one that succeeded', [status()], { phase: 'ended', conclusion: 'success', failedJob: null, covered: 1 }],
    [
      'one job of two failed',
      [status(), status({ status: 'failure', description: 'Failing', context: 'a / test (push)' })],
      { conclusion: 'failure', failedJob: 'test' },
    ],
    ['one that waits', [status({ status: 'pending', description: 'Waiting to run' })], { phase: 'waiting' }],
  ])('%s', async (_, list, expected) => {
    const { seen } = await look(STATUSES, PUSH, V22, listed(...list))
    if (typeof expected === 'string') expect(seen).toBe(expected)
    else expect(seen).toMatchObject(expected)
  })

  it.each([
    ['the number of the repository’s run is no id up to 1.25', V25, null],
    ['it is from 1.26', V26, 7],
  ])('%s', async (_, capabilities, runId) => {
    const { seen } = await look(STATUSES, PUSH, capabilities, listed(status()))
    expect(seen).toMatchObject({ runId, runUrl: `${WEB}/o/r/actions/runs/7` })
  })

  it.each([
    ['nothing', '/ job (push)'],
    ['its file', 'a.yml / job (push)'],
  ])('a workflow without a name begins with %s', async (_, context) => {
    const reference = { ...PUSH, listeners: [{ file: 'a.yml', name: null }] }
    expect((await look(STATUSES, reference, V22, listed(status({ context })))).seen).toMatchObject({ covered: 1 })
  })

  it('reads the next page while pages are full, at most four', async () => {
    const full = listed(...Array.from({ length: 50 }, () => status()))
    expect((await look(STATUSES, PUSH, V22, [full, listed(status())])).requests).toHaveLength(2)
    expect((await look(STATUSES, PUSH, V22, full)).requests).toHaveLength(4)
  })
})

describe(TASKS, () => {
  const task = (overrides: object = {}) => ({
    ...{ id: 11, name: 'job', run_number: 6, status: 'running', event: 'workflow_dispatch', head_branch: 'main' },
    ...{ workflow_id: 'a.yml', url: '/o/r/actions/runs/6', ...overrides },
  })
  const listed = (...tasks: object[]) => makeReply(200, { workflow_runs: tasks })

  it.each<[string, object[], Partial<Sighting> | 'absent']>([
    ['none', [], 'absent'],
    ['an earlier one', [task({ id: 10 })], 'absent'],
    ['a new one of an older run', [task({ run_number: 5 })], 'absent'],
    ['of another event', [task({ event: 'push' })], 'absent'],
    ['of another ref', [task({ head_branch: 'next' })], 'absent'],
    ['of another workflow', [task({ workflow_id: 'b.yml' })], 'absent'],
    ['one', [task()], { phase: 'running', runUrl: `${WEB}/o/r/actions/runs/6`, covered: 1, candidates: [] }],
    ['a job that failed', [task({ status: 'failure', name: 'test' })], { conclusion: 'failure', failedJob: 'test' }],
    [
      'two runs that could be it',
      [task({ id: 12, run_number: 7, status: 'waiting', url: '/o/r/actions/runs/7' }), task({ status: 'failure' })],
      { phase: 'waiting', candidates: [`${WEB}/o/r/actions/runs/6`, `${WEB}/o/r/actions/runs/7`] },
    ],
  ])('%s', async (_, list, expected) => {
    const { seen } = await look(TASKS, DISPATCH, V25, listed(...list))
    if (typeof expected === 'string') expect(seen).toBe(expected)
    else expect(seen).toMatchObject(expected)
  })

  it('a run number in the response leaves no doubt', async () => {
    const reference = { ...DISPATCH, runNumber: 4, runId: 70, before: null }
    const { seen } = await look(
      TASKS,
      reference,
      FORGEJO(11),
      listed(task(), task({ run_number: 4, head_branch: 'x' })),
    )
    expect(seen).toMatchObject({ runId: 70, doubt: null, candidates: [] })
  })

  it('sends no request if no task can be attributed to the dispatch', async () => {
    const { seen, requests } = await look(TASKS, { ...DISPATCH, before: null }, V25, listed(task()))
    expect([seen, requests]).toEqual(['unavailable', []])
  })
})
