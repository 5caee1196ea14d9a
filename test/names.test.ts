import { expect, it } from 'vitest'
import { isBelow, isFullName } from '../src/names.ts'

it.each(['o/r', 'O-1/r.x_y', '.github/.profile', 'a/...b'])('%j is the name of a repository', (name) => {
  expect(isFullName(name)).toBe(true)
})

it.each([
  '',
  'o',
  '/r',
  'o/',
  'o/..',
  'o/.',
  '../r',
  '.../r',
  'o/r/x',
  'o/r ',
  'o/r\n',
  'o/r\u202e',
  'o/<b>',
  'o\\r',
  `o/${'x'.repeat(101)}`,
])('%j is none', (name) => {
  expect(isFullName(name)).toBe(false)
})

it.each(['a', '.gitea/workflows/a.yml', 'a b/ü', '..a/b..', 'a;$(id)'])('%j lies in its repository', (path) => {
  expect(isBelow(path)).toBe(true)
})

it.each([
  '',
  '/',
  '/a',
  'a/',
  'a//b',
  '..',
  '../a',
  'a/../b',
  'a/.',
  '.git/config',
  'a/.GIT',
  'a\\..\\b',
  'a\nb',
  'a\u0085',
  'a\u2028',
])('%j does not', (path) => {
  expect(isBelow(path)).toBe(false)
})
