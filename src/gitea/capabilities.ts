// What this server offers: asked once, by probes without side effects. Routes decide, the version only decides quirks.

import { type Attempted, kindOf } from '../http/retry.ts'
import type { Server } from '../http/server.ts'
import { explainAnswer, isMissingRoute } from './explain-answer.ts'
import { dispatchesPath, forgejoVersionPath, versionPath, workflowDispatchPath } from './paths.ts'
import { type Flavor, parseVersion, type Release } from './releases.ts'
import { readVersion } from './responses.ts'

/** A build whose version says something else than numbers is taken for a new one. */
export interface Capabilities extends Release {
  /** As the server says it; empty when it doesn't. */
  versionText: string
  repository_dispatch: boolean
  workflow_dispatch: boolean
}

/** A GET, repeated as often as is sensible. */
export type Read = (path: string, options?: { web?: boolean }) => Promise<Attempted>

/** What reading of a repository needs. */
export interface Reader {
  capabilities: Capabilities
  read: Read
  /** Milliseconds since 1970. */
  now(): number
}

export type CapabilitiesOrProblem = Capabilities | { problem: string }

// GET on a route that takes only POST answers 405 where the route is; the repository need not exist (every release, seen live).
const NOBODY = 'x/x'

/** Asks the server; a problem when it can't be found out, since every choice after it would be a guess. */
export async function readCapabilities(server: Server, read: Read, now: () => number): Promise<CapabilitiesOrProblem> {
  if (server.flavor === 'github')
    return { flavor: 'github', versionText: '', version: null, repository_dispatch: true, workflow_dispatch: true }
  const [version, repositoryDispatch, workflowDispatch] = await Promise.all([
    read(versionPath),
    read(dispatchesPath(NOBODY)),
    read(workflowDispatchPath(NOBODY, 'x')),
  ])
  const problem = (attempted: Attempted) => ({
    problem: `server-url: ${server.web} did not say what it offers: ${explainAnswer(attempted.answer, 'read', now()).detail ?? 'no usable answer'}; nothing was sent, try again later`,
  })
  // A version that isn't known is taken for a new one; one that was lost must not be.
  if (kindOf(version.answer) !== 'final') return problem(version)
  const versionText = (version.answer.kind === 'reply' && readVersion(version.answer)?.version) || ''
  const flavor = await flavourOf(versionText, read)
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

/** Every Forgejo from 7 to 17 says `15.0.3+gitea-1.22.0`; a build whose version says nothing is asked for Forgejo's own route. */
async function flavourOf(versionText: string, read: Read): Promise<Exclude<Flavor, 'github'>> {
  if (/\+gitea-/.test(versionText)) return 'forgejo'
  if (/^1\.\d+\.\d+/.test(versionText)) return 'gitea'
  const { answer } = await read(forgejoVersionPath, { web: true })
  return answer.kind === 'reply' && answer.status === 200 && readVersion(answer) ? 'forgejo' : 'gitea'
}
