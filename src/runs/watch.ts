// Follows the runs of all targets in one loop: gentle on the server, until each has ended or the time is over.

import { fanOut } from '../fan-out.ts'
import { readRunJobs, runJobsPath } from '../gitea/api.ts'
import type { Reader } from '../gitea/capability.ts'
import type { Ending } from '../outcome.ts'
import { type Observer, observersFor } from './observers.ts'
import type { Observation, Sighting, Trace } from './trace.ts'
import { isGood } from './words.ts'

export interface Watch {
  until: 'started' | 'completed'
  /** For all targets together. */
  timeoutMs: number
  width: number
  /** Where people look at the server. */
  web: string
  now(): number
  sleep(ms: number): Promise<void>
  cancelled(): boolean
  /** Called as each target's waiting ends. */
  onEnd(index: number, ending: Followed): void
  /** A line for the log, when something changed or half a minute has passed. */
  onProgress(line: string): void
}

/** What following a run adds to an ending. */
export type Followed = Pick<Ending, 'outcome'> &
  Partial<Pick<Ending, 'detail' | 'todo' | 'run_id' | 'run_url' | 'conclusion' | 'started_after_ms' | 'ended_after_ms'>>

/** The first wait between two rounds, in milliseconds; each is half as long again as the one before. */
const FIRST_WAIT_MS = 1000
const MAX_WAIT_MS = 30_000
/** An accepted event whose run can't be seen for so long started none. */
const GRACE_MS = 60_000
const SILENCE_MS = 30_000
const GOOD_LOOKS = 3

interface Subject {
  index: number
  trace: Trace
  observers: Observer[]
  seen: Sighting | null
  /** How the last look ended. */
  last: 'seen' | Exclude<Observation, Sighting>
  /** Looks in a row that showed it ended. */
  goodLooks: number
  startedAfter: number | null
}

/** Watches every trace to its end. A round asks once for each target that is still open. */
export async function watchRuns(traces: readonly Trace[], reader: Reader, watch: Watch): Promise<void> {
  const begun = watch.now()
  const deadline = begun + watch.timeoutMs
  let open = traces.map((trace, index): Subject => subjectOf(trace, index, reader))
  const tell = progress(traces.length, begun, watch)
  for (let wait = FIRST_WAIT_MS; open.length > 0; wait = Math.min(MAX_WAIT_MS, wait * 1.5)) {
    await watch.sleep(Math.min(wait, Math.max(0, deadline - watch.now())))
    const over = overAt(deadline, watch)
    const stop = () => (watch.cancelled() ? CANCELLED : over === null && watch.now() >= deadline ? OVER : null)
    const look = (subject: Subject) => settle(subject, over, reader, watch)
    const settled = await fanOut(open, watch.width, stop, look, (subject, why) => late(subject, why))
    for (const [at, followed] of settled.entries()) if (followed) watch.onEnd(open[at]!.index, followed)
    open = open.filter((_, at) => settled[at] === null)
    tell(open)
  }
}

const CANCELLED = 'the job was cancelled while waiting'
const OVER = 'the time to wait is over'

const overAt = (deadline: number, { now, cancelled }: Watch): string | null => {
  if (cancelled()) return CANCELLED
  return now() >= deadline ? OVER : null
}

const subjectOf = (trace: Trace, index: number, { capability }: Reader): Subject => ({
  index,
  trace,
  observers: observersFor(trace, capability),
  seen: null,
  last: 'unclear',
  goodLooks: 0,
  startedAfter: null,
})

/** Looks once; what became of the target, or null while it is open. */
async function settle(subject: Subject, over: string | null, reader: Reader, watch: Watch): Promise<Followed | null> {
  const [observer] = subject.observers
  if (observer) await observe(subject, observer, reader, watch)
  const { seen, trace } = subject
  const age = watch.now() - trace.sentAt
  if (seen && watch.until === 'started' && seen.phase !== 'waiting')
    return { ...facts(subject), outcome: 'run-started' }
  if (seen?.phase === 'ended' && isWhole(subject, seen, age)) return finished(subject, seen, reader, watch)
  // A look that failed says nothing; and tasks show a run only once a runner took it.
  const isAbsent = !seen && subject.last === 'absent' && subject.observers[0]?.seesQueued
  if (isAbsent && age >= GRACE_MS) return missing(subject)
  if (over === null) return null
  return isAbsent ? missing(subject) : late(subject, over)
}

/**
 * Whether all has been seen that decides: a run of each listener, unless it doesn't come within the grace. By tasks, jobs
 * that follow others are not there until a runner takes them, so a good end must stay as it is for some rounds.
 */
function isWhole({ trace, observers, goodLooks }: Subject, { covered, conclusion }: Sighting, age: number): boolean {
  if (conclusion !== null && !isGood(conclusion)) return true
  if (covered < trace.listeners.length && age < GRACE_MS) return false
  return observers[0]?.seesQueued !== false || goodLooks >= GOOD_LOOKS
}

async function observe(subject: Subject, observer: Observer, reader: Reader, watch: Watch): Promise<void> {
  const seen = await observer.look(subject.trace, reader, watch.web)
  if (seen === 'unavailable') subject.observers.shift()
  subject.last = typeof seen === 'string' ? seen : 'seen'
  if (typeof seen === 'string') return
  subject.goodLooks = seen.phase === 'ended' ? subject.goodLooks + 1 : 0
  subject.seen = seen
  if (seen.phase !== 'waiting') subject.startedAfter ??= watch.now() - subject.trace.sentAt
}

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
  const ended_after_ms = watch.now() - subject.trace.sentAt
  const told = { ...facts(subject), ended_after_ms }
  const conclusion = seen.conclusion ?? 'unknown'
  if (conclusion === 'skipped')
    return { ...told, outcome: 'run-failed', detail: `all of its jobs were skipped, so nothing ran, ${seen.runUrl}` }
  if (isGood(conclusion)) return { ...told, outcome: 'run-succeeded' }
  const job = seen.failedJob ?? (await failedJobOf(subject.trace, seen, reader))
  const detail = [conclusion, job && `job ${job}`, seen.runUrl, seen.doubt].filter(Boolean).join(', ')
  return { ...told, outcome: 'run-failed', detail }
}

async function failedJobOf({ repository }: Trace, { runId }: Sighting, reader: Reader): Promise<string | null> {
  if (runId === null) return null
  const { answer } = await reader.read(runJobsPath(repository, runId))
  const jobs = answer.kind === 'reply' && answer.status === 200 ? readRunJobs(answer)?.jobs : null
  return jobs?.find(({ conclusion }) => conclusion && !isGood(conclusion))?.name ?? null
}

function late(subject: Subject, why: string): Followed {
  const { seen, last } = subject
  const looked = last === 'absent' ? 'no run was seen, so no runner has taken it' : 'its run could not be looked at'
  const states = {
    waiting: 'is waiting for a runner',
    running: 'is still running',
    ended: 'may have more jobs to come',
  }
  const running = `the run ${states[seen?.phase ?? 'waiting']}`
  const place = seen ? 'follow the link' : "look at the repository's Actions page"
  return {
    ...facts(subject),
    outcome: 'run-timeout',
    detail: `${why}: ${seen ? `${running}, ${seen.runUrl}` : looked}`,
    todo: why === CANCELLED ? place : `${place}, or raise \`wait-timeout-seconds\``,
  }
}

const missing = (subject: Subject): Followed => ({ ...facts(subject), outcome: 'run-missing' })

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
