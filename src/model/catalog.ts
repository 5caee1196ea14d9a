// The catalog of outcomes: what each means, what to do about it, and what depends on it. Code that decides by an outcome reads
// these fields, so a new outcome is one entry here.
import { sanitize } from '../safety/sanitize.ts'

/** In the order of tables: failures first. */
export const VERDICTS = ['failed', 'unknown', 'skipped', 'ok'] as const
export type Verdict = (typeof VERDICTS)[number]

export interface Entry {
  verdict: Verdict
  /** What happened. */
  says: string
  /** What the user does next; may be empty. */
  todo: string
  /** Whether the server has the event; a single result can override this (`maybeSent`). */
  arrived: 'yes' | 'maybe' | 'no'
  /** Whether `failed-repositories` lists the target. */
  rerun: boolean
  /** How outputs and reports count it; null: by its verdict only. */
  countsAs: 'dispatched' | 'planned' | 'unchanged' | 'duplicate' | null
  /** Whether no further target starts: after one target with this outcome, or after `max-parallel` of them in a row. */
  stops: 'at-once' | 'in-a-row' | 'never'
  /** Whether the same request may succeed later without any change. */
  transient: boolean
}

const REST = { stops: 'never', transient: false } as const
const DISPATCHED = { verdict: 'ok', arrived: 'yes', rerun: false, countsAs: 'dispatched', ...REST } as const
const SKIPPED = { verdict: 'skipped', arrived: 'no', rerun: false, countsAs: null, ...REST } as const
const UNKNOWN = { verdict: 'unknown', arrived: 'maybe', rerun: true, countsAs: null, ...REST } as const
const FAILED = { verdict: 'failed', arrived: 'no', rerun: true, countsAs: null, ...REST } as const

export const CATALOG = {
  dispatched: { ...DISPATCHED, says: 'the server accepted the event', todo: '' },
  'run-queued': { ...DISPATCHED, says: 'the run exists', todo: '' },
  'run-started': { ...DISPATCHED, says: 'the workflow has started', todo: '' },
  'run-succeeded': { ...DISPATCHED, says: 'the workflow ran and succeeded', todo: '' },
  unchanged: {
    ...DISPATCHED,
    arrived: 'no',
    countsAs: 'unchanged',
    says: 'the file already has this content; nothing was sent',
    todo: '',
  },
  'would-dispatch': { ...SKIPPED, countsAs: 'planned', says: 'dry run: the event would be sent', todo: '' },
  duplicate: {
    ...SKIPPED,
    countsAs: 'duplicate',
    says: 'the list already contains this repository under another name',
    todo: 'remove this name from the list',
  },
  'not-attempted': {
    ...SKIPPED,
    rerun: true,
    says: 'nothing was sent, because the step stopped before this repository',
    todo: 'fix the cause, then rerun with `failed-repositories`',
  },
  unconfirmed: {
    ...UNKNOWN,
    says: 'the event was sent, but no usable response arrived; it may have been delivered',
    todo: 'check for a run in the repository before you send the event again',
  },
  'run-missing': {
    ...UNKNOWN,
    arrived: 'yes',
    says: 'the server accepted the event, but no run was found',
    todo: "check the repository's Actions page before you send the event again",
  },
  'run-timeout': {
    ...UNKNOWN,
    arrived: 'yes',
    says: 'the run was not seen to reach the state set in `wait-for`',
    todo: 'follow the link, or increase `wait-timeout-seconds`',
  },
  unauthorized: {
    ...FAILED,
    stops: 'at-once',
    says: 'the server rejected the token (401)',
    todo: 'check that the secret contains a valid token that has not been deleted',
  },
  forbidden: {
    ...FAILED,
    says: 'the token does not have the required permissions',
    todo: 'give the token the `write:repository` scope, and its user write access to the repository',
  },
  'not-found': {
    ...FAILED,
    says: 'the repository does not exist, or the token cannot access it (404)',
    todo: "check the name, and check that the token's user has access to the repository",
  },
  'endpoint-missing': {
    ...FAILED,
    says: 'the server does not have this API route (404 page not found)',
    todo: 'use `dispatch-method: auto` or `push`, since no released Gitea or Forgejo supports repository_dispatch',
  },
  'no-listener': {
    ...FAILED,
    says: 'no workflow in the repository listens for the event',
    todo: 'add the trigger that a dry run prints',
  },
  archived: {
    ...FAILED,
    says: 'the repository is archived',
    todo: 'unarchive it, or remove it from the list',
  },
  'actions-disabled': {
    ...FAILED,
    says: 'Actions is disabled in the repository, so no workflow would run',
    todo: "enable Actions in the repository's settings",
  },
  'empty-repository': {
    ...FAILED,
    says: 'the repository is empty, so no workflow would run',
    todo: 'push a first commit that contains a workflow',
  },
  rejected: {
    ...FAILED,
    says: 'the request was rejected',
    todo: 'read the reason and change the inputs',
  },
  'rate-limited': {
    ...FAILED,
    transient: true,
    says: 'the server limits the rate of requests',
    todo: 'rerun later with `failed-repositories`, or lower `max-parallel`',
  },
  'server-error': {
    ...FAILED,
    transient: true,
    says: 'the server reported an internal error',
    todo: "check the server's log, then rerun with `failed-repositories`",
  },
  unreachable: {
    ...FAILED,
    stops: 'in-a-row',
    transient: true,
    says: 'the server could not be reached; nothing was delivered',
    todo: 'check `server-url` and the network between the runner and the server',
  },
  'unexpected-answer': {
    ...FAILED,
    says: 'the response did not come from the Gitea API',
    todo: 'check `server-url` and any proxy or login page in front of the server',
  },
  'run-failed': {
    ...FAILED,
    arrived: 'yes',
    says: 'the workflow run did not succeed',
    todo: 'follow the link to its log',
  },
  'internal-error': {
    ...FAILED,
    arrived: 'maybe',
    says: 'internal error in gitea-dispatch',
    todo: 'report it in an issue, with this line',
  },
} as const satisfies Record<string, Entry>

