// Faults that are whole answers: each status that servers, proxies and edges give, and unexpected bodies.
import type { OutcomeCode } from '../../src/model/catalog.ts'
import type { Fault, Scene } from './fault.ts'

type Text = string | ((scene: Scene) => string)
type Headers = Record<string, string>

const JSON_TYPE = { 'content-type': 'application/json;charset=utf-8' }
const HTML_TYPE = { 'content-type': 'text/html; charset=utf-8' }
const TEXT_TYPE = { 'content-type': 'text/plain; charset=utf-8' }
const PAGE = '<!DOCTYPE html>\n<html><head><title>sorry</title></head><body>::error::sorry</body></html>\n'

/** An answer as bytes. */
export function bytesOf(status: number, headers: Headers, body: string): string {
  const all = { ...(status === 204 ? {} : { 'content-length': String(Buffer.byteLength(body)) }), ...headers }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return `HTTP/1.1 ${status} Words\r\n${lines.join('')}\r\n${body}`
}

function answered(name: string, status: number, headers: Headers, body: Text, more: Partial<Fault> = {}): Fault {
  return {
    name,
    effect: false,
    at: 'request',
    ...(status === 204 ? { lies: true } : {}),
    ...more,
    act: (scene) => {
      scene.socket.write(bytesOf(status, headers, typeof body === 'string' ? body : body(scene)))
    },
  }
}

const UNREACHED = [521, 522, 523, 525, 526]
const LOST = [502, 504, 520, 524]

function endOf(status: number): OutcomeCode {
  const known: Record<number, OutcomeCode> = {
    401: 'unauthorized',
    403: 'forbidden',
    404: 'not-found',
    423: 'archived',
  }
  if (known[status]) return known[status]
  if (status === 429) return 'rate-limited'
  if (UNREACHED.includes(status)) return 'unreachable'
  if (LOST.includes(status)) return 'unconfirmed'
  return status >= 500 ? 'server-error' : 'rejected'
}

const STATUSES = [
  400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 418, 421, 422, 423, 424, 425, 426,
  428, 429, 431, 451, 500, 501, 502, 503, 504, 505, 507, 508, 510, 511, 520, 521, 522, 523, 524, 525, 526, 527, 530,
  599,
]

const withMessage = STATUSES.map((status) =>
  answered(`${status}`, status, JSON_TYPE, JSON.stringify({ message: 'no', url: '' }), {
    ends: endOf(status),
    again: [429, 503, ...UNREACHED].includes(status),
  }),
)

const withPage = [401, 403, 404, 407, 429, 500, 502, 503, 504, 520, 522, 524].map((status) =>
  answered(`${status} page`, status, { ...HTML_TYPE, server: 'cloudflare' }, PAGE, {
    ends: [401, 403, 404, 407].includes(status) ? 'unexpected-answer' : endOf(status),
    again: [429, 503, 522].includes(status),
  }),
)

const withEffect = [500, 502, 504, 520, 524].map((status) =>
  answered(`${status} page, though done`, status, HTML_TYPE, PAGE, { effect: true, ends: endOf(status) }),
)

const RETRY_AFTER = [
  '0',
  '3600',
  '-1',
  'soon',
  '1e9',
  '99999999999999999999',
  'Thu, 01 Jan 1970 00:00:00 GMT',
  '\u00a0',
]
const limits = RETRY_AFTER.map((wait) =>
  answered(`429 retry-after ${wait}`, 429, { ...JSON_TYPE, 'retry-after': wait }, '{"message":"slow down"}', {
    ends: 'rate-limited',
    again: true,
  }),
)

