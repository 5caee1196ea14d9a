// What one read of the repository says about sending to it.

import type { Session } from '../fleet/session.ts'
import { explainAnswer } from '../gitea/explain-answer.ts'
import { repositoryPath } from '../gitea/paths.ts'
import { type Repository, readRepository } from '../gitea/responses.ts'
import { joinDetails } from '../model/details.ts'
import type { Ending } from '../model/ending.ts'

export type RepositoryState = { repository: Repository; renamed_to: string | null } | { ending: Ending }

/** Reads the repository; an ending when it can't be read. */
export async function readRepositoryState(asked: string, session: Session): Promise<RepositoryState> {
  const { answer, attempts, note } = await session.read(repositoryPath(asked))
  const repository = answer.kind === 'reply' && answer.status === 200 ? readRepository(answer) : null
  if (repository === null) {
    const explanation = explainAnswer(answer, 'read', session.now())
    // Every Gitea has this route: without it, there is no Gitea at this address.
    if (explanation.outcome === 'endpoint-missing') explanation.outcome = 'unexpected-answer'
    return { ending: { ...explanation, ...joinDetails(explanation.detail, note), attempts } }
  }
  return { repository, renamed_to: otherName(asked, repository.full_name) }
}

/** The state of a repository in which nothing would start, whatever is sent; null when fine. */
export function obstacleOf(repository: Repository): Ending | null {
  if (repository.archived) return { outcome: 'archived' }
  // A push to an empty repository would make the event's branch its default branch (every release, seen live).
  if (repository.empty) return { outcome: 'empty-repository' }
  if (repository.has_actions === false) return { outcome: 'actions-disabled' }
  return null
}

/** The state in which it takes no commits from us; null when fine. Only Code counts here, not the Actions unit. */
export function pushObstacleOf(repository: Repository): Ending | null {
  if (repository.mirror)
    return {
      outcome: 'rejected',
      detail: 'the repository is a mirror, which takes no commits',
      todo: 'name the repository that it mirrors',
    }
  return readerObstacleOf(repository)
}

/** What a user who may only read is not let do by any method; null when fine. */
export function readerObstacleOf(repository: Repository): Ending | null {
  if (repository.permissions?.push !== false) return null
  return {
    outcome: 'forbidden',
    detail: "permission: the token's user may only read the repository",
    todo: "give the token's user write access to the repository",
  }
}

/** A repository's new name, or null when it differs at most in case. */
export const otherName = (asked: string, actual: string | null): string | null =>
  actual !== null && actual.toLowerCase() !== asked.toLowerCase() ? actual : null

/** The words that tell of a rename. */
export const renamedNote = (renamed_to: string | null): string | null =>
  renamed_to === null ? null : `the repository is now ${renamed_to}`
