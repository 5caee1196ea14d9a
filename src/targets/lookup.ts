// Patterns looked up on the server: an owner's repositories with all pages read, and those that have a topic.
import { fanOut } from '../fan-out.ts'
import { type Listed, ownerReposPath, readListed, readSearch, searchPath } from '../gitea/api.ts'
import type { Read } from '../gitea/capability.ts'
import type { Answer, Reply } from '../gitea/client.ts'
import { namesScope, serverMessage, troubleOf } from '../gitea/trouble.ts'
import { literalOf, ownerOf } from './pattern.ts'
import { keyOf } from './target.ts'

export type Found = { repositories: Listed[] } | { problem: string }

/** How to ask, and how many pages at once. */
export interface Asking {
  read: Read
  now(): number
  width: number
}

/** Looks patterns up, each owner's whole list once. */
export function cachedListing(asking: Asking): (pattern: string) => Promise<Found> {
  const lists = new Map<string, Found>()
  return async (pattern) => {
    const known = lists.get(keyOf(ownerOf(pattern)))
    if (known) return known
    const { whole, ...found } = await repositoriesFor(pattern, asking)
    if (whole) lists.set(keyOf(ownerOf(pattern)), found as Found)
    return found as Found
  }
}

/**
 * All repositories of the owner that a pattern names and the token can see: of an organisation, else of a user, else,
 * without the scope for that, by search.
 */
async function repositoriesFor(pattern: string, asking: Asking): Promise<Found & { whole?: boolean }> {
  const owner = ownerOf(pattern)
  for (const kind of ['orgs', 'users'] as const) {
    const pages = await readPages((page) => ownerReposPath(kind, owner, page), readListed, asking)
    if ('rows' in pages) return { repositories: ofOwner(pages.rows, owner), whole: true }
    const { answer } = pages
    if (answer.kind === 'reply' && answer.status === 403 && namesScope(serverMessage(answer) ?? '')) break
    if (kind === 'orgs' && answer.kind === 'reply' && answer.status === 404) continue
    return { problem: problemOf(owner, pages, asking) }
  }
  return searched(owner, { q: literalOf(pattern) }, asking)
}

/** The repositories that have a topic, as keys; all that the token can see. */
export async function repositoriesWithTopic(topic: string, asking: Asking): Promise<Set<string> | { problem: string }> {
  const pages = await readPages((page) => searchPath({ q: topic, topic: 'true' }, page), readSearch, asking)
  if ('rows' in pages) return new Set(pages.rows.map(({ full_name }) => keyOf(full_name)))
  return { problem: problemOf(`the topic ${topic}`, pages, asking) }
}

/** Search filters in its query, so its pages have no holes; it wants the owner's id, which its own rows tell. */
async function searched(owner: string, query: { q: string }, asking: Asking): Promise<Found> {
  const first = await readPages(
    (page) => searchPath(query, page),
    readSearch,
    asking,
    (rows) => rows.some((row) => isOf(row, owner)),
  )
  if ('answer' in first) return { problem: problemOf(owner, first, asking) }
  const id = first.rows.find((row) => isOf(row, owner))?.owner.id
  if (first.complete || id === undefined) return { repositories: ofOwner(first.rows, owner) }
  const all = await readPages(
    (page) => searchPath({ ...query, uid: String(id), exclusive: 'true' }, page),
    readSearch,
    asking,
  )
  return 'rows' in all ? { repositories: ofOwner(all.rows, owner) } : { problem: problemOf(owner, all, asking) }
}

const isOf = ({ owner }: Listed, name: string): boolean => keyOf(owner.login) === keyOf(name)
const ofOwner = (rows: readonly Listed[], owner: string): Listed[] => rows.filter((row) => isOf(row, owner))

type Pages = { rows: Listed[]; complete: boolean } | Unread
/** What came instead of a page, or the answer that speaks of too many of them. */
type Unread = { answer: Answer; tooMany?: number }

/** Fifty thousand repositories. More is a header that something got wrong: nothing may grow as it says. */
const MAX_PAGES = 1000

/**
 * Reads all pages: the first tells how many there are. A page may be short or empty with more behind it, since the server
 * drops rows that the token may not see after it has cut the pages. `enough` ends it early, page by page.
 */
async function readPages(
  pathOf: (page: number) => string,
  read: (reply: Reply) => Listed[] | null,
  asking: Asking,
  enough: ((rows: Listed[]) => boolean) | null = null,
): Promise<Pages> {
  const page: ReadPage = async (number) => {
    const { answer } = await asking.read(pathOf(number))
    const rows = answer.kind === 'reply' && answer.status === 200 ? read(answer) : null
    return { rows, answer }
  }
  const { rows, answer } = await page(1)
  if (!rows) return { answer }
  const last = lastPageOf(answer as Reply)
  const others = Array.from({ length: Math.min(last, MAX_PAGES) - 1 }, (_, index) => index + 2)
  const tooMany = last > MAX_PAGES ? { answer, tooMany: last } : null
  if (enough) return readTill(enough, rows, others, tooMany, page)
  return tooMany ?? readOthers(rows, others, asking.width, page)
}

type ReadPage = (number: number) => Promise<{ rows: Listed[] | null; answer: Answer }>

async function readTill(
  enough: (rows: Listed[]) => boolean,
  first: Listed[],
  others: number[],
  tooMany: Unread | null,
  page: ReadPage,
): Promise<Pages> {
  const rows = [...first]
  for (const number of others) {
    if (enough(rows)) return { rows, complete: false }
    const next = await page(number)
    if (!next.rows) return { answer: next.answer }
    rows.push(...next.rows)
  }
  return tooMany && !enough(rows) ? tooMany : { rows, complete: tooMany === null }
}

async function readOthers(first: Listed[], others: number[], width: number, page: ReadPage): Promise<Pages> {
  const lost: Answer[] = []
  const next = async (number: number) => {
    const one = await page(number)
    if (!one.rows) lost.push(one.answer)
    return one.rows ?? []
  }
  const stop = () => (lost.length > 0 ? 'a page was lost' : null)
  const more = await fanOut(others, width, stop, next, () => [])
  return lost[0] ? { answer: lost[0] } : { rows: first.concat(...more), complete: true }
}

/** From the `Link` header, which counts with the page size that the server really uses; its addresses are not followed. */
function lastPageOf({ headers }: Reply): number {
  const link = headers['link'] ?? ''
  const last = link.split(',').find((part) => /rel="?last/.test(part))
  return Math.max(1, Number(/[?&]page=(\d+)/.exec(last ?? '')?.[1] ?? 1))
}

function problemOf(what: string, { answer, tooMany }: Unread, { now }: Asking): string {
  if (tooMany !== undefined)
    return `${what} could not be looked up: the server speaks of ${tooMany} pages, of which at most ${MAX_PAGES} are read`
  const { outcome, detail, todo } = troubleOf(answer, 'read', now())
  if (outcome === 'not-found') return `there is no owner ${what}, or the token can't see it`
  return `${what} could not be looked up: ${detail ?? outcome}${todo ? `; ${todo}` : ''}`
}
