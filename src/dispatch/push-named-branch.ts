// Creates or updates a file on an existing branch, for receivers that store the event, such as a pinned version. A file that
// already has this content is not written.

import type { Session } from '../fleet/session.ts'
import { commitOf, headOf, isSuccess, statusOf } from '../gitea/commits.ts'
import {
  demandIn,
  type Explanation,
  explainAnswer,
  isStaleFile,
  quoted,
  serverMessage,
} from '../gitea/explain-answer.ts'
import { type FileState, fileAt } from '../gitea/files.ts'
import { branchPath, contentsPath } from '../gitea/paths.ts'
import type { Repository } from '../gitea/responses.ts'
import type { Answer } from '../http/client.ts'
import { kindOf } from '../http/retry.ts'
import { joinDetails } from '../model/details.ts'
import type { Ending } from '../model/ending.ts'
import { commitMessageOf, fileOf, filePathOf } from '../model/event.ts'
import { sanitize } from '../safety/sanitize.ts'
import type { Order } from './order.ts'

/** A file and its new content. */
export interface NamedPush {
  branch: string
  path: string
  content: string
  file: FileState
  /** The branch to start from if `push-branch` does not exist; null if it does. */
  from: string | null
}

type Looked = { ending: Ending } | { push: NamedPush }

/** Reads the file; a result if it already has this content or cannot be read. */
export async function prepareNamedPush(order: Order, repository: Repository, session: Session): Promise<Looked> {
  const { branch, path, content } = planOf(order)
  const at = (ref: string) => fileAt({ repository: repository.full_name, path, ref }, session)
  const there = await at(branch)
  const from = there.state === 'absent' ? await findStart(branch, repository, session) : null
  const file = from === null ? there : await at(from)
  if (file.state === 'failed') return { ending: file.explanation }
  const place = `${path} on ${branch}`
  if (file.state === 'unreadable')
    return {
      ending: { outcome: 'rejected', detail: `${place} is not a file, or is too large to read` },
    }
  if (from === null && hasContent(file, content))
    return {
      ending: {
        outcome: 'unchanged',
        branch,
        commit: there.state === 'present' ? there.commit : null,
        detail: place,
      },
    }
  const closed = session.dryRun && from === null ? await readProtection(branch, repository, session) : null
  if (closed) return { ending: closed }
  return { push: { branch, path, content, file, from } }
}

const planOf = ({ push, event }: Order) => ({
  branch: push.branch,
  path: push.path || filePathOf(event),
  // A text file ends with a line break.
  content: push.content === '' ? fileOf(event) : `${push.content.replace(/[\r\n]+$/, '')}\n`,
})

const hasContent = (file: FileState, content: string): boolean =>
  file.state === 'present' && file.text.replace(/[\r\n]+$/, '') === content.replace(/[\r\n]+$/, '')

/** Only in a dry run: the push itself would report it. */
async function readProtection(branch: string, repository: Repository, session: Session): Promise<Ending | null> {
  const { answer } = await session.read(branchPath(repository.full_name, branch))
  const found = headOf(answer)
  if (!found?.protected || found.user_can_push !== false) return null
  return {
    outcome: 'forbidden',
    branch,
    detail: `the branch ${branch} is protected`,
    todo: PROTECTED_TODO,
  }
}

const PROTECTED_TODO =
  "allow the token's user to push to it in the branch protection, or leave `push-branch` empty and listen for `dispatch/**`"

/** The default branch if `push-branch` does not exist; the response about the file does not show that. */
async function findStart(branch: string, repository: Repository, session: Session): Promise<string | null> {
  if (branch === repository.default_branch) return null
  const { answer } = await session.read(branchPath(repository.full_name, branch))
  return answer.kind === 'reply' && answer.status === 404 ? repository.default_branch : null
}

/**
 * Writes the file. After a lost response or a race the file is read again, which decides: the API has no lock, and a branch
 * that moves in between causes a 409, a 422 about the sha, or a 500 without a message.
 */
