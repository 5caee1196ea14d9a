// Where a server listens on loopback: it can be shut for a while, so that connections are refused, and opens at the same port.
import { once } from 'node:events'
import type { AddressInfo, Server } from 'node:net'

export interface Door {
  /** Resolves with the port. */
  open(): Promise<number>
  /** For so many milliseconds; null: not at all, infinite: for good. */
  shut(ms: number | null): void
  close(): Promise<void>
}

/** The door of a server that does not listen yet. */
export function createDoor(server: Server): Door {
  let port = 0
  let reopening: NodeJS.Timeout | undefined
  return {
    async open() {
      server.listen(0, '127.0.0.1')
      await once(server, 'listening')
      port = (server.address() as AddressInfo).port
      return port
    },
    shut(ms) {
      if (ms === null || !server.listening) return
      server.close()
      if (Number.isFinite(ms)) reopening = setTimeout(() => server.listen(port, '127.0.0.1'), ms)
    },
    async close() {
      clearTimeout(reopening)
      if (!server.listening) return
      server.close()
      await once(server, 'close')
    },
  }
}
