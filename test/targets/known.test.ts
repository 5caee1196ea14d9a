// What a run that stopped before its look-ups knows of its targets, and hands back to be tried again.
import { expect, it } from 'vitest'
import { knownTargets, type Wanted } from '../../src/targets/select.ts'
import { parseList } from '../../src/targets/text-list.ts'

function known(list: string, wanted: Partial<Wanted> & { exclude?: string } = {}) {
  const { targets, exclusions } = parseList(list, null, 'repositories')
  const excluded = parseList(wanted.exclude ?? '', null, 'exclude').targets.map(({ repository }) => repository)
  const all = { targets, exclusions: [...exclusions, ...excluded], topic: '', shard: null, ...wanted }
  const found = knownTargets(all, 'the token is wrong')
  return [found.targets.map(({ repository }) => repository), found.leftOver]
}
const second = { index: 2, count: 2 }

it.each<[string, Parameters<typeof known>[1], unknown[], unknown[]]>([
  ['o/a, O/A, o/b', {}, ['o/a', 'o/b'], []],
  ['o/a, o/b, !o/b', {}, ['o/a'], []],
  ['o/a, o/b, x/c', { exclude: 'o/*, y/*' }, ['x/c'], []],
  ['o/a, o/b', { topic: 'x' }, ['o/a', 'o/b'], []],
  ['o/a, org/*, o/b', {}, ['o/a', 'o/b'], ['org/*']],
  ['o/a, org/*, !org/x', { exclude: 'o/*' }, [], ['org/*', '!org/x', '!o/*']],
  ['[{"repo": "org/*", "ref": "next"}, "o/a"]', {}, ['o/a'], [{ repository: 'org/*', ref: 'next' }]],
  // A shard of unknown targets can't be determined.
  ['o/a, o/b, o/c', { shard: second }, ['o/b'], []],
  ['o/a, o/b, org/*', { shard: second }, ['o/a', 'o/b'], ['org/*']],
  ['o/a, o/b', { shard: second, topic: 'x' }, ['o/a', 'o/b'], []],
  ['o/a, o/b', { exclude: 'o/*' }, [], ['the token is wrong']],
  ['[]', {}, [], []],
  ['o/a', { shard: second }, [], []],
])('%s with %j', (list, wanted, targets, leftOver) => {
  expect(known(list, wanted)).toEqual([targets, leftOver])
})
