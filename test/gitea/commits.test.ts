// Only the JSON of Gitea proves a commit or a branch.
import { expect, it } from 'vitest'
import { commitOf, headOf, isSuccess, statusOf } from '../../src/gitea/commits.ts'
import { makeHtml, makeLoss, makeReply } from '../support/make.ts'

const written = { commit: { sha: 'abc' } }
const branch = { name: 'b', commit: { id: 'abc', message: 'm' } }

it.each([
  ['a write', makeReply(201, written), 'abc'],
  ['an update', makeReply(200, written), 'abc'],
  ['a status of no write', makeReply(202, written), null],
  ['JSON of something else', makeReply(201, { id: 1 }), null],
  ['a login page', makeHtml(200), null],
  ['nothing', makeLoss({ cause: 'timeout' }), null],
])('the commit of %s', (_what, answer, commit) => {
  expect(commitOf(answer)).toBe(commit)
})

it.each([
  ['a branch', makeReply(200, branch), 'abc'],
  ['a branch by another status', makeReply(201, branch), undefined],
  ['a login page', makeHtml(200), undefined],
  ['nothing', makeLoss({ cause: 'timeout' }), undefined],
])('the head of %s', (_what, answer, commit) => {
  expect(headOf(answer)?.commit.id).toBe(commit)
})

it('takes any 2xx for a success, and a loss for none', () => {
  const answers = [makeHtml(200), makeHtml(299), makeHtml(300), makeHtml(404), makeLoss({ cause: 'timeout' })]
  expect(answers.map(isSuccess)).toEqual([true, true, false, false, false])
  expect(answers.map(statusOf)).toEqual([200, 299, 300, 404, null])
})
