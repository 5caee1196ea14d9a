import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compilePattern } from '../../../src/workflows/filters/compile-pattern.ts'
import { escapePattern, matchesPattern, passesFilter, passesIgnore } from '../../../src/workflows/filters/patterns.ts'
import { promptly } from '../../support/promptly.ts'

const matches = (pattern: string, text: string): boolean | null => {
  const compiled = compilePattern(pattern)
  return compiled && matchesPattern(compiled, text)
}

/** Pattern, what it matches, what it doesn't: GitHub's own examples first, then what Gitea 1.26.0 was seen to do. */
it.each([
  ['feature/*', ['feature/my-branch'], ['feature/a/b', 'feature', 'Feature/a']],
  ['feature/**', ['feature/a', 'feature/beta-a/my-branch'], ['feature']],
  ['*', ['main', ''], ['all/the/branches']],
  ['**', ['main', 'all/the/branches', ''], []],
  ['*feature', ['mona-feature', 'feature'], ['a/feature']],
  ['v2*', ['v2', 'v2.0'], ['v1']],
  ['v[12].[0-9]+.[0-9]+', ['v1.10.1', 'v2.0.0'], ['v3.0.0', 'v1.', 'v1.0']],
  ['*.jsx?', ['page.js', 'page.jsx'], ['page.jsxx']],
  ['**.js', ['index.js', 'src/js/app.js'], ['app.ts']],
  ['a**/b', ['ab', 'ax/b', 'ax/y/b'], ['a/b', 'b', 'c/b']],
  ['docs/**/*.md', ['docs/README.md', 'docs/a/markdown/file.md'], ['README.md']],
  ['**/docs/**', ['docs/hello.md', 'dir/docs/my-file.txt'], ['mydocs/x', '/docs/x']],
  ['**/README.md', ['README.md', 'js/README.md'], ['/README.md']],
  ['**/*src/**', ['a/src/app.js', 'my-src/code/js/app.js'], []],
  ['**/migrate-*.sql', ['migrate-10909.sql', 'db/sept/migrate-v1.sql'], []],
  ['a+', ['a', 'aaa'], ['', 'ab']],
  ['a+?', ['a', 'aa'], ['']],
  ['a??', ['', 'a'], ['aa']],
  ['*?', ['ab'], ['a/b']],
  ['**/?x', ['x', 'a/x'], []],
  ['+a', ['+a'], ['a', 'aa']],
  ['\\*\\+\\\\', ['*+\\'], ['a']],
  ['x[a-c]?y', ['xy', 'xby'], ['xdy', 'xbby']],
  ['[a-c-e]', ['a', 'c', '-', 'e'], ['d']],
  ['[a-c-e-g]', ['b', '-', 'f'], ['d']],
  ['[a-a0-9_]x', ['ax', '0x', '5x', '9x', '_x'], ['bx', 'x', '-x', 'ax5']],
  ['[^a]', ['a', '^'], ['b']],
  ['[A-z]', ['_', 'M'], ['0']],
  ['(a|b)$.{2}', ['(a|b)$.{2}'], ['a', 'b']],
  ['ä+', ['ää'], ['a']],
  ['release/[0-9]+/x', ['release/12/x'], ['release//x', 'release/a/x']],
  ['', [''], ['a']],
])('%j', (pattern, yes, no) => {
  for (const text of yes) expect([text, matches(pattern, text)]).toEqual([text, true])
  for (const text of no) expect([text, matches(pattern, text)]).toEqual([text, false])
})

it.each([
  '*+',
  '**+',
  'a++',
  'a?+',
  'a???',
  '[',
  '[a',
  '[]',
  '[-a]',
  '[a-]',
  '[!a]',
  '[.]',
  '[9-0]',
  '[a-Z]',
  '[0-A]',
  '[5-9-a]',
  '[a-c-]',
  '[a-c-e-b]',
  '[c-d-a]',
  '[a--c]',
  '[a-ä]',
  'a\\',
])('$0 is no pattern, and lets nothing answer', (pattern) => {
  expect(compilePattern(pattern)).toBeNull()
  expect(passesFilter([pattern, '**'], ['a'], 'act')).toBe(false)
  expect(passesIgnore([pattern], ['a'], 'act')).toBe(false)
})

it('takes patterns of up to 4096 characters', () => {
  const longest = 'x'.repeat(4096)
  expect(matches(longest, longest)).toBe(true)
  expect(matches(`${longest}x`, `${longest}x`)).toBeNull()
})

/** Patterns, values, whether a filter lets them pass, whether an -ignore lets them pass. */
it.each([
  [[], ['a'], true, true],
  [[], [], true, true],
  [['a', 'b'], ['b'], true, false],
  [['a', 'b'], ['c'], false, true],
  [['a', 'b'], ['c', 'b'], true, true],
  [['a', 'b'], ['a', 'b'], true, false],
  [['*.md', '!README.md'], ['hello.md'], true, false],
  [['*.md', '!README.md'], ['README.md'], false, false],
  [['*.md', '!README.md', 'README*'], ['README.md'], true, false],
  [['!README.md', '*.md'], ['README.md'], true, false],
  [['!README.md'], ['hello.md'], false, false],
  [['!README.md'], ['README.md'], false, true],
  [['\\!file'], ['!file'], true, false],
  [[''], ['main'], false, true],
  [['a'], [], false, false],
] as const)('%j over %j: filter %s, ignore %s', (patterns, values, filter, ignore) => {
  expect(passesFilter([...patterns], [...values], 'act')).toBe(filter)
  expect(passesIgnore([...patterns], [...values], 'act')).toBe(ignore)
})

