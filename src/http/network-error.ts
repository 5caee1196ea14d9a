// Classifies a connection error by its cause: network, TLS or proxy.

/** `tls`: the certificate or TLS itself. `no-tls`: the port speaks another protocol. `proxy`: it refuses. `no-proxy`: it is unreachable, or not a proxy. */
export type Cause = 'connection' | 'tls' | 'no-tls' | 'proxy' | 'no-proxy'

/** Own codes for proxy errors: Node's code for a certificate of another name reads as an error of the server. */
const OURS: Record<string, Cause> = { PROXY_REFUSED: 'proxy', PROXY_FAILED: 'no-proxy', PROXY_TLS: 'tls' }

/** OpenSSL reads the first bytes of another protocol as a version; the code is EPROTO if Node was writing already. */
const speaksNoTls = (error: Error): boolean =>
  codeOf(error) === 'ERR_SSL_WRONG_VERSION_NUMBER' || /:wrong version number:/.test(error.message)

const codeOf = (error: Error): string => String((error as { code?: unknown }).code ?? '')

/** The cause, from the code of the error. */
export function causeOf(error: Error): Cause {
  if (speaksNoTls(error)) return 'no-tls'
  const code = codeOf(error)
  return OURS[code] ?? (isTls(code) ? 'tls' : 'connection')
}

/** An error of the certificate or of TLS itself, which a retry does not fix. */
const isTls = (code: string): boolean =>
  /^(ERR_SSL_|ERR_TLS_|EPROTO$|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_CA)/.test(code)

/** The message of the error, with its code if the message lacks it. */
export function describe(error: Error, who = 'the server'): string {
  const code = codeOf(error)
  if (speaksNoTls(error)) return `${who} does not speak TLS on this port (${code})`
  // An AggregateError (several addresses tried) has a code and no message.
  const message = error.message || String((error as AggregateError).errors?.[0]?.message ?? error.name)
  return code && !OURS[code] && !message.includes(code) ? `${message} (${code})` : message
}

/** The error for a proxy that could not be reached. */
export function proxyFailed(proxy: URL, error: Error): Error {
  const says = new Error(`the proxy ${proxy.host}: ${describe(error, 'it')}`)
  return Object.assign(says, { code: causeOf(error) === 'tls' ? 'PROXY_TLS' : 'PROXY_FAILED' })
}

/** The error for a proxy that answers CONNECT with another status than 200: it requires credentials, or can't connect. */
export function proxyRefused(proxy: URL, status: number): Error {
  const says = new Error(`the proxy ${proxy.host} answered CONNECT with ${status}`)
  return status >= 400 && status < 500 ? Object.assign(says, { code: 'PROXY_REFUSED' }) : says
}
