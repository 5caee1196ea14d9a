// Connections through a proxy, which newer Gitea runners pass to jobs (`http_proxy`, `https_proxy`, `no_proxy`).
import type { IncomingMessage } from 'node:http'
import { BlockList, isIP, type Socket } from 'node:net'
import { getProxyForUrl } from 'proxy-from-env'
import { proxyFailed, proxyRefused } from './network-error.ts'

/** How to reach a server: through a proxy, or directly (null); the secrets of the proxy; or why it can't be used. */
export interface Way {
  proxy: URL | null
  secrets: readonly string[]
  problem: string | null
}

const STRAIGHT: Way = { proxy: null, secrets: [], problem: null }

/**
 * The proxy that the environment sets for a URL. An unsupported proxy is an error: bypassing it would send the token on
 * a route that the environment excludes.
 */
export function wayTo(address: string): Way {
  const proxy = getProxyForUrl(address)
  if (proxy === '' || isExcluded(new URL(address))) return STRAIGHT
  const url = URL.canParse(proxy) ? new URL(proxy) : null
  const secrets = url ? secretsOf(url) : []
  if (url && /^https?:$/.test(url.protocol)) return { proxy: url, secrets, problem: null }
  const what = url ? `${url.protocol}// proxies are not supported` : 'the proxy is not a valid URL'
  return {
    proxy: null,
    secrets,
    problem: `proxy: ${new URL(address).origin}: ${what}; use http(s):// in \`http_proxy\` and \`https_proxy\`, or add the server to \`no_proxy\``,
  }
}

/**
 * Whether `no_proxy` lists a server in a form that proxy-from-env does not support: a parent domain, a trailing dot, a network
 * such as `10.0.0.0/8`, or IPv6. Every form that curl or Go accepts is accepted. Without an entry, `localhost` and loopback
 * addresses use the proxy: Go bypasses it for them and curl does not, so only what both agree on is the rule.
 */
function isExcluded(url: URL): boolean {
  const excluded = process.env['no_proxy'] || process.env['NO_PROXY'] || ''
  const host = hostOf(url).replace(/\.$/, '')
  const port = url.port || (url.protocol === 'https:' ? '443' : '80')
  return excluded.split(/[,\s]+/).some((entry) => {
    const [, name = entry, only = port] = /^(\[[^\]]*\]|[^:]*):(\d+)$/.exec(entry) ?? []
    return only === port && (isIP(host) > 0 ? isWithin(host, name.replace(/^\[|\]$/g, '')) : isBelow(host, name))
  })
}

/** Whether a domain contains a host; with a leading dot, only its subdomains. */
function isBelow(host: string, entry: string): boolean {
  const domain = entry
    .toLowerCase()
    .replace(/^\*(?=\.)/, '')
    .replace(/\.$/, '')
  return domain !== '' && (host === domain || host.endsWith(domain.startsWith('.') ? domain : `.${domain}`))
}

function isWithin(host: string, entry: string): boolean {
  const [, address = '', prefix] = /^([\d.]+|[\da-f.:]*:[\da-f.:]*)(?:\/(\d{1,3}))?$/i.exec(entry) ?? []
  const bits = isIP(address) === 4 ? 32 : 128
  const isOtherKind = isIP(host) === 4 && bits === 128
  if (!isIP(address) || isOtherKind || Number(prefix ?? bits) > bits) return false
  // Used only here: Node loads the class on first use.
  const network = new BlockList()
  network.addSubnet(address, Number(prefix ?? bits), bits === 32 ? 'ipv4' : 'ipv6')
  return network.check(host, isIP(host) === 4 ? 'ipv4' : 'ipv6')
}

/** The credentials for a proxy. */
export function proxyHeaders(proxy: URL): Record<string, string> {
  const [, credentials] = secretsOf(proxy)
  return credentials === undefined ? {} : { 'proxy-authorization': `Basic ${credentials}` }
}

/** The secrets of a proxy: the password, and the header with it, which Node prints for `NODE_DEBUG=http`. */
function secretsOf({ username, password }: URL): string[] {
  if (!username && !password) return []
  const secret = decoded(password)
  return [secret, Buffer.from(`${decoded(username)}:${secret}`).toString('base64')]
}

/** Returns text that is not properly escaped as it is: many proxy URLs contain the password unescaped. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Without brackets: with them, an IPv6 address would be resolved as a name. */
const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '')

/** The server name for TLS with a proxy, empty for an IP address: Node and undici would take the target's from `host`. */
export const certifiedName = (proxy: URL): string => (isIP(hostOf(proxy)) ? '' : proxy.hostname)

const LOAD = {
  http: () => import('node:http'),
  https: () => import('node:https'),
}

export interface Tunnel {
  destroy(): void
}

/**
 * Opens a tunnel to `host:port`; `done` gets the socket, or an error with a code that separates proxy errors from errors
 * behind it. Undici's ProxyAgent reconnects without limit when a proxy closes the connection during a CONNECT.
 */
export function openTunnel(
  proxy: URL,
  target: string,
  timeoutMs: number,
  done: (error: Error | null, socket: Socket | null) => void,
): Tunnel {
  let request: Tunnel = { destroy: () => {} }
  let ended = false
  const end = (error: Error | null, socket: Socket | null) => {
    if (ended) return socket?.destroy()
    ended = true
    clearTimeout(timer)
    done(error, socket)
  }
  // Not Node's timeout, which a proxy escapes that sends a few bytes now and then.
  const timer = setTimeout(() => {
    end(proxyFailed(proxy, new Error(`no tunnel within ${timeoutMs / 1000} s`)), null)
    request.destroy()
  }, timeoutMs)
  const start = async () => {
    // Node's HTTP module takes as long to load as everything else, and few runs need it.
    const { request: open } = await (proxy.protocol === 'https:' ? LOAD.https() : LOAD.http())
    if (ended) return
    const headers = { host: target, ...proxyHeaders(proxy) }
    const connect = open({
      host: hostOf(proxy),
      port: proxy.port || undefined,
      servername: certifiedName(proxy),
      method: 'CONNECT',
      path: target,
      headers,
      agent: false,
      // For an https proxy, whatever NODE_TLS_REJECT_UNAUTHORIZED says.
      rejectUnauthorized: true,
    })
    request = connect
    connect.on('connect', (response: IncomingMessage, socket: Socket) => {
      if (response.statusCode === 200) return end(null, socket)
      socket.destroy()
      end(proxyRefused(proxy, response.statusCode ?? 0), null)
    })
    connect.on('response', (response) => end(proxyRefused(proxy, response.statusCode ?? 0), null))
    connect.on('error', (error: Error) => end(proxyFailed(proxy, error), null))
    connect.end()
  }
  start().catch((error: Error) => end(error, null))
  return {
    destroy() {
      ended = true
      clearTimeout(timer)
      request.destroy()
    },
  }
}
