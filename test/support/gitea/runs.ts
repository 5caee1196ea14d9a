// The workflow runs that events start, and how far each has come by the clock.
import { enqueue } from './push-queue.ts'
import { isSince } from './releases.ts'
import type { Conclusion, RunEvent, RunPlan } from './run-plans.ts'
import type { Repository, World } from './world.ts'

export type Job = { id: number; name: string; conclusion: Conclusion; firstStatusId: number }

export type Run = {
  id: number
  number: number
  event: RunEvent['event']
  workflow: string
  name: string
  branch: string
  sha: string
  title: string
  jobs: Job[]
  conclusion: Conclusion
  appearsAt: number
  startsAt: number
  endsAt: number
}

export type Phase = 'unseen' | 'waiting' | 'running' | 'completed'

const SUPPRESSED = /\[(skip ci|ci skip|no ci|skip actions|actions skip)\]/

/** Starts what the test planned for a push, if this push can start anything, now or when the queue has come to it. */
export function startPushRuns(world: World, repository: Repository, event: RunEvent): void {
  if (!repository.hasActions || SUPPRESSED.test(event.message)) return
  const start = () => {
    for (const plan of world.runs?.(event) ?? []) startRun(world, repository, event, plan)
  }
  if (world.pushQueue) enqueue(world.pushQueue, event, start)
  else start()
}

/** Starts one run. */
export function startRun(world: World, repository: Repository, event: RunEvent, plan: RunPlan): Run {
  const now = world.now()
  const run: Run = {
    id: ++world.lastIds.run,
    number: (repository.runs.at(-1)?.number ?? 0) + 1,
    event: event.event,
    workflow: plan.workflow,
    name: plan.name ?? '',
    branch: event.branch,
    sha: event.sha,
    title: event.message.split('\n')[0] ?? '',
    jobs: (plan.jobs ?? [{ name: 'p' }]).map((job) => {
      const firstStatusId = world.lastIds.status + 1
      if (event.event === 'push') world.lastIds.status += 3
      const conclusion = job.conclusion ?? plan.conclusion ?? 'success'
      return { id: ++world.lastIds.job, name: job.name, conclusion, firstStatusId }
    }),
    conclusion: plan.conclusion ?? 'success',
    appearsAt: now + (plan.appearsAfterMs ?? 0),
    startsAt: now + (plan.startsAfterMs ?? plan.appearsAfterMs ?? 0),
    endsAt: now + (plan.endsAfterMs ?? plan.startsAfterMs ?? plan.appearsAfterMs ?? 0),
  }
  if (!isSince(world.release, '1.26')) cancelOlder(repository, run, now)
  repository.runs.push(run)
  return run
}

// Up to 1.25 a new run cancels the unfinished one of the same file and branch.
function cancelOlder(repository: Repository, run: Run, now: number): void {
  for (const older of repository.runs) {
    const isSame = older.workflow === run.workflow && older.branch === run.branch && older.event === run.event
    if (!isSame || phaseOf(older, now) === 'completed') continue
    older.conclusion = 'cancelled'
    older.endsAt = now
    for (const job of older.jobs) job.conclusion = 'cancelled'
  }
}

/** Forgets the runs that were not yet visible when their branch went away: Gitea never makes them. */
export function dropUnseenRuns(repository: Repository, branch: string, now: number): void {
  repository.runs = repository.runs.filter((run) => run.branch !== branch || phaseOf(run, now) !== 'unseen')
}

/** How far a run has come. */
export function phaseOf(run: Run, now: number): Phase {
  if (run.endsAt <= now) return 'completed'
  if (run.startsAt <= now) return 'running'
  return run.appearsAt <= now ? 'waiting' : 'unseen'
}

/** A moment as Gitea writes it, to the second. */
export function timestamp(ms: number): string {
  return Number.isFinite(ms) ? new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z') : '0001-01-01T00:00:00Z'
}
