// Schemas and readers of the API responses.
import * as z from 'zod/mini'
import type { Reply } from '../http/client.ts'
import { isBelow, isFullName, isRefName } from '../model/git-names.ts'
import { jsonOf } from './explain-answer.ts'

// Names from the server end up in paths, messages and outputs: an invalid name means that the response is something else.
const fullName = z.string().check(z.refine(isFullName))
const refName = z.string().check(z.refine(isRefName))
const sha = z.string().check(z.regex(/^[0-9a-f]{1,64}$/))

const version = z.object({ version: z.string().check(z.regex(/^[\w.+~() -]{0,100}$/)) })

const user = z.object({ login: z.string(), id: z.number() })

const repository = z.object({
  full_name: fullName,
  default_branch: refName,
  archived: z.boolean(),
  empty: z.optional(z.boolean()),
  mirror: z.optional(z.boolean()),
  has_actions: z.optional(z.boolean()),
  permissions: z.optional(z.object({ push: z.boolean(), admin: z.optional(z.boolean()) })),
})

const committed = z.object({ commit: z.object({ sha }) })

const branch = z.object({
  commit: z.object({ id: sha, message: z.optional(z.string()), timestamp: z.optional(z.string()) }),
  protected: z.optional(z.boolean()),
  user_can_push: z.optional(z.boolean()),
})

// The branches of an empty repository are null.
const branches = z.nullable(
  z.array(
    z.object({
      name: z.string(),
      commit: z.object({ id: z.string(), message: z.optional(z.string()), timestamp: z.optional(z.string()) }),
      protected: z.optional(z.boolean()),
      user_can_push: z.optional(z.boolean()),
    }),
  ),
)

const file = z.object({
  type: z.literal('file'),
  sha: z.string(),
  content: z.string(),
  last_commit_sha: z.optional(sha),
})

const directory = z.array(
  z.object({ type: z.string(), name: z.string(), path: z.string(), size: z.optional(z.number()) }),
)

const workflow = z.object({ path: z.string(), state: z.string() })

const workflows = z.object({ workflows: z.array(workflow) })

const branchRules = z.array(
  z.object({
    rule_name: z.string(),
    enable_push: z.boolean(),
    enable_push_whitelist: z.boolean(),
    push_whitelist_usernames: z.optional(z.nullable(z.array(z.string()))),
    push_whitelist_teams: z.optional(z.nullable(z.array(z.string()))),
  }),
)

export type BranchRule = z.infer<typeof branchRules>[number]

// Only on request. Many other responses have a bare `id`, so Forgejo's counts only together with its run number.
const dispatched = z.union([
  // Gitea from 1.26, and GitHub.
  z.object({ workflow_run_id: z.number(), html_url: z.optional(z.string()) }),
  // Forgejo from 11.
  z.object({ id: z.number(), run_number: z.number() }),
])

const task = z.object({
  id: z.number(),
  name: z.string(),
  run_number: z.number(),
  status: z.string(),
  event: z.string(),
  head_branch: z.string(),
  workflow_id: z.string(),
  url: z.string(),
})

const tasks = z.object({ workflow_runs: z.nullable(z.array(task)) })

export type Task = z.infer<typeof task>

// Gitea, GitHub and Forgejo; fields that one of them lacks are optional.
const run = z.object({
  id: z.number(),
  status: z.string(),
  conclusion: z.optional(z.nullable(z.string())),
  /** `x.yml@refs/heads/main` on Gitea, `.github/workflows/x.yml` on GitHub. */
  path: z.optional(z.string()),
  /** The file name on Forgejo; a number on GitHub. */
  workflow_id: z.optional(z.union([z.string(), z.number()])),
  html_url: z.optional(z.string()),
  head_branch: z.optional(z.nullable(z.string())),
  created_at: z.optional(z.string()),
  created: z.optional(z.string()),
  started_at: z.optional(z.nullable(z.string())),
})

const runs = z.object({ workflow_runs: z.nullable(z.array(run)) })

