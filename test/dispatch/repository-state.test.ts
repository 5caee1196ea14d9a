// What the state of a repository means for a dispatch.
import { expect, it } from 'vitest'
import {
  obstacleOf,
  otherName,
  pushObstacleOf,
  readRepositoryState,
  renamedNote,
} from '../../src/dispatch/repository-state.ts'
import type { Session } from '../../src/fleet/session.ts'
import type { Repository } from '../../src/gitea/responses.ts'
import type { Answer } from '../../src/http/client.ts'
import { joinDetails } from '../../src/model/details.ts'
import { makeHtml, makeLoss, makeReply, NOW } from '../support/make.ts'

const makeRepository = (overrides: Partial<Repository> = {}): Repository => ({
  ...{ full_name: 'O/r', default_branch: 'main', archived: false },
  ...overrides,
})

async function facts(answer: Answer, note: string | null = null) {
  const asked: string[] = []
  const read: Session['read'] = async (path) => {
    asked.push(path)
    return { answer, attempts: 2, lost: false, crashed: false, note }
  }
  const found = await readRepositoryState('o/r', { read, now: () => NOW } as Session)
  expect(asked).toEqual(['/repos/o/r'])
  return found
}

it('are there, with another name where it has one', async () => {
  const repository = makeRepository()
  expect(await facts(makeReply(200, repository))).toEqual({ repository, renamed_to: null })
  const moved = makeRepository({ full_name: 'new/r' })
  expect(await facts(makeReply(200, moved))).toEqual({ repository: moved, renamed_to: 'new/r' })
})

it.each<[string, Answer, string | null, object]>([
  ['no such repository', makeReply(404, { message: 'not found' }), null, { outcome: 'not-found', status: 404 }],
  ['no Gitea at all', makeReply(404, '404 page not found\n'), null, { outcome: 'unexpected-answer', status: 404 }],
  ['a login page', makeHtml(200), null, { outcome: 'unexpected-answer', status: 200 }],
  ['facts of another success', makeReply(202, makeRepository()), null, { outcome: 'unexpected-answer', status: 202 }],
  ['a crash', makeReply(500, { message: 'x' }), 'not again', { outcome: 'server-error', detail: '500 “x”; not again' }],
  ['a loss', makeLoss({ detail: 'reset' }), null, { outcome: 'unreachable', status: null, detail: 'reset' }],
])('are not, after %s', async (_, answer, note, ending) => {
  expect(await facts(answer, note)).toMatchObject({ ending: { ...ending, attempts: 2 } })
})

it.each<[Partial<Repository>, object | null]>([
  [{}, null],
  [{ empty: false, has_actions: true, mirror: true, permissions: { push: false } }, null],
  [{ archived: true, empty: true, has_actions: false }, { outcome: 'archived' }],
  [{ empty: true, has_actions: false }, { outcome: 'empty-repository' }],
  [{ has_actions: false }, { outcome: 'actions-disabled' }],
])('nothing starts in %j: %j', (repository, obstacle) => {
  expect(obstacleOf(makeRepository(repository))).toEqual(obstacle)
})

it.each<[Partial<Repository>, object | null]>([
  [{}, null],
  [{ permissions: { push: true }, mirror: false }, null],
  [
    { permissions: { push: false }, mirror: true },
    {
      ...{ outcome: 'rejected', detail: 'the repository is a mirror, which accepts no commits' },
      todo: 'list the mirrored repository instead',
    },
  ],
  [
    { permissions: { push: false } },
    {
      ...{ outcome: 'forbidden', detail: "the token's user has only read access to the repository" },
      todo: "give the token's user write access to the repository",
    },
  ],
])('takes no commits with %j: %j', (repository, obstacle) => {
  expect(pushObstacleOf(makeRepository(repository))).toEqual(obstacle)
})

it.each([
  ['o/r', 'o/r', null],
  ['o/R', 'O/r', null],
  ['o/r', 'o/s', 'o/s'],
  ['o/r', null, null],
])('%s that is %s has the other name %s', (asked, actual, other) => {
  expect(otherName(asked, actual)).toBe(other)
})

it('joins what is known', () => {
  expect([renamedNote(null), renamedNote('o/s')]).toEqual([null, 'the repository is now o/s'])
  expect(joinDetails('a', null, undefined, '', 'b')).toEqual({ detail: 'a; b' })
  expect(joinDetails(null, undefined, '')).toEqual({})
})
