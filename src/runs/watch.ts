// Follows the runs of all targets in one loop: gentle on the server, until each has ended or the time is over.

import { fanOut } from '../fan-out.ts'
import type { Reader } from '../gitea/capabilities.ts'
import { runJobsPath } from '../gitea/paths.ts'
import { readRunJobs } from '../gitea/responses.ts'
import type { Ending } from '../model/ending.ts'
import { METHOD_FACTS } from '../model/method.ts'
import type { Observation, RunReference, Sighting, WaitFor } from '../model/run-reference.ts'
import { isGood } from '../model/run-state.ts'
import { type Observer, observersFor } from './observers.ts'

export interface Watch {
  until: Exclude<WaitFor, 'accepted'>
  /** When the last event of the step was sent; in milliseconds, by `now`. */
  lastSentAt: number
  /** For all targets together. */
  timeoutMs: number
  width: number
  /** Where people look at the server. */
  web: string
  now(): number
  sleep(ms: number): Promise<void>
  cancelled(): boolean
  /** What may have kept a run from being made, and what to do about that; null where nothing is known. */
  explainMissing(reference: RunReference): Promise<Reason | null>
  /** Called as each target's waiting ends. */
  onEnd(index: number, ending: Followed): void
  /** A line for the log, when something changed or half a minute has passed. */
  onProgress(line: string): void
}

/** Why a run may be missing. */
export type Reason = { detail: string } & Pick<Ending, 'todo' | 'needsNewId'>

/** What following a run adds to an ending. */
export type Followed = Pick<Ending, 'outcome'> &
  Partial<
    Pick<
      Ending,
      'detail' | 'todo' | 'needsNewId' | 'run_id' | 'run_url' | 'conclusion' | 'started_after_ms' | 'ended_after_ms'
    >
  >

/** After the last send; the run of a push is seen 0.8 to 1.4 s after its 201 (Gitea 1.22.6 to 1.25.5, live). */
const FIRST_LOOK_MS = 1200
const MAX_WAIT_MS = 30_000
/**
 * The wait between the first two rounds, by how much each after it is longer, and the grace: so long without any new run of this
 * step, and what is still open has none.
 */
const PATIENCE = {
  queued: { firstWaitMs: 1000, growth: 2, graceMs: 20_000 },
  started: { firstWaitMs: 1500, growth: 1.5, graceMs: 60_000 },
  completed: { firstWaitMs: 1500, growth: 1.5, graceMs: 60_000 },
} as const
const SILENCE_MS = 30_000
const GOOD_LOOKS = 3

interface Subject {
  index: number
  reference: RunReference
  observers: Observer[]
  seen: Sighting | null
  /** How the last look ended. */
  last: 'seen' | Exclude<Observation, Sighting>
  /** Looks in a row that showed it ended. */
  goodLooks: number
  startedAfter: number | null
}

/**
 * Watches every trace to its end. A round asks once for each target that is still open, and decides when all were asked: a
 * server makes the runs of a step one after another, so a new one anywhere is a reason to wait for the others.
 */
export async function watchRuns(references: readonly RunReference[], reader: Reader, watch: Watch): Promise<void> {
  const { until, width, now } = watch
  const begun = now()
  const deadline = begun + watch.timeoutMs
  const { firstWaitMs, growth, graceMs } = PATIENCE[until]
  const report = progress(references.length, begun, watch)
  let open = references.map((reference, index): Subject => subjectOf(reference, index, reader, until))
  let newestRunAt = watch.lastSentAt
  let pause = watch.lastSentAt + FIRST_LOOK_MS - begun
  for (let wait: number = firstWaitMs; open.length > 0; wait = Math.min(MAX_WAIT_MS, wait * growth)) {
    await watch.sleep(Math.max(0, Math.min(pause, deadline - now())))
    const over = overAt(deadline, watch)
    const stop = () => overAt(over === null ? deadline : Number.POSITIVE_INFINITY, watch)
    const news = await fanOut(open, width, stop, (subject) => observe(subject, reader, watch), nothingNew)
    if (news.some(Boolean)) newestRunAt = now()
    const quietIn = newestRunAt + graceMs - now()
    const round = { over, isQuiet: quietIn <= 0 }
    const settled = await Promise.all(open.map((subject) => settle(subject, round, reader, watch)))
    for (const [at, followed] of settled.entries()) if (followed) watch.onEnd(open[at]!.index, followed)
    open = open.filter((_, at) => settled[at] === null)
    report(open)
    pause = quietIn > 0 && open.some(({ seen }) => seen === null) ? Math.min(wait, quietIn) : wait
  }
}

