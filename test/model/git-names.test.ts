// Names that git and the API accept: the rules of git-check-ref-format(1), and paths that stay inside.
import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { isBelow, isFullName, isRefName } from '../../src/model/git-names.ts'

const REFS = [
  ...[
    'main',
    'a/b',
    'refs/heads/x',
    '@a',
    'a@',
    'a/@',
    'x@y',
    'é',
    'a-b',
    'a.b',
    'a.lockx',
    'lock',
    '{',
    'a@b{c',
    'a-/b',
  ],
  ...['@', 'a..b', '.a', 'a/.b', 'a.', 'a/', '/a', 'a//b', 'a.lock', 'a.lock/b', 'a@{b', 'a b', 'a\tb', 'a~b', 'a^b'],
  ...['a:b', 'a?b', 'a*b', 'a[b', 'a\\b', 'a\u007fb', ''],
]

it('accepts the refs that git accepts', () => {
  const isGits = (name: string) => {
    try {
      execFileSync('git', ['check-ref-format', '--allow-onelevel', name], { stdio: 'ignore' })
      return true
    } catch {
      return false
    }
  }
  // An empty name is no name at all, and is asked about nowhere.
  expect(REFS.filter((name) => name !== '' && isRefName(name))).toEqual(REFS.filter(isGits))
})

// Git itself accepts these; as an argument or in a URL they would mean something else.
it.each(['-a', '-'])('rejects the ref %j', (name) => {
  expect(isRefName(name)).toBe(false)
})

it.each(['o/r', 'O-1/r.x_y', '.github/.profile', 'a/...b'])('%j is a repository name', (name) => {
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

it.each(['a', '.gitea/workflows/a.yml', 'a b/ü', '..a/b..', 'a;$(id)'])('%j is inside its repository', (path) => {
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
