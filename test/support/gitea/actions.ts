// The Actions routes that only read: workflows, tasks, runs and their jobs.
import { type Answer, json, notFound, refusal } from './answers.ts'
import { type Commit, headOf } from './git.ts'
import { pageOf } from './paging.ts'
import { isSince } from './releases.ts'
import { type RepositoryCall, type Route, repositoryRoute } from './routing.ts'
import { jobJson, runJson, taskJson } from './run-answers.ts'
import { phaseOf, type Run, timestamp } from './runs.ts'
import { type WorkflowFile, workflowFiles } from './workflows.ts'

/** The routes of this area. */
export const actionRoutes: Route[] = [
  repositoryRoute('GET /actions/workflows', { since: '1.24' }, withActions(listWorkflows)),
  repositoryRoute('GET /actions/workflows/{file}', { since: '1.24' }, withActions(getWorkflow)),
  repositoryRoute('GET /actions/tasks', { since: '1.23' }, withActions(listTasks)),
  repositoryRoute('GET /actions/runs', { since: '1.25' }, withActions(listRuns)),
  repositoryRoute('GET /actions/runs/{run}', { since: '1.25' }, withActions(getRun)),
  repositoryRoute('GET /actions/runs/{run}/jobs', { since: '1.25' }, withActions(listJobs)),
]

function withActions(handle: (call: RepositoryCall) => Answer): (call: RepositoryCall) => Answer {
  const refused = 'user should have specific read permission or be a repo admin or a site admin'
  return (call) => (call.repository.hasActions || call.access === 'admin' ? handle(call) : refusal(403, refused))
}

function listWorkflows(call: RepositoryCall): Answer {
  const head = headOf(call.repository, call.repository.defaultBranch)
  const workflows = head ? workflowFiles(head.tree).map((file) => workflowJson(call, head, file)) : []
  return json(200, { workflows, total_count: workflows.length })
}

function getWorkflow(call: RepositoryCall): Answer {
  const head = headOf(call.repository, call.repository.defaultBranch)
  const file = head && workflowFiles(head.tree).find(({ id }) => id === call.parts['file'])
  return file ? json(200, workflowJson(call, head, file)) : notFound(call.world.release)
}

function workflowJson({ world, repository }: RepositoryCall, head: Commit, { id, path, text }: WorkflowFile) {
  const display = /^name:\s*(.+?)\s*$/m.exec(text)?.[1] ?? id
  const date = timestamp(head.at)
  return {
    id,
    name: isSince(world.release, '1.25') ? display : id,
    path,
    state: repository.disabledWorkflows.includes(id) ? 'disabled_manually' : 'active',
    created_at: date,
    updated_at: date,
    url: `${world.rootUrl}${world.apiRoot}/repos/${repository.fullName}/actions/workflows/${id}`,
    html_url: `${world.rootUrl}/${repository.fullName}/src/branch/${repository.defaultBranch}/${path}`,
    deleted_at: '0001-01-01T00:00:00Z',
  }
}

function listTasks(call: RepositoryCall): Answer {
  const now = call.world.now()
  // Only jobs that a runner has taken are tasks.
  const taken = newestFirst(call).filter((run) => ['running', 'completed'].includes(phaseOf(run, now)))
  const tasks = taken.flatMap((run) => run.jobs.map((job) => taskJson(call, run, job)))
  const body = { workflow_runs: page(call, tasks), total_count: tasks.length }
  return json(200, body, isSince(call.world.release, '1.26') ? countHeaders(tasks.length) : {})
}

function listRuns(call: RepositoryCall): Answer {
  if (!isSince(call.world.release, '1.26') && call.access !== 'admin') {
    return refusal(403, 'user should be the owner of the repo')
  }
  const wanted = (key: string, value: string) => [null, '', value].includes(call.query.get(key))
  const runs = newestFirst(call)
    .map((run) => ({ run, shown: runJson(call, run) }))
    .filter(({ run, shown }) => wanted('event', run.event) && wanted('branch', run.branch) && isStatus(shown))
    .filter(({ run }) => wanted('head_sha', run.sha))
    .map(({ shown }) => shown)
  return json(200, { workflow_runs: page(call, runs), total_count: runs.length }, countHeaders(runs.length))

  function isStatus(shown: ReturnType<typeof runJson>): boolean {
    return wanted('status', shown.status) || wanted('status', shown.conclusion ?? shown.status)
  }
}

function getRun(call: RepositoryCall): Answer {
  const run = runAsked(call)
  return run ? json(200, runJson(call, run)) : notFound(call.world.release)
}

function listJobs(call: RepositoryCall): Answer {
  const run = runAsked(call)
  if (!run) return notFound(call.world.release)
  const jobs = run.jobs.map((job) => jobJson(call, run, job))
  return json(200, { jobs: page(call, jobs), total_count: jobs.length }, countHeaders(jobs.length))
}

function runAsked(call: RepositoryCall): Run | undefined {
  return newestFirst(call).find((run) => String(run.id) === call.parts['run'])
}

function newestFirst({ world, repository }: RepositoryCall): Run[] {
  return repository.runs.filter((run) => phaseOf(run, world.now()) !== 'unseen').reverse()
}

function page<T>({ query }: RepositoryCall, all: T[]): T[] {
  const { page: number, limit } = pageOf(query)
  return all.slice((number - 1) * limit, number * limit)
}

function countHeaders(count: number): Record<string, string> {
  return { 'access-control-expose-headers': 'X-Total-Count', 'x-total-count': String(count) }
}
