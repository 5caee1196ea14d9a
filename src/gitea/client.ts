// One HTTP request and its honest ending: a reply, or a loss that says whether the request may have arrived. Never throws.
import type { Dispatcher } from 'undici'
import Pool from 'undici/lib/dispatcher/pool.js'

export interface Reply {
  kind: 'reply'
  status: number
  /** Without parameters, lower case; releases spell `; charset` in two ways. */
  contentType: string
  headers: Readonly<Record<string, string>>
  text: string
  /** Path below the API root that answered in the end; another than asked when the server redirected. */
  path: string
}

export interface Loss {
  kind: 'loss'
  /** `no`: surely nothing arrived. `maybe`: the request was written, or at least begun. */
  delivered: 'no' | 'maybe'
  cause: 'connection' | 'tls' | 'timeout' | 'cancelled'
  detail: string
}

export type Answer = Reply | Loss

export interface Request {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Below the API root, beginning with a slash, pieces already encoded. */
  path: string
  body?: unknown
}

export interface Client {
  request(request: Request): Promise<Answer>
  /** Ends everything at once, also what is under way. */
  close(): Promise<void>
}

export interface ClientOptions {
  /** Where the API begins, without a slash at the end. */
  api: string
  token: string
  userAgent: string
  connections: number
  timeoutMs: number
  /** Aborted when the job is cancelled: every request under way ends as a loss. */
  signal: AbortSignal
}

const MAX_BODY_BYTES = 2 * 1024 * 1024
const MAX_REDIRECTS = 2
/**
 * Go and other servers close idle connections without a hint, and a request that meets the close is lost though it may
 * have been carried out. Connections that are idle longer than this are not used again.
 */
const KEEP_ALIVE_MS = 100

/** A client of one server's API. */
export function createClient(options: ClientOptions): Client {
  const root = new URL(options.api)
  const pool = new Pool(root.origin, {
    connections: options.connections,
    connect: { timeout: options.timeoutMs },
    keepAliveTimeout: KEEP_ALIVE_MS,
    headersTimeout: 0,
    bodyTimeout: 0,
  })
  const rootPath = root.pathname.replace(/\/$/, '')
  const send = (request: Request) => exchange(pool, rootPath, request, options)
  return {
    request: (request) => followed(send, request, root.origin, rootPath),
    close: () => pool.destroy(),
  }
}

/**
 * Follows a rename by hand: same method and body (a fetch-like client makes a POST a GET on 301), same origin, and below
 * the API root (Gitea replaces the first occurrence of the old name in the whole path). Other redirects are the answer.
 */
async function followed(
  send: (request: Request) => Promise<Answer>,
  request: Request,
  origin: string,
  rootPath: string,
): Promise<Answer> {
  let current = request
  for (let hops = 0; ; hops++) {
    const answer = await send(current)
    const path = answer.kind === 'reply' && hops < MAX_REDIRECTS ? renamedPath(answer, origin, rootPath) : null
    if (path === null) return answer
    current = { ...request, path }
  }
}

function renamedPath(reply: Reply, origin: string, rootPath: string): string | null {
  const location = reply.headers['location']
  if (![301, 302, 307, 308].includes(reply.status) || !location) return null
  const base = `${origin}${rootPath}${reply.path}`
  if (!URL.canParse(location, base)) return null
  const url = new URL(location, base)
  const below = url.origin === origin && url.pathname.startsWith(`${rootPath}/repos/`)
  return below ? url.pathname.slice(rootPath.length) + url.search : null
}

function exchange(pool: Pool, rootPath: string, request: Request, options: ClientOptions): Promise<Answer> {
  return new Promise((resolve) => {
    let controller: Dispatcher.DispatchController | undefined
    let started = false
    let ended = false
    let head: { status: number; headers: Record<string, string> } | undefined
    const chunks: Buffer[] = []
    let bytes = 0

    const end = (answer: Answer) => {
      if (ended) return
      ended = true
      clearTimeout(timer)
      options.signal.removeEventListener('abort', cancel)
      resolve(answer)
    }
    const lose = (cause: Loss['cause'], detail: string) =>
      // A status that is known decides, whatever happened to the body.
      head ? reply() : end({ kind: 'loss', delivered: started ? 'maybe' : 'no', cause, detail })
    const reply = () => {
      const { status, headers } = head!
      const contentType = (headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase()
      end({ kind: 'reply', status, contentType, headers, text: Buffer.concat(chunks).toString(), path: request.path })
    }
    const abandon = (cause: Loss['cause'], detail: string) => {
      lose(cause, detail)
      controller?.abort(new Error(detail))
    }
    const cancel = () => abandon('cancelled', 'the job was cancelled')
    const timer = setTimeout(
      () => abandon('timeout', `no ${started ? 'answer' : 'connection'} within ${options.timeoutMs / 1000} s`),
      options.timeoutMs,
    )
    if (options.signal.aborted) return cancel()
    options.signal.addEventListener('abort', cancel)

    const handler: Dispatcher.DispatchHandler = {
      // Called just before the first byte is written, so an error before it means that nothing was sent.
      onRequestStart(control) {
        if (ended) return control.abort(new Error('given up'))
        controller = control
        started = true
      },
      onResponseStart(_control, status, headers) {
        if (status >= 200) head = { status, headers: firstValues(headers) }
      },
      onResponseData(control, chunk) {
        bytes += chunk.length
        if (bytes <= MAX_BODY_BYTES) chunks.push(chunk)
        else {
          reply()
          control.abort(new Error('the answer is too large'))
        }
      },
      onResponseEnd: reply,
      onResponseError: (_control, error) => lose(isTls(error) ? 'tls' : 'connection', describe(error)),
    }
    pool.dispatch(
      {
        method: request.method,
        path: rootPath + request.path,
        headers: headersOf(request, options),
        body: request.body === undefined ? null : JSON.stringify(request.body),
      },
      handler,
    )
  })
}

function headersOf(request: Request, { token, userAgent }: ClientOptions): Record<string, string> {
  const headers: Record<string, string> = {
    accept: 'application/json',
    // Lower case: up to Gitea 1.24 `Token x` is silently anonymous.
    authorization: `token ${token}`,
    // An edge refuses libraries' own names (`error code: 1010`).
    'user-agent': userAgent,
  }
  if (request.body !== undefined) headers['content-type'] = 'application/json'
  return headers
}

function firstValues(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  const pairs = Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value] as const)
  return Object.fromEntries(pairs.filter((pair): pair is [string, string] => pair[1] !== undefined))
}

const codeOf = (error: Error): string => String((error as { code?: unknown }).code ?? '')

/** Trouble with a certificate or with TLS itself, which no repetition mends. */
const isTls = (error: Error): boolean =>
  /^(ERR_SSL_|ERR_TLS_|EPROTO$|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_CA)/.test(
    codeOf(error),
  )

function describe(error: Error): string {
  const code = codeOf(error)
  // An AggregateError of several addresses tried has a code and no message.
  const message = error.message || String((error as AggregateError).errors?.[0]?.message ?? error.name)
  return code && !message.includes(code) ? `${message} (${code})` : message
}
