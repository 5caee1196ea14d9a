// A server that speaks bytes: what it answers, and when it hangs up, is up to the test.
import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'

export interface RawServer {
  url: string
  port: number
  /** Every whole request as it came, in order. */
  requests: string[]
  /** How many connections there were in all, and at most at once. */
  opened: number
  most: number
  /** Resolves with the nth request's socket (from 1) when it has come. */
  request(nth: number): Promise<Socket>
  /** Resolves with the nth connection (from 1). */
  connection(nth: number): Promise<Socket>
  close(): Promise<void>
}

export interface Talk {
  request?(text: string, socket: Socket, nth: number): void
  connection?(socket: Socket): void
}

/** Starts a server on loopback. */
export async function startRaw(talk: Talk = {}): Promise<RawServer> {
  const open = new Set<Socket>()
  const [seen, connected]: [Socket[], Socket[]] = [[], []]
  const server = createServer()
  const raw: RawServer = {
    url: '',
    port: 0,
    requests: [],
    opened: 0,
    most: 0,
    request: (nth) => nthOf(seen, nth, 'received'),
    connection: (nth) => nthOf(connected, nth, 'met'),
    close: async () => {
      for (const socket of open) socket.destroy()
      server.close()
      if (server.listening) await once(server, 'close')
    },
  }
  const nthOf = async (list: Socket[], nth: number, event: string) => {
    while (list.length < nth) await once(server, event)
    return list[nth - 1]!
  }
  server.on('connection', (socket) => {
    open.add(socket)
    raw.opened++
    raw.most = Math.max(raw.most, open.size)
    socket.on('error', () => {})
    socket.on('close', () => open.delete(socket))
    hear(socket, (bytes) => {
      const text = Buffer.from(bytes, 'latin1').toString()
      raw.requests.push(text)
      seen.push(socket)
      talk.request?.(text, socket, raw.requests.length)
      server.emit('received')
    })
    talk.connection?.(socket)
    connected.push(socket)
    server.emit('met')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  raw.port = (server.address() as AddressInfo).port
  raw.url = `http://127.0.0.1:${raw.port}`
  return raw
}

/** Calls with each whole request, as latin1. */
export function hear(socket: Socket, whole: (raw: string) => void): void {
  let text = ''
  socket.on('data', (chunk) => {
    text += chunk.toString('latin1')
    for (;;) {
      const end = text.indexOf('\r\n\r\n') + 4
      const length = end + Number(/\r\ncontent-length: (\d+)/i.exec(text)?.[1] ?? 0)
      if (end < 4 || text.length < length) return
      const raw = text.slice(0, length)
      text = text.slice(length)
      whole(raw)
    }
  })
}

/** An HTTP answer as bytes. */
export function answer(status: number, body = '', headers: Record<string, string> = {}): string {
  const all = { 'content-length': String(Buffer.byteLength(body)), ...headers }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return `HTTP/1.1 ${status} Words\r\n${lines.join('')}\r\n${body}`
}

/** Resolves when a connection has ended, however. */
export const goneOf = (socket: Socket): Promise<void> =>
  new Promise((resolve) => {
    if (socket.closed) resolve()
    else socket.once('close', () => resolve())
  })
