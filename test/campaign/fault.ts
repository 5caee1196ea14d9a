// What a fault is.
import type { Socket } from 'node:net'
import type { OutcomeCode } from '../../src/model/catalog.ts'

/** Whether a request delivers. */
export const isWrite = ({ method }: Pick<Seen, 'method'>): boolean => method === 'POST' || method === 'PUT'

/** Whether a fault can happen to a request. */
export const concerns = ({ writes }: Fault, seen: Pick<Seen, 'method' | 'path'>): boolean =>
  writes === undefined || (isWrite(seen) && (writes === 'all' || seen.path.includes('/contents/')))

/** A request as the proxy got it. */
export interface Seen {
  /** From 1: of all requests, or of all connections where each brings one. */
  nth: number
  method: string
  path: string
  /** `owner/name`; null for a request about no repository. */
  target: string | null
  /** 1 for the first of this method and path. */
  attempt: number
  raw: string
  fault: Fault | null
}

export interface Scene {
  socket: Socket
  /** The server's true answer; empty where the fault kept the request from it. */
  answer: Buffer
  seen: Pick<Seen, 'path' | 'raw'>
  /** `host:port` of the proxy itself, and of a server that must never be spoken to. */
  own: string
  elsewhere: string
  /** Of a proxy that is asked for a tunnel: leads on, to the server or to another. */
  open(to?: 'elsewhere'): void
}

export interface Fault {
  name: string
  /** Whether the server carries the request out, and only the answer suffers. */
  effect: boolean
  /**
   * `listen`: the port is closed. `connection`: it happens before a request was read. `tunnel`: at a proxy that is asked for a
   * tunnel. `lookup`: the name is not found.
   */
  at: 'listen' | 'connection' | 'request' | 'tunnel' | 'lookup'
  /** Of a tunnel: before it was asked for. */
  early?: boolean
  /** Of a look-up: the error's code. */
  how?: string
  /** It takes until a limit of time. */
  slow?: boolean
  /** What it can happen to, when that isn't any request: a write, or one of the Contents API. */
  writes?: 'all' | 'pushes'
  /** The answer is what the API says to a dispatch that it took, though it did not: no client could know. */
  lies?: boolean
  /** It says that another push was faster. */
  race?: boolean
  /** How a dispatch by POST must end that meets it last, in one of several words; absent where even more are as true. */
  ends?: OutcomeCode | readonly OutcomeCode[] | undefined
  /** Whether a POST may be sent again after it. */
  again?: boolean
  /** Whether one more attempt succeeds, when it happens once. */
  passes?: boolean
  act(scene: Scene): void
}
