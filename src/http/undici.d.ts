// The deep paths of undici that are used: its index would load a megabyte that never runs, 40 ms of CPU and 11 MB. To see it, import
// `Pool` from the index, build, and `npm run bench -- --short --before` with the dist of before.
declare module 'undici/lib/dispatcher/pool.js' {
  import { Pool } from 'undici'
  export default Pool
}

declare module 'undici/lib/core/connect.js' {
  import type { Socket } from 'node:net'
  import type { SecureContext } from 'node:tls'
  import { buildConnector } from 'undici'

  type Connect = (options: buildConnector.Options, callback: buildConnector.Callback) => Socket
  export default function build(options: { timeout?: number; secureContext?: SecureContext }): Connect
}
