// Follows the runs of all targets in one loop: gentle on the server, until each has ended or the time is over.

import { fanOut } from '../fan-out.ts'
import { readRunJobs, runJobsPath } from '../gitea/api.ts'
import type { Reader } from '../gitea/capability.ts'
import type { Ending } from '../outcome.ts'
import { type Observer, observersFor } from './observers.ts'
import type { Sighting, Trace } from './trace.ts'
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
  onEnd(index: number, ending: Followed): Promise<void>
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

interface Subject {
  index: number
  trace: Trace
  observers: Observer[]
  seen: Sighting | null
  startedAfter: number | null
}

/** Watches every trace to its end. A round asks once for each target that is still open. */
export async function watchRuns(traces: readonly Trace[], reader: Reader, watch: Watch): Promise<void> {
  const begun = watch.now()
  const deadline = begun + watch.timeoutMs
  let open = traces.map(
    (trace, index): Subject => ({
      index,
      trace,
      observers: observersFor(trace, reader.capability),
      seen: null,
      startedAfter: null,
    }),
  )
  const tell = progress(traces.length, begun, watch)
  for (let wait = FIRST_WAIT_MS; open.length > 0; wait = Math.min(MAX_WAIT_MS, wait * 1.5)) {
    await watch.sleep(Math.min(wait, Math.max(0, deadline - watch.now())))
    const over = watch.cancelled()
      ? 'the job was cancelled while waiting'
      : watch.now() >= deadline
        ? 'the time to wait is over'
        : null
    const settled = await fanOut(
      open,
      watch.width,
      () => (watch.cancelled() ? 'cancelled' : null),
      (subject) => settle(subject, over, reader, watch),
      (subject) => late(subject, 'the job was cancelled while waiting'),
    )
    const next: Subject[] = []
    for (const [at, followed] of settled.entries()) {
      if (followed) await watch.onEnd(open[at]!.index, followed)
      else next.push(open[at]!)
    }
    open = next
    tell(open)
  }
}

/** Looks once; what became of the target, or null while it is open. */
async function settle(subject: Subject, over: string | null, reader: Reader, watch: Watch): Promise<Followed | null> {
  const [observer] = subject.observers
  if (observer) await observe(subject, observer, reader, watch)
  const { seen, trace } = subject
  const ended = seen?.phase === 'ended'
  if (seen && watch.until === 'started' && seen.phase !== 'waiting')
    return { ...facts(subject), outcome: 'run-started' }
  if (seen && ended) return finished(subject, seen, reader, watch)
  const age = watch.now() - trace.sentAt
  // Tasks show a run only once a runner took it: there, not to be seen means nothing yet.
  const blind = observer !== undefined && !observer.seesQueued
  if (!seen && !blind && age >= GRACE_MS) return missing(subject)
  if (over === null) return null
  return seen ? late(subject, over) : missing(subject)
}

async function observe(subject: Subject, observer: Observer, reader: Reader, watch: Watch): Promise<void> {
  const seen = await observer.look(subject.trace, reader, watch.web)
  if (seen === 'unavailable') subject.observers.shift()
  if (typeof seen === 'string') return
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
  if (isGood(conclusion)) {
    const skipped = conclusion === 'skipped' ? { detail: 'all of its jobs were skipped' } : {}
    return { ...told, ...skipped, outcome: 'run-succeeded' }
  }
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

const late = (subject: Subject, why: string): Followed => {
  const { seen } = subject
  const state = seen
    ? `the run is ${seen.phase === 'waiting' ? 'waiting for a runner' : 'still running'}, ${seen.runUrl}`
    : 'no run was seen'
  return { ...facts(subject), outcome: 'run-timeout', detail: `${why}: ${state}` }
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
