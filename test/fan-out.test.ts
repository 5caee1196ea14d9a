import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fanOut } from '../src/fan-out.ts'

const never = () => null
const skipped = (item: number, reason: string) => `${item} skipped: ${reason}`

it('keeps the order of the items whatever ends first, with exactly `width` at work while there are items', async () => {
  const plan = fc.tuple(fc.scheduler(), fc.integer({ min: 1, max: 8 }), fc.integer({ min: 0, max: 20 }))
  await fc.assert(
    fc.asyncProperty(plan, async ([s, width, length]) => {
      let atWork = 0
      let most = 0
      const work = async (item: number) => {
        most = Math.max(most, ++atWork)
        await s.schedule(Promise.resolve())
        atWork--
        return item
      }
      const items = Array.from({ length }, (_, index) => index)
      const results = fanOut(items, width, never, work, () => -1)
      await s.waitFor(results)
      expect(await results).toEqual(items)
      expect(most).toBe(Math.min(width, length))
    }),
  )
})

it('begins nothing after it is stopped, and lets end what was begun', async () => {
  const begun: number[] = []
  let stop: string | null = null
  const work = async (item: number) => {
    begun.push(item)
    await Promise.resolve()
    if (item === 2) stop = 'enough'
    return `${item} done`
  }
  const results = await fanOut([1, 2, 3, 4, 5, 6], 2, () => stop, work, skipped)
  expect(results.slice(4)).toEqual(['5 skipped: enough', '6 skipped: enough'])
  expect(results.filter((result) => result.endsWith('done'))).toEqual(begun.sort().map((item) => `${item} done`))
})

it('begins nothing when it is stopped from the beginning', async () => {
  const work = () => Promise.reject(new Error('begun'))
  expect(await fanOut([1, 2], 8, () => 'cancelled', work, skipped)).toEqual([
    '1 skipped: cancelled',
    '2 skipped: cancelled',
  ])
})
