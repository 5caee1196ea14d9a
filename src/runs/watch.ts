// Follows the runs of all targets in one loop with few requests, until each run is done or the timeout is reached.

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
  /** The server's base URL for links. */
  web: string
  now(): number
  sleep(ms: number): Promise<void>
  cancelled(): boolean
  /** Finds what may have prevented a run, and what to do; null if unknown. */
  explainMissing(reference: RunReference): Promise<Reason | null>
  /** Called once for each target. */
  onEnd(index: number, ending: Followed): void
  /** A line for the log, after a change or half a minute. */
  onProgress(line: string): void
}

export type Reason = { detail: string } & Pick<Ending, 'todo' | 'needsNewId'>

/** What following a run adds to the result. */
export type Followed = Pick<Ending, 'outcome'> &
  Partial<
    Pick<
      Ending,
      'detail' | 'todo' | 'needsNewId' | 'run_id' | 'run_url' | 'conclusion' | 'started_after_ms' | 'ended_after_ms'
    >
  >

/** After the last send; the run of a push appears 0.8 to 1.4 s after its 201 (Gitea 1.22.6 to 1.25.5, live). */
const FIRST_LOOK_MS = 1200
const MAX_WAIT_MS = 30_000
/**
 * The wait between the first two rounds, the factor for each later wait, and the grace period: if no new run of this step
 * appears for so long, the remaining targets have none.
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
  /** The last observation. */
  last: 'seen' | Exclude<Observation, Sighting>
  /** How many observations in a row showed the run as ended. */
  goodLooks: number
  startedAfter: number | null
}

/**
 * Each round looks once for each open target and decides after the last look: a server creates the runs of a step one after
 * another, so any new run is a reason to keep waiting for the others.
 */
