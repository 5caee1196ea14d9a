// Numbers that JSON changes, and those that it doesn't.
import { expect, it } from 'vitest'
import { changedNumberIn, changedNumbersOf, keepsItsValue } from '../../src/targets/exact-numbers.ts'

it.each([
  ...['0', '-0', '-0.0', '7', '-7', '1.10', '0.1', '100', '1e3', '1E+3', '1e-3', '1.50e2', '0e999', '0.000'],
  ...['9007199254740991', '-9007199254740991', '9007199254740991.0', '123456789012345', '0.1234567890123456'],
  // What a program writes of a double of its own.
  ...[
    '0.30000000000000004',
    '1.7976931348623157e308',
    '5e-324',
    '6.02214076e23',
    '1e22',
    '1e+300',
    '1.0000000000000000',
  ],
])('%s keeps its value', (written) => {
  expect(keepsItsValue(written)).toBe(true)
  expect([...changedNumbersOf(`{"a": [${written}]}`)]).toEqual([])
})

it.each([
  ...['9007199254740992', '9007199254740993', '-9007199254740993', '9007199254740992.0', '12345678901234567890'],
  ...[
    '1e400',
    '-1e400',
    '1e-400',
    '0.1234567890123456789',
    '123456789.0123456789',
    '9007199254740993e1',
    '0.30000000000000003',
  ],
])('%s does not', (written) => {
  expect(keepsItsValue(written)).toBe(false)
  expect([...changedNumbersOf(`{"a": [${written}]}`)]).toEqual([Number(written)])
})

it.each([
  [{ id: 2 ** 53 }, 'id'],
  [{ a: { b: [1, { 'c d': 2 ** 53 }] } }, 'a.b[1]["c d"]'],
  [{ a: [[2 ** 53]] }, 'a[0][0]'],
  [{ a: 1, b: String(2 ** 53), c: [null, true] }, null],
])('it is found at its place: %j', (payload, path) => {
  const found = changedNumberIn(payload, new Set([2 ** 53]))
  expect(found && /^`(.+)` is a number .* put it in quotes$/.exec(found)?.[1]).toBe(path)
})

it('each of several is named, the first ten where they are many', () => {
  const changed = new Set([2 ** 53, 2 ** 54])
  expect(changedNumberIn({ a: [{ id: 2 ** 53 }], b: 1, d: 2 ** 54 }, changed, 'x')).toBe(
    '`x.d`, `x.a[0].id` are numbers that lose precision in JSON; put them in quotes',
  )
  const many = (count: number) => changedNumberIn({ a: new Array(count).fill(2 ** 53) }, changed)!
  expect(many(10).match(/`a\[\d\]`/g)).toHaveLength(10)
  expect(many(10)).not.toContain('more')
  expect(many(13)).toMatch(/^`a\[0\]`, .*`a\[9\]` and 3 more are numbers/)
})

it('numbers in a text are none', () => {
  expect([...changedNumbersOf('{"9007199254740993": "\\"9007199254740993", "a": "1e400\\\\"}')]).toEqual([])
})

it('a text of many escapes and a number of many zeros are read soon', () => {
  const long = `{"a": "${'\\n'.repeat(500_000)}", "b": 1.${'0'.repeat(500_000)}}`
  expect([...changedNumbersOf(long)]).toEqual([])
})
