// What an answer about one file says of it.
import { expect, it } from 'vitest'
import { type FileState, fileStateOf } from '../../src/gitea/files.ts'
import type { Answer } from '../../src/http/client.ts'
import { makeHtml, makeLoss, makeReply, NOW } from '../support/make.ts'

const FILE = { type: 'file', sha: 'abc', content: Buffer.from('é\n').toString('base64') }
const stateOf = (answer: Answer) => fileStateOf({ answer, attempts: 3, lost: false, crashed: false, note: null }, NOW)

it.each<[string, Answer, FileState]>([
  ['is there', makeReply(200, FILE), { state: 'present', text: 'é\n', sha: 'abc', commit: null }],
  [
    'is there, with its commit',
    makeReply(200, { ...FILE, last_commit_sha: 'c0ffee' }),
    { state: 'present', text: 'é\n', sha: 'abc', commit: 'c0ffee' },
  ],
  [
    'is UTF-16, little end first',
    makeReply(200, { ...FILE, content: Buffer.from('\ufeffé\n', 'utf16le').toString('base64') }),
    { state: 'present', text: '\ufeffé\n', sha: 'abc', commit: null },
  ],
  [
    'is UTF-16, big end first, and was cut off',
    makeReply(200, { ...FILE, content: Buffer.from('\ufffe\ue900x', 'utf16le').subarray(0, 5).toString('base64') }),
    { state: 'present', text: '\ufeffé', sha: 'abc', commit: null },
  ],
  ['is not', makeReply(404, { message: 'not found' }), { state: 'absent' }],
  ['is a folder', makeReply(200, [FILE]), { state: 'unreadable' }],
  ['is too large', makeReply(200, { ...FILE, content: null }), { state: 'unreadable' }],
])('%s', (_, answer, state) => {
  expect(stateOf(answer)).toEqual(state)
})

it.each<[string, Answer, object]>([
  ['an answer that broke off', makeReply(200, FILE, { complete: false }), { outcome: 'unreachable', status: 200 }],
  ['a page', makeHtml(200), { outcome: 'unexpected-answer', status: 200 }],
  ['another success', makeReply(202, FILE), { outcome: 'unexpected-answer', status: 202 }],
  ['a gateway that heard nothing', makeHtml(502), { outcome: 'server-error', status: 502 }],
  ['a loss', makeLoss({ delivered: 'maybe' }), { outcome: 'unreachable', status: null }],
])('is in explanation with %s', (_, answer, explanation) => {
  const complete = 'text' in answer && !answer.complete ? { ...answer, text: answer.text.slice(0, 9) } : answer
  expect(stateOf(complete)).toMatchObject({ state: 'failed', explanation: { ...explanation, attempts: 3 } })
})
