// An output as it stands in the runner's file.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it, vi } from 'vitest'
import { appendOutputs } from '../../src/runner/output-file.ts'
import { parseOutputs } from '../support/action.ts'

const folder = mkdtempSync(join(tmpdir(), 'gitea-dispatch-'))
const file = join(folder, 'output')
afterAll(() => rmSync(folder, { recursive: true }))

it('appends a value of several lines and pieces', () => {
  writeFileSync(file, 'before=1\n')
  appendOutputs(file, [
    ['results', ['[\n', '  1', '\n]']],
    ['empty', []],
  ])
  appendOutputs(file, [['after', ['']]])
  expect(parseOutputs(readFileSync(file, 'utf8'))).toEqual({ before: '1', results: '[\n  1\n]', empty: '', after: '' })
})

it('throws where there is no file, as @actions/core does', () => {
  expect(() => appendOutputs(join(folder, 'absent'), [['results', []]])).toThrow(/Missing file/)
})

it('refuses a value that would end early', () => {
  writeFileSync(file, '')
  vi.spyOn(Math, 'random').mockReturnValue(0.5)
  expect(() => appendOutputs(file, [['results', ['ghadelimiter_ii\nother=1']]])).toThrow(/delimiter/)
  vi.restoreAllMocks()
})
