// What an error of a connection says, and whose trouble it is: the network's, that of TLS, or a proxy's.

/** `tls`: a certificate, or TLS itself. `no-tls`: something else is spoken. `proxy`: it refuses. `no-proxy`: it isn't there, or is none. */
export type Cause = 'connection' | 'tls' | 'no-tls' | 'proxy' | 'no-proxy'

/** Codes of our own, for what is a proxy's: undici takes a certificate for another name, by Node's code, for the server's. */
const OURS: Record<string, Cause> = { PROXY_REFUSED: 'proxy', PROXY_FAILED: 'no-proxy', PROXY_TLS: 'tls' }

/** OpenSSL takes the first bytes of whatever else is spoken for a version; the code is EPROTO where Node was writing already. */
const speaksNoTls = (error: Error): boolean =>
  codeOf(error) === 'ERR_SSL_WRONG_VERSION_NUMBER' || /:wrong version number:/.test(error.message)

const codeOf = (error: Error): string => String((error as { code?: unknown }).code ?? '')

/** Whose trouble it is, by the error's code. */
export function causeOf(error: Error): Cause {
  if (speaksNoTls(error)) return 'no-tls'
  const code = codeOf(error)
  return OURS[code] ?? (isTls(code) ? 'tls' : 'connection')
}

/** Trouble with a certificate or with TLS itself, which no repetition mends. */
const isTls = (code: string): boolean =>
  /^(ERR_SSL_|ERR_TLS_|EPROTO$|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_CA)/.test(code)

/** The error's own words, and its code where they don't hold it. */
export function describe(error: Error, who = 'the server'): string {
  const code = codeOf(error)
  if (speaksNoTls(error)) return `${who} does not speak TLS on this port (${code})`
  // An AggregateError of several addresses tried has a code and no message.
  const message = error.message || String((error as AggregateError).errors?.[0]?.message ?? error.name)
  return code && !OURS[code] && !message.includes(code) ? `${message} (${code})` : message
}

/** What became of the way to a proxy, before anything went through it. */
export function proxyFailed(proxy: URL, error: Error): Error {
  const says = new Error(`the proxy ${proxy.host}: ${describe(error, 'it')}`)
  return Object.assign(says, { code: causeOf(error) === 'tls' ? 'PROXY_TLS' : 'PROXY_FAILED' })
}

/** What a proxy answered to CONNECT other than 200; it wants to know who is asking, or doesn't get through. */
export function proxyRefused(proxy: URL, status: number): Error {
  const says = new Error(`the proxy ${proxy.host} answered CONNECT with ${status}`)
  return status >= 400 && status < 500 ? Object.assign(says, { code: 'PROXY_REFUSED' }) : says
}
