// An event whose branch is there and whose run is not: the server lost it, and it is asked for again, once.

import type { Session } from '../fleet/session.ts'
import { fileAt } from '../gitea/files.ts'
import { contentsPath, readCommitted } from '../gitea/responses.ts'
import type { Answer } from '../http/client.ts'
import type { Ending } from '../model/catalog.ts'
import { commitMessageOf, type Event } from '../model/event.ts'
import { lookOnce } from '../runs/look-once.ts'

/** Lost and late look alike: of two hundred pushes at once the last run was seen 10.5 s after its commit (Gitea 1.22.6, live). */
const LEAST_AGE_MS = 60_000

interface EventBranch {
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
  { repository, branch, path, content, event }: EventBranch,
  head: Head,
  headAnswer: Answer | null,
  session: Session,
): Promise<Ending | null> {
  if (session.waitFor === 'accepted' || session.capability === null) return null
  if (!(ageOf(head, headAnswer, session) >= LEAST_AGE_MS)) return null
  const seen = await lookOnce({ repository, commit: head.commit.id }, { ...session, capability: session.capability })
  if (seen !== 'absent') return null
  const file = await fileAt({ repository, path, ref: branch }, session)
  // With the line end that the second commit adds, it was asked for already.
  if (file.state !== 'present' || file.text !== content) return null
  const body = {
    // Another content, or `paths` filters see nothing.
    content: Buffer.from(`${content}\n`).toString('base64'),
    message: commitMessageOf(event),
    branch,
    sha: file.sha,
  }
  // With the sha of what was read, a second one is refused: two steps at once make one commit.
  const request = { method: 'PUT', path: contentsPath(repository, path), body } as const
  const { answer, attempts } = await session.write(request, 'undelivered')
  const commit = answer.kind === 'reply' && answer.status === 200 ? readCommitted(answer)?.commit.sha : undefined
  if (!commit) return null
  return { outcome: 'dispatched', status: 200, attempts, commit, detail: SENT_AGAIN }
}

const SENT_AGAIN = 'the branch was there already and no run of it, so the event was committed once more'

/** By the server's own clock where its answer says the time, since ours may be minutes off. */
function ageOf({ commit }: Head, answer: Answer | null, { now }: Session): number {
  const said = answer?.kind === 'reply' ? Date.parse(answer.headers['date'] ?? '') : Number.NaN
  return (Number.isNaN(said) ? now() : said) - Date.parse(commit.timestamp ?? '')
}
