// A small HTTP proxy on loopback: forwards absolute addresses, and tunnels by CONNECT.
import { createServer, type RequestListener, request } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { type AddressInfo, connect, type LookupFunction, type Socket } from 'node:net'

export interface ProxyOptions {
  /** `user:password` that it wants. */
  credentials?: string
  /** What it does with a CONNECT instead of tunnelling. */
  connect?: number | 'hang-up' | 'silence'
  /** Speaks TLS itself, with this certificate for `localhost`. */
  tls?: { key: string; cert: string }
  /** Listens on `::1`, and is named so. */
  isIpv6?: boolean
}

/** Whatever name is looked up: no test leaves the machine. */
const thisMachine: LookupFunction = (_name, { all }, found) =>
  all ? found(null, [{ address: '127.0.0.1', family: 4 }]) : found(null, '127.0.0.1', 4)

/** Starts a proxy; `asked` are the requests that it saw. */
export async function startProxy({ credentials, connect: refusal, tls, isIpv6 = false }: ProxyOptions = {}) {
  const asked: string[] = []
  const sockets = new Set<Socket>()
  const wanted = credentials && `Basic ${Buffer.from(credentials).toString('base64')}`
  const forward: RequestListener = (incoming, answer) => {
    asked.push(`${incoming.method} ${incoming.url}`)
    if (wanted && incoming.headers['proxy-authorization'] !== wanted) return answer.writeHead(407).end()
    const { method, headers } = incoming
    const onward = request(incoming.url!, { method: method!, headers, lookup: thisMachine }, (response) => {
      answer.writeHead(response.statusCode!, response.headers)
      response.pipe(answer)
    })
    incoming.pipe(onward)
  }
  const server = tls ? createTlsServer(tls, forward) : createServer(forward)
  server.on('connect', (incoming, client: Socket) => {
    asked.push(`CONNECT ${incoming.url}`)
    if (refusal === 'hang-up') return client.destroy()
    if (refusal === 'silence') return
    const status = wanted && incoming.headers['proxy-authorization'] !== wanted ? 407 : (refusal ?? 200)
    client.write(`HTTP/1.1 ${status} x\r\n\r\n`)
    if (status !== 200) return client.end()
    const [host, port] = incoming.url!.split(':')
    const onward = connect(Number(port), host!)
    for (const [from, to] of [
      [client, onward],
      [onward, client],
    ] as const)
      from.on('error', () => to.destroy()).pipe(to)
    sockets.add(onward)
  })
  server.on('connection', (socket) => sockets.add(socket))
  await new Promise<void>((resolve) => server.listen(0, isIpv6 ? '::1' : '127.0.0.1', resolve))
  const host = tls ? 'localhost' : isIpv6 ? '[::1]' : '127.0.0.1'
  return {
    url: `${tls ? 'https' : 'http'}://${host}:${(server.address() as AddressInfo).port}`,
    asked,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
