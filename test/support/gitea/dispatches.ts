// Events that the server is asked to fire: `repository_dispatch` and `workflow_dispatch`.
import { type Answer, crash, empty, json, refusal } from './answers.ts'
import { mayWrite } from './callers.ts'
import { type Commit, headOf } from './git.ts'
import { isSince } from './releases.ts'
import { type RepositoryCall, type Route, repositoryRoute } from './routing.ts'
import { startRun } from './runs.ts'
import { workflowFiles } from './workflows.ts'

/** The routes of this area. */
export const dispatchRoutes: Route[] = [
  repositoryRoute(
    'POST /dispatches',
    { only: true, offered: (world) => world.offersRepositoryDispatch },
    dispatchRepository,
  ),
  repositoryRoute('POST /actions/workflows/{file}/dispatches', { only: true, since: '1.24' }, dispatchWorkflow),
]

function dispatchRepository({ world, repository, access, request }: RepositoryCall): Answer {
  if (!mayWrite(access)) return refusal(403, 'user should have a permission to write to a repo')
  const body = (request.body ?? {}) as { event_type?: unknown; client_payload?: unknown }
  if (typeof body.event_type !== 'string' || body.event_type === '') return refusal(422, '[EventType]: Required')
  const { event_type: eventType, client_payload: clientPayload } = body
  repository.deliveries.push({ method: 'repository_dispatch', eventType, clientPayload })
  const head = headOf(repository, repository.defaultBranch)
  const event = { event: 'repository_dispatch' as const, repository: repository.fullName, eventType }
  const where = { branch: repository.defaultBranch, sha: head?.sha ?? '', message: head?.message ?? '' }
  for (const plan of world.runs?.({ ...event, ...where }) ?? [])
    startRun(world, repository, { ...event, ...where }, plan)
  return empty(204)
}

function dispatchWorkflow(call: RepositoryCall): Answer {
  const { repository, access, parts } = call
  if (!repository.hasActions && access !== 'admin') {
    return refusal(403, 'user should have specific read permission or be a repo admin or a site admin')
  }
  if (!mayWrite(access)) return refusal(403, 'user should have a permission to write to a repo')
  const body = (call.request.body ?? {}) as { ref?: string; inputs?: Record<string, string> }
  const refused = bodyRefusal(call, body)
  if (refused) return refused
  if (repository.empty) return crash(call.world.release)
  const ref = body.ref ?? ''
  const branch = ref.replace(/^refs\/heads\//, '')
  const head = headOf(repository, branch)
  if (!head) return refusal(404, `ref "${ref}" doesn't exist`)
  const file = parts['file'] ?? ''
  return workflowRefusal(call, head, file) ?? fire(call, branch, head, file, body.inputs ?? {})
}

function bodyRefusal({ world }: RepositoryCall, body: { ref?: string; inputs?: Record<string, unknown> }) {
  const wrong = Object.values(body.inputs ?? {}).find((value) => typeof value !== 'string')
  if (wrong !== undefined) {
    const kind = Array.isArray(wrong) ? 'array' : typeof wrong === 'boolean' ? 'bool' : typeof wrong
    const field = isSince(world.release, '1.26') ? 'inputs' : 'Inputs'
    const where = `Go struct field CreateActionWorkflowDispatch.${field} of type string`
    return refusal(422, `[]: json: cannot unmarshal ${kind} into ${where}`)
  }
  return body.ref ? undefined : refusal(422, '[Ref]: Required')
}

function workflowRefusal({ world, repository }: RepositoryCall, head: Commit, file: string): Answer | undefined {
  const workflow = workflowFiles(head.tree).find(({ id }) => id === file)
  if (!workflow) return refusal(404, `workflow "${file}" doesn't exist`)
  if (repository.disabledWorkflows.includes(file)) return refusal(403, 'workflow is disabled')
  if (isSince(world.release, '1.26.3') && !/\bworkflow_dispatch\b/.test(workflow.text)) {
    return refusal(422, `workflow "${file}" has no workflow_dispatch event trigger`)
  }
  return undefined
}

function fire(
  call: RepositoryCall,
  branch: string,
  head: Commit,
  workflow: string,
  inputs: Record<string, string>,
): Answer {
  const { world, repository } = call
  const event = { event: 'workflow_dispatch' as const, repository: repository.fullName, branch, sha: head.sha }
  const detail = { ...event, message: head.message, workflow, inputs }
  const run = startRun(world, repository, detail, world.runs?.(detail)[0] ?? { workflow })
  repository.deliveries.push({ method: 'workflow_dispatch', workflow, ref: branch, inputs, runId: run.id })
  const wantsDetails = call.query.get('return_run_details') === 'true'
  if (!wantsDetails || !isSince(world.release, '1.26')) return empty(204)
  const path = `${repository.fullName}/actions/runs/${run.id}`
  const run_url = `${world.rootUrl}${world.apiRoot}/repos/${path}`
  return json(200, { workflow_run_id: run.id, run_url, html_url: `${world.rootUrl}/${path}` })
}