const runJobs = z.object({
  jobs: z.nullable(z.array(z.object({ name: z.string(), conclusion: z.optional(z.nullable(z.string())) }))),
})

const statusItem = z.object({
  status: z.string(),
  target_url: z.string(),
  description: z.string(),
  context: z.string(),
})

const status = z.object({ statuses: z.nullable(z.array(statusItem)) })

export type Status = z.infer<typeof statusItem>

const listed = z.object({
  full_name: z.string(),
  owner: z.object({ id: z.number(), login: z.string() }),
  archived: z.boolean(),
  fork: z.boolean(),
  mirror: z.optional(z.boolean()),
  empty: z.optional(z.boolean()),
})

const searched = z.object({ data: z.nullable(z.array(listed)) })

export type Listed = z.infer<typeof listed>
export type Run = z.infer<typeof run>
export type User = z.infer<typeof user>
export type Repository = z.infer<typeof repository>

/** A reader for one schema; null for a response that does not match it. */
function reader<T extends z.ZodMiniType>(schema: T): (reply: Reply) => z.infer<T> | null {
  return (reply) => schema.safeParse(jsonOf(reply)).data ?? null
}

const readEntries = reader(directory)
const readOwnList = reader(workflows)
const readRows = reader(z.array(listed))
const readFound = reader(searched)
const named = (rows: Listed[]): Listed[] => rows.filter(({ full_name }) => isFullName(full_name))

/** The version of `GET /version`; null when the answer is something else. */
export const readVersion = reader(version)
/** The file of `GET …/contents/{path}`, in base64; null when the answer is something else, or the file too large. */
export const readFile = reader(file)
/** The entries of `GET …/contents/{path}` below that path; null when the answer is something else. */
export const readDirectory = (reply: Reply, path: string): z.infer<typeof directory> | null =>
  readEntries(reply)?.filter((entry) => entry.path.startsWith(`${path}/`) && isBelow(entry.path)) ?? null
/** The workflows of `GET …/actions/workflows`; null when the answer is something else. */
export const readWorkflows = (reply: Reply): z.infer<typeof workflows>['workflows'] | null =>
  readOwnList(reply)?.workflows.filter(({ path }) => isBelow(path)) ?? null
/** The run of an accepted workflow_dispatch; null when the answer contains none. */
export const readDispatched = reader(dispatched)
/** The jobs of `GET …/actions/tasks`, newest first; null when the answer is something else. */
export const readTasks = reader(tasks)
/** The repositories of a listing; null when the answer is something else. */
export const readListed = (reply: Reply): Listed[] | null => {
  const rows = readRows(reply)
  return rows && named(rows)
}
/** The repositories of a search; null when the answer is something else. */
export const readSearch = (reply: Reply): Listed[] | null => {
  const found = readFound(reply)
  return found && named(found.data ?? [])
}
/** The run of `GET …/actions/runs/{id}`; null when the answer is something else. */
export const readRun = reader(run)
/** The runs of `GET …/actions/runs`, newest first; null when the answer is something else. */
export const readRuns = reader(runs)
/** The jobs of `GET …/actions/runs/{id}/jobs`; null when the answer is something else. */
export const readRunJobs = reader(runJobs)
/** The newest commit status of each context; null when the answer is something else. */
export const readStatus = reader(status)
/** The branches of `GET …/branches`; null when the answer is something else, or there are none. */
export const readBranches = reader(branches)
/** The rules of `GET …/branch_protections`; null when the answer is something else. */
export const readBranchRules = reader(branchRules)
/** One workflow of `GET …/actions/workflows/{file}`; null when the answer is something else. */
export const readOneWorkflow = reader(workflow)
/** The account of `GET /user`; null when the answer is something else. */
export const readUser = reader(user)
/** The repository of `GET /repos/{owner}/{repo}`; null when the answer is something else. */
export const readRepository = reader(repository)
/** The commit of a Contents write; null when the answer is something else. */
export const readCommitted = reader(committed)
/** The head of `GET /repos/{owner}/{repo}/branches/{branch}`; null when the answer is something else. */
export const readBranch = reader(branch)