export async function watchRuns(references: readonly RunReference[], reader: Reader, watch: Watch): Promise<void> {
  const { until, width, now } = watch
  const begun = now()
  const deadline = begun + watch.timeoutMs
  const { firstWaitMs, growth, graceMs } = PATIENCE[until]
  const report = progressReporter(references.length, begun, watch)
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

const CANCELLED = 'the job was canceled while waiting'
const OVER = 'the wait timed out'

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

/** The state of the wait after a round. */
interface Round {
  /** Why it was the last round; null if it was not. */
  over: string | null
  /** No new run of the step appeared within the grace period. */
  isQuiet: boolean
}

/** The result of a target, or null while it is open. */
async function settle(subject: Subject, round: Round, reader: Reader, watch: Watch): Promise<Followed | null> {
  const { seen } = subject
  if (seen && watch.until === 'queued') return { ...facts(subject), outcome: 'run-queued' }
  if (seen && watch.until === 'started' && seen.phase !== 'waiting')
    return { ...facts(subject), outcome: 'run-started' }
  if (seen?.phase === 'ended' && isWhole(subject, seen, round)) return readConclusion(subject, seen, reader, watch)
  if (!seen && subject.observers.length === 0) return unseen(watch)
  // A failed look proves nothing, and tasks show a run only after a runner has picked it up.
  const isAbsent = !seen && subject.last === 'absent' && subject.observers[0]?.seesQueued
  if (isAbsent && (round.isQuiet || round.over === OVER)) return missing(subject, round, watch)
  // If all looks fail, waiting longer than for an existing run is pointless.
  if (watch.until === 'queued' && round.isQuiet && subject.last === 'unclear') return late(subject, quietFor(watch))
  return round.over === null ? null : late(subject, round.over)
}

/**
 * Whether the result is final: each listener has a run, or the grace period is over. Tasks do not show later jobs until a
 * runner picks them up, so a success must stay unchanged for some rounds.
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

/** Looks once, in the next place if this one is unavailable; true if a run appeared for the first time. */
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

/** The server has the event, but shows no runs to this token. */
function unseen({ until }: Watch): Followed {
  const detail = 'the run could not be checked, since the server shows no runs to this token'
  return until === 'queued' ? { outcome: 'dispatched', detail } : { outcome: 'run-timeout', detail, todo: LOOK_THERE }
}

const LOOK_THERE = "check the repository's Actions page"

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

async function readConclusion(subject: Subject, seen: Sighting, reader: Reader, watch: Watch): Promise<Followed> {
  const ended_after_ms = watch.now() - subject.reference.sentAt
  const known = { ...facts(subject), ended_after_ms }
  const conclusion = seen.conclusion ?? 'unknown'
  if (seen.candidates.length > 0) return undecided(known, seen)
  if (conclusion === 'skipped')
    return { ...known, outcome: 'run-failed', detail: `all jobs were skipped, so nothing ran, ${seen.runUrl}` }
  if (isGood(conclusion)) return { ...known, outcome: 'run-succeeded' }
  const job = seen.failedJob ?? (await findFailedJob(subject.reference, seen, reader))
  const detail = [conclusion, job && `job ${job}`, seen.runUrl, seen.doubt].filter(Boolean).join(', ')
  return { ...known, outcome: 'run-failed', detail }
}

/** Several runs could belong to this event, so its conclusion is unknown. */
const undecided = (known: Omit<Followed, 'outcome'>, { candidates }: Sighting): Followed => ({
  ...known,
  conclusion: null,
  outcome: 'run-timeout',
  detail: `${candidates.length} runs could belong to this event, and the server does not say which one does: ${candidates.join(', ')}`,
  todo: 'follow the links',
})

async function findFailedJob(
  { repository }: RunReference,
  { runId }: Sighting,
  reader: Reader,
): Promise<string | null> {
  if (runId === null) return null
  const { answer } = await reader.read(runJobsPath(repository, runId))
  const jobs = answer.kind === 'reply' && answer.status === 200 ? readRunJobs(answer)?.jobs : null
  return jobs?.find(({ conclusion }) => conclusion && !isGood(conclusion))?.name ?? null
}

function late(subject: Subject, why: string): Followed {
  const { seen, last } = subject
  if (seen && seen.candidates.length > 0) return undecided(facts(subject), seen)
  const looked = last === 'absent' ? 'no run was found, so no runner has picked it up' : 'the run could not be checked'
  const states = {
    waiting: 'is waiting for a runner',
    running: 'is still running',
    ended: 'may still start more jobs',
  }
  const running = `the run ${states[seen?.phase ?? 'waiting']}`
  const place = seen ? 'follow the link' : LOOK_THERE
  return {
    ...facts(subject),
    outcome: 'run-timeout',
    detail: `${why}: ${seen ? `${running}, ${seen.runUrl}` : looked}`,
    todo: why === CANCELLED ? place : `${place}, or increase \`wait-timeout-seconds\``,
  }
}

const quietFor = ({ until }: Watch): string =>
  `no new run of this step appeared for ${PATIENCE[until].graceMs / 1000} s`

/** The advice depends on what a rerun would do. */
function nextFor({ event, eventBranch, commit }: RunReference): { todo?: string } {
  if (!METHOD_FACTS[event].isIdempotent || commit === null) return {}
  if (eventBranch !== null)
    return { todo: `${LOOK_THERE}; a rerun with the same \`dispatch-id\` commits a lost event again` }
  return {
    todo: `${LOOK_THERE}; a rerun reports \`unchanged\` and starts nothing, so change the file again, or start the workflow manually`,
  }
}

async function missing(subject: Subject, { over }: Round, watch: Watch): Promise<Followed> {
  const since = over ?? quietFor(watch)
  const why = await watch.explainMissing(subject.reference)
  const known = { ...facts(subject), outcome: 'run-missing' as const, ...nextFor(subject.reference) }
  if (why === null) return { ...known, detail: since }
  return { ...known, ...why, detail: `${since}; ${why.detail}` }
}

/** Reports progress, at most once a round. */
function progressReporter(all: number, begun: number, watch: Watch): (open: readonly Subject[]) => void {
  let last = ''
  let reportedAt = begun
  return (open) => {
    const running = open.filter(({ seen }) => seen?.phase === 'running').length
    const state = `${all - open.length} of ${all} done, ${running} running`
    const now = watch.now()
    if (open.length === 0 || (state === last && now - reportedAt < SILENCE_MS)) return
    last = state
    reportedAt = now
    watch.onProgress(`${state}, ${formatDuration(now - begun)}`)
  }
}

function formatDuration(ms: number): string {
  const seconds = Math.round(ms / 1000)
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} m ${seconds % 60} s`
}
