// The places where a server shows a run, best first; each costs one request.

import type { Capabilities, Reader } from '../gitea/capabilities.ts'
import { isMissingRoute, serverMessage } from '../gitea/explain-answer.ts'
import { commitStatusPath, runPath, runsPath, tasksPath } from '../gitea/paths.ts'
import { has } from '../gitea/releases.ts'
import { type Run, readRun, readRuns, readStatus, readTasks, type Status, type Task } from '../gitea/responses.ts'
import { runUrlOf } from '../gitea/run-url.ts'
import type { Answer, Reply } from '../http/client.ts'
import type { Method } from '../model/method.ts'
import type { Listener, Observation, RunReference, Sighting } from '../model/run-reference.ts'
import { combineStates, commonStateOf, isGood, type State, stateOf, statusStateOf } from '../model/run-state.ts'
import { fileNameOf } from '../model/workflow-file-name.ts'

export interface Observer {
  name: string
  /** Whether it shows queued runs, not only runs that a runner has picked up. */
  seesQueued: boolean
  look(reference: RunReference, reader: Reader, web: string): Promise<Observation>
}

/** The observers that can find a run on this server, best first; none if the server shows no runs. */
export const observersFor = (reference: RunReference, capabilities: Capabilities): Observer[] =>
  OBSERVERS[reference.event](reference, has('listsRuns', capabilities))

const ofCommit = ({ commit }: RunReference, listsRuns: boolean): Observer[] =>
  commit === null ? [] : listsRuns ? [runsOfCommit, statuses] : [statuses]

const ofDispatch = ({ runId }: RunReference, listsRuns: boolean): Observer[] =>
  !listsRuns ? [tasks] : runId === null ? [runsByTime, tasks] : [runById]

const OBSERVERS = {
  repository_dispatch: ofDispatch,
  workflow_dispatch: ofDispatch,
  push: ofCommit,
} satisfies Record<Method, (reference: RunReference, listsRuns: boolean) => Observer[]>

const runById: Observer = {
  name: 'the run in the dispatch response',
  seesQueued: true,
  look: async (reference, reader, web) => {
    const { answer } = await reader.read(runPath(reference.repository, reference.runId!))
    const run = ok(answer) && readRun(answer)
    return run ? sightingOf([run], reference, web) : failureOf(answer)
  },
}

const runsOfCommit: Observer = {
  name: 'the runs of the commit',
  seesQueued: true,
  look: async (reference, reader, web) => {
    const list = await readRunsBy({ head_sha: reference.commit!, event: 'push' }, reference, reader)
    if (typeof list === 'string') return list
    return list.length > 0 ? sightingOf(list, reference, web) : 'absent'
  },
}

/** The first run of this event and workflow since the dispatch; the result says that it may be another one. */
const runsByTime: Observer = {
  name: 'the runs since the dispatch',
  seesQueued: true,
  look: async (reference, reader, web) => {
    const by = reference.actor === null ? {} : { actor: reference.actor }
    const list = await readRunsBy({ event: reference.event, ...by }, reference, reader)
    if (typeof list === 'string') return list
    const since = runsSince(reference, list)
    if (since.length === 0) return 'absent'
    const doubt = 'matched by time and event, so it may belong to another dispatch'
    const rivals = rivalsIn(since)
    if (rivals.length === 0) return { ...sightingOf(since, reference, web), doubt }
    const linkOf = (run: Run) => runUrlOf(web, reference.repository, run.html_url, run.id)
    const states = since.map((run) => stateOf(run.status, run.conclusion))
    return { ...sightingOf(since, reference, web), ...commonStateOf(states), doubt, candidates: rivals.map(linkOf) }
  },
}

/** Several runs of the same workflow: one event starts each workflow only once. */
const rivalsIn = (runs: readonly Run[]): Run[] =>
  runs.filter((run) => runs.some((other) => other !== run && fileOfRun(other) === fileOfRun(run)))

