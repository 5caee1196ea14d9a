// The catalogue: every way a target can end, its verdict, what it means and what to do about it.
import { plain } from '../safety/sanitize.ts'
import type { Method } from './method.ts'
import type { Before, Trace } from './run-reference.ts'

export type Verdict = 'ok' | 'skipped' | 'unknown' | 'failed'

interface Entry {
  verdict: Verdict
  /** What was seen. */
  says: string
  /** What the user does next; empty when there is nothing to do. */
  todo: string
}

export const CATALOG = {
  dispatched: { verdict: 'ok', says: 'the server accepted the event', todo: '' },
  'run-queued': { verdict: 'ok', says: 'the run exists', todo: '' },
  'run-started': { verdict: 'ok', says: 'the workflow has started', todo: '' },
  'run-succeeded': { verdict: 'ok', says: 'the workflow ran and succeeded', todo: '' },
  unchanged: { verdict: 'ok', says: 'the file says so already, so nothing was sent', todo: '' },
  'would-dispatch': { verdict: 'skipped', says: 'dry run: the event would have been sent', todo: '' },
  duplicate: {
    verdict: 'skipped',
    says: 'this is another name of a repository that is on the list already',
    todo: 'take it off the list',
  },
  'not-attempted': {
    verdict: 'skipped',
    says: 'nothing was sent, because the step stopped before this repository',
    todo: 'mend what stopped it, then send to `failed-repositories`',
  },
  unconfirmed: {
    verdict: 'unknown',
    says: 'the event was sent and no usable answer came back: it may have been delivered',
    todo: 'look for a run in the repository before sending again',
  },
  'run-missing': {
    verdict: 'unknown',
    says: 'the server accepted the event, but no run of it was seen',
    todo: "look at the repository's Actions page before sending again; with the same `dispatch-id` a lost push is asked for once more",
  },
  'run-timeout': {
    verdict: 'unknown',
    says: 'the run had not got as far as `wait-for` asks when the waiting ended',
    todo: 'follow the link, or raise `wait-timeout-seconds`',
  },
  unauthorized: {
    verdict: 'failed',
    says: 'the server refused the token (401)',
    todo: 'check that the secret holds a valid token that was not deleted',
  },
  forbidden: {
    verdict: 'failed',
    says: 'the token may not do this',
    todo: 'give the token the scope `write:repository`, and its user write access to the repository',
  },
  'not-found': {
    verdict: 'failed',
    says: 'no such repository, or the token cannot see it (404)',
    todo: "check the name, and that the token's user has access to the repository",
  },
  'endpoint-missing': {
    verdict: 'failed',
    says: 'the server has no such API route (404 page not found)',
    todo: 'no released Gitea or Forgejo has repository_dispatch: use `dispatch-method: auto` or `push`',
  },
  'no-listener': {
    verdict: 'failed',
    says: 'none of the workflows of the repository listens to the event',
    todo: 'add a listener, as the dry run shows it',
  },
  archived: {
    verdict: 'failed',
    says: 'the repository is archived',
    todo: 'unarchive it, or take it off the list',
  },
  'actions-disabled': {
    verdict: 'failed',
    says: 'Actions are switched off in the repository, so nothing would run',
    todo: "switch Actions on in the repository's settings",
  },
  'empty-repository': {
    verdict: 'failed',
    says: 'the repository is empty, so nothing would run',
    todo: 'push a first commit with a workflow to it',
  },
  rejected: {
    verdict: 'failed',
    says: 'the request was rejected',
    todo: 'read what the server said and change the inputs',
  },
  'rate-limited': {
    verdict: 'failed',
    says: 'the server asked to wait',
    todo: 'send to `failed-repositories` later, or lower `max-parallel`',
  },
  'server-error': {
    verdict: 'failed',
    says: 'the server answered with an error of its own',
    todo: "look into the server's log, then send to `failed-repositories`",
  },
  unreachable: {
    verdict: 'failed',
    says: 'the server could not be reached: nothing was delivered',
    todo: 'check `server-url` and the network between the runner and the server',
  },
  'unexpected-answer': {
    verdict: 'failed',
    says: 'the answer is not one that the server gives',
    todo: 'check `server-url` and any proxy or login page in front of the server',
  },
  'run-failed': {
    verdict: 'failed',
    says: 'the workflow ran and did not succeed',
    todo: 'follow the link to its log',
  },
  'internal-error': {
    verdict: 'failed',
    says: 'gitea-dispatch itself made a mistake',
    todo: 'please report it with this line',
  },
} as const satisfies Record<string, Entry>

export type OutcomeCode = keyof typeof CATALOG

