// Where a text stops being JSON, on every release of Node that runs the action.
import { expect, it } from 'vitest'
import { isEncodedTwice, placeOfFlaw } from '../../src/safety/json-syntax.ts'

it.each<[string, number, number]>([
  ['["o/a",]', 1, 8],
  ['["o/a",\n  "o/b",\n]', 3, 1],
  ['[o/a', 1, 2],
  ['["o/a"', 1, 7],
  ['["o/a",\n', 2, 1],
  ['["o/a" "o/b"]', 1, 8],
  ['["o/a\n"]', 1, 6],
  ['{"a": "at position 3", x}', 1, 24],
  ['{"a": "at position 3", "b": x}', 1, 29],
  ['{"a": 1,}', 1, 9],
  ['{a: 1}', 1, 2],
  ['{"a": tru}', 1, 10],
  ["{'a': 1}", 1, 2],
  ['[1] 2', 1, 5],
  ['[01]', 1, 3],
  ['x', 1, 1],
  ['undefined', 1, 1],
  ['[object Object]', 1, 2],
  ['', 1, 1],
  [`[${'"o/a",\n'.repeat(10_000)}]`, 10_001, 1],
])('finds the flaw of %j', (text, line, column) => {
  expect(placeOfFlaw(text)).toBe(` (line ${line}, column ${column})`)
})

it.each(['[]', '"is not valid JSON"', ' 1 '])('finds none in %j', (text) => {
  expect(placeOfFlaw(text)).toBe('')
})

it.each<[unknown, boolean]>([
  ['{"a":1}', true],
  [JSON.stringify('{"a":1}'), true],
  ['[{}]', false],
  ['"x"', false],
  ['null', false],
  ['{', false],
  [{}, false],
  [7, false],
])('%j is encoded twice: %j', (value, expected) => {
  expect(isEncodedTwice(value)).toBe(expected)
})
