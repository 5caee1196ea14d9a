// Opens connections while the program loads and checks the token. Saves 51 to 75 ms with a handshake of 50 ms, and nothing on
// loopback. To measure: pass null for `early` to `createClient` and compare the scenes with a handshake of `npm run bench`.
import { connect, type Socket } from 'node:net'

export interface EarlyConnections {
  /** A connection that is open or opening, now owned by the caller; null if none is left that is fresh enough. */
  take(): Socket | null
  /** Closes the connections that were not taken. */
  close(): void
}

/** Servers close connections without requests, and a request sent at that moment is lost. */
const MAX_AGE_SECONDS = 2

/** Opens connections to a server, for plain http or as the transport of TLS. Errors surface when a connection is used. */
export function openEarly(server: URL, count: number): EarlyConnections {
  const port = Number(server.port) || (server.protocol === 'https:' ? 443 : 80)
  const host = server.hostname.replace(/^\[|\]$/g, '')
  // A monotonic clock; `performance` would take half a millisecond to load.
  const begun = process.uptime()
  const open = () => {
    const socket = connect({ host, port, noDelay: true, keepAlive: true, keepAliveInitialDelay: 60_000 })
    // Reading notices a close by the server.
    return socket.on('error', () => {}).resume()
  }
  const sockets = Array.from({ length: count }, open)
  const close = () => {
    for (const socket of sockets.splice(0)) socket.destroy()
  }
  return {
    take() {
      if (process.uptime() - begun > MAX_AGE_SECONDS) close()
      let socket = sockets.shift()
      while (socket?.destroyed) socket = sockets.shift()
      return socket?.pause() ?? null
    },
    close,
  }
}