/** How a target ended, as a delivery tells it; what is left out isn't known. */
export interface Ending {
  outcome: OutcomeCode
  /** What was special this time; joins the catalogue's sentence. */
  detail?: string
  /** Replaces the catalogue's advice where a better one is known. */
  todo?: string
  status?: number | null
  attempts?: number
  method?: Method
  renamed_to?: string | null
  branch?: string
  commit?: string | null
  listener?: string | null
  run_id?: number
  run_url?: string
  conclusion?: string | null
  started_after_ms?: number | null
  ended_after_ms?: number | null
  /** What tasks and runs were there before the sending. */
  before?: Before
  /** The run's number in its repository, where the answer named it. */
  run_number?: number
  /** The answer says that the run exists. */
  isQueued?: boolean
  /** Another event has this `dispatch-id` there. */
  needsNewId?: boolean
  /** Something to warn of though it went well. */
  warning?: string
  /** It was asked for by hand, and nothing of a payload that is not empty arrives. */
  lostPayload?: boolean
  /** It failed, and may have started a run all the same. */
  maybeSent?: boolean
  /** By what its run can be found. */
  trace?: Trace
  /** A whole workflow file that would have made this target a listener. */
  advice?: string
}

/** One element of the output `results`. */
export interface Result {
  repository: string
  renamed_to: string | null
  outcome: OutcomeCode
  verdict: Verdict
  method: Method | null
  listener: string | null
  status: number | null
  attempts: number
  message: string
  dispatch_id: string
  branch: string | null
  commit: string | null
  run_id: number | null
  run_url: string | null
  conclusion: string | null
  started_after_ms: number | null
  ended_after_ms: number | null
  duration_ms: number | null
}

/** The verdict of an outcome. */
export const verdictOf = (outcome: OutcomeCode): Verdict => CATALOG[outcome].verdict

const MAX_MESSAGE = 4000

/** The sentence for an ending, in one line: what was seen, what was special, what to do. */
export function messageOf({ outcome, detail, todo }: Pick<Ending, 'outcome' | 'detail' | 'todo'>): string {
  const entry = CATALOG[outcome]
  const seen = detail ? `${entry.says}: ${detail}` : entry.says
  const next = todo ?? entry.todo
  return plain(next ? `${seen} — ${next}` : seen, MAX_MESSAGE)
}

/** Whether a target belongs into `failed-repositories`: it failed, its state is unknown, or it was not attempted. */
export const needsAnotherTry = ({ outcome }: Pick<Ended, 'outcome'>): boolean =>
  ['failed', 'unknown'].includes(verdictOf(outcome)) || outcome === 'not-attempted'

const ACCEPTED: readonly OutcomeCode[] = ['run-failed', 'run-missing', 'run-timeout']

/** Whether a target was told and all is well, as far as was asked for; one that had it already wasn't told. */
export const isDispatched = ({ outcome }: Pick<Ended, 'outcome'>): boolean =>
  verdictOf(outcome) === 'ok' && outcome !== 'unchanged'

/** Whether the server surely took the event, whatever became of its run. */
export const wasTold = (result: Pick<Ended, 'outcome'>): boolean =>
  ACCEPTED.includes(result.outcome) || isDispatched(result)

/** Whether the event may have got through though the target needs another try: that could start a second run. */
export const mayHaveArrived = ({ outcome, ending }: Pick<Ended, 'outcome' | 'ending'>): boolean =>
  verdictOf(outcome) === 'unknown' || outcome === 'internal-error' || ending.maybeSent === true

/** A target that has ended: small, since there may be thousands. */
export interface Ended {
  repository: string
  outcome: OutcomeCode
  ending: Ending
  duration_ms: number | null
}

/** What is kept of a target's ending. `durationMs` is null for a target that was never begun. */
export function endedOf(repository: string, ending: Ending, durationMs: number | null): Ended {
  const duration_ms = durationMs === null ? null : Math.round(durationMs)
  return { repository, outcome: ending.outcome, ending: slim(ending), duration_ms }
}

/** Without what nobody asks for once it has ended. */
function slim(ending: Ending): Ending {
  if (!ending.trace && !ending.before && !ending.advice) return ending
  const { trace: _trace, before: _before, advice: _advice, run_number: _number, isQueued: _queued, ...kept } = ending
  return kept
}

/** More than any server has a reason to say; older runners lose all outputs over one line of 64 KiB. */
const MAX_TEXT = 2000

const short = (text: string): string => (text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT - 1)}…` : text)
const shortOrNull = (text: string | null | undefined): string | null => (text ? short(text) : null)

/** The row of `results` for a target that has ended. */
export function resultOf({ repository, ending, duration_ms }: Ended, dispatchId: string): Result {
  return {
    repository,
    renamed_to: shortOrNull(ending.renamed_to),
    outcome: ending.outcome,
    verdict: verdictOf(ending.outcome),
    method: ending.method ?? null,
    listener: shortOrNull(ending.listener),
    status: ending.status ?? null,
    attempts: ending.attempts ?? 0,
    message: short(messageOf(ending)),
    dispatch_id: dispatchId,
    branch: shortOrNull(ending.branch),
    commit: shortOrNull(ending.commit),
    run_id: ending.run_id ?? null,
    run_url: shortOrNull(ending.run_url),
    conclusion: shortOrNull(ending.conclusion),
    started_after_ms: ending.started_after_ms ?? null,
    ended_after_ms: ending.ended_after_ms ?? null,
    duration_ms,
  }
}
