import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { branchOf, commitMessageOf, dispatchIdAt, fileOf, filePathOf, isMessageOf } from '../../src/model/event.ts'
import type { JsonObject } from '../../src/safety/json.ts'
import { makeEvent, NOW } from '../support/make.ts'

const ID = '20261122T124658123Z-9f86d08188'
const SKIP = ['[skip ci]', '[ci skip]', '[no ci]', '[skip actions]', '[actions skip]']

it('makes an id from time and random bytes', () => {
  expect(dispatchIdAt(new Date(NOW), Buffer.from('9f86d08188', 'hex'))).toBe(ID)
})

it('takes no more than five bytes', () => {
  expect(dispatchIdAt(new Date(NOW), Buffer.from('9f86d08188ffff', 'hex'))).toBe(ID)
})

it.each<[boolean, string]>([
  [true, commitMessageOf(makeEvent())],
  [true, commitMessageOf(makeEvent({ source: { repository: null, run_id: null, run_number: null } }))],
  [true, JSON.stringify(makeEvent(), null, 2)],
  [false, commitMessageOf(makeEvent({ event_type: 'other' }))],
  [false, commitMessageOf(makeEvent({ client_payload: {} }))],
  [false, commitMessageOf(makeEvent({ dispatch_id: 'other' }))],
  [false, 'fix: a typo'],
  [false, 'null'],
  [false, '{}'],
  [false, '[]'],
])('knows its own message: %s for %s', (is, message) => {
  expect(isMessageOf(makeEvent(), message)).toBe(is)
})

it('makes ids that sort by time and need no change in a branch name', () => {
  const time = fc.date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true })
  const random = fc.uint8Array({ minLength: 5, maxLength: 5 })
  fc.assert(
    fc.property(time, time, random, random, (a, b, x, y) => {
      const [first, second] = [dispatchIdAt(a, x), dispatchIdAt(b, y)]
      if (a.getTime() !== b.getTime()) expect(first < second).toBe(a < b)
      expect(first).toMatch(/^[0-9A-Za-z-]{30}$/)
    }),
  )
})

it('writes the event as one line of JSON', () => {
  const event = makeEvent({ client_payload: { note: 'a [skip ci] b', list: [1, '[x]'], 'k[1]': null } })
  expect(commitMessageOf(event)).toMatchInlineSnapshot(
    `"{"event_type":"runtime-published","client_payload":{"note":"a \\u005bskip ci] b","list":[1,"\\u005bx]"],"k\\u005b1]":null},"dispatch_id":"20261122T124658123Z-9f86d08188","source":{"repository":"molecule-ai/runtime","run_id":7,"run_number":3}}"`,
  )
})

const nasty = fc.oneof(
  fc.constantFrom(...SKIP, '\\', '\\\\[', '"[', '\\"[skip ci]', '\n', '\u2028', '\u005b', '\\u005b', '['),
  fc.string({ unit: 'binary' }),
)
const text = fc.array(nasty, { maxLength: 4 }).map((pieces) => pieces.join(''))
const { json } = fc.letrec((tie) => ({
  json: fc.oneof({ maxDepth: 3 }, text, fc.jsonValue({ maxDepth: 1 }), fc.array(tie('json')), tie('object')),
  object: fc.dictionary(text, tie('json'), { noNullPrototype: true }),
}))
const payload = fc.dictionary(text, json, { noNullPrototype: true }) as fc.Arbitrary<JsonObject>

it('gives any event back unchanged, in one line', () => {
  fc.assert(
    fc.property(text, payload, (event_type, client_payload) => {
      const event = makeEvent({ event_type, client_payload })
      const message = commitMessageOf(event)
      expect(JSON.stringify(JSON.parse(message))).toBe(JSON.stringify(event))
      expect(message).not.toMatch(/[\r\n]/)
      expect(SKIP.filter((words) => message.includes(words))).toEqual([])
    }),
  )
})

it.each(['#7', '!7', 'https://git.example.com/o/r/issues/7', '\u202e', '\u{e0041}', '\u2028', '\u009b', '\u007f'])(
  'has nothing of %j',
  (text) => {
    const event = makeEvent({ event_type: `closes ${text}`, client_payload: { note: `closes ${text} `, [text]: text } })
    expect(commitMessageOf(event)).not.toContain(text)
    expect(JSON.parse(commitMessageOf(event))).toEqual(event)
  },
)

it('has no [ inside a string', () => {
  fc.assert(
    fc.property(text, fc.dictionary(text, text), (event_type, client_payload) => {
      // Without arrays, every [ of the message would be inside a string.
      expect(commitMessageOf(makeEvent({ event_type, client_payload }))).not.toContain('[')
    }),
  )
})

it('accepts the largest payload', () => {
  const client_payload = { text: '["\\'.repeat(16_384) }
  expect(JSON.parse(commitMessageOf(makeEvent({ client_payload })))).toEqual(makeEvent({ client_payload }))
})

it('has a readable file', () => {
  expect(filePathOf(makeEvent())).toBe(`.gitea/dispatch/${ID}.json`)
  const text = fileOf(makeEvent())
  expect(JSON.parse(text)).toEqual(makeEvent())
  expect(text).toMatch(/^\{\n {2}"event_type": "runtime-published",\n/)
  expect(text).toMatch(/\n\}\n$/)
})

const NASTY_TYPES = [
  ['runtime-published', 'runtime-published'],
  ['release/stable', 'release/stable'],
  ['a b\tc', 'a-b-c'],
  ['a~^:?*[\\b', 'a-b'],
  ['a..b', 'a-b'],
  ['...', '-'],
  ['.', '-'],
  ['.hidden', '-hidden'],
  ['a/.hidden/b', 'a/-hidden/b'],
  ['a.lock', 'a-'],
  ['a.lock/b.lock', 'a-/b-'],
  ['a.lock.lock', 'a.lock-'],
  ['.lock', '-lock'],
  ['a.lock.', 'a.lock-'],
  ['a.', 'a-'],
  ['a@{b', 'a-b'],
  ['@', '@'],
  ['@@{-1}', '@--1}'],
  ['//a//b//', 'a/b'],
  ['/', '-'],
  ['-x', '-x'],
  ['é€😀', 'é€😀'],
] as const

it.each(NASTY_TYPES)('%j becomes a branch of %j', (eventType, name) => {
  expect(branchOf(eventType, ID)).toBe(`dispatch/${name}/${ID}`)
})

it('makes branch names that git accepts', () => {
  for (const [eventType] of NASTY_TYPES)
    expect(() => execFileSync('git', ['check-ref-format', '--branch', branchOf(eventType, ID)])).not.toThrow()
})

// The rules of git-check-ref-format(1), by number.
const REFUSED = [
  /(^|\/)\.|\.lock(\/|$)/,
  /\.\./,
  /[\0-\x20\x7f~^:]/,
  /[?*[]/,
  /^\/|\/$|\/\//,
  /\.$/,
  /@\{/,
  /^@$/,
  /\\/,
]

it('makes branch names that git accepts from any event type', () => {
  const piece = fc.oneof(fc.constantFrom(...'.~^:?*[\\/@{ -', '..', '.lock', '@{', '\x7f'), fc.string({ maxLength: 3 }))
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const branch = branchOf(pieces.join(''), ID)
      expect(REFUSED.filter((rule) => rule.test(branch))).toEqual([])
      expect(branch).toMatch(new RegExp(`^dispatch/.+/${ID}$`, 's'))
    }),
    { numRuns: 1000 },
  )
})
