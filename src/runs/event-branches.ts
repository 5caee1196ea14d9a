// Deletes the event's branch once its run has ended, and old branches of the same event type.

import type { Reader } from '../gitea/capabilities.ts'
import { serverMessage } from '../gitea/explain-answer.ts'
import { lastPageOf } from '../gitea/paging.ts'
import { branchesPath, branchPath, commitStatusPath } from '../gitea/paths.ts'
import { type Release, surelyHas } from '../gitea/releases.ts'
import { readBranches, readStatus } from '../gitea/responses.ts'
import type { Answer, Request } from '../http/client.ts'

export interface Tidying extends Pick<Reader, 'read' | 'now'> {
  remove(request: Request): Promise<Answer>
  /** The server's release; null or absent if unknown. */
  release?: Release | null
}

const WEEK_MS = 7 * 24 * 60 * 60 * 1000
/** Per repository and run, so that many old branches do not slow down one run. */
const MAX_SWEPT = 10
/** Higher than MAX_SWEPT, so that branches that cannot be deleted do not block the others. */
const MAX_TRIED = 20
const MAX_PAGES = 3

interface EventBranch {
  repository: string
  branch: string
  commit: string
}

/** Deletes the branch of an event, unless a run of its commit is unfinished; a note for the log, or null. */
export async function removeBranch(event: EventBranch, tidying: Tidying): Promise<string | null> {
  const removal = await removalOf(event, tidying)
  return removal === 'deleted' || removal === 'absent' ? null : removal.note
}

async function removalOf(
  { repository, branch, commit }: EventBranch,
  tidying: Tidying,
): Promise<'deleted' | 'absent' | { note: string }> {
  if (!(await isOver(repository, commit, tidying)))
    return { note: `${repository}: the branch ${branch} was kept, since another run of it has not finished` }
  const answer = await tidying.remove({ method: 'DELETE', path: branchPath(repository, branch) })
  if (answer.kind === 'reply' && answer.status === 204) return 'deleted'
  // Gitea answers 404 with a message from 1.26, and 500 before; a proxy that blocks DELETE may also answer 404.
  if (answer.kind === 'reply' && answer.status === 404 && serverMessage(answer) !== null) return 'absent'
  const why = answer.kind === 'reply' ? `the server returned ${answer.status}` : answer.detail
  return { note: `${repository}: the event's branch ${branch} could not be deleted: ${why}` }
}

/**
 * Deletes week-old branches of the same event type, unless one of their runs is unfinished: a job that
 * waits for a runner would lose its files. Reads at most three pages; returns notes for the log.
 */
export async function sweepBranches(
  { repository, eventBranch, eventType }: { repository: string; eventBranch: string; eventType: string },
  tidying: Tidying,
): Promise<string[]> {
  const prefix = eventBranch.slice(0, eventBranch.lastIndexOf('/') + 1)
  const isOld = ({ name, commit }: Branch) =>
    name !== eventBranch &&
    name.startsWith(prefix) &&
    isEvent(commit.message ?? '', eventType, name.slice(prefix.length)) &&
    tidying.now() - Date.parse(commit.timestamp ?? '') > WEEK_MS
  const old = await findBranches(repository, prefix, isOld, tidying)
  const notes: string[] = []
  let swept = 0
  for (const { name, commit } of old.slice(0, MAX_TRIED)) {
    if (swept === MAX_SWEPT) break
    const removal = await removalOf({ repository, branch: name, commit: commit.id }, tidying)
    if (removal === 'deleted') {
      swept++
      notes.push(`${repository}: deleted the event branch ${name}, which was more than a week old`)
    } else if (removal !== 'absent') notes.push(removal.note)
  }
  return notes
}

type Branch = NonNullable<ReturnType<typeof readBranches>>[number]

/** Lists start with the newest branch, so after the first page the last pages are read. */
async function findBranches(
  repository: string,
  prefix: string,
  isMeant: (branch: Branch) => boolean,
  { read, release = null }: Tidying,
): Promise<Branch[]> {
  const query = release && surelyHas('searchesBranches', release) ? { q: prefix } : {}
  const page = async (number: number) => {
    const parameters = new URLSearchParams({ ...query, page: String(number), limit: '50' })
    const { answer } = await read(`${branchesPath(repository)}?${parameters}`)
    const rows = answer.kind === 'reply' && answer.status === 200 ? readBranches(answer) : null
    return rows && answer.kind === 'reply'
      ? { found: rows.filter(isMeant), last: lastPageOf(answer, rows.length) }
      : null
  }
  const first = await page(1)
  if (!first) return []
  const found: Branch[] = []
  for (let number = first.last; number > Math.max(1, first.last - MAX_PAGES + 1); number--) {
    const older = await page(number)
    found.push(...(older?.found ?? []))
    if (!older || found.length >= MAX_TRIED) break
  }
  return [...found, ...first.found]
}

/** Whether the commit contains this event: other tools may use the same branch names. */
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