export async function pushNamed(
  first: NamedPush,
  order: Order,
  repository: Repository,
  session: Session,
): Promise<Ending> {
  let push = first
  let lost = false
  let attempts = 0
  for (;;) {
    const sent = await session.write(requestOf(push, order, repository), 'undelivered')
    attempts += sent.attempts
    lost ||= sent.lost
    const { answer } = sent
    const known = { status: statusOf(answer), attempts, branch: push.branch }
    const commit = commitOf(answer)
    if (commit) return { outcome: 'dispatched', ...known, commit, detail: `${push.path} on ${push.branch}` }
    if (!isOpen(answer)) return { ...(refusalOf(answer) ?? explainAnswer(answer, 'sent', session.now())), ...known }
    const looked = await prepareNamedPush(order, repository, session)
    const mayTryAgain = 'push' in looked && !isSuccess(answer)
    if (mayTryAgain && (await session.pause(attempts, answer)).again) push = looked.push
    else
      return resultAfterLook(looked, {
        lost,
        answer,
        explanation: { ...explainAnswer(answer, 'sent', session.now()), ...known },
      })
  }
}

interface Unconfirmed {
  /** A response was lost, so the write may still be made. */
  lost: boolean
  answer: Answer
  explanation: Ending
}

/** The result of an unconfirmed write after reading the file again. */
function resultAfterLook(looked: Looked, { lost, answer, explanation }: Unconfirmed): Ending {
  const mayBeOurs = lost || isSuccess(answer) || kindOf(answer) === 'crashed'
  if ('ending' in looked && looked.ending.outcome === 'unchanged') {
    const { status = null, attempts = 1, branch = '' } = explanation
    const { commit = null } = looked.ending
    if (!mayBeOurs) return looked.ending
    return {
      outcome: 'dispatched',
      status,
      attempts,
      branch,
      commit,
      detail: 'the file has this content, although no response confirmed it',
    }
  }
  const isUnknown = lost || ('ending' in looked && mayBeOurs)
  if (isUnknown)
    return { ...explanation, outcome: 'unconfirmed', todo: 'check the file before you send the event again' }
  const { maybeSent: _seen, ...known } = explanation
  if (isSuccess(answer))
    return { ...known, outcome: 'unexpected-answer', ...joinDetails(known.detail, 'the file was not written') }
  return kindOf(answer) === 'crashed' ? { ...known, ...NOT_WRITTEN } : explanation
}

/** Gitea answers 500 without a message to a push that is no longer a fast-forward (up to 1.26.0, live), and to one that a hook rejects. */
const NOT_WRITTEN = {
  todo: "the file was not written, perhaps because of a concurrent push: rerun; if it fails again, check the server's log, for example for a hook that rejects the push",
}

function requestOf({ branch, path, content, file, from }: NamedPush, { event }: Order, repository: Repository) {
  const body = {
    content: Buffer.from(content).toString('base64'),
    message: readableMessageOf(event),
    branch: from ?? branch,
    ...(from === null ? {} : { new_branch: branch }),
    ...(file.state === 'present' ? { sha: file.sha } : {}),
  }
  const method = file.state === 'present' ? ('PUT' as const) : ('POST' as const)
  return { method, path: contentsPath(repository.full_name, path), body }
}

/** The event type as a title, and the event. Gitea would interpret commands in both: `[skip ci]`, `closes #7`. */
function readableMessageOf(event: Order['event']): string {
  const title = sanitize(event.event_type).replaceAll('[', '(').replaceAll(']', ')')
  return `${title.replace(/[#!]|:(?=\/\/)/g, '-')}\n\n${commitMessageOf(event)}`
}

/** Whether reading the file again can decide: the response was lost, is not from the API, or reports a race. */
function isOpen(answer: Answer): boolean {
  if (['lost', 'broken', 'crashed', 'raced'].includes(kindOf(answer)) || isSuccess(answer)) return true
  if (answer.kind === 'loss') return false
  return isStaleFile(answer) || (answer.status === 422 && /already exists/i.test(serverMessage(answer) ?? ''))
}

function refusalOf(answer: Answer): Explanation | null {
  if (answer.kind !== 'reply' || answer.status !== 403) return null
  const message = serverMessage(answer) ?? ''
  if (!/protected/i.test(message) || demandIn(message)) return null
  return {
    status: 403,
    outcome: 'forbidden',
    detail: `the branch is protected: ${quoted(message, answer)}`,
    todo: PROTECTED_TODO,
  }
}
