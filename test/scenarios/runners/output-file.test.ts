// The models of runners' readers, held against what the runners' sources and recordings say of them.
import { describe, expect, it } from 'vitest'
import {
  type ReadOutputs,
  readAsAct,
  readAsForgejo,
  readAsGitea,
  readAsGitHub,
  readAsGitHubOnWindows,
  readAsNewGitea,
  readAsOldAct,
} from './output-file.ts'

const heredoc = (name: string, value: string, end = '\n') => `${name}<<EOF${end}${value}${end}EOF${end}`
const line = (bytes: number) => 'x'.repeat(bytes)
const KiB64 = 64 * 1024

const ALL = { readAsOldAct, readAsAct, readAsGitea, readAsNewGitea, readAsForgejo, readAsGitHub, readAsGitHubOnWindows }
const ACT = { readAsOldAct, readAsAct, readAsGitea, readAsNewGitea, readAsForgejo }

describe.each(Object.entries(ALL))('%s', (_, read) => {
  it.each<[string, string, Record<string, string>]>([
    ['nothing', '', {}],
    ['both forms', `a=1\n${heredoc('b', '[\n  2\n]')}c==3\n`, { a: '1', b: '[\n  2\n]', c: '=3' }],
    ['a value with `=` and `<<` in it', heredoc('a', 'b=1\nc<<d'), { a: 'b=1\nc<<d' }],
    ['an empty value', `${heredoc('a', '')}b=\n`, { a: '', b: '' }],
    ['a last line without an end', 'a=1\nb=2', { a: '1', b: '2' }],
  ])('reads %s', (_name, file, outputs) => {
    expect(read(file)).toEqual(outputs)
  })

  it('fails where a delimiter is missing', () => {
    expect(() => read('a<<EOF\n1\n')).toThrow(/not found/)
  })
})

it.each(Object.entries(ACT))('%s loses empty lines at the beginning of a value', (_, read) => {
  expect(read(heredoc('a', '\n\nhello\n'))).toEqual({ a: 'hello\n' })
})

it('GitHub keeps them', () => {
  expect(readAsGitHub(heredoc('a', '\n\nhello\n'))).toEqual({ a: '\n\nhello\n' })
})

it.each(Object.entries({ ...ACT, readAsGitHubOnWindows }))('%s reads what Windows writes', (_, read) => {
  expect(read(heredoc('a', '[\n  1\n]', '\r\n'))).toEqual({ a: '[\n  1\n]' })
})

it.each<[string, ReadOutputs, number]>([
  ['up to 64 KiB', readAsOldAct, KiB64],
  ['up to a MiB', readAsForgejo, 1024 ** 2 + 257],
  ['up to 16 MiB', readAsGitea, 16 * 1024 ** 2],
])('takes a line %s with its end', (_, read, longest) => {
  const value = line(longest - 1)
  expect(read(heredoc('a', value))).toEqual({ a: value })
  expect(() => read(heredoc('a', `${value}x`))).toThrow()
})

it('an old runner loses all after a line that is too long, without a word where it is no heredoc', () => {
  expect(readAsOldAct(`a=1\nb=${line(KiB64)}\nc=3\n`)).toEqual({ a: '1' })
  expect(() => readAsOldAct(`a=1\n${heredoc('b', line(KiB64))}`)).toThrow(
    /^invalid format delimiter 'EOF' not found before end of file$/,
  )
})

it('only the newest of the act family takes a blank line between outputs', () => {
  expect(readAsNewGitea('a=1\n\nb=2\n')).toEqual({ a: '1', b: '2' })
  expect(readAsGitHub('a=1\n\nb=2\n')).toEqual({ a: '1', b: '2' })
  for (const read of [readAsOldAct, readAsAct, readAsGitea, readAsForgejo])
    expect(() => read('a=1\n\nb=2\n')).toThrow(/invalid format ''/)
})
