// Whether a target is up to date.
import { expect, it } from 'vitest'
import { driftOf } from '../../src/dispatch/drift.ts'
import type { Session } from '../../src/fleet/session.ts'
import type { Answer } from '../../src/http/client.ts'
import { makeLoss, makeReply, NOW } from '../support/make.ts'

const file = (text: string) =>
  makeReply(200, {
    ...{ type: 'file', encoding: 'base64', content: Buffer.from(text).toString('base64'), sha: 'a'.repeat(40) },
    ...{ size: text.length, path: 'x', name: 'x', last_commit_sha: 'b'.repeat(40) },
  })
const ABSENT = makeReply(404, { message: "The target couldn't be found." })

async function drift(answer: Answer, pattern: string | null, expected: string, ref?: string) {
  const asked: string[] = []
  const read: Session['read'] = async (path) => {
    asked.push(path)
    return { answer, attempts: 2, lost: false, crashed: false, note: null }
  }
  const given = { path: 'a b/.version', pattern: pattern === null ? null : new RegExp(pattern, 'm'), expected }
  const found = await driftOf('o/r', ref, given, { read, now: () => NOW } as Session)
  return { found, asked }
}

const PIN = '^runtime==(\\S+)'

it.each<[string, string | null, string]>([
  ['0.1.9', null, '0.1.9'],
  ['  0.1.9\r\n', null, '0.1.9'],
  ['a\nb\n', null, 'a\nb'],
  ['x==1\nruntime==0.1.9\ny', PIN, '0.1.9'],
  ['x==1\r\nruntime==0.1.9\r\ny', PIN, '0.1.9'],
  ['x==1\r\nruntime== 0.1.9 \r\ny', '^runtime==(.*)$', '0.1.9'],
  ['runtime==0.1.9\nruntime==0.1.8', PIN, '0.1.9'],
  ['FROM é:1.0-ß', 'FROM é:(.*)', '1.0-ß'],
])('%j with %j says %j', async (text, pattern, expected) => {
  const { found } = await drift(file(text), pattern, expected)
  expect(found).toEqual({
    ending: { outcome: 'unchanged', detail: `a b/.version has ${JSON.stringify(expected)}` },
  })
})

// Versions are texts: 1.10 isn't 1.1, and newer counts as other.
it.each<[string, string | null, string, string]>([
  ['0.1.8', null, '0.1.9', 'has "0.1.8", expected "0.1.9"'],
  ['1.10', null, '1.1', 'has "1.10", expected "1.1"'],
  ['v1.0', null, '1.0', 'has "v1.0", expected "1.0"'],
  ['1.0', null, '1.0.0', 'has "1.0", expected "1.0.0"'],
  ['RC1', null, 'rc1', 'has "RC1", expected "rc1"'],
  ['', null, '1', 'has "", expected "1"'],
  ['runtime==0.1.90', PIN, '0.1.9', 'has "0.1.90", expected "0.1.9"'],
  ['# runtime==0.1.9', PIN, '0.1.9', 'has no match for `drift-pattern`, expected "0.1.9"'],
  ['0.1.9', PIN, '0.1.9', 'has no match for `drift-pattern`, expected "0.1.9"'],
  ['runtime', '^runtime(==.*)?', '0.1.9', 'has no match for `drift-pattern`, expected "0.1.9"'],
  ['a"\n::error::b', null, '1', 'has "a\\"\\n::error::b", expected "1"'],
  ['x'.repeat(5000), null, '1', `has "${'x'.repeat(77)}...", expected "1"`],
])('$0 with $1 is behind $2', async (text, pattern, expected, says) => {
  const { found } = await drift(file(text), pattern, expected)
  expect(found).toEqual({ note: `drift: a b/.version ${says}` })
})

it('reports drift for a target without the file or without the ref', async () => {
  const { found } = await drift(ABSENT, PIN, '1')
  expect(found).toEqual({ note: 'drift: a b/.version does not exist, expected "1"' })
})

it('rejects a target if its file cannot be read, or it would be dispatched forever', async () => {
  const folder = makeReply(200, [{ type: 'file', path: 'x' }])
  expect((await drift(folder, PIN, '1')).found).toMatchObject({ ending: { outcome: 'rejected' } })
})

it.each<[Answer, string]>([
  [makeReply(401, { message: 'no' }), 'unauthorized'],
  [makeReply(403, { message: 'token scope' }), 'forbidden'],
  [makeReply(500), 'server-error'],
  [makeLoss(), 'unreachable'],
])('does not take explanation for drift: %#', async (answer, outcome) => {
  const { found } = await drift(answer, null, '1')
  expect(found).toEqual({ ending: expect.objectContaining({ outcome, attempts: 2 }) })
})

it.each([
  [undefined, '/repos/o/r/contents/a%20b/.version'],
  ['', '/repos/o/r/contents/a%20b/.version'],
  ['next', '/repos/o/r/contents/a%20b/.version?ref=next'],
  ['refs/tags/v1', '/repos/o/r/contents/a%20b/.version?ref=v1'],
])('reads at %j', async (ref, path) => {
  expect((await drift(file('1'), null, '1', ref)).asked).toEqual([path])
})

it('is no file that can be read', async () => {
  const { found } = await drift(makeReply(200, [{ type: 'file' }]), null, '1')
  expect(found).toEqual({
    ending: {
      ...{ outcome: 'rejected', detail: 'a b/.version is not a file, or is too large to read' },
      todo: 'set `drift-path` to another file',
    },
  })
})

it('shows eighty characters of the value', async () => {
  const { found } = await drift(file('x'.repeat(80)), null, '1')
  expect(found).toEqual({ note: `drift: a b/.version has "${'x'.repeat(80)}", expected "1"` })
})

it('lets a pattern that never ends on a file stop no more than that target', async () => {
  const { found } = await drift(file(`${'a'.repeat(50)}!`), '^(a+)+$', '1')
  expect(found).toEqual({
    ending: {
      outcome: 'rejected',
      detail: '`drift-pattern` takes longer than a second on a b/.version',
      todo: 'use a `drift-pattern` without a repetition inside a repetition, or check the file',
    },
  })
})