/** The same for the language of 1.27.0; each row was given to its own code. */
it.each([
  ['feature/**', ['feature/a', 'feature/b/c'], ['feature']],
  ['**/docs/**', ['docs/x', 'a/docs/x', 'mydocs/x'], ['docs']],
  ['a/**/b', ['a/b', 'a/x/b', 'a/xb'], ['b']],
  ['**', ['', 'a/b'], ['a\n']],
  ['*', ['main', ''], ['a/b']],
  ['*.jsx?', ['page.js', 'page.jsx'], ['pagexjs', 'page.jsxx']],
  ['{dispatch,main}/**', ['dispatch/a/b', 'main/x'], ['other/x', '{dispatch,main}/x']],
  ['{a,{b,c}+}d', ['ad', 'bcbd'], ['d']],
  ['{,a}b', ['b', 'ab'], ['aab']],
  ['a,b}', ['a,b}'], ['a']],
  ['[0-9a-z-]+', ['a-9'], ['A']],
  ['[!a]', ['b', '/', '\n'], ['a']],
  ['[^a]', ['b', '^'], ['a']],
  ['[.*]', ['.', '*'], ['a']],
  ['[]a]', [']', 'a'], ['b']],
  ['[!]a]', ['b'], [']', 'a']],
  ['[\\]a]', [']', 'a'], ['\\']],
  ['[a-]', ['a', '-'], ['b']],
  ['[[:alpha:]]', ['x'], ['1', ':']],
  ['[[:nope:]]', ['n]', ':]'], ['x']],
  ['\\d\\D', ['1a'], ['11', 'dD']],
  ['\\{a\\}', ['{a}'], ['a']],
  ['+a', ['a'], ['+a', 'aa']],
  ['?a', ['a', 'xa'], ['ab']],
  ['^a$(b)|.', ['^a$(b)|.'], ['a']],
  ['', [''], ['a']],
])('from 1.27.0 %j', (pattern, yes, no) => {
  for (const text of yes) expect([text, passesFilter([pattern], [text], 'glob')]).toEqual([text, true])
  for (const text of no) expect([text, passesFilter([pattern], [text], 'glob')]).toEqual([text, false])
})

it.each(['a++', '*+', 'a???', '[', '[a', '[]', '[z-a]', '[a\\', '{a', '{+a}', 'a\\', '\\i', '{?i}', 'x'.repeat(4097)])(
  'from 1.27.0 $0 is no pattern, and lets nothing answer',
  (pattern) => {
    expect(passesFilter([pattern, '**'], ['a'], 'glob')).toBe(false)
    expect(passesIgnore([pattern], ['a'], 'glob')).toBe(false)
  },
)

it.each([
  [['**', '!dispatch/**'], 'dispatch/a', false, false],
  [['!**/x'], 'a/x', false, true],
  [['!**/x'], 'x', false, false],
] as const)('from 1.27.0 %j over %s: filter %s, ignore %s', (patterns, value, filter, ignore) => {
  expect(passesFilter([...patterns], [value], 'glob')).toBe(filter)
  expect(passesIgnore([...patterns], [value], 'glob')).toBe(ignore)
})

it.each(['{a,b}', 'x[1]', '!a', 'a,b', '\\', 'a{b', '*+?'])('$0 can be escaped for both languages', (text) => {
  for (const language of ['act', 'glob'] as const) {
    expect(passesFilter([escapePattern(text)], [text], language)).toBe(true)
    expect(passesFilter([escapePattern(text)], [`${text}x`], language)).toBe(false)
  }
})

describe('any pattern', () => {
  const special = fc.string({ unit: fc.constantFrom(...'aab/*?+[]-!\\.0'), maxLength: 200 })
  const repeated = fc
    .tuple(fc.string({ unit: fc.constantFrom(...'a*?+/[]'), maxLength: 6 }), fc.nat(60))
    .map(([s, n]) => s.repeat(n).slice(0, 200))
  const pattern = fc.oneof(special, repeated, fc.string({ unit: 'binary', maxLength: 200 }))
  const text = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'ab/'), maxLength: 200 }),
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.nat(200).map((n) => 'a'.repeat(n)),
  )

  it('ends without an error and soon', () =>
    fc.assert(
      fc.asyncProperty(pattern, text, fc.constantFrom('act', 'glob'), (a, b, language) =>
        promptly(() => void [passesFilter([a], [b], language), passesIgnore([a], [b], language)]),
      ),
      { numRuns: 1000 },
    ))

  it.each(['*a'.repeat(100), '**/'.repeat(60), 'a?'.repeat(100), '**a'.repeat(60)])(
    'is not slow where a regular expression would take for ever: $0',
    (one) => promptly(() => void matches(one, 'a'.repeat(199))),
  )

  it('matches itself when it is literal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (any) => matches(escapePattern(any), any) === true),
    )
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'abZ09/._-()^$|{} äß'), maxLength: 200 }),
        (any) => matches(any, any) === true,
      ),
    )
  })

  it('is matched by ** and nothing else by a literal', () => {
    fc.assert(fc.property(text, (any) => matches('**', any) === true && matches('**/**', any) === true))
    fc.assert(fc.property(text, text, (a, b) => matches(escapePattern(a), b) === (a === b)))
  })
})
