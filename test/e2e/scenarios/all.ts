// The scenarios in the order in which they are played; `npm run e2e -- <name>…` plays only those.
import type { Checks } from '../checks.ts'
import type { World } from '../world.ts'
import { absentEndpoint } from './absent-endpoint.ts'
import { autoFleet } from './auto-fleet.ts'
import { dayTwo } from './day-two.ts'
import { dryRun } from './dry-run.ts'
import { followedFleet } from './followed-fleet.ts'
import { happyPath } from './happy-path.ts'
import { oneBranch } from './one-branch.ts'
import { otherRunners } from './other-runners.ts'
import { payloadFidelity } from './payload-fidelity.ts'
import { payloadOrders } from './payload-orders.ts'
import { queued } from './queued.ts'
import { refusedTokens } from './refused-tokens.ts'
import { release } from './release.ts'
import { sameEventTwice } from './same-event-twice.ts'
import { selectedTargets } from './selected-targets.ts'
import { troubledFleet } from './troubled-fleet.ts'

export type Scenario = (world: World, checks: Checks) => Promise<void>

export const scenarios: Record<string, Scenario> = {
  'happy-path': happyPath,
  'troubled-fleet': troubledFleet,
  'refused-tokens': refusedTokens,
  'absent-endpoint': absentEndpoint,
  'payload-fidelity': payloadFidelity,
  'payload-orders': payloadOrders,
  'same-event-twice': sameEventTwice,
  'dry-run': dryRun,
  'auto-fleet': autoFleet,
  'followed-fleet': followedFleet,
  queued,
  'one-branch': oneBranch,
  'selected-targets': selectedTargets,
  'day-two': dayTwo,
  release,
  'other-runners': otherRunners,
}
