// Names for properties, and a server that lists repositories with the traps of the real ones.
import fc from 'fast-check'
import type { Read } from '../../src/gitea/capabilities.ts'
import type { Listed } from '../../src/gitea/responses.ts'
import type { Answer } from '../../src/http/client.ts'
import type { Attempted } from '../../src/http/retry.ts'
import type { Asking } from '../../src/targets/listing.ts'
import { makeReply, NOW } from '../support/make.ts'

const piece = fc.stringMatching(/^[A-Za-z0-9._-]{1,8}$/).filter((text) => !/^\.+$/.test(text))

/** Names that a server can have. */
export const name = fc.tuple(piece, piece).map((pieces) => pieces.join('/'))

export interface Row extends Listed {
  topics: string[]
}

export const makeRow = (full_name: string, overrides: Partial<Row> = {}): Row => {
  const login = full_name.split('/')[0]!
  const owner = { login, id: login.length * 100 + login.charCodeAt(0) }
  return { full_name, owner, archived: false, fork: false, mirror: false, empty: false, topics: [], ...overrides }
}

/** A null is a repository that the token can't see: it leaves a hole in its page. */
export type Listing = readonly (Row | null)[]

interface Forge {
  org?: Listing | Answer
  user?: Listing | Answer
  search?: Listing | Answer
  /** The server's own bound on a page. */
  most?: number
  /** Answers instead for this request, counted from 1. */
  broken?: { at: number; answer: Answer }
  /** Former name of an owner to the one of today; the client has followed the redirect. */
  renamed?: Record<string, string>
}

const ABSENT = makeReply(404, { message: 'GetOrgByName', errors: ['user redirect does not exist'] })
export const NO_SCOPE = makeReply(403, {
  message: 'token does not have at least one of required scope(s): [read:organization]',
})

/** Answers look-ups; `asked` are their paths, `most()` how many were under way at once. */
export function makeForge({ org = ABSENT, user = ABSENT, search = [], most = 50, broken, renamed = {} }: Forge) {
  const asked: string[] = []
  let now = 0
  let peak = 0
  const answerTo = (asked: string): Answer => {
    const path = asked.replace(/(?<=^\/(orgs|users|repos)\/)[\w.-]+(?=\/)/, (owner) => renamed[owner] ?? owner)
    const answer = answerAt(path)
    return answer.kind === 'reply' ? { ...answer, path } : answer
  }
  const answerAt = (path: string): Answer => {
    const url = new URL(path, 'https://git.example.com')
    const { pathname, searchParams: query } = url
    if (/^\/repos\/[^/]+\/./.test(pathname)) return ABSENT
    const listed = pathname.startsWith('/orgs/') ? org : pathname.startsWith('/users/') ? user : search
    if (!isListing(listed)) return listed
    if (pathname !== '/repos/search') return page(listed, query, most, (rows) => rows)
    // Search filters first, so that its pages have no holes.
    const found = listed.filter((row) => row !== null && isWanted(row, query))
    return page(found, query, most, (data) => ({ ok: true, data }))
  }
  const read: Read = async (path) => {
    asked.push(path)
    const answer = broken?.at === asked.length ? broken.answer : answerTo(path)
    peak = Math.max(peak, ++now)
    await new Promise((resolve) => setImmediate(resolve))
    now--
    return { answer, attempts: 1, lost: false, crashed: false, note: null } satisfies Attempted
  }
  const asking: Asking = { read, now: () => NOW, width: 8 }
  return { asking, asked, most: () => peak }
}

const isListing = (listed: Listing | Answer): listed is Listing => Array.isArray(listed)

function page(listed: Listing, query: URLSearchParams, most: number, body: (rows: Row[]) => unknown): Answer {
  const limit = Math.min(Number(query.get('limit')) || 30, most)
  const number = Math.max(1, Number(query.get('page')))
  const last = Math.ceil(listed.length / limit)
  const to = (page: number, relation: string) =>
    `<https://internal:3000/api/v1/x?per_page=${limit}&limit=${limit}&page=${page}>; rel="${relation}"`
  const link = number < last ? [to(number + 1, 'next'), to(last, 'last')] : [to(1, 'first')]
  const rows = listed.slice((number - 1) * limit, number * limit).filter((row) => row !== null)
  return makeReply(200, body(rows), { headers: { link: link.join(','), 'x-total-count': String(listed.length) } })
}

function isWanted({ full_name, owner, topics }: Row, query: URLSearchParams): boolean {
  const q = query.get('q') ?? ''
  const isNamed =
    query.get('topic') === 'true'
      ? topics.includes(q)
      : full_name.split('/')[1]!.toLowerCase().includes(q.toLowerCase())
  return isNamed && (!query.get('uid') || Number(query.get('uid')) === owner.id)
}
