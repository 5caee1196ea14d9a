// The last page of a listing, by what the first one says.
import { expect, it } from 'vitest'
import { lastPageOf } from '../../src/gitea/paging.ts'
import { makeReply } from '../support/make.ts'

const LAST = '<https://x/?page=2>; rel="next", <https://x/?limit=50&page=7>; rel="last"'

it.each<[Record<string, string>, number, number]>([
  [{}, 0, 1],
  [{}, 50, 1],
  [{ link: LAST }, 0, 7],
  [{ link: LAST.replace('"last"', 'last') }, 0, 7],
  [{ link: LAST, 'x-total-count': '1000' }, 10, 7],
  [{ link: '<https://x/?page=0>; rel="last"' }, 0, 1],
  [{ link: '<https://x/?page=1>; rel="first"' }, 0, 1],
  [{ 'x-total-count': '101' }, 50, 3],
  [{ 'x-total-count': '100' }, 50, 2],
  [{ 'x-total-count': '50' }, 50, 1],
  // With gaps, or without rows, the count does not give the number of pages.
  [{ 'x-total-count': '100' }, 0, 1],
  [{ 'x-total-count': 'many' }, 50, 1],
])('%j with %d rows: %d', (headers, rows, last) => {
  expect(lastPageOf(makeReply(200, [], { headers }), rows)).toBe(last)
})
