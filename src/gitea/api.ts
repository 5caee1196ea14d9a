// The endpoints that are used, and what is read of their answers.
import * as z from 'zod/mini'
import type { Reply } from './client.ts'
import { jsonOf } from './trouble.ts'

const encoded = (path: string): string => path.split('/').map(encodeURIComponent).join('/')

export const userPath = '/user'
export const versionPath = '/version'
export const repositoryPath = (repository: string): string => `/repos/${encoded(repository)}`
export const dispatchesPath = (repository: string): string => `${repositoryPath(repository)}/dispatches`
export const contentsPath = (repository: string, path: string): string =>
  `${repositoryPath(repository)}/contents/${encoded(path)}`
export const branchPath = (repository: string, branch: string): string =>
  `${repositoryPath(repository)}/branches/${encodeURIComponent(branch)}`

const USER = z.object({ login: z.string(), id: z.number() })

const REPOSITORY = z.object({
  full_name: z.string(),
  default_branch: z.string(),
  archived: z.boolean(),
  empty: z.optional(z.boolean()),
  mirror: z.optional(z.boolean()),
  has_actions: z.optional(z.boolean()),
  permissions: z.optional(z.object({ push: z.boolean() })),
})

const COMMITTED = z.object({ commit: z.object({ sha: z.string() }) })

const BRANCH = z.object({ commit: z.object({ id: z.string() }) })

export type User = z.infer<typeof USER>
export type Repository = z.infer<typeof REPOSITORY>

const reader =
  <T extends z.ZodMiniType>(schema: T) =>
  (reply: Reply): z.infer<T> | null =>
    schema.safeParse(jsonOf(reply)).data ?? null

/** The account of `GET /user`; null when the answer is something else. */
export const readUser = reader(USER)
/** The facts of `GET /repos/{owner}/{repo}`; null when the answer is something else. */
export const readRepository = reader(REPOSITORY)
/** The commit that a Contents write made; null when the answer is something else. */
export const readCommitted = reader(COMMITTED)
/** The head of `GET /repos/{owner}/{repo}/branches/{branch}`; null when the answer is something else. */
export const readBranch = reader(BRANCH)

/** `owner/name` of the repository that a path below the API root is about; null when it names none. */
export function repositoryOfPath(path: string): string | null {
  // A name that needs escaping is none of Gitea's; a redirect to one is not taken at its word.
  return /^\/repos\/([\w.-]+\/[\w.-]+)/.exec(path)?.[1] ?? null
}
