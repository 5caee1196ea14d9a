// A proxy in front of the stand-in that forwards requests unchanged, except for planned faults.
import { connect, createServer, type Socket } from 'node:net'
import { createSecureContext, type SecureContextOptions, TLSSocket } from 'node:tls'
import { hear } from '../support/raw-server.ts'
import { createDoor } from './door.ts'
import type { Fault, Seen } from './fault.ts'

export interface FaultyProxy {
  url: string
  /** `host:port` by which it is asked for. */
  own: string
  /** Every request that came, and every connection that was cut off before its request. */
  seen: Seen[]
  /** Requests for another host, which must not occur. */
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
  /** Whether the port is closed when the nth is due, and for how long. */
  refuses?(nth: number): number | null
  /** By what name it is asked for; empty: by its address. */
  name?: string
  tls?: SecureContextOptions
}

const NOTHING = { method: '', path: '', target: null, attempt: 1, raw: '' }

/** Starts a proxy on loopback. */
export async function startProxy(plan: Plan): Promise<FaultyProxy> {
  const open = new Set<Socket>()
  const server = createServer({ noDelay: true })
  const proxy: FaultyProxy = { url: '', own: '', seen: [], strays: [], close }
  let [requests, connections, port] = [0, 0, 0]
  const context = plan.tls ? createSecureContext(plan.tls) : null
  const door = createDoor(server)

  async function close() {
    for (const socket of open) socket.destroy()
    await door.close()
  }

  /** Closes the port, if that is planned for the next one. */
  const prepare = (next: number) => door.shut(plan.refuses?.(next) ?? null)

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
      act(early, NOTHING, socket, Buffer.alloc(0))
      return
    }
    const spoken = context ? secured(socket, context) : socket
    hear(spoken, (raw) => {
      meet(raw, spoken, plan.single ? nth : ++requests).catch(() => spoken.destroy())
    })
  }

  async function meet(given: string, socket: Socket, nth: number): Promise<void> {
    // A client sends a proxy the absolute address.
    const raw = given.replace(` http://${proxy.own}/`, ' /')
    const [, method = '', path = ''] = /^(\S+) (\S+)/.exec(raw) ?? []
    const host = /\r\nhost: ([^\r]*)/i.exec(raw)?.[1]
    if (host !== proxy.own) proxy.strays.push(`${method} ${path} for ${host}`)
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

  function act(fault: Fault, seen: Pick<Seen, 'path' | 'raw'>, socket: Socket, answer: Buffer): void {
    const scene = { socket, answer, seen, own: proxy.own, elsewhere: plan.elsewhere, open: () => {} }
    if (!socket.destroyed) fault.act(scene)
  }

  server.on('connection', begin)
  port = await door.open()
  proxy.url = `http://127.0.0.1:${port}`
  proxy.own = `${plan.name ?? '127.0.0.1'}:${port}`
  prepare(1)
  return proxy
}

/** The server's end of TLS in a connection; a reset is one of the connection. */
function secured(socket: Socket, secureContext: ReturnType<typeof createSecureContext>): Socket {
  const secure = new TLSSocket(socket, { isServer: true, secureContext })
  secure.on('error', () => socket.destroy())
  return Object.assign(secure, { resetAndDestroy: () => socket.resetAndDestroy() })
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