const deep = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`
const ODD_JSON = [
  '',
  'null',
  '[]',
  '{}',
  '"text"',
  '{"message":42}',
  '{"message":',
  '\ufeff{}',
  deep(100_000),
  '[[1]]',
  '{"__proto__":{"login":"x","id":1}}',
]
const odd = ODD_JSON.flatMap((body, at) => [
  answered(`200 odd JSON ${at}`, 200, JSON_TYPE, body),
  answered(`201 odd JSON ${at}`, 201, JSON_TYPE, body),
])

/** All that was sent as a text of JSON: with the token in its head, and the payload in its body. */
const ECHOES: Record<string, (raw: string) => string> = {
  'as it is': (raw) => JSON.stringify(raw),
  'from its body': (raw) => JSON.stringify(raw.slice(raw.indexOf('\r\n\r\n') + 4)),
  escaped: (raw) => `"${raw.replace(/./gs, (byte) => `\\u00${Buffer.from(byte, 'latin1').toString('hex')}`)}"`,
  'escaped for an address': (raw) => JSON.stringify(encodeURIComponent(raw)),
  'in base64': (raw) => JSON.stringify(Buffer.from(raw, 'latin1').toString('base64')),
  cut: (raw) => JSON.stringify(raw.slice(0, raw.search(/hunter/) + 16).slice(-150)),
}

const others: Fault[] = [
  answered('200 page', 200, HTML_TYPE, PAGE, { ends: ['unexpected-answer', 'unconfirmed'] }),
  answered('200 page, though done', 200, HTML_TYPE, PAGE, { effect: true }),
  answered('200 without a type', 200, {}, 'fine'),
  answered('202', 202, JSON_TYPE, '{}', { ends: ['unexpected-answer', 'unconfirmed'] }),
  answered('204', 204, {}, ''),
  answered('206', 206, JSON_TYPE, '{}'),
  answered('300', 300, JSON_TYPE, '{}'),
  answered('304', 304, {}, ''),
  answered('404 of the router', 404, TEXT_TYPE, '404 page not found\n', { ends: 'endpoint-missing' }),
  answered('403 of the edge', 403, { ...TEXT_TYPE, server: 'cloudflare' }, 'error code: 1010', {
    ends: 'unexpected-answer',
  }),
  answered('403 rate limit', 403, { ...JSON_TYPE, 'x-ratelimit-remaining': '0' }, '{"message":"API rate limit"}', {
    ends: 'rate-limited',
  }),
  answered('422 that echoes the token', 422, JSON_TYPE, echo, { ends: 'rejected' }),
  ...Object.entries(ECHOES).map(([form, write]) =>
    answered(`422 that echoes the request ${form}`, 422, JSON_TYPE, ({ seen }) => `{"message":${write(seen.raw)}}`, {
      ends: 'rejected',
    }),
  ),
  answered('401 page that echoes the token', 401, HTML_TYPE, (scene) => `<pre>${tokenIn(scene)}</pre>`, {
    ends: 'unexpected-answer',
  }),
  answered(
    '422 that gives orders',
    422,
    JSON_TYPE,
    JSON.stringify({ message: '\n::error::x\r\n::set-output name=outcome::success\u2028::stop-commands::x' }),
    { ends: 'rejected' },
  ),
  answered('500 that is long', 500, JSON_TYPE, JSON.stringify({ message: 'x'.repeat(1_000_000) }), {
    ends: 'server-error',
  }),
  answered('200 of 5 MB', 200, JSON_TYPE, `{"login":"${'x'.repeat(5_000_000)}","id":1}`),
]

const tokenIn = ({ seen }: Scene) => /\r\nauthorization: token ([^\r]*)/i.exec(seen.raw)?.[1] ?? ''

/** The token in all the shapes in which servers give it back. */
function echo(scene: Scene): string {
  const token = tokenIn(scene)
  const bytes = Buffer.from(token)
  const shapes = [
    token,
    encodeURIComponent(token),
    bytes.toString('base64'),
    Buffer.from(`x:${token}`).toString('base64'),
    Buffer.from(`xy:${token}`).toString('base64url'),
  ]
  return JSON.stringify({ message: shapes.join(' ') })
}

/** All faults that are well-formed answers. */
export const answers: Fault[] = [...withMessage, ...withPage, ...withEffect, ...limits, ...odd, ...others]
