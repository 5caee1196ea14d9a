// A stateful stand-in of a Gitea server on loopback: the way in for tests.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { type Answer, noRoute, notModelled } from './answers.ts'
import { misbehave, send } from './faults.ts'
import type { GiteaOptions, Recorded } from './options.ts'
import { routes } from './routes.ts'
import { answerFrom } from './routing.ts'
import { arrivalOf, createTraffic, record, type Traffic, watchConnections, watchRequest } from './traffic.ts'
import { createWorld, type Repository, type World } from './world.ts'

export type { Fault, FaultAnswer, GiteaOptions, Recorded, RepositoryPlan, TokenPlan } from './options.ts'
export { RELEASES, type Release } from './releases.ts'
export type { Conclusion, RunEvent, RunPlan } from './run-plans.ts'
export { type Delivery, type Repository, TOKEN } from './world.ts'

export type Gitea = Awaited<ReturnType<typeof startGitea>>

/** Starts a stand-in on a free port of 127.0.0.1. */
export async function startGitea(options: GiteaOptions = {}) {
  const world = createWorld(options)
  const traffic = createTraffic()
  const server = listenerFor(options, (incoming, response) => {
    serve(world, traffic, options, incoming, response).catch(() => response.destroy())
  })
  watchConnections(server, traffic, options.tls ? 'secureConnection' : 'connection')
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  world.rootUrl = `${options.tls ? 'https' : 'http'}://127.0.0.1:${port}${world.basePath}`
  // Spreading would freeze the counters of the view.
  return Object.assign(viewOf(world, traffic), { url: world.rootUrl, world, close: () => close(server, traffic) })
}

function listenerFor(
  options: GiteaOptions,
  listener: (incoming: IncomingMessage, response: ServerResponse) => void,
): Server {
  const server = options.tls ? createTlsServer(options.tls, listener) : createServer(listener)
  // A slow test must not lose its connection to a clock of the stand-in's.
  server.keepAliveTimeout = 60_000
  return server
}

function viewOf(world: World, traffic: Traffic) {
  return {
    requests: traffic.requests,
    /** How many requests with this method had a path that matches. */
    count: (method: string, path: RegExp = /./): number =>
      traffic.requests.filter((request) => request.method === method && path.test(request.path)).length,
    /** The first request that matches, whether it is here already or still to come. */
    arrival: (matches: (request: Recorded) => boolean) => arrivalOf(traffic, matches),
    get mostInFlight(): number {
      return traffic.mostInFlight
    },
    get connections(): number {
      return traffic.connections
    },
    get mostConnections(): number {
      return traffic.mostConnections
    },
    /** The state of a repository, by its current name. */
    repository: (name: string): Repository => {
      const found = world.byName.get(name.toLowerCase())
      if (!found) throw new Error(`the stand-in has no repository ${name}`)
      return found
    },
  }
}

async function serve(
  world: World,
  traffic: Traffic,
  options: GiteaOptions,
  incoming: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  watchRequest(response, traffic)
  const request = await record(incoming, traffic, world.basePath, world.apiRoot, world.now())
  const isOurs = (incoming.url ?? '').startsWith(`${world.basePath}/`)
  const normally = () => (isOurs ? answerTo(world, request) : NOTHING_HERE)
  const fault = options.answer?.(request)
  if (fault === undefined) send(response, normally())
  else await misbehave(fault, response, normally)
}

// What a proxy says about a path that it does not hand on to Gitea.
const NOTHING_HERE: Answer = {
  status: 404,
  headers: { 'content-type': 'text/html' },
  body: '<html><head><title>404 Not Found</title></head><body><h1>404 Not Found</h1></body></html>\n',
}

function answerTo(world: World, request: Recorded): Answer {
  const { path } = request
  if (path === world.apiRoot) return noRoute()
  if (path.startsWith(`${world.apiRoot}/`)) return answerFrom(routes, world, request, path.slice(world.apiRoot.length))
  // Outside its API Gitea answers as a web site, briefly to those who do not ask for HTML.
  if (!path.startsWith('/api/')) return notModelled(request.method, path)
  return { status: 404, headers: { 'content-type': 'text/plain;charset=utf-8' }, body: 'Not found.\n' }
}

async function close(server: Server, traffic: Traffic): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve))
  for (const socket of traffic.sockets) socket.destroy()
  await closed
}
