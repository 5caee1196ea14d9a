// The state of the stand-in: its repositories and who may do what with them.
import { addCommit, type History, headOf } from './git.ts'
import type { Access, BranchRulePlan, GiteaOptions, RepositoryPlan, TokenPlan } from './options.ts'
import type { PushQueue } from './push-queue.ts'
import type { Release } from './releases.ts'
import type { RunEvent, RunPlan } from './run-plans.ts'
import type { Run } from './runs.ts'

/** The token a stand-in accepts unless a test brings its own. */
export const TOKEN = '0123456789abcdef0123456789abcdef01234567'

export type Delivery =
  | { method: 'repository_dispatch'; eventType: string; clientPayload: unknown }
  | { method: 'workflow_dispatch'; workflow: string; ref: string; inputs: Record<string, string>; runId: number }
  | { method: 'push'; branch: string; newBranch: boolean; sha: string; message: string }

export type Repository = History & {
  id: number
  owner: string
  name: string
  fullName: string
  private: boolean
  archived: boolean
  empty: boolean
  mirror: boolean
  fork: boolean
  hasActions: boolean
  defaultBranch: string
  access: Access
  protected: string[]
  branchRules: BranchRulePlan[]
  topics: string[]
  disabledWorkflows: string[]
  deliveries: Delivery[]
  runs: Run[]
}

export type World = {
  release: Release
  version: string
  /** In the order of their ids. */
  repositories: Repository[]
  byName: Map<string, Repository>
  renamed: Map<string, string>
  renamedOwners: Map<string, string>
  owners: string[]
  users: string[]
  tokens: TokenPlan[]
  offersRepositoryDispatch: boolean
  signInRequired: boolean
  basePath: string
  apiRoot: string
  /** Without a slash at the end; known once the server listens. */
  rootUrl: string
  runs: ((event: RunEvent) => RunPlan[]) | undefined
  pushQueue: PushQueue | undefined
  now: () => number
  lastIds: { run: number; job: number; status: number }
}

/** The world a test described. */
export function createWorld(options: GiteaOptions): World {
  const release = options.release ?? '1.22.6'
  const now = options.now ?? Date.now
  const plans = options.repositories ?? []
  const repositories = plans.map((plan, index) => createRepository(plan, plan.id ?? index + 1, now()))
  repositories.sort((one, other) => one.id - other.id)
  return {
    release,
    version: options.version ?? release,
    repositories,
    byName: new Map(repositories.map((repository) => [repository.fullName.toLowerCase(), repository])),
    renamed: new Map(plans.flatMap((plan) => [plan.renamedFrom ?? []].flat().map((old) => [lower(old), plan.name]))),
    renamedOwners: new Map(Object.entries(options.renamedOwners ?? {}).map(([old, name]) => [lower(old), name])),
    owners: [...new Set(repositories.map((repository) => repository.owner))],
    users: options.users ?? [],
    tokens: options.tokens ?? [{ value: TOKEN, scopes: ['write:repository'], user: 'runtime-bot' }],
    offersRepositoryDispatch: options.offersRepositoryDispatch ?? false,
    signInRequired: options.signInRequired ?? false,
    basePath: options.basePath ?? '',
    apiRoot: options.apiRoot ?? '/api/v1',
    rootUrl: '',
    runs: options.runs,
    pushQueue: options.pushQueue && { plan: options.pushQueue, waiting: [] },
    now,
    lastIds: { run: 0, job: 0, status: 0 },
  }
}

function lower(name: string): string {
  return name.toLowerCase()
}

function createRepository(plan: RepositoryPlan, id: number, at: number): Repository {
  const [owner = '', name = ''] = plan.name.split('/')
  const repository: Repository = {
    id,
    owner,
    name,
    fullName: plan.name,
    private: plan.private ?? true,
    archived: plan.archived ?? false,
    empty: plan.empty ?? false,
    mirror: plan.mirror ?? false,
    fork: plan.fork ?? false,
    hasActions: plan.hasActions ?? true,
    defaultBranch: plan.defaultBranch ?? 'main',
    access: plan.access ?? 'write',
    protected: plan.protected ?? [],
    branchRules: [],
    topics: plan.topics ?? [],
    disabledWorkflows: plan.disabledWorkflows ?? [],
    deliveries: [],
    runs: [],
    commits: [],
    branches: new Map(),
    tags: new Map(),
  }
  if (!repository.empty) addFirstCommits(repository, plan.files ?? {}, at)
  return withRefs(repository, plan)
}

function withRefs(repository: Repository, { tags = [], branchRules = [] }: RepositoryPlan): Repository {
  const head = repository.branches.get(repository.defaultBranch)
  if (head) for (const tag of tags) repository.tags.set(tag, head)
  repository.branchRules.push(...branchRules)
  return repository
}

function addFirstCommits(repository: Repository, files: Record<string, string>, at: number): void {
  const first = { 'README.md': `# ${repository.name}\n`, ...files }
  for (const [path, content] of Object.entries(first)) {
    const changes = [{ path, content: Buffer.from(content) }]
    const written = { message: `add ${path}`, changes, author: repository.owner, at, seed: repository.fullName }
    addCommit(repository, repository.defaultBranch, headOf(repository, repository.defaultBranch), written)
  }
}