/** Only the runs of the listeners, if they are known. */
async function readRunsBy(
  query: Record<string, string>,
  reference: RunReference,
  reader: Reader,
): Promise<Run[] | Exclude<Observation, Sighting>> {
  const { answer } = await reader.read(
    `${runsPath(reference.repository)}?${new URLSearchParams({ ...query, limit: '50', per_page: '50' })}`,
  )
  const list = ok(answer) && readRuns(answer)?.workflow_runs
  return list ? list.filter((run) => isOf(reference, run)) : failureOf(answer)
}

/** Commit statuses exist on every release, and are the only place for a push on Gitea up to 1.25. */
const statuses: Observer = {
  name: 'the statuses of the commit',
  seesQueued: true,
  look: async (reference, reader, web) => {
    const all = await readStatuses(reference, reader)
    if (!Array.isArray(all)) return failureOf(all)
    // Only statuses of Actions: the combined state also includes those of other tools, and is pending if there are none.
    const ours = all.filter((item) => RUN_PAGE.test(item.target_url) && names(reference, item.context))
    if (ours.length === 0) return 'absent'
    const states = ours.map((item) => ({ ...statusStateOf(item.status, item.description), item }))
    const bad = states.find(({ conclusion }) => conclusion !== null && !isGood(conclusion))
    const [, number] = RUN_PAGE.exec((bad?.item ?? ours[0]!).target_url)!
    return {
      ...combineStates(states),
      runId: has('linksRunById', reader.capabilities) ? Number(number) : null,
      runUrl: `${web}/${reference.repository}/actions/runs/${number}`,
      failedJob: bad ? jobOf(bad.item.context) : null,
      covered: reference.listeners.filter((one) => ours.some(({ context }) => startsWithName(one, context))).length,
      doubt: null,
      candidates: [],
    }
  },
}

const RUN_PAGE = /\/actions\/runs\/(\d+)/
const STATUS_PAGE = 50
const MAX_STATUS_PAGES = 4

/** The server returns thirty by default, and no usable total. */
async function readStatuses({ repository, commit }: RunReference, { read }: Reader): Promise<Status[] | Answer> {
  const all: Status[] = []
  for (let page = 1; page <= MAX_STATUS_PAGES; page++) {
    const { answer } = await read(commitStatusPath(repository, commit!, page, STATUS_PAGE))
    const status = ok(answer) && readStatus(answer)
    if (!status) return answer
    all.push(...(status.statuses ?? []))
    if ((status.statuses ?? []).length < STATUS_PAGE) break
  }
  return all
}

/** Tasks are jobs that a runner has picked up. Gitea 1.24 and 1.25 show dispatched runs nowhere else. */
const tasks: Observer = {
  name: 'the tasks of the repository',
  seesQueued: false,
  look: async (reference, reader, web) => {
    if (reference.runNumber === null && reference.before === null) return 'unavailable'
    const { answer } = await reader.read(`${tasksPath(reference.repository)}?limit=50`)
    const list = ok(answer) && readTasks(answer)
    if (!list) return failureOf(answer)
    const ours = (list.workflow_runs ?? []).filter((task) => mayBeOurs(task, reference))
    if (ours.length === 0) return 'absent'
    const states = ours.map((task) => ({ ...stateOf(task.status, null), task }))
    const bad = states.find(({ conclusion }) => conclusion !== null && !isGood(conclusion))
    const numbers = [...new Set(ours.map((task) => task.run_number))].sort((a, b) => a - b)
    const linkOf = (number: number) =>
      runUrlOf(web, reference.repository, ours.find((task) => task.run_number === number)!.url, number)
    return {
      ...(numbers.length > 1 ? commonStateOf(states) : combineStates(states)),
      runId: reference.runId,
      runUrl: linkOf(numbers[0]!),
      failedJob: bad?.task.name ?? null,
      covered: reference.listeners.length,
      doubt: reference.runNumber === null ? 'matched by the jobs that runners picked up' : null,
      candidates: numbers.length > 1 ? numbers.map(linkOf) : [],
    }
  },
}

