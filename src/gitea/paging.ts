// The number of pages of a listing, from its first page.
import type { Reply } from '../http/client.ts'

/**
 * The last page in the `Link` header, which uses the real page size of the server; its URLs are not followed. Without the
 * header, from the total count, if `rows` (of a first page without gaps) reveals the page size.
 */
export function lastPageOf({ headers }: Reply, rows = 0): number {
  const link = headers['link'] ?? ''
  const last = link.split(',').find((part) => /rel="?last/.test(part))
  const linked = /[?&]page=(\d+)/.exec(last ?? '')?.[1]
  if (linked !== undefined) return Math.max(1, Number(linked))
  const total = Number(headers['x-total-count'])
  return rows > 0 && total > rows ? Math.ceil(total / rows) : 1
}
