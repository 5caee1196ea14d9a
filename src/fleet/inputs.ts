// The inputs that all actions on many targets share.
import type { Server } from '../http/server.ts'
import type { WaitFor } from '../model/run-reference.ts'
import type { Wanted } from '../targets/select.ts'

export interface FleetInputs extends Wanted {
  server: Server
  'dry-run': boolean
  'wait-for': WaitFor
  'wait-timeout-seconds': number
  'max-attempts': number
  'max-parallel': number
}
