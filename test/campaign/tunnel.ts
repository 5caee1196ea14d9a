// A proxy on loopback that opens tunnels by CONNECT, except for planned faults.
import { connect, createServer, type Socket } from 'node:net'
import { createServer as createTlsServer, type TlsOptions } from 'node:tls'
import { createDoor } from './door.ts'
import type { Fault } from './fault.ts'

export const PROXY_PASSWORD = 'open-sesame-and-close'

export interface Tunnel {
  url: string
  /** What went wrong, by the number of the connection. */
  met: { nth: number; fault: Fault }[]
  /** What should not have been there: a tunnel to another host, the token in the open, a word to another server. */
  strays: string[]
  close(): Promise<void>
}

export interface TunnelPlan {
  /** `host:port` for which tunnels may be asked, and the port on loopback where they lead. */
  target: string
  port: number
  elsewhere: string
  token: string
  /** An untrusted certificate. */
  foreign: TlsOptions
  choose(nth: number): Fault | null
  /** Whether the port is closed when the nth is due, and for how long. */
  refuses?(nth: number): number | null
}

/** Starts a proxy that wants a password. */
export async function startTunnel(plan: TunnelPlan): Promise<Tunnel> {
  const open = new Set<Socket>()
  const server = createServer({ noDelay: true })
  const other = createTlsServer(plan.foreign, (socket) => {
    socket.on('data', (bytes) => tunnel.strays.push(`another server received ${bytes}`))
  })
  const tunnel: Tunnel = { url: '', met: [], strays: [], close }
  const doors = [createDoor(server), createDoor(other)] as const
  const prepare = (next: number) => doors[0].shut(plan.refuses?.(next) ?? null)
  let [connections, port, otherPort] = [0, 0, 0]

  async function close() {
    for (const socket of open) socket.destroy()
    await Promise.all(doors.map((door) => door.close()))
  }

  function keep(socket: Socket): Socket {
    open.add(socket)
    return socket.on('error', () => socket.destroy()).on('close', () => open.delete(socket))
  }

  function begin(socket: Socket): void {
    const nth = ++connections
    const fault = plan.choose(nth)
    keep(socket)
    prepare(nth + 1)
    if (fault?.early) {
      act(fault, nth, socket, '')
      return
    }
    let raw = ''
    const hear = (bytes: Buffer) => {
      raw += bytes.toString('latin1')
      if (!raw.includes('\r\n\r\n')) return
      socket.off('data', hear)
      inspect(raw)
      if (fault) return act(fault, nth, socket, raw)
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      lead(socket, plan.port)
    }
    socket.on('data', hear)
  }

  function inspect(raw: string): void {
    if (!raw.startsWith(`CONNECT ${plan.target} HTTP/1.1\r\n`)) tunnel.strays.push(raw)
    if (raw.includes(plan.token) || /\r\nauthorization:/i.test(raw)) tunnel.strays.push(`in the open: ${raw}`)
  }

  function act(fault: Fault, nth: number, socket: Socket, raw: string): void {
    tunnel.met.push({ nth, fault })
    const way = (to?: 'elsewhere') => lead(socket, to ? otherPort : plan.port)
    // What comes is read, or its bytes make a close a reset.
    socket.resume()
    const seen = { path: plan.target, raw }
    fault.act({ socket, answer: Buffer.alloc(0), seen, own: plan.target, elsewhere: plan.elsewhere, open: way })
  }

  function lead(socket: Socket, port: number): void {
    const onward = keep(connect(port, '127.0.0.1'))
    onward.on('close', () => socket.destroy())
    socket.on('close', () => onward.destroy())
    socket.pipe(onward).pipe(socket)
  }

  other.on('connection', keep)
  server.on('connection', begin)
  port = await doors[0].open()
  otherPort = await doors[1].open()
  tunnel.url = `http://user:${PROXY_PASSWORD}@127.0.0.1:${port}`
  prepare(1)
  return tunnel
}
