// How what ran in two places is added up.
import { expect, it } from 'vitest'
import { alsoRan, type FileCoverage, idleLines, type Parts, partsOf, percentOf } from './parts.ts'

/** A file with statements on these lines, and at `7:2` an `if`, each with how often it ran. */
const file = (lines: [line: number, count: number][], [yes, no]: [number, number], column = 2): FileCoverage => ({
  statementMap: Object.fromEntries(lines.map(([line], key) => [key, { start: { line } }])),
  s: Object.fromEntries(lines.map(([, count], key) => [key, count])),
  branchMap: { 0: { type: 'if', loc: { start: { line: 7, column } } } },
  b: { 0: [yes, no] },
})
const shown = (parts: Parts) => [
  ...[idleLines(parts, 'lines'), idleLines(parts, 'branches')],
  ...[percentOf([parts], 'lines'), percentOf([parts], 'branches')],
]

it('takes a line that ran anywhere on it, and each arm of a branch', () => {
  const parts = partsOf(
    file(
      [
        [1, 0],
        [1, 3],
        [2, 0],
        [3, 1],
        [7, 1],
      ],
      [4, 0],
    ),
  )
  expect(shown(parts)).toEqual([[2], [7], 75, 50])
})

it('counts what ran there, by its place', () => {
  const here = partsOf(
    file(
      [
        [1, 0],
        [2, 0],
        [3, 1],
      ],
      [4, 0],
    ),
  )
  const there = partsOf(
    file(
      [
        [3, 0],
        [2, 9],
        [8, 0],
      ],
      [0, 1],
    ),
  )
  expect(shown(alsoRan(here, there))).toEqual([[1], [], (100 * 2) / 3, 100])
})

it('counts nothing for a place that only the other has, nor for a file that it has not', () => {
  const here = partsOf(file([[1, 1]], [0, 1]))
  expect(shown(alsoRan(here, partsOf(file([[2, 1]], [1, 0], 3))))).toEqual([[], [7], 100, 50])
  expect(shown(alsoRan(here, undefined))).toEqual([[], [7], 100, 50])
})

it('weighs files by their size', () => {
  const small = partsOf(file([[1, 0]], [0, 0]))
  const large = partsOf(
    file(
      [
        [1, 1],
        [2, 1],
        [3, 1],
      ],
      [1, 1],
    ),
  )
  expect(percentOf([small, large], 'lines')).toBe(75)
})
