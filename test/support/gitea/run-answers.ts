// A run, a job and a task as the Actions routes show them.
import { userNamed } from './account.ts'
import { isSince } from './releases.ts'
import { repositoryJson } from './repositories.ts'
import type { RepositoryCall } from './routing.ts'
import { type Job, phaseOf, type Run, timestamp } from './runs.ts'

const STATUS_WORDS = { unseen: 'queued', waiting: 'queued', running: 'in_progress', completed: 'completed' }

/** A run of `actions/runs`. */
export function runJson(call: RepositoryCall, run: Run) {
  const { world, repository } = call
  const actor = userNamed(world, call.caller?.user ?? 'runtime-bot', 3)
  return {
    ...linksTo(call, run),
    display_title: run.title,
    path: `${run.workflow}@refs/heads/${run.branch}`,
    event: run.event,
    run_attempt: 0,
    run_number: run.number,
    head_sha: run.sha,
    head_branch: run.branch,
    actor,
    trigger_actor: actor,
    // Without the caller's rights: it is no permission check.
    repository: repositoryJson(world, repository, 'none'),
    ...progress(call, run, run.conclusion),
  }
}

/** A job of `actions/runs/{run}/jobs`. */
export function jobJson(call: RepositoryCall, run: Run, job: Job) {
  const { url, html_url } = linksTo(call, run)
  const ran = run.startsAt <= call.world.now()
  return {
    id: job.id,
    url: url.replace(/runs\/\d+$/, `jobs/${job.id}`),
    html_url: `${html_url}/jobs/${job.id}`,
    run_id: run.id,
    run_url: url,
    name: job.name,
    labels: ['ubuntu-latest'],
    run_attempt: 1,
    head_sha: run.sha,
    head_branch: run.branch,
    runner_id: ran ? 1 : 0,
    runner_name: ran ? 'runner' : '',
    steps: [],
    created_at: timestamp(run.appearsAt),
    ...progress(call, run, job.conclusion),
  }
}

/** A row of `actions/tasks`. */
export function taskJson(call: RepositoryCall, run: Run, job: Job) {
  const now = call.world.now()
  const phase = phaseOf(run, now)
  const page = isSince(call.world.release, '1.26') ? run.id : run.number
  return {
    id: job.id,
    name: job.name,
    head_branch: run.branch,
    head_sha: run.sha,
    run_number: run.number,
    event: run.event,
    display_title: run.title,
    status: phase === 'completed' ? job.conclusion : 'running',
    workflow_id: run.workflow,
    url: `${call.world.rootUrl}/${call.repository.fullName}/actions/runs/${page}`,
    created_at: timestamp(run.startsAt),
    updated_at: timestamp(phase === 'completed' ? run.endsAt : run.startsAt),
    run_started_at: timestamp(run.startsAt),
  }
}

function linksTo({ world, repository }: RepositoryCall, run: Run) {
  const page = isSince(world.release, '1.26') ? run.id : run.number
  return {
    id: run.id,
    url: `${world.rootUrl}${world.apiRoot}/repos/${repository.fullName}/actions/runs/${run.id}`,
    html_url: `${world.rootUrl}/${repository.fullName}/actions/runs/${page}`,
  }
}

function progress({ world }: RepositoryCall, run: Run, conclusion: string) {
  const now = world.now()
  const phase = phaseOf(run, now)
  const status = STATUS_WORDS[phase]
  const started_at = timestamp(run.startsAt <= now ? run.startsAt : Number.NaN)
  if (phase !== 'completed') return { status, started_at, completed_at: timestamp(Number.NaN), conclusion: undefined }
  return { status, conclusion, started_at, completed_at: timestamp(run.endsAt) }
}
