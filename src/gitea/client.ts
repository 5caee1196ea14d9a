// The one HTTP client: connections, headers, redirects. The only importer of undici. Never throws.
import { setMaxListeners } from 'node:events'
import type { Dispatcher } from 'undici'
import buildConnector from 'undici/lib/core/connect.js'
import Pool from 'undici/lib/dispatcher/pool.js'
import { type Answer, exchange, type Reply } from './exchange.ts'

export type { Answer, Loss, Reply } from './exchange.ts'

export interface Request {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Below the API root, beginning with a slash, pieces already encoded. */
  path: string
  body?: unknown
  /** The path is below the server's web root instead, where Forgejo keeps a second API. */
  web?: boolean
}

export interface Client {
  request(request: Request): Promise<Answer>
  /** Ends everything at once, also what is under way. */
  close(): Promise<void>
}

export interface ClientOptions {
  /** Where API and web pages begin, without a slash at the end, on one origin. */
  api: string
  web: string
  token: string
  /** Takes the token out of what the server says, before anything can cut or escape it. */
  redact(text: string): string
  userAgent: string
  connections: number
  /** For each request, and for each redirect that it meets. */
  timeoutMs: number
  /** Aborted when the job is cancelled: every request under way ends as a loss. */
  signal: AbortSignal
}

const MAX_REDIRECTS = 2
/**
 * Go and other servers close idle connections without a hint, and a request that meets the close is lost though it may
 * have been carried out. Connections that are idle longer than this are not used again, whatever the server promises.
 */
const KEEP_ALIVE_MS = 100

/** A client of one server's API. */
export function createClient(options: ClientOptions): Client {
  // Each request under way listens to it.
  setMaxListeners(0, options.signal)
  const root = new URL(options.api)
  const apiPath = root.pathname.replace(/\/$/, '')
  const webPath = new URL(options.web).pathname.replace(/\/$/, '')
  const { pool, end } = createPool(root.origin, options)
  const send = ({ method, path, body, web }: Request) => {
    const dispatch = {
      method,
      path: (web ? webPath : apiPath) + path,
      headers: headersOf(body !== undefined, options),
      body: body === undefined ? null : JSON.stringify(body),
    }
    return exchange((handler) => pool.dispatch(dispatch, handler), path, options)
  }
  return { request: (request) => followed(send, request, root.origin, apiPath), close: end }
}

/** `pool.destroy()` leaves sockets that are still connecting, and the process waits for them; `end` doesn't. */
function createPool(origin: string, { connections, timeoutMs }: ClientOptions) {
  const connector = buildConnector({ timeout: timeoutMs })
  const sockets = new Set<{ destroy(): void }>()
  const connect: typeof connector = (options, callback) => {
    const socket = connector(options, (...result) => {
      sockets.delete(socket)
      callback(...result)
    })
    sockets.add(socket)
    return socket
  }
  // Deadlines are exchange.ts's: undici's own are coarse, and a server that drips escapes them.
  const limits = {
    keepAliveTimeout: KEEP_ALIVE_MS,
    keepAliveMaxTimeout: KEEP_ALIVE_MS,
    headersTimeout: 0,
    bodyTimeout: 0,
  }
  const pool = new Pool(origin, { connections, connect, ...limits })
  const end = async () => {
    await pool.destroy()
    for (const socket of sockets) socket.destroy()
  }
  return { pool: pool as Dispatcher, end }
}

/**
 * Follows a rename by hand: same method and body (a fetch-like client makes a POST a GET on 301), same origin, and below
 * the API root (Gitea replaces the first occurrence of the old name in the whole path). Other redirects are the answer.
 */
async function followed(
  send: (request: Request) => Promise<Answer>,
  request: Request,
  origin: string,
  apiPath: string,
): Promise<Answer> {
  let current = request
  for (let hops = 0; ; hops++) {
    const answer = await send(current)
    const path = answer.kind === 'reply' && hops < MAX_REDIRECTS ? renamedPath(answer, origin, apiPath) : null
    if (path === null) return answer
    current = { ...request, path }
  }
}

/** GitHub redirects to `/repositories/{id}`, Gitea to the new name. */
function renamedPath(reply: Reply, origin: string, apiPath: string): string | null {
  const location = reply.headers['location']
  if (![301, 302, 307, 308].includes(reply.status) || !location) return null
  const base = `${origin}${apiPath}${reply.path}`
  if (!URL.canParse(location, base)) return null
  const url = new URL(location, base)
  const isBelow = url.origin === origin && /^\/repos(itories)?\//.test(url.pathname.slice(apiPath.length))
  return isBelow && url.pathname.startsWith(apiPath) ? url.pathname.slice(apiPath.length) + url.search : null
}

function headersOf(hasBody: boolean, { token, userAgent }: ClientOptions): Record<string, string> {
  const headers = {
    accept: 'application/json',
    // Lower case: up to Gitea 1.24 `Token x` is silently anonymous.
    authorization: `token ${token}`,
    // An edge refuses libraries' own names (`error code: 1010`).
    'user-agent': userAgent,
  }
  return hasBody ? { ...headers, 'content-type': 'application/json' } : headers
}
