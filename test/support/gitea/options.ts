// How a test configures the stand-in Gitea: release, repositories, tokens, failures.

import type { QueuePlan } from './push-queue.ts'
import type { Release } from './releases.ts'
import type { RunEvent, RunPlan } from './run-plans.ts'

export type Access = 'admin' | 'write' | 'read' | 'none'

export type RepositoryPlan = {
  /** `owner/name`, in its true case. */
  name: string
  id?: number
  /** Private unless said otherwise, as the main user's repositories are. */
  private?: boolean
  archived?: boolean
  empty?: boolean
  mirror?: boolean
  fork?: boolean
  hasActions?: boolean
  defaultBranch?: string
  /** What every token of a real user may do here; `write` unless said otherwise. */
  access?: Access
  /** An older `owner/name`, or several, that the server redirects from. */
  renamedFrom?: string | string[]
  protected?: string[]
  /** Tags, all of the first head of the default branch. */
  tags?: string[]
  /** Rules for branches; one that is over a branch protects it. */
  branchRules?: BranchRulePlan[]
  /** Files of the default branch besides README.md, each added by a commit of its own. */
  files?: Record<string, string>
  topics?: string[]
  disabledWorkflows?: string[]
}

export type BranchRulePlan = {
  name: string
  /** By default no user may push. */
  pushers?: 'all' | string[]
}

export type TokenPlan = {
  value: string
  scopes: string[]
  user?: string
  publicOnly?: boolean
  /** The token that a job gets from the server: it acts as `gitea-actions`. */
  job?: boolean
  account?: 'inactive' | 'prohibited' | 'must-change-password'
}

export type Recorded = {
  method: string
  /** Below the base path, still escaped, without the query. */
  path: string
  query: string
  headers: Record<string, string>
  /** Parsed where it is JSON, else the text; `null` without a body. */
  body: unknown
  /** `owner/name` as it was asked for. */
  target: string | null
  /** 1 for the first request with this method and path, 2 for the next. */
  attempt: number
  /** When it had arrived, by the stand-in's clock. */
  at: number
}

export type FaultAnswer = { status: number; headers?: Record<string, string>; body?: unknown }

/**
 * How a request goes wrong. `reset` and `hang` happen after it was read; `after` lets it have its effect first and
 * loses only the answer; a delay without `next` ends in the normal answer.
 */
export type Fault = FaultAnswer | 'reset' | 'hang' | { delayMs: number; next?: Fault } | { after: Fault }

export type GiteaOptions = {
  release?: Release
  /** What `/version` says, when that is to differ from the release. */
  version?: string
  repositories?: RepositoryPlan[]
  /** Owners that are users; all others are organizations. */
  users?: string[]
  /** Old owner name to new one. */
  renamedOwners?: Record<string, string>
  tokens?: TokenPlan[]
  answer?: (request: Recorded) => Fault | undefined
  /** As GitHub does: `POST …/dispatches` exists and answers 204. */
  offersRepositoryDispatch?: boolean
  signInRequired?: boolean
  basePath?: string
  /** `/api/v1` unless the stand-in plays a server of another kind. */
  apiRoot?: string
  runs?: (event: RunEvent) => RunPlan[]
  /** How pushes come to their runs, when that isn't each for itself and at once. */
  pushQueue?: QueuePlan
  now?: () => number
  tls?: { key: string; cert: string }
}
