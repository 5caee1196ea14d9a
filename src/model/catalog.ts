// The catalogue: every way a target can end, what it means and what to do about it, and all that depends on it: what decides
// by an outcome reads these fields, so that a new one is an entry here and nothing else.
import { sanitize } from '../safety/sanitize.ts'

/** In the order of tables: what needs attention first. */
export const VERDICTS = ['failed', 'unknown', 'skipped', 'ok'] as const
export type Verdict = (typeof VERDICTS)[number]

export interface Entry {
  verdict: Verdict
  /** What was seen. */
  says: string
  /** What the user does next; empty when there is nothing to do. */
  todo: string
  /** Whether the server has the event; an ending may know of more (`maybeSent`). */
  arrived: 'yes' | 'maybe' | 'no'
  /** Whether the target belongs into `failed-repositories`. */
  rerun: boolean
  /** As what outputs and reports count it; null: as nothing besides its verdict. */
  countsAs: 'dispatched' | 'planned' | 'unchanged' | 'duplicate' | null
  /** Whether no further target begins: after one that ends so, or after as many in a row as are under way at once. */
  stops: 'at-once' | 'in-a-row' | 'never'
  /** Whether the same request may go well later, with nothing changed. */
  transient: boolean
}

// What most outcomes of a kind have in common; an entry names what it has of its own.
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
    says: 'the file says so already, so nothing was sent',
    todo: '',
  },
  'would-dispatch': { ...SKIPPED, countsAs: 'planned', says: 'dry run: the event would have been sent', todo: '' },
  duplicate: {
    ...SKIPPED,
    countsAs: 'duplicate',
    says: 'this is another name of a repository that is on the list already',
    todo: 'take it off the list',
  },
  'not-attempted': {
    ...SKIPPED,
    rerun: true,
    says: 'nothing was sent, because the step stopped before this repository',
    todo: 'mend what stopped it, then send to `failed-repositories`',
  },
  unconfirmed: {
    ...UNKNOWN,
    says: 'the event was sent and no usable answer came back: it may have been delivered',
    todo: 'look for a run in the repository before sending again',
  },
  'run-missing': {
    ...UNKNOWN,
    arrived: 'yes',
    says: 'the server accepted the event, but no run of it was seen',
    todo: "look at the repository's Actions page before sending again",
  },
  'run-timeout': {
    ...UNKNOWN,
    arrived: 'yes',
    says: 'the run had not got as far as `wait-for` asks when the waiting ended',
    todo: 'follow the link, or raise `wait-timeout-seconds`',
  },
  unauthorized: {
    ...FAILED,
    stops: 'at-once',
    says: 'the server refused the token (401)',
    todo: 'check that the secret holds a valid token that was not deleted',
  },
  forbidden: {
    ...FAILED,
    says: 'the token may not do this',
    todo: 'give the token the scope `write:repository`, and its user write access to the repository',
  },
  'not-found': {
    ...FAILED,
    says: 'no such repository, or the token cannot see it (404)',
    todo: "check the name, and that the token's user has access to the repository",
  },
  'endpoint-missing': {
    ...FAILED,
    says: 'the server has no such API route (404 page not found)',
    todo: 'no released Gitea or Forgejo has repository_dispatch: use `dispatch-method: auto` or `push`',
  },
  'no-listener': {
    ...FAILED,
    says: 'none of the workflows of the repository listens to the event',
    todo: 'add a listener, as the dry run shows it',
  },
  archived: {
    ...FAILED,
    says: 'the repository is archived',
    todo: 'unarchive it, or take it off the list',
  },
  'actions-disabled': {
    ...FAILED,
    says: 'Actions are switched off in the repository, so nothing would run',
    todo: "switch Actions on in the repository's settings",
  },
  'empty-repository': {
    ...FAILED,
    says: 'the repository is empty, so nothing would run',
    todo: 'push a first commit with a workflow to it',
  },
  rejected: {
    ...FAILED,
    says: 'the request was rejected',
    todo: 'read what the server said and change the inputs',
  },
  'rate-limited': {
    ...FAILED,
    transient: true,
    says: 'the server asked to wait',
    todo: 'send to `failed-repositories` later, or lower `max-parallel`',
  },
  'server-error': {
    ...FAILED,
    transient: true,
    says: 'the server answered with an error of its own',
    todo: "look into the server's log, then send to `failed-repositories`",
  },
  unreachable: {
    ...FAILED,
    stops: 'in-a-row',
    transient: true,
    says: 'the server could not be reached: nothing was delivered',
    todo: 'check `server-url` and the network between the runner and the server',
  },
  'unexpected-answer': {
    ...FAILED,
    says: 'the answer is not one that the server gives',
    todo: 'check `server-url` and any proxy or login page in front of the server',
  },
  'run-failed': {
    ...FAILED,
    arrived: 'yes',
    says: 'the workflow ran and did not succeed',
    todo: 'follow the link to its log',
  },
  'internal-error': {
    ...FAILED,
    arrived: 'maybe',
    says: 'gitea-dispatch itself made a mistake',
    todo: 'please report it with this line',
  },
} as const satisfies Record<string, Entry>

export type OutcomeCode = keyof typeof CATALOG

/** Something that ended: a target, or what is known of it. */
interface Ends {
  outcome: OutcomeCode
}

/** The verdict of an outcome. */
export const verdictOf = (outcome: OutcomeCode): Verdict => CATALOG[outcome].verdict

const MAX_MESSAGE = 4000

/** The sentence for an ending, in one line: what was seen, what was special, what to do. */
export function messageOf({ outcome, detail, todo }: Ends & { detail?: string; todo?: string }): string {
  const entry = CATALOG[outcome]
  const seen = detail ? `${entry.says}: ${detail}` : entry.says
  const next = todo ?? entry.todo
  return sanitize(next ? `${seen} — ${next}` : seen, MAX_MESSAGE)
}

/** Whether a target belongs into `failed-repositories`: it failed, its state is unknown, or it was not attempted. */
export const needsAnotherTry = ({ outcome }: Ends): boolean => CATALOG[outcome].rerun

/** Whether an outcome is counted as this in outputs and reports. */
export const countsAs = ({ outcome }: Ends, tally: Entry['countsAs']): boolean => CATALOG[outcome].countsAs === tally

/** Whether a target was sent to and all is well, as far as was asked for; one that had it already wasn't sent to. */
export const isDispatched = (result: Ends): boolean => countsAs(result, 'dispatched')

/** Whether the server surely took the event, whatever became of its run. */
export const hasArrived = ({ outcome }: Ends): boolean => CATALOG[outcome].arrived === 'yes'

/** Whether the event may have got through though the target needs another try: that could start a second run. */
export const mayHaveArrived = ({ outcome, ending }: Ends & { ending: { maybeSent?: boolean } }): boolean =>
  verdictOf(outcome) === 'unknown' || CATALOG[outcome].arrived === 'maybe' || ending.maybeSent === true
