// Starts one workflow by name: Gitea from 1.24, Forgejo from 8, GitHub. Its inputs come from the event.

import type { Session } from '../fleet/session.ts'
import { type Explanation, explainAnswer, serverMessage } from '../gitea/explain-answer.ts'
import { shortRef, tasksPath, workflowDispatchPath } from '../gitea/paths.ts'
import { has, surelyHas } from '../gitea/releases.ts'
import { type Repository, readDispatched, readTasks } from '../gitea/responses.ts'
import { runUrlOf } from '../gitea/run-url.ts'
import type { Answer, Reply } from '../http/client.ts'
import { joinDetails } from '../model/details.ts'
import type { Ending } from '../model/ending.ts'
import type { Before } from '../model/run-reference.ts'
import { stateOf } from '../model/run-state.ts'
import { fileNameOf } from '../model/workflow-file-name.ts'
import type { DispatchMethod } from './method.ts'
import { namedRefOf, type Order } from './order.ts'

export interface Dispatch {
  /** Path of the file in the repository. */
  path: string
  inputs: Record<string, string>
}

/** Sends only once, since a second POST starts a second run. */
export async function dispatchWorkflow(
  { path, inputs }: Dispatch,
  order: Order,
  repository: Repository,
  session: Session,
): Promise<Ending> {
  const ref = order.ref || repository.default_branch
  const before = await readTasksBefore(path, ref, repository, session)
  const request = {
    method: 'POST',
    // Ignored if unknown; Forgejo has the same parameter in the body.
    path: `${workflowDispatchPath(repository.full_name, fileNameOf(path))}?return_run_details=true`,
    body: { ref, inputs, ...(session.capabilities?.flavor === 'forgejo' ? { return_run_info: true } : {}) },
  } as const
  const { answer, attempts, note } = await session.write(request, 'undelivered')
  if (answer.kind === 'reply' && isAccepted(answer))
    return {
      outcome: 'dispatched',
      status: answer.status,
      attempts,
      ...runOf(answer, repository, session),
      ...(before.newest ? { before: before.newest } : {}),
      ...(before.cancels ? { warning: before.cancels } : {}),
      ...joinDetails(before.cancels, note),
    }
  const explanation = refusalOf(answer, path, ref) ?? explainAnswer(answer, 'sent', session.now())
  return { ...explanation, attempts, ...joinDetails(explanation.detail, note) }
}

/** 204, or with the run's id 200 (Gitea from 1.26, GitHub) and 201 (Forgejo). */
const isAccepted = (reply: Reply): boolean =>
  reply.status === 204 || ([200, 201].includes(reply.status) && readDispatched(reply) !== null)

type Run = Pick<Ending, 'run_id' | 'run_number' | 'run_url' | 'isQueued'>

/** The run that the dispatch started, if the response contains it. */
function runOf(reply: Reply, { full_name }: Repository, { server, capabilities }: Session): Run {
  const run = readDispatched(reply)
  if (run === null) return { isQueued: capabilities !== null && !has('answersBeforeRun', capabilities) }
  const pageOf = (link: string | undefined, number: number) => runUrlOf(server.web, full_name, link, number)
  // Forgejo's pages use the run number; with the id they are 404 (live on 11 and 15).
  if ('run_number' in run) {
    const { id: run_id, run_number } = run
    return { run_id, run_number, isQueued: true, run_url: pageOf(undefined, run_number) }
  }
  const { workflow_run_id: run_id, html_url: link } = run
  return { run_id, isQueued: true, ...(link ? { run_url: pageOf(link, run_id) } : {}) }
}

/** Only the message distinguishes these: three different 404s, a missing trigger, a disabled workflow. */
function refusalOf(answer: Answer, path: string, ref: string): Explanation | null {
  const message = answer.kind === 'reply' ? serverMessage(answer) : null
  if (answer.kind !== 'reply' || message === null) return null
  const { status } = answer
  if (status === 404 && /^workflow .*(doesn't|does not) exist|workflow.*not found/i.test(message))
    return {
      status,
      outcome: 'no-listener',
      detail: `${path} does not exist at ${ref}`,
      todo: 'set another `workflow`, or add the file',
    }
  if (status === 404 && /^ref .*(doesn't|does not) exist/i.test(message))
    return {
      status,
      outcome: 'rejected',
      detail: `the branch ${ref} does not exist`,
      todo: 'set `ref` to a branch, or to `refs/tags/…` for a tag',
    }
  if (status === 422 && /no ['"]?workflow_dispatch/i.test(message))
    return {
      status,
      outcome: 'no-listener',
      detail: `${path} does not have the trigger \`workflow_dispatch\` at ${ref}`,
      todo: 'add it to its `on:`',
    }
  if (status === 403 && /workflow is disabled/i.test(message))
    return {
      status,
      outcome: 'no-listener',
      detail: `${path} is disabled`,
      todo: "enable it on the repository's Actions page",
    }
  return null
}

/**
 * The newest task before the dispatch, needed if the response will not contain the run. `cancels` is a warning about an
 * unfinished run that the dispatch cancels, or null.
 */
async function readTasksBefore(
  path: string,
  ref: string,
  repository: Repository,
  session: Session,
): Promise<{ newest: Before | null; cancels: string | null }> {
  const { capabilities, waitFor } = session
  const nothing = { newest: null, cancels: null }
  if (!capabilities || !has('listsTasks', capabilities) || surelyHas('namesDispatchedRun', capabilities)) return nothing
  const mayCancel = !surelyHas('keepsUnfinishedRun', capabilities)
  const isFollowed = waitFor === 'started' || waitFor === 'completed'
  if (!mayCancel && !isFollowed) return nothing
  const { answer } = await session.read(`${tasksPath(repository.full_name)}?limit=50`)
  const read = answer.kind === 'reply' && answer.status === 200 ? readTasks(answer) : null
  if (!read) return nothing
  const tasks = read.workflow_runs ?? []
  const newest = tasks.reduce(
    ({ task, run }, { id, run_number }) => ({ task: Math.max(task, id), run: Math.max(run, run_number) }),
    { task: 0, run: 0 },
  )
  const going = tasks.some(
    (task) =>
      stateOf(task.status, null).phase !== 'ended' &&
      task.event === 'workflow_dispatch' &&
      task.workflow_id === fileNameOf(path) &&
      task.head_branch === shortRef(ref),
  )
  const cancels = `this server cancels an unfinished run of ${path} at ${ref} when the new one starts`
  return { newest, cancels: going && mayCancel ? cancels : null }
}

export const workflowDispatch: DispatchMethod = {
  needsCapabilities: true,
  isOffered: (capabilities) => capabilities.workflow_dispatch,
  missing: {
    outcome: 'endpoint-missing',
    status: 404,
    detail: 'workflow_dispatch requires Gitea 1.24 or Forgejo 8',
    todo: 'use `dispatch-method: auto` or `push`',
  },
  planUnread: null,
  skipsWorkflows: () => false,
  obstacleOf: () => null,
  driftRefOf: namedRefOf,
  plan(choice, { order, repository, session }) {
    const method = 'workflow_dispatch' as const
    const { listener: path, inputs } = choice!
    return {
      plan: {
        known: { method, detail: `${path} at ${order.ref || repository.default_branch}` },
        send: async () => ({
          method,
          ...(await dispatchWorkflow({ path: path!, inputs }, order, repository, session)),
        }),
      },
    }
  },
}
