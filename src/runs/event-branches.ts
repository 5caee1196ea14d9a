// Tidies up: the event's branch when its run has ended, and branches of the same event that earlier runs left behind.
import { branchesPath, branchPath, commitStatusPath, readBranches, readStatus } from '../gitea/api.ts'
import type { Reader } from '../gitea/capability.ts'
import type { Answer, Request } from '../gitea/client.ts'

export type Remove = (request: Request) => Promise<Answer>

const WEEK_MS = 7 * 24 * 60 * 60 * 1000
/** Of one repository in one run, so that a large heap goes away over some runs and never makes this one slow. */
const MAX_SWEPT = 10

/** Deletes a branch; a note for the log when that did not work. */
export async function removeBranch(repository: string, branch: string, remove: Remove): Promise<string | null> {
  const answer = await remove({ method: 'DELETE', path: branchPath(repository, branch) })
  // Absent is as good; up to 1.24 the server says 500 for that.
  if (answer.kind === 'reply' && [204, 404].includes(answer.status)) return null
  const why = answer.kind === 'reply' ? `the server answered ${answer.status}` : answer.detail
  return `${repository}: the event's branch ${branch} could not be deleted: ${why}`
}

/**
 * Deletes branches of the same event whose commit is a week old, unless a run of theirs is unfinished: a job that waits for
 * a runner would lose its files. One listing; notes for the log.
 */
export async function sweepBranches(
  repository: string,
  eventBranch: string,
  reader: Pick<Reader, 'read' | 'now'>,
  remove: Remove,
): Promise<string[]> {
  const { answer } = await reader.read(`${branchesPath(repository)}?limit=50`)
  if (answer.kind !== 'reply' || answer.status !== 200) return []
  const prefix = eventBranch.slice(0, eventBranch.lastIndexOf('/') + 1)
  const old = (readBranches(answer) ?? []).filter(
    ({ name, commit }) =>
      name.startsWith(prefix) && name !== eventBranch && reader.now() - Date.parse(commit.timestamp ?? '') > WEEK_MS,
  )
  const notes: string[] = []
  for (const { name, commit } of old.slice(0, MAX_SWEPT)) {
    if (!(await isOver(repository, commit.id, reader))) continue
    const note = await removeBranch(repository, name, remove)
    notes.push(note ?? `${repository}: deleted ${name}, an event's branch of more than a week ago`)
  }
  return notes
}

async function isOver(repository: string, sha: string, { read }: Pick<Reader, 'read'>): Promise<boolean> {
  const { answer } = await read(commitStatusPath(repository, sha))
  const status = answer.kind === 'reply' && answer.status === 200 ? readStatus(answer) : null
  return (
    status !== null &&
    !(status.statuses ?? []).some((item) => item.status === 'pending' && item.target_url.includes('/actions/runs/'))
  )
}
