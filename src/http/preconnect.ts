// Connections that open while the rest of the program is read and the token is checked. Saves 51 to 75 ms where a handshake takes
// 50 ms, and nothing on loopback: `npm run bench` has scenes with a handshake; give `createClient` null for `early`, and compare.
import { connect, type Socket } from 'node:net'

export interface EarlyConnections {
  /** One that is open or still opening; null when none is left that can be trusted. It is the caller's then. */
  take(): Socket | null
  /** Ends those that nobody took. */
  close(): void
}

/** Servers close a connection on which nothing is asked, and a request that meets the close is lost. */
const MAX_AGE_SECONDS = 2

/** Opens connections to a server, for plain http or for TLS to begin in. Trouble is left to whoever needs one. */
export function openEarly(server: URL, count: number): EarlyConnections {
  const port = Number(server.port) || (server.protocol === 'https:' ? 443 : 80)
  const host = server.hostname.replace(/^\[|\]$/g, '')
  // Seconds that never go back; `performance` would take half of a millisecond to load.
  const begun = process.uptime()
  const open = () => {
    const socket = connect({ host, port, noDelay: true, keepAlive: true, keepAliveInitialDelay: 60_000 })
    // Read on, or an end that the server makes would go unnoticed.
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
