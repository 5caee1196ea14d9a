// The only HTTP client, and the only importer of undici. Never throws.
import type { Socket } from 'node:net'
import type { Dispatcher } from 'undici'
import buildConnector from 'undici/lib/core/connect.js'
import Pool from 'undici/lib/dispatcher/pool.js'
import { proxyFailed } from './network-error.ts'
import type { EarlyConnections } from './preconnect.ts'
import { certifiedName, openTunnel, proxyHeaders } from './proxy.ts'
import { type Answer, createCancelList, exchange, type Loss, type Reply } from './request.ts'

export type { Answer, Loss, Reply } from './request.ts'

export interface Request {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Below the API root, with a leading slash; segments are already encoded. */
  path: string
  /** Sent as JSON; a Buffer is JSON already. */
  body?: unknown
  /** A timeout shorter than `timeoutMs`, in milliseconds. */
  patienceMs?: number
  /** The path is below the server's web root, where Forgejo has a second API. */
  web?: boolean
}

export interface Client {
  request(request: Request): Promise<Answer>
  /** Aborts everything, including requests in flight. */
  close(): Promise<void>
}

export interface ClientOptions {
  /** Base URLs of the API and the web pages: no trailing slash, same origin. */
  api: string
  web: string
  token: string
  /** Removes the token from text of the server, before anything truncates or escapes it. */
  redact(text: string): string
  /** Whether a text repeats data that is sent; each reply carries the result. */
  repeats(text: string): boolean
  userAgent: string
  connections: number
  /** Per request, and per redirect that it follows. */
  timeoutMs: number
  /** Null: a direct connection. */
  proxy: URL | null
  /** Connections that are opening already; null for none. */
  early?: EarlyConnections | null
  /** Aborted when the job is canceled: every request in flight ends as a loss. */
  signal: AbortSignal
}

const UNSENDABLE: Loss = {
  kind: 'loss',
  delivered: 'no',
  cause: 'connection',
  detail: 'a name in the server response is not valid in a URL',
}

const MAX_REDIRECTS = 2
/**
 * Go and other servers close idle connections without notice, and a request sent at that moment is lost although it may
 * have been carried out. So a connection that is idle for longer is not reused, whatever the server announces.
 */
const KEEP_ALIVE_MS = 100

/** A client of one server's API. */
export function createClient(options: ClientOptions): Client {
  const { redact, repeats } = options
  const proxy = options.proxy?.host ?? null
  const onCancel = createCancelList(options.signal)
  const root = new URL(options.api)
  const apiPath = root.pathname.replace(/\/$/, '')
  const webPath = new URL(options.web).pathname.replace(/\/$/, '')
  const { pool, prefix, headers, end } = createTransport(root, options)
  // Shared by all requests: one object per request is half of the memory that a target keeps.
  const reading = { ...headersOf(false, options), ...headers }
  const writing = { ...headersOf(true, options), ...headers }
  const send = ({ method, path, body, web, patienceMs }: Request) => {
    const dispatch = {
      method,
      path: prefix + (web ? webPath : apiPath) + path,
      headers: body === undefined ? reading : writing,
      body: body === undefined ? null : Buffer.isBuffer(body) ? body : JSON.stringify(body),
    }
    if (!isSendable(path)) return Promise.resolve(UNSENDABLE)
    const timeoutMs = Math.min(options.timeoutMs, patienceMs ?? options.timeoutMs)
    return exchange((handler) => pool.dispatch(dispatch, handler), path, {
      timeoutMs,
      proxy,
      redact,
      repeats,
      onCancel,
    })
  }
  /**
   * Follows a rename with the same method and body (fetch turns a POST into a GET on 301), on the same origin, below the API
   * root (Gitea replaces the first occurrence of the old name in the whole path). Other redirects are returned as they are.
   */
  const request = (asked: Request, hops = 0): Promise<Answer> =>
    send(asked).then((answer) => {
      const isLast = answer.kind === 'loss' || hops === MAX_REDIRECTS
      const path = isLast ? null : renamedPath(answer, root.origin, apiPath)
      return path === null ? answer : request({ ...asked, path }, hops + 1)
    })
  return { request: (asked) => request(asked), close: end }
}

/** A `.` or `..` path segment, also escaped: servers and proxies resolve it to another path. */
const CLIMBS = /(^|[/\\]|%2f|%5c)(\.|%2e){1,2}([/\\?]|%2f|%5c|$)/i

/** Undici blocks a connection for good after a path that it rejects. */
const SENDABLE = /^[\x21-\x7e]*$/
const isSendable = (path: string): boolean => SENDABLE.test(path) && !CLIMBS.test(path)

type Connector = (...given: Parameters<ReturnType<typeof buildConnector>>) => void

interface Transport {
  pool: Dispatcher
  /** Before each path: a proxy for plain http needs the absolute URL. */
  prefix: string
  headers: Record<string, string>
  /** `pool.destroy()` leaves connecting sockets open, and the process waits for them; this closes them too. */
  end(): Promise<void>
}

