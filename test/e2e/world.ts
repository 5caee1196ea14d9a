// What the scenarios share: an organization, its bot, ten templates that listen, and a caller.

import type { Result } from '../../src/model/result.ts'
import { publishAction } from './harness/action.ts'
import type { Api } from './harness/api.ts'
import { type Caller, type CallerRun, callerIn, callerPath } from './harness/caller.ts'
import type { Server } from './harness/gitea-server.ts'
import type { LocalRun, LocalRunner } from './harness/local-runs.ts'
import { createTeam, type Team } from './harness/people.ts'
import { branchesOf, createRepository, type Files, type RepositoryOptions } from './harness/repositories.ts'
import { endedRun, jobLog, type Run, runsOf } from './harness/runs.ts'
import { callerWorkflow, listenerWorkflow } from './harness/workflows.ts'

export type World = {
  url: string
  api: Api
  /** What a workflow writes after `uses:` to use this checkout's action. */
  action: string
  /** The bot's token, which callers know as the secret DISPATCH_TOKEN. */
  token: string
  /** The ten templates, as `owner/name`. */
  templates: string[]
  /** Makes a repository of the organization that the bot may write to, and gives its full name. */
  createRepository: (name: string, files: Files, options?: RepositoryOptions & { admit?: boolean }) => Promise<string>
  /** Lets the bot write to a repository, or makes that invisible for it. */
  admit: (fullName: string) => Promise<void>
  expel: (fullName: string) => Promise<void>
  /** Runs the action in a workflow, with these inputs beside token and event type, or a whole workflow text. */
  runCaller: (inputs: Record<string, string> | string) => ReturnType<Caller>
  /** Other runners, which need no server, and the same step by each of them. */
  others: { name: string; belongsToServer: boolean; run: (inputs: Record<string, string>) => Promise<LocalRun> }[]
  /** What there is to see of events in these repositories: branches and runs of each. */
  tracesIn: (fullNames: string[]) => Promise<Traces>
  branchesOf: (fullName: string) => Promise<string[]>
  runsOf: (fullName: string, query?: string) => Promise<Run[]>
  /** Waits until the run of a dispatched event has ended; returns it with its log. */
  follow: (result: Result | undefined) => Promise<{ run: Run; log: string }>
}

export type Inspect = (run: CallerRun, token: string) => void
export type Traces = Record<string, { branches: string[]; runs: number[] }>

export const eventType = 'runtime-published'
const templateNames =
  'claude-code hermes openclaw codex langgraph crewai autogen deepagents gemini-cli google-adk'.split(' ')

/** The file that makes a repository a template that listens. */
export const listener: Files = { '.gitea/workflows/publish-image.yml': listenerWorkflow(eventType, 'runtime_version') }

/** Builds the world on a fresh server; `inspect` sees each run of a caller and the bot's token. */
export async function createWorld(server: Server, others: LocalRunner[], inspect: Inspect): Promise<World> {
  const { url, api } = server
  const team = await createTeam(server, 'molecule-ai')
  const action = await publishAction(server)
  const create = creatorIn(api, team)
  const templates: string[] = []
  for (const name of templateNames) templates.push(await create(`molecule-ai-workspace-template-${name}`, listener))
  const caller = await createCaller(api, team, action, inspect)
  return {
    url,
    api,
    action,
    token: team.token,
    templates,
    createRepository: create,
    admit: team.admit,
    expel: team.expel,
    runCaller: (inputs) =>
      caller(typeof inputs === 'string' ? inputs : callerWorkflow(action, { ...usual, ...inputs })),
    others: others.map(({ run, ...other }) => ({
      ...other,
      run: async (inputs) => {
        const ran = await run({ ...usual, ...inputs }, team.token)
        inspect(ran, team.token)
        return ran
      },
    })),
    tracesIn: (fullNames) => tracesIn(api, fullNames),
    branchesOf: (fullName) => branchesOf(api, fullName),
    runsOf: (fullName, query) => runsOf(api, fullName, query),
    follow: (result) => follow(api, result),
  }
}

const usual = { token: `\${{ secrets.DISPATCH_TOKEN }}`, 'event-type': eventType }

function creatorIn(api: Api, { organization, admit }: Team): World['createRepository'] {
  return async (name, files, options = {}) => {
    const fullName = `${organization}/${name}`
    await createRepository(api, fullName, files, options)
    if (options.admit ?? true) await admit(fullName)
    return fullName
  }
}

async function follow(api: Api, result: Result | undefined): ReturnType<World['follow']> {
  if (!result?.commit && !result?.run_id) throw new Error(`nothing to follow in ${JSON.stringify(result)}`)
  const fullName = result.renamed_to ?? result.repository
  const query = result.commit ? `head_sha=${result.commit}&event=push` : 'event=workflow_dispatch'
  const run = await endedRun(api, fullName, query, ({ id }) => !result.run_id || id === result.run_id)
  return { run, log: await jobLog(api, fullName, run.id) }
}

async function tracesIn(api: Api, fullNames: string[]): Promise<Traces> {
  const references: Traces = {}
  for (const name of fullNames) {
    const runs = await runsOf(api, name)
    references[name] = { branches: await branchesOf(api, name), runs: runs.map(({ id }) => id) }
  }
  return references
}

async function createCaller(
  api: Api,
  { organization, token }: Team,
  action: string,
  inspect: Inspect,
): Promise<Caller> {
  const repository = `${organization}/core`
  await createRepository(api, repository, { [callerPath]: callerWorkflow(action, usual) })
  const secrets = { DISPATCH_TOKEN: token, WRONG_TOKEN: '0123456789abcdef0123456789abcdef01234567' }
  for (const [name, data] of Object.entries(secrets)) {
    await api('PUT', `/repos/${repository}/actions/secrets/${name}`, { data })
  }
  return callerIn(api, repository, (run) => inspect(run, token))
}
