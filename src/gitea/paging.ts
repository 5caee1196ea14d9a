// How many pages a listing has, by what its first one says.
import type { Reply } from '../http/client.ts'

/**
 * The last page by the `Link` header, which counts with the page size that the server really uses; its addresses are not
 * followed. Without one, by the count of all, where the `rows` of a first page without holes tell that size.
 */
export function lastPageOf({ headers }: Reply, rows = 0): number {
  const link = headers['link'] ?? ''
  const last = link.split(',').find((part) => /rel="?last/.test(part))
  const linked = /[?&]page=(\d+)/.exec(last ?? '')?.[1]
  if (linked !== undefined) return Math.max(1, Number(linked))
  const total = Number(headers['x-total-count'])
  return rows > 0 && total > rows ? Math.ceil(total / rows) : 1
}
