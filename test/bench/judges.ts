// What the bench's server answers. repository_dispatch is answered from ready bytes, so that its server is never what is
// measured; what reads and writes repositories is answered as the stand-in of the tests does.
import { STATUS_CODES } from 'node:http'
import { isDeepStrictEqual } from 'node:util'
import { routes } from '../support/gitea/routes.ts'
import { answerFrom } from '../support/gitea/routing.ts'
import { createWorld, type Repository } from '../support/gitea/world.ts'
import { BODY, nameOf, PAYLOAD, TOKEN, targetOf } from './event.ts'
import { type JobName, WORKFLOWS } from './jobs.ts'

/** A request as text: its head with the request line, and its body. */
export interface Heard {
  method: string
  /** With the query. */
  path: string
  head: string
  body: string
}

export interface Judge {
  /** The bytes to answer with; null for a request that no candidate should make. */
  answer(request: Heard): string | null
  /** How many targets got the event, once and whole. */
  delivered(): number
}

/** The judge of a job. `url` is the server's own address. */
export const judgeOf = (job: JobName, targets: number, url: string): Judge =>
  job === 'repository_dispatch' ? judgeDispatches(targets) : judgeAsGitea(job, targets, url)

const USER = JSON.stringify({ id: 7, login: 'release-bot', full_name: '', email: 'release-bot@example.com' })
// The headers of Gitea 1.26.0, as seen. How many bytes an answer has counts: after enough of them V8 optimises undici's parser,
// which an answer of a status line alone would hide in all clients.
const HEADERS = {
  'Cache-Control': 'max-age=0, private, must-revalidate, no-transform',
  'X-Content-Type-Options': 'nosniff',
  Date: 'Sun, 22 Nov 2026 16:30:36 GMT',
}
const NO_CONTENT = bytesOf(204, {}, '')
const WHO = bytesOf(200, { 'Content-Type': 'application/json;charset=utf-8' }, USER)
const AUTHORIZATION = new RegExp(`\r\nauthorization: (token|bearer) ${TOKEN}\r\n`, 'i')

function judgeDispatches(targets: number): Judge {
  const times = new Map<number, number>()
  return {
    answer({ method, path, head, body }) {
      if (!AUTHORIZATION.test(head)) return null
      if (method === 'GET' && path === '/api/v1/user') return WHO
      const index = targetOf(path)
      if (method !== 'POST' || !path.endsWith('/dispatches') || !(index < targets) || body !== BODY) return null
      times.set(index, (times.get(index) ?? 0) + 1)
      return NO_CONTENT
    },
    delivered: () => [...times.values()].filter((count) => count === 1).length,
  }
}

const API = '/api/v1'

function judgeAsGitea(job: JobName, targets: number, url: string): Judge {
  const run = { workflow: 'publish-image.yml', name: 'publish-image', jobs: [{ name: 'publish' }], endsAfterMs: 0 }
  const world = createWorld({
    release: '1.26.3',
    tokens: [{ value: TOKEN, scopes: ['write:repository', 'read:user'], user: 'release-bot' }],
    repositories: Array.from({ length: targets }, (_, index) => ({ name: nameOf(index), files: WORKFLOWS })),
    ...(job.startsWith('wait-for') ? { runs: () => [run] } : {}),
  })
  world.rootUrl = url
  return {
    answer({ method, path: asked, head, body }) {
      const [path = '', query = ''] = asked.split(/\?(.*)/s)
      if (!path.startsWith(`${API}/`)) return null
      const request = {
        ...{ method, path, query, headers: headersOf(head), body: body === '' ? null : JSON.parse(body) },
        ...{ target: null, attempt: 1, at: 0 },
      }
      const { status, headers, body: text } = answerFrom(routes, world, request, path.slice(API.length))
      const isProbe = !(targetOf(path) < targets) && [404, 405].includes(status)
      return status < 400 || isProbe ? bytesOf(status, headers, text) : null
    },
    delivered: () => world.repositories.filter(isDelivered).length,
  }
}

const headersOf = (head: string): Record<string, string> =>
  Object.fromEntries(
    head
      .split('\r\n')
      .slice(1)
      .map((line) => [line.split(':', 1)[0]!.toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  )

function bytesOf(status: number, headers: Record<string, string>, body: string): string {
  const length = status === 204 ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }
  const lines = Object.entries({ ...HEADERS, ...headers, ...length }).map(([name, value]) => `${name}: ${value}\r\n`)
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`
}

function isDelivered({ deliveries }: Repository): boolean {
  const [delivery] = deliveries
  if (deliveries.length !== 1 || delivery?.method !== 'push') return false
  return isDeepStrictEqual(JSON.parse(delivery.message).client_payload, PAYLOAD)
}
