// Pages of a listing, with the headers that describe the others.
import type { Call } from './routing.ts'

/** One page of `all`; the headers count everything, whatever is dropped from the page later. */
export function paged<T>(call: Call, all: T[]): { rows: T[]; headers: Record<string, string> } {
  const { page, limit } = pageOf(call.query)
  const rows = all.slice((page - 1) * limit, page * limit)
  const link = linkHeader(call, page, Math.ceil(all.length / limit))
  const headers: Record<string, string> = {
    'access-control-expose-headers': link ? 'Link, X-Total-Count' : 'X-Total-Count',
    'x-total-count': String(all.length),
  }
  if (link) headers['link'] = link
  return { rows, headers }
}

/** The page asked for; a limit of 0 is 30 and one above 50 is 50, without a word. */
export function pageOf(query: URLSearchParams): { page: number; limit: number } {
  const limit = Number(query.get('limit')) || 30
  return { page: Math.max(1, Number(query.get('page')) || 1), limit: Math.min(limit, 50) }
}

function linkHeader({ world, request, query }: Call, page: number, last: number): string {
  const to = (number: number, relation: string) => {
    const target = new URLSearchParams(query)
    target.set('page', String(number))
    target.sort()
    return `<${world.rootUrl}${request.path}?${target}>; rel="${relation}"`
  }
  const forward = page < last ? [to(page + 1, 'next'), to(last, 'last')] : []
  const backward = page > 1 ? [to(1, 'first'), to(page - 1, 'prev')] : []
  return [...forward, ...backward].join(',')
}
