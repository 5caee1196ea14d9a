// A dispatch of one workflow: its request, the run in its response, and that no response causes a second send.
import { expect, it } from 'vitest'
import { dispatchWorkflow } from '../../src/dispatch/workflow-dispatch.ts'
import type { Session } from '../../src/fleet/session.ts'
import type { Answer } from '../../src/http/client.ts'
import type { Ending } from '../../src/model/ending.ts'
import { makeCapabilities, makeHtml, makeLoss, makeOrder, makeReply, makeRepository } from '../support/make.ts'
import { scriptedSession } from '../support/scripted-session.ts'

const PATH = '.gitea/workflows/a.yml'
const FORGEJO_15 = makeCapabilities('15.0.3+gitea-1.22.0', { version: [15, 0, 3] })
const FORGEJO_10 = makeCapabilities('10.0.3+gitea-1.22.0', { version: [10, 0, 3] })
const GITHUB = makeCapabilities('', { flavor: 'github', version: null })

const NO_TASKS = makeReply(200, { workflow_runs: null })
async function dispatch(answers: Answer | Answer[], more: Partial<Session> = {}, ref = '', tasks: Answer = NO_TASKS) {
  const script = { 'POST /workflows/a.yml/dispatches': answers, 'GET /actions/tasks': tasks }
  const { session, requests, sent } = scriptedSession(script, more)
  const order = makeOrder({ method: 'workflow_dispatch', ref })
  const ending = await dispatchWorkflow({ path: PATH, inputs: { a: '1' } }, order, makeRepository(), session)
  return { ending, requests, sent }
}

it.each<[string, Session['capabilities'], Answer, Partial<Ending>]>([
  [
    'Gitea 1.26 names it',
    makeCapabilities('1.26.3'),
    makeReply(200, { workflow_run_id: 7, html_url: 'https://elsewhere/o/r/actions/runs/7' }),
    { run_id: 7, run_url: 'https://git.example.com/o/r/actions/runs/7', isQueued: true },
  ],
  ['Gitea 1.26 says nothing', makeCapabilities('1.26.3'), makeReply(204), { isQueued: false }],
  ['Gitea 1.25 inserts it first', makeCapabilities('1.25.4'), makeReply(204), { isQueued: true }],
  [
    'Forgejo 15 has its number',
    FORGEJO_15,
    makeReply(201, { id: 70, run_number: 3 }),
    { run_id: 70, run_number: 3, run_url: 'https://git.example.com/o/r/actions/runs/3', isQueued: true },
  ],
  ['Forgejo 10 inserts it first', FORGEJO_10, makeReply(204), { isQueued: true }],
  ['GitHub takes note', GITHUB, makeReply(204), { isQueued: false }],
])('the run of an accepted dispatch: %s', async (_, capabilities, answer, expected) => {
  const { ending } = await dispatch(answer, { capabilities })
  expect(ending).toMatchObject({ outcome: 'dispatched', attempts: 1, ...expected })
})

const says = (status: number, message: string) => makeReply(status, { message })

it.each<[string, Answer | Answer[], Partial<Ending>]>([
  ['no such workflow', says(404, "workflow 'a.yml' doesn't exist"), { outcome: 'no-listener', attempts: 1 }],
  ['no such ref', says(404, "ref 'x' doesn't exist"), { outcome: 'rejected' }],
  ['no repository', says(404, 'not found'), { outcome: 'not-found' }],
  ['no trigger', says(422, "workflow has no 'workflow_dispatch' event trigger"), { outcome: 'no-listener' }],
  ['a workflow that is switched off', says(403, 'workflow is disabled'), { outcome: 'no-listener' }],
  ['no permission', says(403, 'user should have a permission to write'), { outcome: 'forbidden' }],
  ['a success that is not the API’s', makeHtml(200), { outcome: 'unexpected-answer', maybeSent: true }],
  ['JSON of something else', makeReply(200, { id: 1, full_name: 'o/r' }), { outcome: 'unconfirmed' }],
  ['an answer that is lost', makeLoss({ delivered: 'maybe' }), { outcome: 'unconfirmed', attempts: 1 }],
  ['a crash', says(500, ''), { outcome: 'server-error', maybeSent: true, attempts: 1 }],
  ['unreachable, then reachable', [makeLoss(), makeReply(204)], { outcome: 'dispatched', attempts: 2 }],
  ['unreachable', makeLoss(), { outcome: 'unreachable', attempts: 3 }],
])('%s', async (_, answers, expected) => {
  const { ending, requests } = await dispatch(answers)
  expect(ending).toMatchObject(expected)
  expect(requests).toHaveLength(ending.attempts!)
})

