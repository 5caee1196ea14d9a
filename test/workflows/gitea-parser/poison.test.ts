// Which matrices make which release's reader panic. Each row was given to the reader of that release.
import { expect, it } from 'vitest'
import { isReadAtEveryPush, readWorkflow, type Server } from '../../../src/workflows/index.ts'
import { forgejo, gitea, github, unknownGitea } from '../make.ts'

const RELEASES = ['1.22.6', '1.23.8', '1.24.6', '1.25.5', '1.26.0', '1.26.3', '1.27.0', '1.27.2', '1.27.3']

const poisonIn = (text: string, server: Server) => readWorkflow('x.yml', text, server).poison
const verdicts = (text: string) => RELEASES.map((release) => (poisonIn(text, gitea(release)) ? 'p' : '-')).join('')

const fileOf = (matrix: string) =>
  `on: push\njobs:\n  a:\n    runs-on: x\n    strategy:\n      matrix: ${matrix}\n    steps: [{run: make}]\n`

/** What panics with a list there, and what besides since a matrix may hold single values. */
const LIST = 'pppppppp-'
const VALUE = '------pp-'
const ALWAYS = 'ppppppppp'
const NEVER = '---------'

it.each([
  [LIST, LIST, '[a, b]'],
  [LIST, LIST, '[1]'],
  [LIST, LIST, '[2026-01-01]'],
  [LIST, LIST, '[{v: 1}, a]'],
  [LIST, LIST, '["${{ fromJSON(vars.T) }}"]'],
  [LIST, LIST, '[[a]]'],
  [LIST, LIST, '[[null]]'],
  [NEVER, LIST, '[[]]'],
  [NEVER, LIST, '[[{v: 1}]]'],
  [NEVER, LIST, '[{v: 1}, [{v: 1}]]'],
  [NEVER, LIST, '[null]'],
  [NEVER, LIST, '[{v: 1}, null]'],
  [VALUE, VALUE, '"${{ fromJSON(vars.T) }}"'],
  [VALUE, VALUE, '${{ fromJSON(vars.T) }}'],
  [VALUE, VALUE, 'word'],
  [VALUE, VALUE, '1'],
  [VALUE, VALUE, 'true'],
  [NEVER, VALUE, 'null'],
  [NEVER, VALUE, ''],
  [ALWAYS, ALWAYS, '[{1: 2}]'],
  [NEVER, NEVER, '[{"v": 2}]'],
  [NEVER, NEVER, '[{v: 1}]'],
  [NEVER, NEVER, '[{}]'],
  [NEVER, NEVER, '[]'],
  [NEVER, NEVER, '{v: 1}'],
  [NEVER, NEVER, '{}'],
])('include %s, exclude %s: %j', (include, exclude, shape) => {
  const text = (key: string) => fileOf(`\n        v: [1]\n        ${key}: ${shape}`)
  expect([verdicts(text('include')), verdicts(text('exclude'))]).toEqual([include, exclude])
})

it.each([
  [NEVER, '${{ fromJSON(vars.T) }}'],
  [NEVER, '[a]'],
  [LIST, '{include: [a]}'],
  [LIST, '{v: , include: [a]}'],
  [VALUE, '{v: word, include: [a]}'],
  [NEVER, '{v: {a: 1}, include: [a]}'],
  [NEVER, '{v: [1], v: [2], include: [a]}'],
  [NEVER, '{include: [{a: 1, a: 2}, b]}'],
  [NEVER, '{exclude: [{w: 1}]}'],
  [NEVER, '{v: [1], exclude: [{w: 1}, a]}'],
  [LIST, '{v: [1], exclude: [a, {w: 1}]}'],
  [LIST, '{INCLUDE: [a], "include": [b]}'],
])('%s: matrix: %s', (expected, matrix) => {
  expect(verdicts(fileOf(matrix))).toBe(expected)
})

it.each([
  // An alias of the whole matrix is followed since 1.27.3 alone.
  ['--------p', 'x: &m {include: [{1: 2}]}\non: push\njobs: {a: {strategy: {matrix: *m}}}'],
  [LIST, 'x: &s {matrix: {include: [a]}}\non: push\njobs: {a: {strategy: *s}}'],
  [LIST, 'x: &i [a]\non: push\njobs: {a: {strategy: {matrix: {include: *i}}}}'],
  [LIST, 'on: workflow_dispatch\njobs: {a: {}, b: {strategy: {matrix: {include: [a]}}}}'],
  // What is dropped before is not expanded.
  [NEVER, 'on: {push: {branches: [[a]]}}\njobs: {a: {strategy: {matrix: {include: [a]}}}}'],
  [NEVER, 'on: push\nname: [x]\njobs: {a: {strategy: {matrix: {include: [a]}}}}'],
])('%s: %j', (expected, text) => {
  expect(verdicts(text)).toBe(expected)
})

it('is cured by the release, not by a build before it', () => {
  const text = fileOf('{include: "${{ fromJSON(vars.T) }}"}')
  expect(poisonIn(text, unknownGitea)).toBeNull()
  const dev = (versionText: string) => ({ ...gitea('1.28.0'), versionText })
  expect(poisonIn(text, dev('1.28.0'))).toBeNull()
  for (const build of ['1.28.0+dev-1-gabc', '1.28.0-dev']) expect(poisonIn(text, dev(build))).not.toBeNull()
})

it('is known of Gitea alone', () => {
  for (const server of [forgejo, github]) expect(poisonIn(fileOf('{include: [a]}'), server)).toBeNull()
})

it('names the place', () => {
  expect(poisonIn(fileOf('{include: [a]}'), gitea('1.26.3'))).toMatch(
    /^`jobs\.a\.strategy\.matrix\.include` is not a list/,
  )
})

it('every file is read at every push from 1.26.0', () => {
  expect(RELEASES.map((release) => isReadAtEveryPush(gitea(release)))).toEqual(
    RELEASES.map((release) => release >= '1.26'),
  )
})
