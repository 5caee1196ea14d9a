// The API endpoints in use, as paths below the API root.

/** One path segment. A lone surrogate, possible in the server's JSON, would throw: it becomes U+FFFD. */
const escaped = (part: string): string => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd'))

const ESCAPABLE = /[^\w./-]/
const encoded = (path: string): string => (ESCAPABLE.test(path) ? path.split('/').map(escaped).join('/') : path)

export const userPath = '/user'
export const versionPath = '/version'
/** Below the web root, on Forgejo only. */
export const forgejoVersionPath = '/api/forgejo/v1/version'
export const repositoryPath = (repository: string): string => `/repos/${encoded(repository)}`
export const dispatchesPath = (repository: string): string => `${repositoryPath(repository)}/dispatches`
export const workflowsPath = (repository: string): string => `${repositoryPath(repository)}/actions/workflows`
/** `file` is the path below the workflow directory; Gitea requires escaped slashes. */
export const workflowDispatchPath = (repository: string, file: string): string =>
  `${workflowPath(repository, file)}/dispatches`
/** One workflow, with its state. */
export const workflowPath = (repository: string, file: string): string =>
  `${workflowsPath(repository)}/${escaped(file)}`
export const tasksPath = (repository: string): string => `${repositoryPath(repository)}/actions/tasks`
export const runsPath = (repository: string): string => `${repositoryPath(repository)}/actions/runs`
export const runPath = (repository: string, id: number): string => `${runsPath(repository)}/${id}`
export const runJobsPath = (repository: string, id: number): string => `${runPath(repository, id)}/jobs`
export const commitStatusPath = (repository: string, sha: string, page: number, limit: number): string =>
  `${repositoryPath(repository)}/commits/${escaped(sha)}/status?page=${page}&limit=${limit}`
export const branchesPath = (repository: string): string => `${repositoryPath(repository)}/branches`
const PAGE_SIZE = 50

const queried = (query: Record<string, string>, page: number): string =>
  String(new URLSearchParams({ ...query, page: String(page), limit: String(PAGE_SIZE), per_page: String(PAGE_SIZE) }))

export const ownerReposPath = (kind: 'orgs' | 'users', owner: string, page: number): string =>
  `/${kind}/${escaped(owner)}/repos?${queried({}, page)}`
/** Sorted by id, so that a repository created meanwhile moves no other to another page. */
export const searchPath = (query: Record<string, string>, page: number): string =>
  `/repos/search?${queried({ ...query, sort: 'id', order: 'asc' }, page)}`
/** Without `ref` for a write. A short ref only: `refs/heads/x` is a 500 on Gitea 1.22. */
export const contentsPath = (repository: string, path: string, ref?: string): string =>
  `${repositoryPath(repository)}/contents/${encoded(path)}${ref === undefined ? '' : `?ref=${escaped(shortRef(ref))}`}`
export const branchPath = (repository: string, branch: string): string =>
  `${repositoryPath(repository)}/branches/${escaped(branch)}`

export const tagPath = (repository: string, tag: string): string => `${repositoryPath(repository)}/tags/${escaped(tag)}`
/** GitHub's endpoint for one tag. */
export const gitTagPath = (repository: string, tag: string): string =>
  `${repositoryPath(repository)}/git/ref/tags/${escaped(tag)}`
/** The branch rules, visible only to administrators of the repository. */
export const branchRulesPath = (repository: string): string => `${repositoryPath(repository)}/branch_protections`

/** `main` of `refs/heads/main`. */
export const shortRef = (ref: string): string => ref.replace(/^refs\/(heads|tags)\//, '')

/** `owner/name` of the repository in a path below the API root; null if it has none. */
export function repositoryOfPath(path: string): string | null {
  // Gitea has no name that needs escaping; a redirect to one is not trusted.
  return /^\/repos\/([\w.-]+\/[\w.-]+)/.exec(path)?.[1] ?? null
}
