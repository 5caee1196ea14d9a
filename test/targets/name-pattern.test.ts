import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isPattern, literalOf, means, ownerOf, underOwner } from '../../src/targets/name-pattern.ts'
import { promptly } from '../support/promptly.ts'

const escaped = (text: string) => text.replace(/[.\\^$+?()[\]{}|-]/g, '\\$&')
/** What a pattern means, slow and simple. */
const regExpOf = (pattern: string) => new RegExp(`^${pattern.split('*').map(escaped).join('.*')}$`, 'i')

const letters = fc.constantFrom('a', 'b', 'B', '-', '.')
const nameOf = (letter: fc.Arbitrary<string>) =>
  fc.array(letter, { minLength: 1, maxLength: 8 }).map((all) => all.join(''))
const star = fc.oneof(letters, fc.constant('*'))

it('agrees with a regular expression', () => {
  let matched = 0
  fc.assert(
    fc.property(nameOf(star), nameOf(letters), fc.constantFrom('o', 'O', 'p'), (pattern, repository, owner) => {
      const expected = regExpOf(`o/${pattern}`).test(`${owner}/${repository}`)
      if (expected) matched++
      expect(means(`o/${pattern}`, `${owner}/${repository}`)).toBe(expected)
    }),
    { numRuns: 5000 },
  )
  expect(matched).toBeGreaterThan(100)
})

it('means what its stars can stand for', () => {
  fc.assert(
    fc.property(fc.array(nameOf(letters), { minLength: 1 }), fc.array(nameOf(letters)), (parts, between) => {
      const filled = parts.map((part, at) => part + (at + 1 < parts.length ? (between[at] ?? '') : '')).join('')
      expect(means(`o/${parts.join('*')}`, `O/${filled.toUpperCase()}`)).toBe(true)
    }),
  )
})

it.each([
  ['o/a', 'O/A', true],
  ['o/a', 'o/ab', false],
  ['molecule-ai/*-template-*', 'Molecule-AI/molecule-ai-workspace-template-x', true],
  ['molecule-ai/*-template-*', 'molecule-ai/template', false],
  ['molecule-ai/*-template-*', 'molecule-ai/a-template-', true],
  ['o/*', 'o/a', true],
  ['o/*', 'oo/a', false],
  ['o/**', 'o/a', true],
  ['o/a*a', 'o/a', false],
  ['o/a*a', 'o/aa', true],
  ['o/ab*ba', 'o/aba', false],
  ['o/*ab*ab', 'o/ab', false],
  ['o/*a.c', 'o/abc', false],
  ['o/*a.c', 'o/xa.c', true],
])('%s means %s: %s', (pattern, repository, expected) => {
  expect(means(pattern, repository)).toBe(expected)
})

it.each([
  ['*a', 'a'],
  ['*a', 'ab'],
  ['*aa', 'a'],
  ['a*', 'a'],
])('is quick for hostile patterns: %s on many %s', (part, letter) =>
  promptly(() => {
    const pattern = `o/${part.repeat(200 / part.length)}`
    for (const last of ['', 'b', 'a', 'c']) means(pattern, `o/${letter.repeat(50_000)}${last}`)
  }),
)

it.each([
  ['o/*-template-*', true, 'o', '-template-'],
  ['Org.x/ab*abc*a', true, 'Org.x', 'abc'],
  ['o/*', true, 'o', ''],
  ['o/a', false, 'o', 'a'],
])('%s is looked up at its owner, by its longest part', (pattern, is, owner, literal) => {
  expect([isPattern(pattern), ownerOf(pattern), literalOf(pattern)]).toEqual([is, owner, literal])
})

it('is looked up by a part that all it means have', () => {
  fc.assert(
    fc.property(nameOf(star), nameOf(letters), (pattern, repository) => {
      if (means(`o/${pattern}`, `o/${repository}`))
        expect(repository.toLowerCase()).toContain(literalOf(`o/${pattern}`).toLowerCase())
    }),
  )
})

it.each([
  ['old/a', 'new/a'],
  ['old/old-*/x', 'new/old-*/x'],
])('%s below another owner is %s', (name, there) => {
  expect(underOwner(name, 'new')).toBe(there)
})
