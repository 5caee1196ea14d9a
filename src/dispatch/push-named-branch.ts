// A file of a named branch, created or updated: the delivery for receivers that keep what they were told, such as a
// pinned version. A file that already says so is left alone.

import type { Session } from '../fleet/session.ts'
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
import { type Repository, readBranch, readCommitted } from '../gitea/responses.ts'
import type { Answer } from '../http/client.ts'
import { kindOf } from '../http/retry.ts'
import { joinDetails } from '../model/details.ts'
import type { Ending } from '../model/ending.ts'
import { commitMessageOf, fileOf, filePathOf } from '../model/event.ts'
import { sanitize } from '../safety/sanitize.ts'
import type { Order } from './order.ts'

/** A file as it is, and what is to become of it. */
export interface NamedPush {
  branch: string
  path: string
  content: string
  file: FileState
  /** The branch to start from when the named one doesn't exist; null when it does. */
  from: string | null
}

type Looked = { ending: Ending } | { push: NamedPush }

/** Reads what the file says now; an ending when it says so already or can't be read. */
export async function prepareNamedPush(order: Order, repository: Repository, session: Session): Promise<Looked> {
  const { branch, path, content } = planOf(order)
  const at = (ref: string) => fileAt({ repository: repository.full_name, path, ref }, session)
  const there = await at(branch)
  const from = there.state === 'absent' ? await startOf(branch, repository, session) : null
  const file = from === null ? there : await at(from)
  if (file.state === 'failed') return { ending: file.explanation }
  const place = `${path} on ${branch}`
  if (file.state === 'unreadable')
    return {
      ending: { outcome: 'rejected', detail: `${place} is not a file, or too large to read` },
    }
  if (from === null && saysSo(file, content))
    return {
      ending: {
        outcome: 'unchanged',
        branch,
        commit: there.state === 'present' ? there.commit : null,
        detail: place,
      },
    }
  const closed = session.dryRun && from === null ? await protectionOf(branch, repository, session) : null
  if (closed) return { ending: closed }
  return { push: { branch, path, content, file, from } }
}

const planOf = ({ push, event }: Order) => ({
  branch: push.branch,
  path: push.path || filePathOf(event),
  // A text file ends with a line end.
  content: push.content === '' ? fileOf(event) : `${push.content.replace(/[\r\n]+$/, '')}\n`,
})

const saysSo = (file: FileState, content: string): boolean =>
  file.state === 'present' && file.text.replace(/[\r\n]+$/, '') === content.replace(/[\r\n]+$/, '')

/** Only a dry run asks: the push itself would tell. */
async function protectionOf(branch: string, repository: Repository, session: Session): Promise<Ending | null> {
  const { answer } = await session.read(branchPath(repository.full_name, branch))
  const found = answer.kind === 'reply' && answer.status === 200 ? readBranch(answer) : null
  if (!found?.protected || found.user_can_push !== false) return null
  return {
    outcome: 'forbidden',
    branch,
    detail: `the branch ${branch} is protected`,
    todo: PROTECTED_TODO,
  }
}

const PROTECTED_TODO =
  'let the bot push to it in the branch protection, or leave `push-branch` empty and listen to `dispatch/**`'

/** The default branch when the named one isn't there; the answer about the file doesn't tell. */
async function startOf(branch: string, repository: Repository, session: Session): Promise<string | null> {
  if (branch === repository.default_branch) return null
  const { answer } = await session.read(branchPath(repository.full_name, branch))
  return answer.kind === 'reply' && answer.status === 404 ? repository.default_branch : null
}

/**
 * Writes the file. After a lost answer or a race the file is read again and that decides: the API has no lock, and a
 * branch that moves meanwhile is a 409, a 422 about the sha, or a 500 without a word.
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
    const told = { status: answer.kind === 'reply' ? answer.status : null, attempts, branch: push.branch }
    const commit = commitOf(answer)
    if (commit) return { outcome: 'dispatched', ...told, commit, detail: `${push.path} on ${push.branch}` }
    if (!isOpen(answer)) return { ...(refusalOf(answer) ?? explainAnswer(answer, 'sent', session.now())), ...told }
    const looked = await prepareNamedPush(order, repository, session)
    const mayTryAgain = 'push' in looked && !isSuccess(answer)
    if (mayTryAgain && (await session.pause(attempts, answer)).again) push = looked.push
    else
      return decided(looked, {
        lost,
        answer,
        explanation: { ...explainAnswer(answer, 'sent', session.now()), ...told },
      })
  }
}

interface Unconfirmed {
  /** An answer was lost, so a write may yet be made. */
  lost: boolean
  answer: Answer
  explanation: Ending
}

/** What another look says of a write that was not confirmed. */
function decided(looked: Looked, { lost, answer, explanation }: Unconfirmed): Ending {
  const mayBeOurs = lost || isSuccess(answer) || kindOf(answer) === 'crashed'
  if ('ending' in looked && looked.ending.outcome === 'unchanged') {
    const { status = null, attempts = 1, branch = '' } = explanation
    const { commit = null } = looked.ending
    if (!mayBeOurs) return looked.ending
    return { outcome: 'dispatched', status, attempts, branch, commit, detail: 'the file says so, though no answer did' }
  }
  const isUnknown = lost || ('ending' in looked && mayBeOurs)
  if (isUnknown) return { ...explanation, outcome: 'unconfirmed', todo: 'look at the file before sending again' }
  const { maybeSent: _seen, ...known } = explanation
  if (isSuccess(answer))
    return { ...known, outcome: 'unexpected-answer', ...joinDetails(known.detail, 'the file was not written') }
  return kindOf(answer) === 'crashed' ? { ...known, ...NOT_WRITTEN } : explanation
}

/** A push that is no fast-forward any more is a 500 without a word (Gitea up to 1.26.0, live), and so is one that a hook refuses. */
const NOT_WRITTEN = {
  todo: "the file was not written: another push may have come in between, so run it again; if it stays, look into the server's log (a hook that refuses the push, perhaps)",
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

/** The event type for people, and the event. Gitea would read orders in both: `[skip ci]`, `closes #7`. */
function readableMessageOf(event: Order['event']): string {
  const title = sanitize(event.event_type).replaceAll('[', '(').replaceAll(']', ')')
  return `${title.replace(/[#!]|:(?=\/\/)/g, '-')}\n\n${commitMessageOf(event)}`
}

/** Only the JSON that Gitea answers a write with says that it was made; anything can answer 200. */
const commitOf = (answer: Answer): string | null =>
  answer.kind === 'reply' && [200, 201].includes(answer.status) ? (readCommitted(answer)?.commit.sha ?? null) : null

const isSuccess = (answer: Answer): boolean => answer.kind === 'reply' && answer.status >= 200 && answer.status < 300

/** Whether reading the file again can decide: the answer was lost, is not the API's, or speaks of a race. */
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
