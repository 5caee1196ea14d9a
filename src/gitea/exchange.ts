// One request and its honest ending: a reply, or a loss that says whether the request may have arrived. Never throws.
import { PROXY_REFUSED } from './proxy.ts'

export interface Reply {
  kind: 'reply'
  status: number
  /** Without parameters, lower case; releases spell `; charset` in two ways. */
  contentType: string
  headers: Readonly<Record<string, string>>
  text: string
  /** False when the body broke off: the status is known, the rest isn't. One that is too large is cut, and counts as whole. */
  complete: boolean
  /** Path below the API root that answered in the end; another than asked when the server redirected. */
  path: string
}

export interface Loss {
  kind: 'loss'
  /** `no`: surely nothing arrived. `maybe`: the request was written, or at least begun. */
  delivered: 'no' | 'maybe'
  cause: 'connection' | 'tls' | 'proxy' | 'timeout' | 'cancelled'
  detail: string
}

export type Answer = Reply | Loss

/** What ends the requests that are under way when the job is cancelled. */
export interface CancelList {
  cancelled(): boolean
  add(cancel: () => void): void
  remove(cancel: () => void): void
}

/**
 * One listener for all requests. A listener of its own for each, or a Set of them, would chain what is long done: those
 * that are gone point on to those that came after, and once V8 takes the first of them for old, it keeps all.
 */
export function createCancelList(signal: AbortSignal): CancelList {
  const list: (() => void)[] = []
  signal.addEventListener('abort', () => {
    for (const cancel of [...list]) cancel()
  })
  return {
    cancelled: () => signal.aborted,
    add: (cancel) => list.push(cancel),
    remove(cancel) {
      const at = list.indexOf(cancel)
      if (at >= 0) list.splice(at, 1)
    },
  }
}

export interface Limits {
  timeoutMs: number
  onCancel: CancelList
  redact(text: string): string
}

type Headers = Record<string, string | string[] | undefined>
interface Controller {
  abort(reason: Error): void
}

/** The callbacks of undici's dispatch that are used. */
export interface Handler {
  onRequestStart(controller: Controller): void
  onResponseStart(controller: Controller, status: number, headers: Headers): void
  onResponseData(controller: Controller, chunk: Buffer): void
  onResponseEnd(): void
  onResponseError(controller: Controller, error: Error): void
}

const MAX_BODY_BYTES = 2 * 1024 * 1024

/** Starts a request by `dispatch` and follows it to its end, or to the limit of time; `path` is what the reply will say. */
export function exchange(dispatch: (handler: Handler) => void, path: string, limits: Limits): Promise<Answer> {
  return new Promise((resolve) => {
    const body = createBody(path, limits.redact)
    let controller: Controller | undefined
    let ended = false
    const end = (answer: Answer) => {
      if (ended) return
      ended = true
      clearTimeout(timer)
      limits.onCancel.remove(cancel)
      resolve(answer)
    }
    const lose = (cause: Loss['cause'], detail: string) => {
      // A status that is known decides, whatever became of the body.
      const delivered = controller ? 'maybe' : 'no'
      end(body.reply(false) ?? { kind: 'loss', delivered, cause, detail: limits.redact(detail) })
      controller?.abort(new Error(detail))
    }
    const cancel = () => lose('cancelled', 'the job was cancelled')
    const timeout = () =>
      lose('timeout', `no ${controller ? 'answer' : 'connection'} within ${limits.timeoutMs / 1000} s`)
    // An AbortSignal of undici's does not end a request that is still connecting, and costs more than a timer.
    const timer = setTimeout(timeout, limits.timeoutMs)
    if (limits.onCancel.cancelled()) return cancel()
    limits.onCancel.add(cancel)
    dispatch({
      // Called just before the first byte is written, so an error before it means that nothing was sent.
      onRequestStart: (control) => {
        if (ended) control.abort(new Error('given up'))
        else controller = control
      },
      onResponseStart: (_control, status, headers) => body.begin(status, headers),
      onResponseData: (_control, chunk) => {
        if (body.add(chunk)) return
        end(body.reply(true)!)
        controller?.abort(new Error('the answer is too large'))
      },
      onResponseEnd: () => end(body.reply(true)!),
      onResponseError: (_control, error) => lose(causeOf(error), describe(error)),
    })
  })
}

/** Gathers a response; its reply is null before the status is known. */
function createBody(path: string, redact: (text: string) => string) {
  let status = 0
  let headers: Record<string, string> = {}
  let bytes = 0
  const chunks: Buffer[] = []
  return {
    begin(code: number, raw: Headers) {
      // 1xx answers come before the real one.
      if (code < 200) return
      status = code
      headers = firstValues(raw, redact)
    },
    /** False when it is too large to keep. */
    add(chunk: Buffer): boolean {
      bytes += chunk.length
      if (bytes <= MAX_BODY_BYTES) chunks.push(chunk)
      return bytes <= MAX_BODY_BYTES
    },
    reply(complete: boolean): Reply | null {
      if (status === 0) return null
      const contentType = (headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase()
      const text = redact(Buffer.concat(chunks).toString())
      return { kind: 'reply', status, contentType, headers, text, complete, path }
    },
  }
}

function firstValues(headers: Headers, redact: (text: string) => string): Record<string, string> {
  const pairs = Object.entries(headers).map(([name, value]) => [name, redact([value].flat()[0] ?? '')])
  return Object.fromEntries(pairs)
}

const codeOf = (error: Error): string => String((error as { code?: unknown }).code ?? '')

function causeOf(error: Error): Loss['cause'] {
  if (codeOf(error) === PROXY_REFUSED) return 'proxy'
  return isTls(error) ? 'tls' : 'connection'
}

/** Trouble with a certificate or with TLS itself, which no repetition mends. */
const isTls = (error: Error): boolean =>
  /^(ERR_SSL_|ERR_TLS_|EPROTO$|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_CA)/.test(
    codeOf(error),
  )

function describe(error: Error): string {
  const code = codeOf(error)
  if (code === 'ERR_SSL_WRONG_VERSION_NUMBER') return `the server does not speak TLS on this port (${code})`
  // An AggregateError of several addresses tried has a code and no message.
  const message = error.message || String((error as AggregateError).errors?.[0]?.message ?? error.name)
  return code && code !== PROXY_REFUSED && !message.includes(code) ? `${message} (${code})` : message
}