it.each([
  ['the default branch', '', 'main', makeCapabilities('1.26.3'), {}],
  ['a tag', 'refs/tags/v1', 'refs/tags/v1', makeCapabilities('1.26.3'), {}],
  ['Forgejo, which is asked in the body', '', 'main', FORGEJO_15, { return_run_info: true }],
])('asks for the run at %s', async (_, given, ref, capabilities, more) => {
  const { sent } = await dispatch(makeReply(204), { capabilities }, given)
  expect(sent).toEqual([
    {
      method: 'POST',
      path: '/repos/o/r/actions/workflows/a.yml/dispatches?return_run_details=true',
      body: { ref, inputs: { a: '1' }, ...more },
    },
  ])
})

const task = (overrides: object) => ({
  ...{ id: 5, name: 'a', run_number: 2, status: 'running', event: 'workflow_dispatch', head_branch: 'main' },
  ...{ workflow_id: 'a.yml', url: 'x', ...overrides },
})
const listed = (...tasks: object[]) => makeReply(200, { workflow_runs: tasks })
const OLD = { capabilities: makeCapabilities('1.25.4') }

it('up to Gitea 1.25 the tasks before it show which ones are new', async () => {
  const tasks = listed(task({ id: 9, run_number: 3, status: 'success' }), task({ id: 5, status: 'success' }))
  const { ending } = await dispatch(makeReply(204), OLD, '', tasks)
  expect(ending).toMatchObject({ before: { task: 9, run: 3 } })
  expect(ending).not.toHaveProperty('warning')
})

it.each<[string, object, boolean]>([
  ['an unfinished run of the same file and ref', {}, true],
  ['a finished one', { status: 'failure' }, false],
  ['one of another file', { workflow_id: 'b.yml' }, false],
  ['one of another ref', { head_branch: 'next' }, false],
  ['one of a push', { event: 'push' }, false],
])('warns that Gitea 1.25 cancels: %s', async (_, overrides, warns) => {
  const { ending } = await dispatch(makeReply(204), OLD, 'refs/heads/main', listed(task(overrides)))
  expect(Boolean(ending.warning)).toBe(warns)
  expect(ending.outcome).toBe('dispatched')
})

it.each<[string, Partial<Session>, number]>([
  ['Gitea 1.26, which names the run', { capabilities: makeCapabilities('1.26.3'), waitFor: 'completed' }, 0],
  ['Forgejo 10, with a run to follow', { capabilities: FORGEJO_10, waitFor: 'completed' }, 1],
  ['Forgejo 10, without a run to follow', { capabilities: FORGEJO_10, waitFor: 'queued' }, 0],
  ['GitHub', { capabilities: GITHUB, waitFor: 'completed' }, 0],
  ['a server of which nothing is known', { capabilities: null, waitFor: 'completed' }, 0],
])('reads the tasks only where they are needed: %s', async (_, more, reads) => {
  const { requests } = await dispatch(makeReply(204), more)
  expect(requests.filter((line) => line.includes('/tasks'))).toHaveLength(reads)
})

it('sends where the tasks can not be read', async () => {
  const { ending } = await dispatch(makeReply(204), OLD, '', says(403, 'scope'))
  expect(ending).toMatchObject({ outcome: 'dispatched' })
  expect(ending).not.toHaveProperty('before')
})
