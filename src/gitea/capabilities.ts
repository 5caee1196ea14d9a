// Detects what the server can do, once, with requests that have no side effects. Routes decide; the version decides only quirks.

import { type Attempted, kindOf } from '../http/retry.ts'
import type { Server } from '../http/server.ts'
import { explainAnswer, isMissingRoute } from './explain-answer.ts'
import { dispatchesPath, forgejoVersionPath, versionPath, workflowDispatchPath } from './paths.ts'
import { type Flavor, parseVersion, type Release } from './releases.ts'
import { readVersion } from './responses.ts'

/** A build without a version number counts as the newest. */
export interface Capabilities extends Release {
  /** As the server reports it; empty if it does not. */
  versionText: string
  repository_dispatch: boolean
  workflow_dispatch: boolean
}

/** A GET with its retries. */
export type Read = (path: string, options?: { web?: boolean }) => Promise<Attempted>

/** What reading a repository needs. */
export interface Reader {
  capabilities: Capabilities
  read: Read
  /** Milliseconds since 1970. */
  now(): number
}

export type CapabilitiesOrProblem = Capabilities | { problem: string }

// GET on a POST-only route answers 405 if the route exists, even without the repository (every release, seen live).
const NOBODY = 'x/x'

/** Detects the capabilities; an error if that fails, since every later choice would be a guess. */
export async function readCapabilities(server: Server, read: Read, now: () => number): Promise<CapabilitiesOrProblem> {
  if (server.flavor === 'github')
    return { flavor: 'github', versionText: '', version: null, repository_dispatch: true, workflow_dispatch: true }
  const [version, repositoryDispatch, workflowDispatch] = await Promise.all([
    read(versionPath),
    read(dispatchesPath(NOBODY)),
    read(workflowDispatchPath(NOBODY, 'x')),
  ])
  const problem = (attempted: Attempted) => ({
    problem: `server-url: could not detect which dispatch APIs ${server.web} supports: ${explainAnswer(attempted.answer, 'read', now()).detail ?? 'no usable response'}; rerun the job later`,
  })
  // An unknown version counts as new; a lost response must not.
  if (kindOf(version.answer) !== 'final') return problem(version)
  const versionText = (version.answer.kind === 'reply' && readVersion(version.answer)?.version) || ''
  const flavor = await flavorOf(versionText, read)
  const offers = [repositoryDispatch, workflowDispatch].map(offersRoute)
  if (offers[0] === null) return problem(repositoryDispatch)
  if (offers[1] === null) return problem(workflowDispatch)
  return {
    flavor,
    versionText,
    version: parseVersion(versionText),
    repository_dispatch: offers[0]!,
    workflow_dispatch: offers[1]!,
  }
}

/** True for 405, false for a missing route; null when the answer is neither. */
function offersRoute({ answer }: Attempted): boolean | null {
  if (answer.kind !== 'reply') return null
  if (answer.status === 405) return true
  return isMissingRoute(answer) ? false : null
}

/** Forgejo 7 to 17 report `15.0.3+gitea-1.22.0`; for a build with an unclear version, Forgejo's own route decides. */
async function flavorOf(versionText: string, read: Read): Promise<Exclude<Flavor, 'github'>> {
  if (/\+gitea-/.test(versionText)) return 'forgejo'
  if (/^1\.\d+\.\d+/.test(versionText)) return 'gitea'
  const { answer } = await read(forgejoVersionPath, { web: true })
  return answer.kind === 'reply' && answer.status === 200 && readVersion(answer) ? 'forgejo' : 'gitea'
}