const nothingNew = () => false

const CANCELLED = 'the job was cancelled while waiting'
const OVER = 'the time to wait is over'

const overAt = (deadline: number, { now, cancelled }: Watch): string | null => {
  if (cancelled()) return CANCELLED
  return now() >= deadline ? OVER : null
}

const subjectOf = (
  reference: RunReference,
  index: number,
  { capabilities }: Reader,
  until: Watch['until'],
): Subject => ({
  index,
  reference,
  observers: observersFor(reference, capabilities).filter(({ seesQueued }) => seesQueued || until !== 'queued'),
  seen: null,
  last: 'unclear',
  goodLooks: 0,
  startedAfter: null,
})

/** How the waiting stands when a round has ended. */
interface Round {
  /** Why it was the last; null when it wasn't. */
  over: string | null
  /** No new run of the step has been seen for as long as one may take. */
  isQuiet: boolean
}

/** What became of a target, or null while it is open. */
async function settle(subject: Subject, round: Round, reader: Reader, watch: Watch): Promise<Followed | null> {
  const { seen } = subject
  if (seen && watch.until === 'queued') return { ...facts(subject), outcome: 'run-queued' }
  if (seen && watch.until === 'started' && seen.phase !== 'waiting')
    return { ...facts(subject), outcome: 'run-started' }
  if (seen?.phase === 'ended' && isWhole(subject, seen, round)) return finished(subject, seen, reader, watch)
  if (!seen && subject.observers.length === 0) return unseen(watch)
  // A look that failed says nothing; and tasks show a run only once a runner took it.
  const isAbsent = !seen && subject.last === 'absent' && subject.observers[0]?.seesQueued
  if (isAbsent && (round.isQuiet || round.over === OVER)) return missing(subject, round, watch)
  // Looks that fail each time are no reason to wait for longer than for a run that is there.
  if (watch.until === 'queued' && round.isQuiet && subject.last === 'unclear') return late(subject, quietFor(watch))
  return round.over === null ? null : late(subject, round.over)
}

/**
 * Whether all has been seen that decides: a run of each listener, unless it doesn't come within the grace. By tasks, jobs
 * that follow others are not there until a runner takes them, so a good end must stay as it is for some rounds.
 */
function isWhole(
  { reference, observers, goodLooks }: Subject,
  { covered, conclusion }: Sighting,
  round: Round,
): boolean {
  if (conclusion !== null && !isGood(conclusion)) return true
  if (covered < reference.listeners.length && !round.isQuiet) return false
  return observers[0]?.seesQueued !== false || goodLooks >= GOOD_LOOKS
}

/** Looks once, at the next place where one doesn't answer us; whether a run was seen for the first time. */
async function observe(subject: Subject, reader: Reader, watch: Watch): Promise<boolean> {
  const [observer] = subject.observers
  if (!observer) return false
  const seen = await observer.look(subject.reference, reader, watch.web)
  subject.last = typeof seen === 'string' ? seen : 'seen'
  if (seen === 'unavailable') {
    subject.observers.shift()
    return observe(subject, reader, watch)
  }
  if (typeof seen === 'string') return false
  const isNew = subject.seen === null
  subject.goodLooks = seen.phase === 'ended' ? subject.goodLooks + 1 : 0
  subject.seen = seen
  if (seen.phase !== 'waiting') subject.startedAfter ??= watch.now() - subject.reference.sentAt
  return isNew
}

/** The server has the event, and nothing there shows runs to this token. */
function unseen({ until }: Watch): Followed {
  const detail = 'no run was looked for, since the server shows none to this token'
  return until === 'queued' ? { outcome: 'dispatched', detail } : { outcome: 'run-timeout', detail, todo: LOOK_THERE }
}

const LOOK_THERE = "look at the repository's Actions page"

function facts({ seen, startedAfter }: Subject): Omit<Followed, 'outcome'> {
  if (!seen) return {}
  return {
    ...(seen.runId === null ? {} : { run_id: seen.runId }),
    ...(seen.runUrl === null ? {} : { run_url: seen.runUrl }),
    conclusion: seen.conclusion,
    started_after_ms: startedAfter,
    ...(seen.doubt === null ? {} : { detail: seen.doubt }),
  }
}

