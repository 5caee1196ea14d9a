// Resolves patterns on the server: all repositories of an owner, and the repositories with a topic.
import { fanOut } from '../fan-out.ts'
import type { Read } from '../gitea/capabilities.ts'
import { explainAnswer, isAbsent, namesScope, serverMessage } from '../gitea/explain-answer.ts'
import { lastPageOf } from '../gitea/paging.ts'
import { ownerReposPath, repositoryOfPath, repositoryPath, searchPath } from '../gitea/paths.ts'
import { type Listed, readListed, readSearch } from '../gitea/responses.ts'
import type { Answer, Reply } from '../http/client.ts'
import { keyOf } from '../model/target.ts'
import { literalOf, ownerOf, underOwner } from './name-pattern.ts'

/** `owner` is the current name of the owner. */
export type Found = { repositories: Listed[]; owner: string } | { problem: string }

/** How to read, and how many pages at once. */
export interface Asking {
  read: Read
  now(): number
  width: number
}

export interface Listing {
  /** The repositories that include those that a pattern matches. */
  find(pattern: string): Promise<Found>
  /** A name or pattern under the current name of its owner, as far as it was found. */
  current(name: string): string
}

/** Resolves patterns, and lists each owner once. */
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
 * All repositories of a pattern's owner that the token can see: from the list of an organization, else of a user, else,
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

/** The list of an owner. After a redirect to a new name of the owner, all other pages are read under that name. */
async function readOwned(kind: 'orgs' | 'users', owner: string, asking: Asking) {
  let now = owner
  const read = (reply: Reply) => {
    now = /^\/(?:orgs|users)\/([\w.-]+)\/repos/.exec(reply.path)?.[1] ?? now
    return readListed(reply)
  }
  const pages = await readPages((page) => ownerReposPath(kind, now, page), read, asking)
  return 'rows' in pages ? { ...pages, owner: now } : pages
}

/** The repositories with a topic, as keys; all that the token can see. */
export async function repositoriesWithTopic(topic: string, asking: Asking): Promise<Set<string> | { problem: string }> {
  const pages = await readPages((page) => searchPath({ q: topic, topic: 'true' }, page), readSearch, asking)
  if ('rows' in pages) return new Set(pages.rows.map(({ full_name }) => keyOf(full_name)))
  return { problem: problemOf(`the topic ${topic}`, pages, asking) }
}

/** A search does not know former names: if it finds nothing of an owner, a redirect may reveal the new name. */
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
 * Servers redirect from a former owner name before they look for the repository. The repository name is an impossible one,
 * so that a redirect from a former repository name is not taken for that.
 */
const NO_REPOSITORY = '-'

/** A search filters in its query, so its pages have no gaps; it needs the owner's id, which its results contain. */
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
/** The answer instead of a page, or one that claims too many pages. */
type Unread = { answer: Answer; tooMany?: number }

/** Fifty thousand repositories. More is an error in a header, and must not determine how much is read. */
const MAX_PAGES = 1000

/**
 * Reads all pages: the first contains their number. A page may be short or empty although more follow, since the server
 * removes rows that the token can't see after it splits them into pages. `enough` stops early, checked per page.
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
    return `${what} could not be looked up: the server reports ${tooMany} pages, and at most ${MAX_PAGES} are read; list the repositories instead`
  const problem = explainAnswer(answer, 'read', now())
  const { outcome, detail, todo } = problem
  if (isAbsent(problem)) return `the owner ${what} does not exist, or the token can't see it`
  return `${what} could not be looked up: ${detail ?? outcome}${todo ? `; ${todo}` : ''}`
}
