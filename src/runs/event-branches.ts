// Tidies up: the event's branch when its run has ended, and branches of the same event that earlier runs left behind.
import { branchesPath, branchPath, commitStatusPath, readBranches, readStatus } from '../gitea/api.ts'
import type { Reader } from '../gitea/capability.ts'
import type { Answer, Request } from '../gitea/client.ts'
import type { Version } from '../gitea/version.ts'

/** How the server is asked: reads, and the one request that removes. */
export interface Tidying extends Pick<Reader, 'read' | 'now'> {
  /** The server's release; null or missing where it is not known. */
  version?: Version | null
  remove(request: Request): Promise<Answer>
}

const WEEK_MS = 7 * 24 * 60 * 60 * 1000
/** Of one repository in one run, so that a large heap goes away over some runs and never makes this one slow. */
const MAX_SWEPT = 10

/** Deletes an event's branch whose run has ended, unless another run of its commit has not; a note for the log, or null. */
export async function removeBranch(
  { repository, branch, commit }: { repository: string; branch: string; commit: string },
  tidying: Tidying,
): Promise<string | null> {
  if (!(await isOver(repository, commit, tidying)))
    return `${repository}: ${branch} stays, since another run of it has not ended`
  const answer = await tidying.remove({ method: 'DELETE', path: branchPath(repository, branch) })
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
  { repository, eventBranch, eventType }: { repository: string; eventBranch: string; eventType: string },
  tidying: Tidying,
): Promise<string[]> {
  const { answer } = await tidying.read(`${branchesPath(repository)}?limit=50`)
  if (answer.kind !== 'reply' || answer.status !== 200) return []
  const prefix = eventBranch.slice(0, eventBranch.lastIndexOf('/') + 1)
  const old = (readBranches(answer) ?? []).filter(
    ({ name, commit }) =>
      name !== eventBranch &&
      name.startsWith(prefix) &&
      isEvent(commit.message ?? '', eventType, name.slice(prefix.length)) &&
      tidying.now() - Date.parse(commit.timestamp ?? '') > WEEK_MS,
  )
  const notes: string[] = []
  for (const { name, commit } of old.slice(0, MAX_SWEPT)) {
    const note = await removeBranch({ repository, branch: name, commit: commit.id }, tidying)
    notes.push(note ?? `${repository}: deleted ${name}, an event's branch of more than a week ago`)
  }
  return notes
}

/** Whether a commit is one of ours, of this event and branch: others may use the same names. */
function isEvent(message: string, eventType: string, dispatchId: string): boolean {
  try {
    const event = JSON.parse(message) as { event_type?: unknown; dispatch_id?: unknown }
    return event.event_type === eventType && event.dispatch_id === dispatchId
  } catch {
    return false
  }
}

async function isOver(repository: string, sha: string, { read }: Tidying): Promise<boolean> {
  const { answer } = await read(commitStatusPath(repository, sha, 1, 50))
  const status = answer.kind === 'reply' && answer.status === 200 ? readStatus(answer) : null
  const isUnfinished = ({ status: word, target_url: url }: { status: string; target_url: string }) =>
    word === 'pending' && url.includes('/actions/runs/')
  return status !== null && !(status.statuses ?? []).some(isUnfinished)
}
