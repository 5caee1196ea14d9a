// The server for all measurements, in its own process: it answers after the given delay and counts the requests.
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { targetOf } from './event.ts'
import type { JobName } from './jobs.ts'
import { type Heard, type Judge, judgeOf } from './judges.ts'

/** What the server is to do in one run; sent by the parent, which gets `Counts` back for `'counts'`. */
export interface Setting {
  job: JobName
  targets: number
  /** From the end of a request to its answer. */
  delayMs: number
  /** What a connection costs: nothing on it is answered sooner than this and `delayMs` after it was accepted. */
  handshakeMs: number
}

export interface Counts {
  requests: number
  /** Distinct targets that got the event, once and whole. */
  delivered: number
  /** Requests about no target. */
  atStart: number
  /** How many targets were asked for so many reads and writes. */
  perTarget: { reads: number; writes: number; targets: number }[]
  /** Requests that no candidate should make: wrong path, token or body. */
  invalid: string[]
  connections: number
  mostConnections: number
  mostInFlight: number
  /** Nanoseconds of CLOCK_MONOTONIC, as text; null when there was none. */
  firstRequest: string | null
  lastAnswer: string | null
}

let setting: Setting = { job: 'repository_dispatch', targets: 0, delayMs: 0, handshakeMs: 0 }
let judge: Judge
let counts = noCounts()
let [reads, writes] = [new Uint32Array(), new Uint32Array()]
let [open, inFlight] = [0, 0]

function noCounts(): Omit<Counts, 'delivered' | 'perTarget'> {
  return {
    requests: 0,
    atStart: 0,
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
  counts.firstRequest ??= now()
  counts.mostInFlight = Math.max(counts.mostInFlight, ++inFlight)
  const [, method = '', path = ''] = /^(\S+) (\S+)/.exec(head) ?? []
  const bytes = judged({ method, path, head, body })
  const answer = () => {
    inFlight--
    socket.write(bytes)
    counts.lastAnswer = now()
  }
  const wait = Math.max(0, ready - performance.now()) + setting.delayMs
  if (wait > 0) setTimeout(answer, wait)
  else answer()
}

const now = () => String(process.hrtime.bigint())

const BAD_REQUEST = 'HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n'

function judged(request: Heard): string {
  const { method, path, body } = request
  counts.requests++
  const index = targetOf(path)
  if (index < setting.targets) (method === 'GET' ? reads : writes)[index]!++
  else counts.atStart++
  const answer = judge.answer(request)
  if (answer === null && counts.invalid.length < 5) counts.invalid.push(`${method} ${path} ${body}`)
  return answer ?? BAD_REQUEST
}

function perTarget(): Counts['perTarget'] {
  const groups = new Map<string, Counts['perTarget'][number]>()
  for (const [index, count] of reads.entries()) {
    const key = `${count} ${writes[index]}`
    const group = groups.get(key) ?? { reads: count, writes: writes[index]!, targets: 0 }
    groups.set(key, { ...group, targets: group.targets + 1 })
  }
  return [...groups.values()]
}

const port = () => (server.address() as AddressInfo).port

function set(next: Setting): void {
  setting = next
  judge = judgeOf(next.job, next.targets, `http://127.0.0.1:${port()}`)
  reads = new Uint32Array(next.targets)
  writes = new Uint32Array(next.targets)
  counts = noCounts()
}

process.on('message', (message: Setting | 'counts') => {
  if (message === 'counts')
    return process.send!({ ...counts, delivered: judge.delivered(), perTarget: perTarget() } satisfies Counts)
  set(message)
  process.send!('set')
})
process.on('disconnect', () => process.exit())
server.listen(0, '127.0.0.1', 1024, () => process.send!(port()))
