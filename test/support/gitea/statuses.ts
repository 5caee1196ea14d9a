// Commit statuses: the only sign of a run that every release gives, and only of runs that a push started.
import { type Answer, json, notFound } from './answers.ts'
import { commitAt } from './git.ts'
import { isSince } from './releases.ts'
import { repositoryJson } from './repositories.ts'
import { type RepositoryCall, type Route, repositoryRoute } from './routing.ts'
import { type Job, type Run, timestamp } from './runs.ts'

/** The routes of this area. */
export const statusRoutes: Route[] = [
  repositoryRoute('GET /commits/{ref}/status', {}, combinedStatus),
  repositoryRoute('GET /commits/{ref}/statuses', {}, listStatuses),
]

type Status = { id: number; status: string; description: string; at: number; context: string; path: string }

function combinedStatus(call: RepositoryCall): Answer {
  const { world, repository, access } = call
  const commit = commitAt(repository, call.parts['ref'] ?? '')
  const all = commit ? statusesOf(call, commit.sha) : []
  if (!commit && isSince(world.release, '1.24')) return notFound(world.release)
  // Up to 1.24 a commit without statuses, like an unknown one, is answered as if it were nothing.
  if (all.length === 0 && !isSince(world.release, '1.25')) return json(200, NOTHING)
  const newest = new Map(all.sort((one, other) => one.id - other.id).map((status) => [status.context, status]))
  const rows = [...newest.values()]
  const sha = commit?.sha ?? ''
  const url = `${world.rootUrl}${world.apiRoot}/repos/${repository.fullName}/commits/${sha}`
  const links = isSince(world.release, '1.25') ? { commit_url: url, url: `${url}/status` } : { commit_url: '', url: '' }
  const body = {
    state: combined(call, rows),
    sha,
    total_count: rows.length,
    statuses: rows.length > 0 ? rows.map((status) => statusJson(call, sha, status)) : null,
    repository: repositoryJson(world, repository, access),
    ...links,
  }
  return json(200, body, countHeaders(rows.length))
}

const NOTHING = { state: '', sha: '', total_count: 0, statuses: null, repository: null, commit_url: '', url: '' }

function combined({ world }: RepositoryCall, rows: Status[]): string {
  if (rows.length === 0) return isSince(world.release, '1.26') ? 'pending' : ''
  const worst = ['failure', 'pending'].find((state) => rows.some((row) => row.status === state))
  return worst ?? 'success'
}

function listStatuses(call: RepositoryCall): Answer {
  const commit = commitAt(call.repository, call.parts['ref'] ?? '')
  if (!commit) return notFound(call.world.release)
  const rows = statusesOf(call, commit.sha)
  // Newest second first; within one second the order is undefined.
  rows.sort((one, other) => Math.floor(other.at / 1000) - Math.floor(one.at / 1000) || one.id - other.id)
  return json(
    200,
    rows.map((row) => statusJson(call, commit.sha, row)),
    countHeaders(rows.length),
  )
}

function countHeaders(count: number): Record<string, string> {
  return { 'access-control-expose-headers': 'X-Total-Count', 'x-total-count': String(count) }
}

function statusesOf({ world, repository }: RepositoryCall, sha: string): Status[] {
  const runs = repository.runs.filter((run) => run.event === 'push' && run.sha === sha)
  const all = runs.flatMap((run) => run.jobs.flatMap((job, index) => historyOf(run, job, pageOf(run, job, index))))
  return all.filter((status) => status.at <= world.now())

  function pageOf(run: Run, job: Job, index: number): string {
    const [runPart, jobPart] = isSince(world.release, '1.26') ? [run.id, job.id] : [run.number, index]
    return `/${repository.fullName}/actions/runs/${runPart}/jobs/${jobPart}`
  }

  function historyOf(run: Run, job: Job, path: string): Status[] {
    const shared = { context: `${run.name} / ${job.name} (push)`, path }
    const seconds = Math.round((run.endsAt - run.startsAt) / 1000)
    const last = { ...finalWords(job, seconds, isSince(world.release, '1.25')), at: run.endsAt }
    const first = { status: 'pending', description: 'Waiting to run', at: run.appearsAt }
    const begun = { status: 'pending', description: 'Has started running', at: run.startsAt }
    // A run shorter than the server's look goes from waiting to its end at once.
    const steps = run.startsAt < run.endsAt ? [first, begun, last] : [first, last]
    return steps.map((step, index) => ({ id: job.firstStatusId + index, ...step, ...shared }))
  }
}

function finalWords(job: Job, seconds: number, saysSkipped: boolean): { status: string; description: string } {
  const words = {
    success: { status: 'success', description: `Successful in ${seconds}s` },
    failure: { status: 'failure', description: `Failing after ${seconds}s` },
    cancelled: { status: 'failure', description: 'Has been cancelled' },
    skipped: { status: saysSkipped ? 'skipped' : 'success', description: 'Has been skipped' },
  }
  return words[job.conclusion]
}

function statusJson({ world, repository }: RepositoryCall, sha: string, status: Status) {
  const { id, status: state, description, context, path, at } = status
  const url = `${world.rootUrl}${world.apiRoot}/repos/${repository.fullName}/statuses/${sha}`
  const times = { created_at: timestamp(at), updated_at: timestamp(at) }
  return { id, status: state, target_url: path, description, url, context, creator: null, ...times }
}
