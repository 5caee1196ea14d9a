import { expect, it } from 'vitest'
import { type Cause, causeOf, describe, proxyFailed, proxyRefused } from '../../src/http/network-error.ts'

const PROXY = new URL('http://user:password@p.example.com:3128')
const error = (message: string, code?: string) => Object.assign(new Error(message), code === undefined ? {} : { code })
const refused = error('connect ECONNREFUSED 127.0.0.1:9', 'ECONNREFUSED')
const certificate = error('self-signed certificate', 'DEPTH_ZERO_SELF_SIGNED_CERT')
const plain = error(
  '80DC:error:0A00010B:SSL routines:x:wrong version number:y.c:350:\n',
  'ERR_SSL_WRONG_VERSION_NUMBER',
)
const plainInWrite = error(`write EPROTO ${plain.message}`, 'EPROTO')
const several = Object.assign(new AggregateError([refused]), { code: 'ECONNREFUSED' })

it.each<[Cause, string, Error | (() => Error)]>([
  ['connection', 'connect ECONNREFUSED 127.0.0.1:9', refused],
  ['connection', 'connect ECONNREFUSED 127.0.0.1:9', several],
  ['connection', 'other side closed (UND_ERR_SOCKET)', error('other side closed', 'UND_ERR_SOCKET')],
  ['connection', 'Error', error('')],
  ['tls', 'self-signed certificate (DEPTH_ZERO_SELF_SIGNED_CERT)', certificate],
  ['tls', 'write EPROTO alert', error('write EPROTO alert', 'EPROTO')],
  ['no-tls', 'the server does not speak TLS on this port (ERR_SSL_WRONG_VERSION_NUMBER)', plain],
  ['no-tls', 'the server does not speak TLS on this port (EPROTO)', plainInWrite],
  ['no-proxy', 'the proxy p.example.com:3128: connect ECONNREFUSED 127.0.0.1:9', () => proxyFailed(PROXY, refused)],
  [
    'no-proxy',
    'the proxy p.example.com:3128: it does not speak TLS on this port (EPROTO)',
    () => proxyFailed(PROXY, plainInWrite),
  ],
  [
    'tls',
    'the proxy p.example.com:3128: self-signed certificate (DEPTH_ZERO_SELF_SIGNED_CERT)',
    () => proxyFailed(PROXY, certificate),
  ],
  ['proxy', 'the proxy p.example.com:3128 answered CONNECT with 400', () => proxyRefused(PROXY, 400)],
  ['proxy', 'the proxy p.example.com:3128 answered CONNECT with 499', () => proxyRefused(PROXY, 499)],
  ['connection', 'the proxy p.example.com:3128 answered CONNECT with 204', () => proxyRefused(PROXY, 204)],
  ['connection', 'the proxy p.example.com:3128 answered CONNECT with 500', () => proxyRefused(PROXY, 500)],
])('%s: %s', (cause, words, given) => {
  const one = typeof given === 'function' ? given() : given
  expect([causeOf(one), describe(one)]).toEqual([cause, words])
})