export type OutcomeCode = keyof typeof CATALOG

/** Anything with an outcome. */
interface HasOutcome {
  outcome: OutcomeCode
}

export const verdictOf = (outcome: OutcomeCode): Verdict => CATALOG[outcome].verdict

const MAX_MESSAGE = 4000

/** The message of a result, in one line: what happened, the details, what to do. */
export function messageOf({ outcome, detail, todo }: HasOutcome & { detail?: string; todo?: string }): string {
  const entry = CATALOG[outcome]
  const seen = detail ? `${entry.says}: ${detail}` : entry.says
  const next = todo ?? entry.todo
  return sanitize(next ? `${seen} — ${next}` : seen, MAX_MESSAGE)
}

/** Whether `failed-repositories` lists the target: it failed, its state is unknown, or it was not attempted. */
export const needsAnotherTry = ({ outcome }: HasOutcome): boolean => CATALOG[outcome].rerun

export const countsAs = ({ outcome }: HasOutcome, tally: Entry['countsAs']): boolean =>
  CATALOG[outcome].countsAs === tally

/** Whether the event was sent and everything asked for succeeded; false for a target that is up to date. */
export const isDispatched = (result: HasOutcome): boolean => countsAs(result, 'dispatched')

/** Whether the server certainly has the event, whatever the state of its run. */
export const hasArrived = ({ outcome }: HasOutcome): boolean => CATALOG[outcome].arrived === 'yes'

/** Whether the server may have the event although the outcome is not ok: another attempt could start a second run. */
export const mayHaveArrived = ({ outcome, ending }: HasOutcome & { ending: { maybeSent?: boolean } }): boolean =>
  verdictOf(outcome) === 'unknown' || CATALOG[outcome].arrived === 'maybe' || ending.maybeSent === true