function createTransport(root: URL, options: ClientOptions): Transport {
  const connecting = new Set<{ destroy(): void }>()
  const { connections, proxy, early } = options
  const connect = connectorFor(root, options, connecting)
  // request.ts has its own timeouts: undici's are coarse, and a slow trickle of data escapes them.
  const limits = {
    keepAliveTimeout: KEEP_ALIVE_MS,
    keepAliveMaxTimeout: KEEP_ALIVE_MS,
    headersTimeout: 0,
    bodyTimeout: 0,
  }
  const isForwarded = proxy !== null && root.protocol === 'http:'
  const pool = new Pool(isForwarded ? proxy.origin : root.origin, { connections, connect, ...limits })
  return {
    pool,
    prefix: isForwarded ? root.origin : '',
    headers: isForwarded ? { host: root.host, ...proxyHeaders(proxy) } : {},
    end: async () => {
      await pool.destroy()
      for (const socket of connecting) socket.destroy()
      early?.close()
    },
  }
}

/** Direct connections, or for https through a proxy, connections in its tunnel; `connecting` holds those in progress. */
function connectorFor(
  root: URL,
  { timeoutMs, proxy, early = null }: ClientOptions,
  connecting: Set<{ destroy(): void }>,
): Connector {
  const isSecure = root.protocol === 'https:'
  // The connection to a proxy for plain http may itself use https.
  const direct = buildConnector({ timeout: timeoutMs, ...VERIFIED, ...(isSecure ? sharedContext() : {}) })
  const named = proxy !== null && !isSecure ? { servername: certifiedName(proxy) } : {}
  const watched: typeof direct = (options, callback) => {
    const socket = direct({ ...options, ...named }, (...result) => {
      connecting.delete(socket)
      const [error] = result
      if (error && proxy !== null && !isSecure) callback(proxyFailed(proxy, error), null)
      else callback(...result)
    })
    connecting.add(socket)
    return socket
  }
  if (proxy !== null && isSecure)
    return (options, callback) => {
      const tunnel = openTunnel(proxy, `${root.hostname}:${root.port || 443}`, timeoutMs, (error, socket) => {
        connecting.delete(tunnel)
        if (socket) watched({ ...options, httpSocket: socket }, callback)
        else callback(error!, null)
      })
      connecting.add(tunnel)
    }
  return (options, callback) => {
    const socket = early?.take()
    if (!socket) return watched(options, callback)
    connecting.add(socket)
    whenOpen(socket, timeoutMs, (error) => {
      connecting.delete(socket)
      if (error) callback(error, null)
      else if (isSecure) watched({ ...options, httpSocket: socket }, callback)
      else callback(null, socket)
    })
  }
}

/** Explicit, because NODE_TLS_REJECT_UNAUTHORIZED=0, set for something else in the job, would expose the token. */
const VERIFIED = { rejectUnauthorized: true }

/** Shared by all connections: a context of its own costs half a millisecond, the first one up to forty. */
const sharedContext = () => ({ secureContext: process.getBuiltinModule('node:tls').createSecureContext() })

/** A connection that does not open in time must not delay the targets behind it. */
function whenOpen(socket: Socket, timeoutMs: number, done: (error: Error | null) => void): void {
  if (!socket.connecting) {
    queueMicrotask(() => done(null))
    return
  }
  const timer = setTimeout(() => socket.destroy(new Error(`no connection within ${timeoutMs / 1000} s`)), timeoutMs)
  const failed = (error: Error) => done(error)
  socket.once('close', () => clearTimeout(timer))
  socket.once('error', failed).once('connect', () => {
    socket.off('error', failed)
    clearTimeout(timer)
    done(null)
  })
}

/** A repository and the resource in it. GitHub redirects to `/repositories/{id}`, Gitea to the new name. */
const IN_REPOSITORY = /^(?:\/repos\/[^/]+\/[^/]+|\/repositories\/\d+)(?![^/])(.*)$/
/** The list of repositories of an owner. */
const OF_OWNER = /^(\/orgs|\/users)\/[\w.-]+\/repos$/

/** The path of the same resource under the new name of a repository or owner; null for any other redirect. */
function renamedPath(reply: Reply, origin: string, apiPath: string): string | null {
  const location = reply.headers['location']
  if (![301, 302, 307, 308].includes(reply.status) || !location || CLIMBS.test(location)) return null
  const base = `${origin}${apiPath}${reply.path}`
  if (!URL.canParse(location, base)) return null
  const url = new URL(location, base)
  if (url.origin !== origin || !url.pathname.startsWith(`${apiPath}/`)) return null
  const [asked = '', ...query] = reply.path.split(/(?=\?)/)
  const there = url.pathname.slice(apiPath.length)
  const isSame = [IN_REPOSITORY, OF_OWNER].some((shape) => {
    const [what, whatThere] = [shape.exec(asked)?.[1], shape.exec(there)?.[1]]
    return what !== undefined && what === whatThere
  })
  return isSame ? `${there}${url.search || query.join('')}` : null
}

function headersOf(hasBody: boolean, { token, userAgent }: ClientOptions): Record<string, string> {
  const headers = {
    accept: 'application/json',
    // Lower case: up to Gitea 1.24 `Token x` is silently anonymous.
    authorization: `token ${token}`,
    // A CDN rejects the default names of HTTP libraries (`error code: 1010`).
    'user-agent': userAgent,
  }
  return hasBody ? { ...headers, 'content-type': 'application/json' } : headers
}
