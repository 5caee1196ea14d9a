// A file of a named branch: what is read before it is written, and what decides when an answer does not.
import { expect, it } from 'vitest'
import { prepareNamedPush, pushNamed } from '../../src/dispatch/push-named-branch.ts'
import type { Answer } from '../../src/http/client.ts'
import type { Ending } from '../../src/model/ending.ts'
import { makeHtml, makeLoss, makeOrder, makeReply, makeRepository } from '../support/make.ts'
import { type Script, scriptedSession } from '../support/scripted-session.ts'

const fileWith = (text: string, sha = 'f00d') =>
  makeReply(200, { type: 'file', sha, content: Buffer.from(text).toString('base64'), last_commit_sha: 'abcd' })
const made = makeReply(200, { commit: { sha: 'c0ffee' } })
const NOT_THERE = makeReply(404, { message: 'not found' })
const BRANCH = makeReply(200, { commit: { id: 'abcd' } })
const lost = makeLoss({ delivered: 'maybe', cause: 'timeout' })
const crash = makeReply(500, { message: '' })
const race = makeReply(409, { message: 'conflict' })

const order = (branch = 'next') => makeOrder({ push: { branch, path: 'VERSION', content: '1.2.3' } })
const at = (branch: string) => `GET /contents/VERSION?ref=${branch}`

it.each<[string, Script, string, Partial<Ending> | { from: string | null; sha: string | null }]>([
  ['says so already', { [at('next')]: fileWith('1.2.3\n') }, 'next', { outcome: 'unchanged', commit: 'abcd' }],
  ['says so without a line end', { [at('next')]: fileWith('1.2.3') }, 'next', { outcome: 'unchanged' }],
  ['says something else', { [at('next')]: fileWith('1.2.2\n') }, 'next', { from: null, sha: 'f00d' }],
  ['is not there', { [at('next')]: NOT_THERE, 'GET /branches/next': BRANCH }, 'next', { from: null, sha: null }],
  ['is not there, on the default branch', { [at('main')]: NOT_THERE }, 'main', { from: null, sha: null }],
  [
    'is on the default branch alone, since the named one is not there',
    { [at('next')]: NOT_THERE, 'GET /branches/next': NOT_THERE, [at('main')]: fileWith('1.2.3\n') },
    'next',
    { from: 'main', sha: 'f00d' },
  ],
  ['is a folder', { [at('next')]: makeReply(200, []) }, 'next', { outcome: 'rejected' }],
  ['may not be read', { [at('next')]: makeReply(403, { message: 'scope' }) }, 'next', { outcome: 'forbidden' }],
])('a file that %s', async (_, script, branch, expected) => {
  const looked = await prepareNamedPush(order(branch), makeRepository(), scriptedSession(script).session)
  if ('ending' in looked) expect(looked.ending).toMatchObject(expected)
  else {
    const { from, file } = looked.push
    expect({ from, sha: file.state === 'present' ? file.sha : null }).toEqual(expected)
  }
})

it.each<[boolean | undefined, object]>([
  [false, { ending: { outcome: 'forbidden', branch: 'next' } }],
  [true, { push: { branch: 'next' } }],
  [undefined, { push: { branch: 'next' } }],
])('a dry run asks whether the branch takes it: user_can_push %s', async (user_can_push, expected) => {
  const branch = makeReply(200, { commit: { id: 'abcd' }, protected: true, user_can_push })
  const script = { [at('next')]: fileWith('1.2.2'), 'GET /branches/next': branch }
  const { session } = scriptedSession(script, { dryRun: true })
  expect(await prepareNamedPush(order(), makeRepository(), session)).toMatchObject(expected)
})

/** The file as it is before the first write, and at each look after it. */
async function push(writes: Answer | Answer[], ...files: Answer[]) {
  const [before, ...after] = files
  const script: Script = { [at('next')]: [before!, ...after], 'PUT /contents/VERSION': writes }
  const { session, requests } = scriptedSession(script)
  const first = await prepareNamedPush(order(), makeRepository(), session)
  if ('ending' in first) throw new Error('nothing to push')
  const ending = await pushNamed(first.push, order(), makeRepository(), session)
  return { ending, kinds: requests.map((line) => (line.startsWith('GET') ? 'r' : 'w')).join('') }
}

const OLD = fileWith('1.2.2\n')
const NEW = fileWith('1.2.3\n', 'beef')

it.each<[string, Answer | Answer[], Answer[], Partial<Ending>, string]>([
  ['is written', made, [OLD], { outcome: 'dispatched', commit: 'c0ffee', attempts: 1 }, 'rw'],
  ['is lost, and was written', lost, [OLD, NEW], { outcome: 'dispatched', commit: 'abcd', attempts: 1 }, 'rwr'],
  ['is lost, and is written then', [lost, made], [OLD], { outcome: 'dispatched', attempts: 2 }, 'rwrw'],
  ['is lost each time', lost, [OLD], { outcome: 'unconfirmed', attempts: 3 }, 'rwrwrwr'],
  ['crashes, and was written', crash, [OLD, NEW], { outcome: 'dispatched', attempts: 1 }, 'rwr'],
  ['crashes each time, and was not written', crash, [OLD], { outcome: 'server-error', attempts: 3 }, 'rwrwrwr'],
  ['loses a race, and is written then', [race, made], [OLD], { outcome: 'dispatched', attempts: 2 }, 'rwrw'],
  ['loses a race to one that says the same', race, [OLD, NEW], { outcome: 'unchanged' }, 'rwr'],
  ['gets a page, and was written', makeHtml(200), [OLD, NEW], { outcome: 'dispatched', attempts: 1 }, 'rwr'],
  ['gets a page, and was not written', makeHtml(200), [OLD], { outcome: 'unexpected-answer', attempts: 1 }, 'rwr'],
  ['is lost, and the file cannot be read', lost, [OLD, crash], { outcome: 'unconfirmed', attempts: 1 }, 'rwrrr'],
  [
    'is protected',
    makeReply(403, { message: 'Cannot commit to repo' }),
    [OLD],
    { outcome: 'forbidden', attempts: 1, status: 403 },
    'rw',
  ],
])('a push that %s', async (_, writes, files, expected, kinds) => {
  const pushed = await push(writes, ...files)
  expect(pushed.ending).toMatchObject(expected)
  expect(pushed.kinds).toBe(kinds)
})
