// The figure that SECURITY.md states of mutation tests.
import { expect, it } from 'vitest'
import { scored, stated } from './score.ts'

const mutants = (counts: Record<string, number>) =>
  Object.entries(counts).flatMap(([status, count]) => Array.from({ length: count }, () => ({ status })))

const report = {
  files: {
    'src/a.ts': { mutants: mutants({ Killed: 9, Timeout: 1, Survived: 2, NoCoverage: 0, CompileError: 5 }) },
    'src/b.ts': { mutants: mutants({ Killed: 3, NoCoverage: 1, Ignored: 2 }) },
    'src/types.ts': { mutants: [] },
  },
}

it('counts what no test noticed, worst file first', () => {
  expect(scored(report)).toEqual([
    { file: 'src/b.ts', tried: 4, left: 1, percent: 75 },
    { file: 'src/a.ts', tried: 12, left: 2, percent: (100 * 10) / 12 },
  ])
})

it('is stated between its markers alone', () => {
  const text = 'a\n<!-- mutation -->\nold\n<!-- /mutation -->\nb'
  const [, words, rest] = stated(text, scored(report), new Date('2026-11-22T12:00:00Z')).split(/<!-- \/?mutation -->\n/)
  expect(words?.replace('\n', ' ').trim()).toBe(
    'Of 16 small changes to the 2 files of `src` that do no I/O (`npm run mutation`, 2026-11-22), a test of parts notices 81.3 %; fewest in `src/b.ts`, 75.0 %.',
  )
  expect(rest).toBe('b')
})
