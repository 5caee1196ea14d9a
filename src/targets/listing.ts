// Patterns looked up on the server: an owner's repositories with all pages read, and those that have a topic.
import { fanOut } from '../fan-out.ts'
import type { Read } from '../gitea/capabilities.ts'
import { explainAnswer, isAbsent, namesScope, serverMessage } from '../gitea/explain-answer.ts'
import { lastPageOf } from '../gitea/paging.ts'
import { ownerReposPath, repositoryOfPath, repositoryPath, searchPath } from '../gitea/paths.ts'
import { type Listed, readListed, readSearch } from '../gitea/responses.ts'
import type { Answer, Reply } from '../http/client.ts'
import { keyOf } from '../model/target.ts'
import { literalOf, ownerOf, underOwner } from './name-pattern.ts'

/** `owner` is the owner's name as it is now. */
export type Found = { repositories: Listed[]; owner: string } | { problem: string }

/** How to ask, and how many pages at once. */
export interface Asking {
  read: Read
  now(): number
  width: number
}

export interface Listing {
  /** The repositories among which are those that a pattern means. */
  find(pattern: string): Promise<Found>
  /** A name or pattern below its owner's name of today, as far as what was found tells. */
  current(name: string): string
}

/** Looks patterns up, each owner's whole list once. */
export function cachedListing(asking: Asking): Listing {
  const lists = new Map<string, Found>()
  const renamed = new Map<string, string>()
  const current = (name: string) => underOwner(name, renamed.get(keyOf(ownerOf(name))) ?? ownerOf(name))
  const find = async (pattern: string) => {
    const asked = keyOf(ownerOf(pattern))
    const known = lists.get(asked)
    if (known) return known
    const { whole, ...rest } = await repositoriesFor(current(pattern), asking)
    const found = rest as Found
    if ('problem' in found) return found
    if (whole) for (const name of [asked, keyOf(found.owner)]) lists.set(name, found)
    if (keyOf(found.owner) !== asked) renamed.set(asked, found.owner)
    return found
  }
  return { find, current }
}

/**
 * All repositories of the owner that a pattern names and the token can see: of an organisation, else of a user, else,
 * without the scope for that, by search.
 */
async function repositoriesFor(pattern: string, asking: Asking): Promise<Found & { whole?: boolean }> {
  const owner = ownerOf(pattern)
  for (const kind of ['orgs', 'users'] as const) {
    const pages = await readOwned(kind, owner, asking)
    if ('rows' in pages) return { repositories: ofOwner(pages.rows, pages.owner), owner: pages.owner, whole: true }
    const { answer } = pages
    if (answer.kind === 'reply' && answer.status === 403 && namesScope(serverMessage(answer) ?? '')) break
    if (kind === 'orgs' && answer.kind === 'reply' && answer.status === 404) continue
    return { problem: problemOf(owner, pages, asking) }
  }
  return searchedAnyName(owner, { q: literalOf(pattern) }, asking)
}

/** An owner's list. A server that redirects to the owner's new name does so once: all other pages are asked for by that. */
async function readOwned(kind: 'orgs' | 'users', owner: string, asking: Asking) {
  let now = owner
  const read = (reply: Reply) => {
    now = /^\/(?:orgs|users)\/([\w.-]+)\/repos/.exec(reply.path)?.[1] ?? now
    return readListed(reply)
  }
  const pages = await readPages((page) => ownerReposPath(kind, now, page), read, asking)
  return 'rows' in pages ? { ...pages, owner: now } : pages
}

/** The repositories that have a topic, as keys; all that the token can see. */
export async function repositoriesWithTopic(topic: string, asking: Asking): Promise<Set<string> | { problem: string }> {
  const pages = await readPages((page) => searchPath({ q: topic, topic: 'true' }, page), readSearch, asking)
  if ('rows' in pages) return new Set(pages.rows.map(({ full_name }) => keyOf(full_name)))
  return { problem: problemOf(`the topic ${topic}`, pages, asking) }
}

/** A search doesn't know former names: where it finds nothing of an owner, a redirect may tell the new one. */
async function searchedAnyName(owner: string, query: { q: string }, asking: Asking): Promise<Found> {
  const found = await searched(owner, query, asking)
  if ('problem' in found || found.repositories.length > 0) return found
  const { answer } = await asking.read(repositoryPath(`${owner}/${NO_REPOSITORY}`))
  if (answer.kind !== 'reply' || ![200, 404].includes(answer.status))
    return { problem: problemOf(owner, { answer }, asking) }
  const now = repositoryOfPath(answer.path)?.split('/')[0] ?? owner
  return keyOf(now) === keyOf(owner) ? found : searched(now, query, asking)
}

/**
 * Servers redirect from an owner's former name before they look for the repository. A name that none can have, so that
 * no redirect from a repository's own former name is taken for that.
 */
const NO_REPOSITORY = '-'

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
  if (first.complete || id === undefined) return { repositories: ofOwner(first.rows, owner), owner }
  const all = await readPages(
    (page) => searchPath({ ...query, uid: String(id), exclusive: 'true' }, page),
    readSearch,
    asking,
  )
  return 'rows' in all ? { repositories: ofOwner(all.rows, owner), owner } : { problem: problemOf(owner, all, asking) }
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

function problemOf(what: string, { answer, tooMany }: Unread, { now }: Asking): string {
  if (tooMany !== undefined)
    return `${what} could not be looked up: the server speaks of ${tooMany} pages, of which at most ${MAX_PAGES} are read`
  const problem = explainAnswer(answer, 'read', now())
  const { outcome, detail, todo } = problem
  if (isAbsent(problem)) return `there is no owner ${what}, or the token can't see it`
  return `${what} could not be looked up: ${detail ?? outcome}${todo ? `; ${todo}` : ''}`
}
