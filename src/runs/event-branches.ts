// Tidies up: the event's branch when its run has ended, and branches of the same event that earlier runs left behind.

import type { Reader } from '../gitea/capabilities.ts'
import { serverMessage } from '../gitea/explain-answer.ts'
import { lastPageOf } from '../gitea/paging.ts'
import { branchesPath, branchPath, commitStatusPath } from '../gitea/paths.ts'
import { type Release, surelyHas } from '../gitea/releases.ts'
import { readBranches, readStatus } from '../gitea/responses.ts'
import type { Answer, Request } from '../http/client.ts'

/** How the server is asked: reads, and the one request that removes. */
export interface Tidying extends Pick<Reader, 'read' | 'now'> {
  remove(request: Request): Promise<Answer>
  /** The server's release; null, or left out, where nothing asked for it. */
  release?: Release | null
}

const WEEK_MS = 7 * 24 * 60 * 60 * 1000
/** Of one repository in one run, so that a large heap goes away over some runs and never makes this one slow. */
const MAX_SWEPT = 10
/** Those that can't go must not stand in the way of the others for ever. */
const MAX_TRIED = 20
const MAX_PAGES = 3

interface EventBranch {
  repository: string
  branch: string
  commit: string
}

/** Deletes an event's branch whose run has ended, unless another run of its commit has not; a note for the log, or null. */
export async function removeBranch(event: EventBranch, tidying: Tidying): Promise<string | null> {
  const removal = await removalOf(event, tidying)
  return removal === 'deleted' || removal === 'absent' ? null : removal.note
}

async function removalOf(
  { repository, branch, commit }: EventBranch,
  tidying: Tidying,
): Promise<'deleted' | 'absent' | { note: string }> {
  if (!(await isOver(repository, commit, tidying)))
    return { note: `${repository}: ${branch} stays, since another run of it has not ended` }
  const answer = await tidying.remove({ method: 'DELETE', path: branchPath(repository, branch) })
  if (answer.kind === 'reply' && answer.status === 204) return 'deleted'
  // Gitea's own words from 1.26; before it says 500, and a proxy that doesn't pass DELETE on may say 404 as well.
  if (answer.kind === 'reply' && answer.status === 404 && serverMessage(answer) !== null) return 'absent'
  const why = answer.kind === 'reply' ? `the server answered ${answer.status}` : answer.detail
  return { note: `${repository}: the event's branch ${branch} could not be deleted: ${why}` }
}

/**
 * Deletes branches of the same event whose commit is a week old, unless a run of theirs is unfinished: a job that waits for
 * a runner would lose its files. Three pages at most; notes for the log.
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
      notes.push(`${repository}: deleted ${name}, an event's branch of more than a week ago`)
    } else if (removal !== 'absent') notes.push(removal.note)
  }
  return notes
}

type Branch = NonNullable<ReturnType<typeof readBranches>>[number]

/** The branches that are meant. Lists begin with the newest of all branches, so after the first page the last ones are read. */
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
