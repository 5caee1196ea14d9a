// What the stand-in has seen: requests in order, and how many of them and of connections there were at once.
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Recorded } from './options.ts'

export type Traffic = {
  requests: Recorded[]
  inFlight: number
  mostInFlight: number
  connections: number
  mostConnections: number
  sockets: Set<Socket>
  /** Those that have asked something: one that is dropped unused ends after its successor has begun, as a server sees it. */
  asking: Set<Socket>
  awaited: { matches: (request: Recorded) => boolean; resolve: (request: Recorded) => void }[]
}

/** An empty record. */
export function createTraffic(): Traffic {
  return {
    requests: [],
    inFlight: 0,
    mostInFlight: 0,
    connections: 0,
    mostConnections: 0,
    sockets: new Set(),
    asking: new Set(),
    awaited: [],
  }
}

/** Counts the connections of a server from now on. */
export function watchConnections(server: Server, traffic: Traffic, event: 'connection' | 'secureConnection'): void {
  server.on(event, (socket: Socket) => {
    traffic.connections++
    traffic.sockets.add(socket)
    socket.on('error', () => undefined)
    socket.on('close', () => {
      traffic.sockets.delete(socket)
      traffic.asking.delete(socket)
    })
  })
}

/** Counts a request as in flight until its answer is out or its connection gone. */
export function watchRequest(response: ServerResponse, traffic: Traffic): void {
  if (response.socket) traffic.asking.add(response.socket)
  traffic.mostConnections = Math.max(traffic.mostConnections, traffic.asking.size)
  traffic.inFlight++
  traffic.mostInFlight = Math.max(traffic.mostInFlight, traffic.inFlight)
  response.on('close', () => {
    traffic.inFlight--
  })
}

/** Reads a request to its end and notes it. */
export async function record(
  incoming: IncomingMessage,
  traffic: Traffic,
  basePath: string,
  apiRoot: string,
  at: number,
): Promise<Recorded> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  const [full = '', query = ''] = (incoming.url ?? '').split(/\?(.*)/s)
  const method = incoming.method ?? ''
  const path = full.startsWith(`${basePath}/`) ? full.slice(basePath.length) : full
  const attempt = traffic.requests.filter((earlier) => earlier.method === method && earlier.path === path).length + 1
  const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]))
  const body = bodyOf(Buffer.concat(chunks).toString('utf8'))
  const recorded = { method, path, query, headers, body, target: targetOf(path, apiRoot), attempt, at }
  traffic.requests.push(recorded)
  for (const { matches, resolve } of traffic.awaited) if (matches(recorded)) resolve(recorded)
  return recorded
}

/** The first request that matches, whether it is here already or still to come. */
export function arrivalOf(traffic: Traffic, matches: (request: Recorded) => boolean): Promise<Recorded> {
  const here = traffic.requests.find(matches)
  if (here) return Promise.resolve(here)
  return new Promise((resolve) => traffic.awaited.push({ matches, resolve }))
}

function bodyOf(text: string): unknown {
  if (text === '') return null
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function targetOf(path: string, apiRoot: string): string | null {
  const [kind, owner, name] = path.slice(apiRoot.length).split('/').slice(1)
  return kind === 'repos' && owner && name ? `${decodeURIComponent(owner)}/${decodeURIComponent(name)}` : null
}
