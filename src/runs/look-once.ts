// Looks once whether a pushed commit has any run.
import type { Reader } from '../gitea/capabilities.ts'
import type { Observation, RunReference } from '../model/run-reference.ts'
import { observersFor } from './observers.ts'

/** The runs of a pushed commit, of any workflow. */
export async function findRunsOfCommit(
  { repository, commit }: { repository: string; commit: string },
  reader: Reader,
): Promise<Observation> {
  const reference: RunReference = {
    ...{
      repository,
      commit,
      event: 'push',
      eventType: '',
      eventBranch: null,
      runId: null,
      runNumber: null,
      isQueued: false,
    },
    ...{ ref: null, before: null, listeners: [], actor: null, at: null, path: null, sentAt: 0, answeredAt: 0 },
  }
  for (const observer of observersFor(reference, reader.capabilities)) {
    const seen = await observer.look(reference, reader, '')
    if (seen !== 'unavailable') return seen
  }
  return 'unavailable'
}
