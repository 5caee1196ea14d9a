// An event whose branch is there and whose run is not: the server lost it, and it is asked for again, once.

import type { Session } from '../fleet/session.ts'
import { explainAnswer } from '../gitea/explain-answer.ts'
import { type FileState, fileAt } from '../gitea/files.ts'
import { branchPath, contentsPath } from '../gitea/paths.ts'
import { readBranch, readCommitted } from '../gitea/responses.ts'
import type { Answer } from '../http/client.ts'
import { joinDetails } from '../model/details.ts'
import type { Ending } from '../model/ending.ts'
import { commitMessageOf, type Event, isMessageOf } from '../model/event.ts'
import { findRunsOfCommit } from '../runs/look-once.ts'

/** Lost and late look alike: of two hundred pushes at once the last run was seen 10.5 s after its commit (Gitea 1.22.6, live). */
const LEAST_AGE_MS = 60_000

/** Where an event is pushed to a branch of its own. */
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
 * One more commit on the event's own branch, where its head carries the event, is a minute old and has no run; null where that
 * can't be said, or was done before. `headAnswer` is the server's answer about the branch, whose clock counts.
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
  return file.state === 'present' && isAsSent(file, place) ? commitOnceMore(file, place, head, session) : null
}

type Present = Extract<FileState, { state: 'present' }>

/** As the first commit left it; with the line end that the second adds, it was asked for already. Who sent it doesn't matter. */
function isAsSent({ text }: Present, { content, event }: EventBranch): boolean {
  if (!isMessageOf(event, content)) return text === content
  return isMessageOf(event, text) && /[^\n]\n$/.test(text)
}

/** With the sha of what was read, a second one is refused: two steps at once make one commit. */
async function commitOnceMore(file: Present, place: EventBranch, head: Head, session: Session): Promise<Ending> {
  const { repository, branch, path, event } = place
  const body = {
    // Another content, or `paths` filters see nothing.
    content: Buffer.from(`${file.text}\n`).toString('base64'),
    message: commitMessageOf(event),
    branch,
    sha: file.sha,
  }
  const request = { method: 'PUT', path: contentsPath(repository, path), body } as const
  const { answer, attempts, lost } = await session.write(request, 'undelivered')
  const status = answer.kind === 'reply' ? answer.status : null
  const made = status === 200 ? readCommitted(answer as Extract<Answer, { kind: 'reply' }>)?.commit.sha : undefined
  const commit = made ?? (await newHead(place, head, session))
  if (commit) return { outcome: 'dispatched', status, attempts, commit, detail: SENT_AGAIN }
  const explanation = explainAnswer(answer, 'sent', session.now())
  const told = { ...explanation, attempts, ...joinDetails(NOT_SENT_AGAIN, explanation.detail) }
  return lost ? { ...told, outcome: 'unconfirmed' } : told
}

/** The commit at the branch where it is another by now and carries this event: ours, or that of another step with this id. */
async function newHead({ repository, branch, event }: EventBranch, { commit }: Head, { read }: Session) {
  const { answer } = await read(branchPath(repository, branch))
  const head = answer.kind === 'reply' && answer.status === 200 ? readBranch(answer) : null
  const isNew = head && head.commit.id !== commit.id && isMessageOf(event, head.commit.message ?? '')
  return isNew ? head.commit.id : null
}

const SENT_AGAIN = 'the branch was there already and no run of it, so the event was committed once more'
const NOT_SENT_AGAIN = 'the branch was there already and no run of it, and committing the event once more failed'

/** By the server's own clock where its answer says the time, since ours may be minutes off. */
function ageOf({ commit }: Head, answer: Answer | null, { now }: Session): number {
  const said = answer?.kind === 'reply' ? Date.parse(answer.headers['date'] ?? '') : Number.NaN
  return (Number.isNaN(said) ? now() : said) - Date.parse(commit.timestamp ?? '')
}
