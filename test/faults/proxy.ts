// A proxy in front of the stand-in that hands requests on as they are, until it is told to let one go wrong.
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import type { Fault, Seen } from './fault.ts'

export interface Proxy {
  url: string
  /** Every request that came, and every connection that was cut off before its request. */
  seen: Seen[]
  /** What nobody should have sent: a request for another host. */
  strays: string[]
  close(): Promise<void>
}

export interface Plan {
  /** Port of the stand-in. */
  upstream: number
  /** `host:port` that must not be spoken to. */
  elsewhere: string
  /** One request for each connection, so that faults of connections meet a certain request. */
  single: boolean
  /** What goes wrong with the nth of them. */
  choose(seen: Omit<Seen, 'fault'>): Fault | null
  /** Whether nobody listens when the nth is due, and for how long. */
  refuses?(nth: number): number | null
}

const NOTHING = { method: '', path: '', target: null, attempt: 1, raw: '' }

/** Starts a proxy on loopback. */
export async function startProxy(plan: Plan): Promise<Proxy> {
  const open = new Set<Socket>()
  const server = createServer({ noDelay: true })
  const proxy: Proxy = { url: '', seen: [], strays: [], close }
  let [requests, connections, port] = [0, 0, 0]
  let reopening: NodeJS.Timeout | undefined
  let closed = false

  async function close() {
    closed = true
    clearTimeout(reopening)
    for (const socket of open) socket.destroy()
    if (!server.listening) return
    server.close()
    await once(server, 'close')
  }

  /** Nobody listens from now on, if that is planned for the next one. */
  function prepare(next: number): void {
    const ms = plan.refuses?.(next) ?? null
    if (ms === null || !server.listening) return
    server.close()
    if (Number.isFinite(ms)) reopening = setTimeout(() => closed || server.listen(port, '127.0.0.1'), ms)
  }

  function begin(socket: Socket): void {
    const nth = ++connections
    open.add(socket)
    socket.on('error', () => {})
    socket.on('close', () => open.delete(socket))
    const early = plan.single ? plan.choose({ ...NOTHING, nth }) : null
    if (early?.at === 'connection') {
      proxy.seen.push({ ...NOTHING, nth, fault: early })
      // What came is read, or its bytes make a close a reset.
      socket.on('data', () => {})
      early.act({ socket, answer: Buffer.alloc(0), seen: NOTHING, own: ownOf(), elsewhere: plan.elsewhere })
      return
    }
    hear(socket, (raw) => meet(raw, socket, plan.single ? nth : ++requests))
  }

  const ownOf = () => `127.0.0.1:${port}`

  async function meet(raw: string, socket: Socket, nth: number): Promise<void> {
    const [, method = '', path = ''] = /^(\S+) (\S+)/.exec(raw) ?? []
    const host = /\r\nhost: ([^\r]*)/i.exec(raw)?.[1]
    if (host !== ownOf()) proxy.strays.push(`${method} ${path} for ${host}`)
    const target = /^\/api\/v1\/repos\/([^/]+\/[^/?]+)/.exec(path)?.[1] ?? null
    const attempt = proxy.seen.filter((earlier) => earlier.method === method && earlier.path === path).length + 1
    const request = { nth, method, path, target: target === 'x/x' ? null : target, attempt, raw }
    const fault = plan.choose(request)
    const seen: Seen = { ...request, fault }
    proxy.seen.push(seen)
    prepare(nth + 1)
    if (fault && !fault.effect) return act(fault, seen, socket, Buffer.alloc(0))
    const answer = await handOn(raw, plan.upstream)
    if (fault) return act(fault, seen, socket, answer)
    socket.write(plan.single ? answer : withoutClose(answer))
    if (plan.single) socket.end()
  }

  function act(fault: Fault, seen: Seen, socket: Socket, answer: Buffer): void {
    if (!socket.destroyed) fault.act({ socket, answer, seen, own: ownOf(), elsewhere: plan.elsewhere })
  }

  server.on('connection', begin)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  port = (server.address() as AddressInfo).port
  proxy.url = `http://${ownOf()}`
  prepare(1)
  return proxy
}

/** Calls with each whole request. */
function hear(socket: Socket, whole: (raw: string) => Promise<void>): void {
  let text = ''
  socket.on('data', (chunk) => {
    text += chunk.toString('latin1')
    for (;;) {
      const end = text.indexOf('\r\n\r\n') + 4
      const length = end + Number(/\r\ncontent-length: (\d+)/i.exec(text)?.[1] ?? 0)
      if (end < 4 || text.length < length) return
      const raw = text.slice(0, length)
      text = text.slice(length)
      whole(raw).catch(() => socket.destroy())
    }
  })
}

/** The stand-in's answer as bytes; it closes the connection after it. */
async function handOn(raw: string, port: number): Promise<Buffer> {
  const socket = connect(port, '127.0.0.1')
  socket.write(
    Buffer.from(raw.replace(/\r\nconnection: [^\r]*/i, '').replace('\r\n', '\r\nconnection: close\r\n'), 'latin1'),
  )
  const chunks: Buffer[] = []
  for await (const chunk of socket) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

const withoutClose = (answer: Buffer): Buffer =>
  Buffer.from(answer.toString('latin1').replace(/\r\nconnection: close/i, '\r\nconnection: keep-alive'), 'latin1')