/** By the run number if the response contained it; otherwise tasks since the dispatch with the same event, ref and workflow. */
function mayBeOurs(task: Task, { runNumber, before, event, ref, listeners }: RunReference): boolean {
  if (runNumber !== null) return task.run_number === runNumber
  return (
    task.id > before!.task &&
    // A re-run of an older run has new tasks, but keeps its run number.
    task.run_number > before!.run &&
    task.event === event &&
    (ref === null || task.head_branch === ref) &&
    (listeners.length === 0 || listeners.some(({ file }) => file === task.workflow_id))
  )
}

const ok = (answer: Answer): answer is Reply => answer.kind === 'reply' && answer.status === 200

/** `unavailable`: a route of a later release, or for owners only; `unclear`: a failure. */
function failureOf(answer: Answer): 'absent' | 'unavailable' | 'unclear' {
  if (answer.kind === 'loss') return 'unclear'
  if (isMissingRoute(answer) || answer.status === 403) return 'unavailable'
  // An error page of a proxy proves nothing about the run.
  return answer.status === 404 && serverMessage(answer) !== null ? 'absent' : 'unclear'
}

const fileOfRun = ({ path, workflow_id: id }: Run): string =>
  fileNameOf((path ?? (typeof id === 'string' ? id : '')).split('@')[0]!)

/** Whether the run is of a listener, and of the ref of the dispatch if the run has one. */
const isOf = ({ listeners, ref }: RunReference, run: Run): boolean =>
  (listeners.length === 0 || listeners.some(({ file }) => file === fileOfRun(run))) &&
  (ref === null || !run.head_branch || run.head_branch === ref)

// The server's clock may differ by some seconds.
const SKEW_MS = 5000

/**
 * The runs that may belong to this event, oldest first. A waiting run has no time yet (Gitea from 1.26): it may be ours unless
 * a newer run existed before. If no run has a time, the newest is the most likely.
 */
function runsSince({ sentAt }: RunReference, runs: readonly Run[]): Run[] {
  // Forgejo calls it `created`.
  const timeOf = (run: Run) => Date.parse(run.created_at ?? run.created ?? run.started_at ?? '')
  const isTimed = (run: Run) => timeOf(run) > 0
  const isOld = (run: Run) => isTimed(run) && timeOf(run) < sentAt - SKEW_MS
  const newestOld = Math.max(0, ...runs.filter(isOld).map(({ id }) => id))
  const since = runs.filter((run) => !isOld(run) && (isTimed(run) || run.id > newestOld))
  return since.some(isTimed) ? since.reverse() : since.slice(0, 1)
}

function sightingOf(runs: readonly Run[], { repository, listeners }: RunReference, web: string): Sighting {
  const states = runs.map((run) => ({ ...stateOf(run.status, run.conclusion), run }))
  const shown = (states.find(({ conclusion }) => conclusion !== null && !isGood(conclusion)) ?? states[0]!).run
  return {
    ...combineStates(states as State[]),
    runId: shown.id,
    runUrl: runUrlOf(web, repository, shown.html_url, shown.id),
    failedJob: null,
    covered: listeners.filter(({ file }) => runs.some((run) => fileOfRun(run) === file)).length,
    doubt: null,
    candidates: [],
  }
}

/** A context is `<workflow name> / <job> (push)`. */
function names({ listeners }: RunReference, context: string): boolean {
  if (listeners.length === 0 || !/ \(push\)$/.test(context)) return listeners.length === 0
  return listeners.some((listener) => startsWithName(listener, context))
}

// Without a `name:`, Gitea up to 1.26 writes nothing before the slash, and later releases the file name.
const startsWithName = ({ name, file }: Listener, context: string): boolean =>
  name ? context.startsWith(`${name} / `) : context.startsWith('/ ') || context.startsWith(`${file} / `)

const jobOf = (context: string): string => context.replace(/^.* \/ /, '').replace(/ \(push\)$/, '')
