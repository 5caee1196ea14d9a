// How many pages a listing has, by what its first one says.
import type { Reply } from './client.ts'

/** The last page by the `Link` header, which counts with the page size that the server really uses; its addresses are not followed. */
export function lastPageOf({ headers }: Reply): number {
  const link = headers['link'] ?? ''
  const last = link.split(',').find((part) => /rel="?last/.test(part))
  return Math.max(1, Number(/[?&]page=(\d+)/.exec(last ?? '')?.[1] ?? 1))
}
