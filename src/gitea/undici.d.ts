// The one deep path of undici that is used; its index would load a megabyte that never runs.
declare module 'undici/lib/dispatcher/pool.js' {
  import { Pool } from 'undici'
  export default Pool
}
