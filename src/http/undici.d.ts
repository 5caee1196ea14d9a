// The deep paths of undici in use: its index loads an unused megabyte, 40 ms of CPU and 11 MB. To measure: import `Pool` from the
// index, build, and run `npm run bench -- --short --before` with the previous dist.
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
