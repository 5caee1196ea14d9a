// What the runner gets: commands in the log, and files.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createPublisher } from '../../src/runner/publish.ts'
import { readAsGitHub, readAsOldAct } from '../scenarios/runners/output-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'gitea-dispatch-'))
const file = join(folder, 'file')
afterAll(() => rmSync(folder, { recursive: true }))
beforeEach(() => writeFileSync(file, ''))
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

const publisher = createPublisher((text) => text.replaceAll('secret', '***'))

/** What is written to the log meanwhile. */
function logOf(publish: () => void): string {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  publish()
  const written = write.mock.calls.map(([text]) => String(text).replaceAll('\r\n', '\n')).join('')
  write.mockRestore()
  return written
}

it('redacts all that it writes, and keeps commands of others out of annotations', () => {
  vi.stubEnv('GITHUB_OUTPUT', file)
  vi.stubEnv('GITHUB_STEP_SUMMARY', file)
  const log = logOf(() => {
    publisher.info('a secret')
    publisher.group('b', ['a secret', 'c'])
    publisher.warning('a\n::error::100% secret')
    publisher.error('secret')
    expect(publisher.setOutputs({ a: 'secret' })).toBe(true)
    publisher.addSummary('a secret')
  })
  expect(log).toBe('a ***\n::group::b\na ***\nc\n::endgroup::\n::warning::a ::error::100％ ***\n::error::***\n')
  expect(readFileSync(file, 'utf8')).toContain('***')
  expect(log + readFileSync(file, 'utf8')).not.toContain('secret')
})

it('has nothing between the ends of an empty group', () => {
  expect(logOf(() => publisher.group('b', []))).toBe('::group::b\n::endgroup::\n')
})

it('writes values of many lines so that every runner reads them', () => {
  vi.stubEnv('GITHUB_OUTPUT', file)
  const many = JSON.stringify(
    Array.from({ length: 10_000 }, (_, index) => `o/repository-${index}`),
    null,
    2,
  )
  const outputs = { many, empty: '', last: '[]' }
  publisher.setOutputs(outputs)
  for (const read of [readAsOldAct, readAsGitHub]) expect(read(readFileSync(file, 'utf8'))).toEqual(outputs)
})

it('says so where the files of the runner can not be written', () => {
  vi.stubEnv('GITHUB_OUTPUT', join(folder, 'absent'))
  vi.stubEnv('GITHUB_STEP_SUMMARY', folder)
  let written = true
  const log = logOf(() => {
    written = publisher.setOutputs({ a: '1' })
    publisher.addSummary('x')
  })
  expect(written).toBe(false)
  expect(log).toMatch(/^::error::The outputs could not be written .*Missing file.*\n::warning::The step summary .*\n$/)
})

it('needs no files', () => {
  vi.stubEnv('GITHUB_OUTPUT', '')
  vi.stubEnv('GITHUB_STEP_SUMMARY', '')
  const log = logOf(() => {
    publisher.setOutputs({ a: '[\n1\n]' })
    publisher.addSummary('x')
  })
  expect(log).toBe('\n::set-output name=a::[%0A1%0A]\n')
})

it('fails the step', () => {
  const before = process.exitCode
  expect(logOf(() => publisher.fail('no secret'))).toBe('::error::no ***\n')
  expect(process.exitCode).toBe(1)
  process.exitCode = before
})
