// The table of all routes that the stand-in serves.
import { accountRoutes } from './account.ts'
import { actionRoutes } from './actions.ts'
import { branchRoutes } from './branches.ts'
import { contentsReadRoutes } from './contents-read.ts'
import { contentsWriteRoutes } from './contents-write.ts'
import { dispatchRoutes } from './dispatches.ts'
import { listingRoutes } from './listings.ts'
import { repositoryRoutes } from './repositories.ts'
import type { Route } from './routing.ts'
import { statusRoutes } from './statuses.ts'

/** Every route, the more particular ones first where two could match. */
export const routes: Route[] = [
  ...accountRoutes,
  ...listingRoutes,
  ...repositoryRoutes,
  ...dispatchRoutes,
  ...actionRoutes,
  ...contentsReadRoutes,
  ...contentsWriteRoutes,
  ...branchRoutes,
  ...statusRoutes,
]
