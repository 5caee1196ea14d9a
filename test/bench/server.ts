// The server that is measured against, in a process of its own: answers as slowly as it is told, and counts what came.
import { createServer, type Socket } from 'node:net'

/** What the server is to do in one run; sent by the parent, which gets `Counts` back for `'counts'`. */
export interface Setting {
  targets: number
  /** From the end of a request to its answer. */
  delayMs: number
  /** What a connection costs: nothing on it is answered sooner than this and `delayMs` after it was accepted. */
  handshakeMs: number
}

export interface Counts {
  /** Distinct targets that got a valid event. */
  told: number
  duplicates: number
  tokenChecks: number
  /** Requests that no candidate should make: wrong path, token or body. */
  invalid: string[]
  connections: number
  mostConnections: number
  mostInFlight: number
  /** Nanoseconds of CLOCK_MONOTONIC, as text; null when there was none. */
  firstRequest: string | null
  lastAnswer: string | null
}

export const TOKEN = '0123456789abcdef0123456789abcdef01234567'
export const EVENT_TYPE = 'runtime-published'
export const PAYLOAD = {
  runtime_version: '1.2.3',
  commit: '0123456789abcdef0123456789abcdef01234567',
  source: 'release',
}
export const nameOf = (index: number): string => `org/template-${index}`

const BODY = JSON.stringify({ event_type: EVENT_TYPE, client_payload: PAYLOAD })
const USER = JSON.stringify({ id: 7, login: 'release-bot', full_name: '', email: 'release-bot@example.com' })
const ANSWERS = {
  204: 'HTTP/1.1 204 No Content\r\n\r\n',
  200: `HTTP/1.1 200 OK\r\nContent-Type: application/json;charset=utf-8\r\nContent-Length: ${USER.length}\r\n\r\n${USER}`,
  400: 'HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n',
}

let setting: Setting = { targets: 0, delayMs: 0, handshakeMs: 0 }
let told = new Set<number>()
let counts = noCounts()
let [open, inFlight] = [0, 0]

function noCounts(): Omit<Counts, 'told'> {
  return {
    duplicates: 0,
    tokenChecks: 0,
    invalid: [],
    connections: 0,
    mostConnections: 0,
    mostInFlight: 0,
    firstRequest: null,
    lastAnswer: null,
  }
}

const server = createServer({ noDelay: true }, (socket) => {
  const ready = performance.now() + setting.handshakeMs
  counts.connections++
  counts.mostConnections = Math.max(counts.mostConnections, ++open)
  socket.on('close', () => open--)
  socket.on('error', () => {})
  let text = ''
  socket.on('data', (chunk) => {
    text += chunk.toString('latin1')
    for (;;) {
      const end = text.indexOf('\r\n\r\n') + 4
      const length = end + Number(/\r\ncontent-length: *(\d+)/i.exec(text.slice(0, end))?.[1] ?? 0)
      if (end < 4 || text.length < length) return
      hear(socket, text.slice(0, end), text.slice(end, length), ready)
      text = text.slice(length)
    }
  })
})

function hear(socket: Socket, head: string, body: string, ready: number): void {
  counts.firstRequest ??= String(process.hrtime.bigint())
  counts.mostInFlight = Math.max(counts.mostInFlight, ++inFlight)
  const status = judge(head, body)
  const answer = () => {
    inFlight--
    socket.write(ANSWERS[status])
    if (status === 204) counts.lastAnswer = String(process.hrtime.bigint())
  }
  const wait = Math.max(0, ready - performance.now()) + setting.delayMs
  if (wait > 0) setTimeout(answer, wait)
  else answer()
}

function judge(head: string, body: string): keyof typeof ANSWERS {
  const [, method, path = ''] = /^(\S+) (\S+)/.exec(head) ?? []
  const isAllowed = new RegExp(`\r\nauthorization: (token|bearer) ${TOKEN}\r\n`, 'i').test(head)
  if (isAllowed && method === 'GET' && path === '/api/v1/user') {
    counts.tokenChecks++
    return 200
  }
  const index = Number(/^\/api\/v[13]\/repos\/org\/template-(\d+)\/dispatches$/.exec(path)?.[1] ?? Number.NaN)
  if (!isAllowed || method !== 'POST' || !(index < setting.targets) || body !== BODY) {
    if (counts.invalid.length < 5) counts.invalid.push(`${method} ${path} ${body}`)
    return 400
  }
  if (told.has(index)) counts.duplicates++
  told.add(index)
  return 204
}

if (process.send) {
  process.on('message', (message: Setting | 'counts') => {
    if (message === 'counts') return process.send!({ ...counts, told: told.size } satisfies Counts)
    setting = message
    told = new Set()
    counts = noCounts()
    process.send!('set')
  })
  process.on('disconnect', () => process.exit())
  server.listen(0, '127.0.0.1', 1024, () => process.send!((server.address() as { port: number }).port))
}
