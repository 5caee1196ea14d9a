import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseShard, shareOf } from '../../src/targets/shard.ts'
import { makeTarget } from '../support/make.ts'
import { name } from './make.ts'

const targets = fc
  .uniqueArray(name, { selector: (text) => text.toLowerCase(), maxLength: 40 })
  .map((names) => names.map((one) => makeTarget(one)))
const namesOf = (share: { repository: string }[]) => share.map(({ repository }) => repository)

it('covers everything, never overlaps and is equal within one, in list order', () => {
  fc.assert(
    fc.property(targets, fc.integer({ min: 1, max: 50 }), (all, count) => {
      const shares = Array.from({ length: count }, (_, n) => shareOf(all, { index: n + 1, count }))
      expect(namesOf(shares.flat()).sort()).toEqual(namesOf(all).sort())
      const sizes = shares.map((share) => share.length)
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
      for (const share of shares) expect(share).toEqual(all.filter((target) => share.includes(target)))
    }),
  )
})

it('is the same whatever the order of the list and the case of its names', () => {
  const twice = targets.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
  )
  fc.assert(
    fc.property(twice, fc.integer({ min: 1, max: 9 }), ([all, mixed], count) => {
      const shouted = mixed.map((target) => ({ ...target, repository: target.repository.toUpperCase() }))
      for (let index = 1; index <= count; index++) {
        const share = namesOf(shareOf(all, { index, count })).sort()
        expect(namesOf(shareOf(mixed, { index, count })).sort()).toEqual(share)
        const lower = namesOf(shareOf(shouted, { index, count })).map((one) => one.toLowerCase())
        expect(lower.sort()).toEqual(share.map((one) => one.toLowerCase()).sort())
      }
    }),
  )
})

it('spreads neighbours', () => {
  const all = ['o/a', 'o/b', 'o/c', 'o/d', 'o/e'].map((one) => makeTarget(one))
  expect([1, 2].map((index) => namesOf(shareOf(all, { index, count: 2 })))).toEqual([
    ['o/a', 'o/c', 'o/e'],
    ['o/b', 'o/d'],
  ])
})

it.each([
  ['1/1', { index: 1, count: 1 }],
  ['2/4', { index: 2, count: 4 }],
  ['4/4', { index: 4, count: 4 }],
  ['3 / 8', { index: 3, count: 8 }],
  ['99999/99999', { index: 99_999, count: 99_999 }],
  ...['', '0/4', '5/4', '0/0', '1/0', '-1/4', '1', '1/', '/4', '1/4/2', '1.5/4', '1e0/4', 'a/b', '1/100000'].map(
    (text) => [text, null] as const,
  ),
] as const)('reads %j', (text, shard) => {
  expect(parseShard(text)).toEqual(shard)
})
