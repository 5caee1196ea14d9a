// A push with a run that the server lost: when it is committed again, and when not.
import { expect, it } from 'vitest'
import { sendLostAgain } from '../../src/dispatch/lost-run.ts'
import type { Session } from '../../src/fleet/session.ts'
import type { Answer } from '../../src/http/client.ts'
import type { OutcomeCode } from '../../src/model/catalog.ts'
import { commitMessageOf } from '../../src/model/event.ts'
import { makeCapabilities, makeEvent, makeLoss, makeReply, NOW } from '../support/make.ts'
import { type Script, scriptedSession } from '../support/scripted-session.ts'

const CONTENT = '{"event":1}\n'
const EVENT_BRANCH = { repository: 'o/r', branch: 'dispatch/e/1', path: 'e.json', content: CONTENT, event: makeEvent() }
const fileWith = (text: string) =>
  makeReply(200, { type: 'file', sha: 'f00d', content: Buffer.from(text).toString('base64') })
const run = { id: 7, status: 'completed', conclusion: 'success', path: 'a.yml@refs/heads/x' }
const minutesAgo = (minutes: number) => new Date(NOW - minutes * 60_000).toISOString()

const LOST: Script = {
  'GET /actions/runs': makeReply(200, { workflow_runs: [] }),
  'GET /contents/e.json': fileWith(CONTENT),
  'PUT /contents/e.json': makeReply(200, { commit: { sha: 'c0ffee' } }),
}

interface Case {
  script?: Script
  session?: Partial<Session>
  committed?: string | undefined
  answer?: Answer | null
}

async function sendAgain({ script = {}, session: more = {}, committed = minutesAgo(2), answer = null }: Case) {
  const { session, requests, sent } = scriptedSession({ ...LOST, ...script }, { waitFor: 'queued', ...more })
  const head = { commit: { id: 'abcd', timestamp: committed } }
  const ending = await sendLostAgain(EVENT_BRANCH, head, answer, session)
  return { ending, requests, sent }
}

it('commits the event once more, with another content and by the sha of what was read', async () => {
  const { ending, sent } = await sendAgain({})
  expect(ending).toMatchObject({ outcome: 'dispatched', status: 200, attempts: 1, commit: 'c0ffee' })
  expect(sent.at(-1)).toMatchObject({
    method: 'PUT',
    body: { branch: 'dispatch/e/1', sha: 'f00d', content: Buffer.from(`${CONTENT}\n`).toString('base64') },
  })
})

it.each<[string, Case]>([
  ['no run is followed', { session: { waitFor: 'accepted' } }],
  ['the server is not known', { session: { capabilities: null } }],
  ['the commit is less than a minute old', { committed: minutesAgo(0.9) }],
  ['the commit says no time', { committed: '' }],
  [
    'the commit is less than a minute old by the clock of the server',
    { committed: minutesAgo(9), answer: makeReply(200, '', { headers: { date: minutesAgo(8.5) } }) },
  ],
  ['it has a run', { script: { 'GET /actions/runs': makeReply(200, { workflow_runs: [run] }) } }],
  [
    'nothing shows runs',
    {
      script: {
        'GET /actions/runs': makeReply(403, { message: 'scope' }),
        'GET /commits/abcd/status': makeReply(403, { message: 'scope' }),
      },
    },
  ],
  ['the look is lost', { script: { 'GET /actions/runs': makeLoss({ delivered: 'maybe' }) } }],
  ['it was committed once more before', { script: { 'GET /contents/e.json': fileWith(`${CONTENT}\n`) } }],
  ['the file is not there', { script: { 'GET /contents/e.json': makeReply(404, { message: 'not found' }) } }],
])('does nothing where %s', async (_, given) => {
  const { ending, requests } = await sendAgain(given)
  expect(ending).toBeNull()
  expect(requests.filter((line) => line.startsWith('PUT'))).toEqual([])
})

it('goes by the clock of the server, where it is ahead of ours', async () => {
  const ahead = makeReply(200, '', { headers: { date: new Date(NOW + 600_000).toUTCString() } })
  expect((await sendAgain({ committed: minutesAgo(0), answer: ahead })).ending).toMatchObject({ outcome: 'dispatched' })
})

it('looks at the statuses of the commit on a release without runs', async () => {
  const script = { 'GET /commits/abcd/status': makeReply(200, { statuses: null }) }
  const { ending, requests } = await sendAgain({ script, session: { capabilities: makeCapabilities('1.22.6') } })
  expect(ending).toMatchObject({ outcome: 'dispatched' })
  expect(requests[0]).toContain('/status')
})

const headAt = (id: string) => makeReply(200, { commit: { id, message: commitMessageOf(EVENT_BRANCH.event) } })

it.each<[string, Answer, OutcomeCode]>([
  ['the file changed meanwhile', makeReply(422, { message: 'sha does not match' }), 'rejected'],
  ['its answer is lost', makeLoss({ delivered: 'maybe' }), 'unconfirmed'],
  ['a page comes back', makeReply(200, 'hello'), 'unexpected-answer'],
  ['it is refused', makeReply(403, { message: 'no' }), 'forbidden'],
])('says what a look at the branch shows, and asks once, where %s', async (_, answer, outcome) => {
  const at = (head: string) => ({ 'PUT /contents/e.json': answer, 'GET /branches/dispatch/e/1': headAt(head) })
  const notMade = await sendAgain({ script: at('abcd') })
  expect(notMade.ending).toMatchObject({ outcome })
  expect(notMade.requests.filter((line) => line.startsWith('PUT'))).toHaveLength(1)
  const made = await sendAgain({ script: at('beef') })
  expect(made.ending).toMatchObject({ outcome: 'dispatched', commit: 'beef' })
})
