// A push to a branch of its own: which answers are believed, which are looked into, and how often it is sent.
import { expect, it } from 'vitest'
import { pushEvent } from '../../src/dispatch/push.ts'
import type { Answer } from '../../src/http/client.ts'
import type { Ending } from '../../src/model/ending.ts'
import { commitMessageOf, fileOf } from '../../src/model/event.ts'
import { makeEvent, makeHtml, makeLoss, makeOrder, makeReply, makeRepository } from '../support/make.ts'
import { type Script, scriptedSession } from '../support/scripted-session.ts'

const BRANCH = 'dispatch/e/1'
const EVENT = makeEvent()
const made = makeReply(201, { commit: { sha: 'c0ffee' } })
const headWith = (message: string, id = 'abcd') => makeReply(200, { commit: { id, message } })
const OURS = headWith(commitMessageOf(EVENT))
const OTHER = headWith('{"event_type":"other"}')
const NOT_THERE = makeReply(404, { message: 'not found' })
const EXISTS = makeReply(422, { message: 'branch already exists [name: dispatch/e/1]' })
const lost = makeLoss({ delivered: 'maybe', cause: 'timeout' })
const refused = makeLoss()
const crash = makeReply(500, { message: '' })

const W = 'POST /contents/'
const L = 'GET /branches/'

const push = (script: Script, order = makeOrder()) => {
  const { session, requests, sent } = scriptedSession(script)
  return pushEvent(order, makeRepository(), BRANCH, session).then((ending) => ({ ending, requests, sent }))
}
/** The requests by kind: `w` writes, `l` looks at the branch. */
const kinds = (requests: readonly string[]) => requests.map((line) => (line.startsWith('GET') ? 'l' : 'w')).join('')

it.each<[string, Answer | Answer[], Answer | Answer[], Partial<Ending>, string]>([
  ['is made', made, [], { outcome: 'dispatched', commit: 'c0ffee', attempts: 1, status: 201 }, 'w'],
  ['is made at the second attempt', [refused, made], [], { outcome: 'dispatched', attempts: 2 }, 'ww'],
  ['never gets through', refused, [], { outcome: 'unreachable', attempts: 3, status: null }, 'www'],
  ['is lost, and had arrived', [lost, EXISTS], OURS, { outcome: 'dispatched', commit: 'abcd', attempts: 2 }, 'wwl'],
  ['is lost each time, and had arrived', lost, OURS, { outcome: 'dispatched', attempts: 3 }, 'wwwl'],
  ['is lost each time, and is not there yet', lost, NOT_THERE, { outcome: 'unconfirmed', attempts: 3 }, 'wwwl'],
  ['crashes, and had arrived', crash, OURS, { outcome: 'dispatched', commit: 'abcd', attempts: 1 }, 'wl'],
  ['crashes, and is made then', [crash, made], NOT_THERE, { outcome: 'dispatched', attempts: 2 }, 'wlw'],
  [
    'crashes each time, and is not there',
    crash,
    NOT_THERE,
    { outcome: 'server-error', maybeSent: false, attempts: 3 },
    'wlwlwl',
  ],
  ['crashes each time, with an unknown result', crash, crash, { outcome: 'unconfirmed' }, 'wlllwlllwlll'],
  ['was made before', EXISTS, OURS, { outcome: 'dispatched', commit: 'abcd', attempts: 1, status: 422 }, 'wl'],
  ['was made before, for another event', EXISTS, OTHER, { outcome: 'rejected', needsNewId: true }, 'wl'],
  ['was made before, and can not be read', EXISTS, NOT_THERE, { outcome: 'unconfirmed' }, 'wl'],
  ['gets a page, and is there', makeHtml(200), OURS, { outcome: 'dispatched', commit: 'abcd', status: 200 }, 'wl'],
  ['gets a page, and is not there', makeHtml(200), NOT_THERE, { outcome: 'unexpected-answer' }, 'wl'],
  ['gets a page, with an unknown result', makeHtml(200), makeHtml(200), { outcome: 'unconfirmed' }, 'wl'],
  [
    'meets a branch called dispatch',
    makeReply(403, { message: "'refs/heads/dispatch' exists; cannot create 'refs/heads/dispatch/e/1'" }),
    [],
    { outcome: 'rejected', status: 403 },
    'w',
  ],
  [
    'loses a race each time',
    makeReply(403, { message: 'cannot lock ref' }),
    NOT_THERE,
    { outcome: 'rejected', attempts: 3 },
    'wlwlw',
  ],
  ['may not be made', makeReply(403, { message: 'no permission' }), [], { outcome: 'forbidden', attempts: 1 }, 'w'],
])('%s', async (_, writes, looks, expected, requests) => {
  const { ending, ...asked } = await push({ [W]: writes, [L]: looks })
  expect(ending).toMatchObject({ ...expected, branch: BRANCH })
  expect(kinds(asked.requests)).toBe(requests)
})

it('sends the event as file and as message, on a new branch of the default one', async () => {
  const { sent } = await push({ [W]: made })
  expect(sent).toEqual([
    {
      method: 'POST',
      path: `/repos/o/r/contents/.gitea/dispatch/${EVENT.dispatch_id}.json`,
      body: {
        content: Buffer.from(fileOf(EVENT)).toString('base64'),
        message: commitMessageOf(EVENT),
        branch: 'main',
        new_branch: BRANCH,
      },
    },
  ])
})

const file = makeReply(200, { type: 'file', sha: 'f00d', content: Buffer.from('old').toString('base64') })
const OWN = makeOrder({ push: { branch: '', path: 'VERSION', content: '1.2.3' } })

it.each<[string, Answer, string, object]>([
  ['replaces a file that is there', file, 'PUT', { sha: 'f00d' }],
  ['makes one that is not', NOT_THERE, 'POST', {}],
])('of a path that was given %s', async (_, found, method, body) => {
  const { ending, sent } = await push({ 'GET /contents/VERSION': found, [`${method} /contents/VERSION`]: made }, OWN)
  expect(ending).toMatchObject({ outcome: 'dispatched' })
  expect(sent.at(-1)).toMatchObject({ method, body: { ...body, content: Buffer.from('1.2.3').toString('base64') } })
})

it('of a path that can not be read sends nothing', async () => {
  const { ending, requests } = await push({ 'GET /contents/VERSION': makeReply(403, { message: 'scope' }) }, OWN)
  expect(ending).toMatchObject({ outcome: 'forbidden' })
  expect(requests).toHaveLength(1)
})
