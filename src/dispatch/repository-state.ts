// What the state of a repository means for a dispatch.

import type { Session } from '../fleet/session.ts'
import { explainAnswer } from '../gitea/explain-answer.ts'
import { repositoryPath } from '../gitea/paths.ts'
import { type Repository, readRepository } from '../gitea/responses.ts'
import { joinDetails } from '../model/details.ts'
import type { Ending } from '../model/ending.ts'

export type RepositoryState = { repository: Repository; renamed_to: string | null } | { ending: Ending }

/** A result if the repository cannot be read. */
export async function readRepositoryState(asked: string, session: Session): Promise<RepositoryState> {
  const { answer, attempts, note } = await session.read(repositoryPath(asked))
  const repository = answer.kind === 'reply' && answer.status === 200 ? readRepository(answer) : null
  if (repository === null) {
    const explanation = explainAnswer(answer, 'read', session.now())
    // Every Gitea has this route, so without it the server is not Gitea.
    if (explanation.outcome === 'endpoint-missing') explanation.outcome = 'unexpected-answer'
    return { ending: { ...explanation, ...joinDetails(explanation.detail, note), attempts } }
  }
  return { repository, renamed_to: otherName(asked, repository.full_name) }
}

/** The result if no method can start a run in this state; null otherwise. */
export function obstacleOf(repository: Repository): Ending | null {
  if (repository.archived) return { outcome: 'archived' }
  // After a push to an empty repository the event's branch would be its default branch (every release, seen live).
  if (repository.empty) return { outcome: 'empty-repository' }
  if (repository.has_actions === false) return { outcome: 'actions-disabled' }
  return null
}

/** The result if the repository accepts no commits; null otherwise. Only the Code unit counts here, not Actions. */
export function pushObstacleOf(repository: Repository): Ending | null {
  if (repository.mirror)
    return {
      outcome: 'rejected',
      detail: 'the repository is a mirror, which accepts no commits',
      todo: 'list the mirrored repository instead',
    }
  return readerObstacleOf(repository)
}

/** The result for a user with read access only, whatever the method; null otherwise. */
export function readerObstacleOf(repository: Repository): Ending | null {
  if (repository.permissions?.push !== false) return null
  return {
    outcome: 'forbidden',
    detail: "the token's user has only read access to the repository",
    todo: "give the token's user write access to the repository",
  }
}

/** The new name of a renamed repository; null if it differs only in case. */
export const otherName = (asked: string, actual: string | null): string | null =>
  actual !== null && actual.toLowerCase() !== asked.toLowerCase() ? actual : null

export const renamedNote = (renamed_to: string | null): string | null =>
  renamed_to === null ? null : `the repository is now ${renamed_to}`