async function finished(subject: Subject, seen: Sighting, reader: Reader, watch: Watch): Promise<Followed> {
  const ended_after_ms = watch.now() - subject.reference.sentAt
  const told = { ...facts(subject), ended_after_ms }
  const conclusion = seen.conclusion ?? 'unknown'
  if (seen.candidates.length > 0) return undecided(told, seen)
  if (conclusion === 'skipped')
    return { ...told, outcome: 'run-failed', detail: `all of its jobs were skipped, so nothing ran, ${seen.runUrl}` }
  if (isGood(conclusion)) return { ...told, outcome: 'run-succeeded' }
  const job = seen.failedJob ?? (await failedJobOf(subject.reference, seen, reader))
  const detail = [conclusion, job && `job ${job}`, seen.runUrl, seen.doubt].filter(Boolean).join(', ')
  return { ...told, outcome: 'run-failed', detail }
}

/** Several runs could be this event's, so nobody knows how its own ended. */
const undecided = (told: Omit<Followed, 'outcome'>, { candidates }: Sighting): Followed => ({
  ...told,
  conclusion: null,
  outcome: 'run-timeout',
  detail: `${candidates.length === 2 ? 'two' : candidates.length} candidates, and the server does not say which run is this event's: ${candidates.join(', ')}`,
  todo: 'follow the links',
})

async function failedJobOf({ repository }: RunReference, { runId }: Sighting, reader: Reader): Promise<string | null> {
  if (runId === null) return null
  const { answer } = await reader.read(runJobsPath(repository, runId))
  const jobs = answer.kind === 'reply' && answer.status === 200 ? readRunJobs(answer)?.jobs : null
  return jobs?.find(({ conclusion }) => conclusion && !isGood(conclusion))?.name ?? null
}

function late(subject: Subject, why: string): Followed {
  const { seen, last } = subject
  if (seen && seen.candidates.length > 0) return undecided(facts(subject), seen)
  const looked = last === 'absent' ? 'no run was seen, so no runner has taken it' : 'its run could not be looked at'
  const states = {
    waiting: 'is waiting for a runner',
    running: 'is still running',
    ended: 'may have more jobs to come',
  }
  const running = `the run ${states[seen?.phase ?? 'waiting']}`
  const place = seen ? 'follow the link' : LOOK_THERE
  return {
    ...facts(subject),
    outcome: 'run-timeout',
    detail: `${why}: ${seen ? `${running}, ${seen.runUrl}` : looked}`,
    todo: why === CANCELLED ? place : `${place}, or raise \`wait-timeout-seconds\``,
  }
}

const quietFor = ({ until }: Watch): string =>
  `no new run of this step was seen for ${PATIENCE[until].graceMs / 1000} s`

/** What can be done about a run that is missing depends on what sending again would do. */
function nextFor({ event, eventBranch, commit }: RunReference): { todo?: string } {
  if (!METHOD_FACTS[event].isIdempotent || commit === null) return {}
  if (eventBranch !== null)
    return { todo: `${LOOK_THERE}; sent again with the same \`dispatch-id\`, a lost event is committed once more` }
  return {
    todo: `${LOOK_THERE}; sent again it ends as \`unchanged\` and starts nothing, so change the file once more, or start the workflow by hand`,
  }
}

async function missing(subject: Subject, { over }: Round, watch: Watch): Promise<Followed> {
  const since = over ?? quietFor(watch)
  const why = await watch.explainMissing(subject.reference)
  const told = { ...facts(subject), outcome: 'run-missing' as const, ...nextFor(subject.reference) }
  if (why === null) return { ...told, detail: since }
  return { ...told, ...why, detail: `${since}; ${why.detail}` }
}

/** Says how far it is, once a round at most. */
function progress(all: number, begun: number, watch: Watch): (open: readonly Subject[]) => void {
  let last = ''
  let told = begun
  return (open) => {
    const running = open.filter(({ seen }) => seen?.phase === 'running').length
    const state = `${all - open.length} of ${all} done, ${running} running`
    const now = watch.now()
    if (open.length === 0 || (state === last && now - told < SILENCE_MS)) return
    last = state
    told = now
    watch.onProgress(`${state}, ${lengthOf(now - begun)}`)
  }
}

function lengthOf(ms: number): string {
  const seconds = Math.round(ms / 1000)
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} m ${seconds % 60} s`
}
