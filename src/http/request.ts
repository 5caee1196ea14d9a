// One request and its result: a reply, or a loss that says whether the request may have arrived. Never throws.
import { type Cause, causeOf, describe } from './network-error.ts'

export interface Reply {
  kind: 'reply'
  status: number
  /** Without parameters, in lower case; releases write `; charset` in two ways. */
  contentType: string
  /** The headers in HEADERS_READ that the server sent. */
  headers: Readonly<Record<string, string>>
  text: string
  /** False if the body was interrupted: only the status is known. A body over the limit is truncated and counts as complete. */
  complete: boolean
  /** The path below the API root that answered; after a redirect, not the requested one. */
  path: string
  /** Whether a text repeats the token or data that was sent, so it must not be shown. */
  repeats(text: string): boolean
}

export interface Loss {
  kind: 'loss'
  /** `no`: nothing arrived. `maybe`: the request was at least partly written. */
  delivered: 'no' | 'maybe'
  cause: Cause | 'timeout' | 'cancelled'
  detail: string
}

export type Answer = Reply | Loss

/** Aborts the requests in flight when the job is canceled. */
export interface CancelList {
  cancelled(): boolean
  add(request: Cancellable): void
  remove(request: Cancellable): void
}

interface Cancellable {
  cancel(): void
}

/**
 * One listener for all requests. One listener per request, or a Set of them, would retain finished requests: removed
 * entries point to later ones, and once V8 promotes the first to the old generation, it keeps all.
 */
export function createCancelList(signal: AbortSignal): CancelList {
  const list: Cancellable[] = []
  signal.addEventListener('abort', () => {
    for (const request of [...list]) request.cancel()
  })
  return {
    cancelled: () => signal.aborted,
    add: (request) => list.push(request),
    remove(request) {
      const at = list.indexOf(request)
      if (at >= 0) list.splice(at, 1)
    },
  }
}

export interface Limits {
  timeoutMs: number
  /** The host of the proxy in use; null for none. */
  proxy: string | null
  onCancel: CancelList
  redact(text: string): string
  repeats(text: string): boolean
}

type Headers = Record<string, string | string[] | undefined>
interface Controller {
  abort(reason: Error): void
}

/** The used callbacks of undici's dispatch. */
export interface Handler {
  onRequestStart(controller: Controller): void
  onResponseStart(controller: Controller, status: number, headers: Headers): void
  onResponseData(controller: Controller, chunk: Buffer): void
  onResponseEnd(): void
  onResponseError(controller: Controller, error: Error): void
}

const MAX_BODY_BYTES = 2 * 1024 * 1024

/** Starts a request with `dispatch` and completes with its result, or at the timeout; `path` is the path in the reply. */
export function exchange(dispatch: (handler: Handler) => void, path: string, limits: Limits): Promise<Answer> {
  return new Promise((resolve) => new Exchange(path, limits, resolve).start(dispatch))
}

/** A class, because with thousands of targets the closures of each request would be most of the allocations. */
class Exchange implements Handler, Cancellable {
  private readonly path: string
  private readonly limits: Limits
  private resolve: ((answer: Answer) => void) | null
  private controller: Controller | null = null
  private timer: NodeJS.Timeout | null = null
  private status = 0
  private headers: Reply['headers'] = NO_HEADERS
  private bytes = 0
  private chunks: Buffer[] | null = null

  constructor(path: string, limits: Limits, resolve: (answer: Answer) => void) {
    this.path = path
    this.limits = limits
    this.resolve = resolve
  }

  start(dispatch: (handler: Handler) => void): void {
    const { onCancel, timeoutMs } = this.limits
    if (onCancel.cancelled()) {
      this.cancel()
      return
    }
    // An AbortSignal of undici does not abort a request that is still connecting, and costs more than a timer.
    this.timer = setTimeout(timedOut, timeoutMs, this)
    onCancel.add(this)
    dispatch(this)
  }

  cancel(): void {
    this.lose('cancelled', 'the job was canceled')
  }

  timeOut(): void {
    const { timeoutMs, proxy } = this.limits
    const within = `within ${timeoutMs / 1000} s${proxy === null ? '' : ` through the proxy ${proxy}`}`
    if (this.controller) this.lose('timeout', `no response ${within}`)
    else this.lose(proxy === null ? 'timeout' : 'no-proxy', `no connection ${within}`)
  }

  /** Called just before the first byte is written: an error before that means that nothing was sent. */
  onRequestStart(controller: Controller): void {
    if (this.resolve === null) controller.abort(new Error('aborted'))
    else this.controller = controller
  }

  onResponseStart(_controller: Controller, status: number, headers: Headers): void {
    // 1xx responses precede the final one.
    if (status < 200) return
    this.status = status
    // Most replies have none of these headers.
    if (status !== 204) this.headers = headersRead(headers, this.limits.redact)
  }

  onResponseData(controller: Controller, chunk: Buffer): void {
    this.bytes += chunk.length
    if (this.bytes <= MAX_BODY_BYTES) {
      this.chunks ??= []
      this.chunks.push(chunk)
      return
    }
    this.end(this.reply(true))
    controller.abort(new Error('the response is too large'))
  }

  onResponseEnd(): void {
    this.end(this.reply(true))
  }

  onResponseError(_controller: Controller, error: Error): void {
    this.lose(causeOf(error), describe(error))
  }

  private lose(cause: Loss['cause'], detail: string): void {
    // A known status decides, whatever happens to the body.
    const delivered = this.controller ? 'maybe' : 'no'
    const loss = { kind: 'loss', delivered, cause, detail: this.limits.redact(detail) } as const
    this.end(this.status === 0 ? loss : this.reply(false))
    this.controller?.abort(new Error(detail))
  }

  private end(answer: Answer): void {
    if (this.resolve === null) return
    clearTimeout(this.timer ?? undefined)
    this.limits.onCancel.remove(this)
    this.resolve(answer)
    this.resolve = null
  }

  private reply(complete: boolean): Reply {
    const { status, headers, chunks, path, limits } = this
    const contentType = (headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase()
    const text = chunks === null ? '' : limits.redact(Buffer.concat(chunks).toString())
    return { kind: 'reply', status, contentType, headers, text, complete, path, repeats: limits.repeats }
  }
}

const timedOut = (exchange: Exchange): void => exchange.timeOut()

/** The headers that are read anywhere; others are not kept. */
const HEADERS_READ = [
  'content-type',
  'date',
  'link',
  'location',
  'retry-after',
  'server',
  'x-ratelimit-remaining',
  'x-total-count',
]
const NO_HEADERS: Reply['headers'] = {}

function headersRead(headers: Headers, redact: (text: string) => string): Reply['headers'] {
  const sent = HEADERS_READ.filter((name) => headers[name] !== undefined)
  return Object.fromEntries(sent.map((name) => [name, redact([headers[name]].flat()[0] ?? '')]))
}
