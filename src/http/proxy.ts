// The way through a proxy, which newer Gitea runners hand to jobs (`http_proxy`, `https_proxy`, `no_proxy`).
import type { IncomingMessage } from 'node:http'
import { BlockList, isIP, type Socket } from 'node:net'
import { getProxyForUrl } from 'proxy-from-env'
import { proxyFailed, proxyRefused } from './network-error.ts'

/** The way to a server: through a proxy or, with null, straight; what must not be shown of the proxy; why it can't be gone. */
export interface Way {
  proxy: URL | null
  secrets: readonly string[]
  problem: string | null
}

const STRAIGHT: Way = { proxy: null, secrets: [], problem: null }

/**
 * The way that the environment names for an address. A proxy that can't be spoken to is a problem: to pass it by would
 * send the token another way than was asked for.
 */
export function wayTo(address: string): Way {
  const proxy = getProxyForUrl(address)
  if (proxy === '' || isExcluded(new URL(address))) return STRAIGHT
  const url = URL.canParse(proxy) ? new URL(proxy) : null
  const secrets = url ? secretsOf(url) : []
  if (url && /^https?:$/.test(url.protocol)) return { proxy: url, secrets, problem: null }
  const what = url ? `begins with ${url.protocol}//` : 'is no address'
  return {
    proxy: null,
    secrets,
    problem: `proxy: the one that the environment names for ${new URL(address).origin} ${what}, and only http:// and https:// are spoken; name such a one in \`http_proxy\` and \`https_proxy\`, or the server in \`no_proxy\``,
  }
}

/**
 * Whether `no_proxy` names a server in a way that proxy-from-env doesn't know: by a domain above it or with a dot at its end,
 * by a network such as `10.0.0.0/8`, or as IPv6. What curl or Go honors of an entry is honored, since somebody wrote it.
 * Where no entry names it, `localhost` and loopback addresses go through the proxy: Go goes straight to them, curl doesn't,
 * and what the two agree on is the rule.
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

/** Whether a domain, or with a dot before it only what is below, has a host in it. */
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
  // Read here alone: Node loads what is behind the name when it is first used.
  const network = new BlockList()
  network.addSubnet(address, Number(prefix ?? bits), bits === 32 ? 'ipv4' : 'ipv6')
  return network.check(host, isIP(host) === 4 ? 'ipv4' : 'ipv6')
}

/** What a proxy wants to know of who is asking. */
export function proxyHeaders(proxy: URL): Record<string, string> {
  const [, credentials] = secretsOf(proxy)
  return credentials === undefined ? {} : { 'proxy-authorization': `Basic ${credentials}` }
}

/** What must not be shown of a proxy: the password, and the header with it, which Node prints for `NODE_DEBUG=http`. */
function secretsOf({ username, password }: URL): string[] {
  if (!username && !password) return []
  const secret = decoded(password)
  return [secret, Buffer.from(`${decoded(username)}:${secret}`).toString('base64')]
}

/** As it is where it isn't escaped well: many write a password into the address as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Without brackets, with which an IPv6 address would be looked up as a name. */
const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '')

/** The name for TLS with a proxy, empty where it has an address only: Node and undici would take the server's, from `host`. */
export const certifiedName = (proxy: URL): string => (isIP(hostOf(proxy)) ? '' : proxy.hostname)

const LOAD = {
  http: () => import('node:http'),
  https: () => import('node:https'),
}

export interface Tunnel {
  destroy(): void
}

/**
 * Asks a proxy for a connection to `host:port`; `done` gets the socket, or an error whose code tells trouble with the
 * proxy from trouble beyond it. Undici's own ProxyAgent reconnects for ever when a proxy hangs up on a CONNECT.
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
  // Not Node's own, which a proxy escapes that says a little now and then.
  const timer = setTimeout(() => {
    end(proxyFailed(proxy, new Error(`no tunnel within ${timeoutMs / 1000} s`)), null)
    request.destroy()
  }, timeoutMs)
  const start = async () => {
    // Node's own HTTP costs as much as all the rest of the start, and few need it.
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
      // Of a proxy that is spoken to by https, whatever NODE_TLS_REJECT_UNAUTHORIZED says.
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
