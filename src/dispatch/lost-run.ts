// If the event's branch exists but has no run, the server lost the event: commits it again, once.

import type { Session } from '../fleet/session.ts'
import { commitOf, headOf, statusOf } from '../gitea/commits.ts'
import { explainAnswer } from '../gitea/explain-answer.ts'
import { type FileState, fileAt } from '../gitea/files.ts'
import { branchPath, contentsPath } from '../gitea/paths.ts'
import type { Answer } from '../http/client.ts'
import { joinDetails } from '../model/details.ts'
import type { Ending } from '../model/ending.ts'
import { commitMessageOf, type Event, isMessageOf } from '../model/event.ts'
import { findRunsOfCommit } from '../runs/look-once.ts'

/** A lost run and a late one look the same: of 200 simultaneous pushes the last run appeared 10.5 s after its commit (Gitea 1.22.6, live). */
const LEAST_AGE_MS = 60_000

/** A push of the event to a new branch. */
export interface EventBranch {
  repository: string
  branch: string
  path: string
  content: string
  event: Event
}

interface Head {
  commit: { id: string; timestamp?: string | undefined }
}

/**
 * Commits the event again on its branch if the head contains the event, is a minute old and has no run; null if that is
 * unknown, or was done before. `headAnswer` is the response about the branch, which has the server's time.
 */
export async function sendLostAgain(
  place: EventBranch,
  head: Head,
  headAnswer: Answer | null,
  session: Session,
): Promise<Ending | null> {
  const { capabilities, waitFor } = session
  if (waitFor === 'accepted' || capabilities === null) return null
  if (!(ageOf(head, headAnswer, session) >= LEAST_AGE_MS)) return null
  const { repository, path, branch } = place
  const seen = await findRunsOfCommit({ repository, commit: head.commit.id }, { ...session, capabilities })
  if (seen !== 'absent') return null
  const file = await fileAt({ repository, path, ref: branch }, session)
  return file.state === 'present' && isAsSent(file, place) ? commitAgain(file, place, head, session) : null
}

type Present = Extract<FileState, { state: 'present' }>

/** Unchanged since the first commit, from any sender; the second commit adds a line break. */
function isAsSent({ text }: Present, { content, event }: EventBranch): boolean {
  if (!isMessageOf(event, content)) return text === content
  return isMessageOf(event, text) && /[^\n]\n$/.test(text)
}

/** With the sha of the read file the server rejects a second commit: two concurrent steps make one. */
async function commitAgain(file: Present, place: EventBranch, head: Head, session: Session): Promise<Ending> {
  const { repository, branch, path, event } = place
  const body = {
    // The content must change, or `paths` filters do not match.
    content: Buffer.from(`${file.text}\n`).toString('base64'),
    message: commitMessageOf(event),
    branch,
    sha: file.sha,
  }
  const request = { method: 'PUT', path: contentsPath(repository, path), body } as const
  const { answer, attempts, lost } = await session.write(request, 'undelivered')
  const status = statusOf(answer)
  const commit = commitOf(answer) ?? (await readNewHead(place, head, session))
  if (commit) return { outcome: 'dispatched', status, attempts, commit, detail: SENT_AGAIN }
  const explanation = explainAnswer(answer, 'sent', session.now())
  const ending = { ...explanation, attempts, ...joinDetails(NOT_SENT_AGAIN, explanation.detail) }
  return lost ? { ...ending, outcome: 'unconfirmed' } : ending
}

/** The branch's head if it changed and contains this event: our commit, or that of another step with this id. */
async function readNewHead({ repository, branch, event }: EventBranch, { commit }: Head, { read }: Session) {
  const { answer } = await read(branchPath(repository, branch))
  const head = headOf(answer)
  const isNew = head && head.commit.id !== commit.id && isMessageOf(event, head.commit.message ?? '')
  return isNew ? head.commit.id : null
}

const SENT_AGAIN = 'the branch already existed but had no run, so the event was committed again'
const NOT_SENT_AGAIN = 'the branch already existed but had no run, and committing the event again failed'

/** By the server's clock if its response has the time, since ours may differ by minutes. */
function ageOf({ commit }: Head, answer: Answer | null, { now }: Session): number {
  const said = answer?.kind === 'reply' ? Date.parse(answer.headers['date'] ?? '') : Number.NaN
  return (Number.isNaN(said) ? now() : said) - Date.parse(commit.timestamp ?? '')
}
