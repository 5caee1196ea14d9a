// What each runner puts into the environment of a step, and how it reads the outputs: one table for the scenarios.
// Variables that no two runners differ in are there too, since a step sees them all.
import {
  type ReadOutputs,
  readAsAct,
  readAsForgejo,
  readAsGitea,
  readAsGitHub,
  readAsNewGitea,
  readAsOldAct,
} from './output-file.ts'

/** What a runner knows of the place where it runs. */
export interface Place {
  /** Address of the server that it belongs to, without a slash at the end. */
  server: string
  /** A folder for its files, which holds the workspace `work`. */
  folder: string
  proxy: string
}

export interface Runner {
  name: string
  /** Where this was taken from. */
  source: string
  variables: (place: Place) => Record<string, string>
  reads: ReadOutputs
  /** Whether the action uses the runner's server when `server-url` is empty. */
  isToldItsServer: boolean
  /** Whether its own server is behind a proxy. */
  isBehindProxy?: boolean
  /** Flags that it gives to Node. */
  flags?: string[]
}

/** The job's own token; it must not be sent anywhere. */
export const JOB_TOKEN = 'a-token-of-the-job-0123456789abcdef'

const OWNER = 'molecule-ai'
const REPOSITORY = `${OWNER}/core`

/** The `GITHUB_*` variables that all of them set, under another prefix where they set them twice. */
const common = ({ server, folder }: Place, prefix = 'GITHUB') => {
  const variables = {
    ACTION: 'dispatch',
    ACTIONS: 'true',
    ACTION_REF: 'v1',
    ACTION_REPOSITORY: 'actions/gitea-dispatch',
    ACTOR: 'someone',
    API_URL: `${server}/api/v1`,
    BASE_REF: '',
    EVENT_NAME: 'push',
    EVENT_PATH: `${folder}/event.json`,
    HEAD_REF: '',
    JOB: 'cascade',
    REF: 'refs/tags/runtime-v1.2.3',
    REF_NAME: 'runtime-v1.2.3',
    REF_TYPE: 'tag',
    REPOSITORY,
    REPOSITORY_OWNER: OWNER,
    RETENTION_DAYS: '',
    RUN_ID: '12',
    RUN_NUMBER: '7',
    SERVER_URL: server,
    SHA: 'a3ae1e6d1dc640be8e3b64d356b0afb0d7dd620f',
    WORKFLOW: 'publish-runtime',
    WORKSPACE: `${folder}/work`,
  }
  return Object.fromEntries(Object.entries(variables).map(([name, value]) => [`${prefix}_${name}`, value]))
}

/** The runner's command files; all exist, and are empty. */
export const filesIn = (folder: string, prefix = 'GITHUB') => ({
  [`${prefix}_ENV`]: `${folder}/envs.txt`,
  [`${prefix}_OUTPUT`]: `${folder}/outputcmd.txt`,
  [`${prefix}_PATH`]: `${folder}/pathcmd.txt`,
  [`${prefix}_STATE`]: `${folder}/statecmd.txt`,
  [`${prefix}_STEP_SUMMARY`]: `${folder}/SUMMARY.md`,
})

const HOST = { RUNNER_OS: 'linux', RUNNER_ARCH: 'amd64' }
const CONTAINER = {
  RUNNER_OS: 'Linux',
  RUNNER_ARCH: 'X64',
  RUNNER_TEMP: '/tmp',
  RUNNER_TOOL_CACHE: '/opt/hostedtoolcache',
}

const act = (place: Place) => ({
  ...common(place),
  ...filesIn(place.folder),
  ACT: 'true',
  CI: 'true',
  GITHUB_ACTION_PATH: '',
  ImageOS: 'ubuntu20',
  RUNNER_PERFLOG: '/dev/null',
  RUNNER_TRACKING_ID: '',
})

const gitea = (version: string) => (place: Place) => ({
  ...act(place),
  ...filesIn(place.folder, 'GITEA'),
  ACTIONS_RUNTIME_TOKEN: JOB_TOKEN,
  ACTIONS_RUNTIME_URL: `${place.server}/api/actions_pipeline/`,
  ACTIONS_RESULTS_URL: place.server,
  ACT_SKIP_CHECKOUT: 'true',
  GITEA_ACTIONS: 'true',
  GITEA_ACTIONS_RUNNER_VERSION: version,
  GITHUB_GRAPHQL_URL: '',
  GITHUB_RUN_ATTEMPT: '1',
})

const forgejo = (version: string) => (place: Place) => ({
  ...act(place),
  ...common(place, 'FORGEJO'),
  ...filesIn(place.folder, 'FORGEJO'),
  ACTIONS_RUNTIME_TOKEN: JOB_TOKEN,
  FORGEJO_ACTIONS: 'true',
  FORGEJO_ACTIONS_RUNNER_VERSION: version,
  FORGEJO_TOKEN: JOB_TOKEN,
  GITEA_ACTIONS: 'true',
  GITEA_ACTIONS_RUNNER_VERSION: version,
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_TOKEN: JOB_TOKEN,
})

const github = (server: string, api: string) => (place: Place) => ({
  ...common(place),
  ...filesIn(place.folder),
  CI: 'true',
  GITHUB_API_URL: api,
  GITHUB_GRAPHQL_URL: api.replace(/\/v3$|$/, '/graphql'),
  GITHUB_REPOSITORY_ID: '1',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_SERVER_URL: server,
  GITHUB_TRIGGERING_ACTOR: 'someone',
  GITHUB_WORKFLOW_REF: `${REPOSITORY}/.github/workflows/publish-runtime.yml@refs/tags/runtime-v1.2.3`,
  RUNNER_ARCH: 'X64',
  RUNNER_ENVIRONMENT: 'github-hosted',
  RUNNER_OS: 'Linux',
})

export const RUNNERS: readonly Runner[] = [
  {
    name: 'GitHub',
    source: "actions/runner, GitHubContext.cs; GitHub's docs, variables reference",
    variables: github('https://github.com', 'https://api.github.com'),
    reads: readAsGitHub,
    isToldItsServer: false,
  },
  {
    name: 'GitHub Enterprise Server',
    source: 'the same; its API is below `/api/v3`',
    variables: github('https://github.example.com', 'https://github.example.com/api/v3'),
    reads: readAsGitHub,
    isToldItsServer: false,
  },
  {
    name: 'Gitea act_runner 0.2.13 in a container',
    source: 'gitea.com/gitea/act v0.261, run_context.go and step.go',
    variables: (place) => ({ ...gitea('v0.2.13')(place), ...CONTAINER }),
    reads: readAsOldAct,
    isToldItsServer: true,
  },
  {
    name: 'Gitea act_runner 0.3 on the host',
    source: 'gitea.com/gitea/act v0.261.8, seen',
    variables: (place) => ({ ...gitea('v0.3.1')(place), ...HOST }),
    reads: readAsOldAct,
    isToldItsServer: true,
  },
  {
    name: 'Gitea runner 1.0.8 on the host',
    source: 'gitea.com/gitea/runner v1.0.8, seen',
    variables: (place) => ({ ...gitea('v1.0.8')(place), ...HOST }),
    reads: readAsGitea,
    isToldItsServer: true,
  },
  {
    name: 'Gitea runner 2 with a Gitea that shows summaries',
    source: 'gitea/runner, internal/app/run/runner.go: what the server says in `X-Gitea-Actions-Capabilities`',
    variables: (place) => ({
      ...gitea('v2.0.0')(place),
      ...CONTAINER,
      GITEA_ACTIONS_CAPABILITIES: 'cancelling,job-summary',
      GITEA_RUN_ID: '12',
    }),
    reads: readAsGitea,
    isToldItsServer: true,
  },
  {
    name: 'Gitea runner 3 behind a proxy',
    source: 'gitea/runner, internal/app/run/proxy.go: both cases, and Gitea is not made direct',
    variables: (place) => {
      const direct = 'localhost,127.0.0.1,::1,192.0.2.2'
      return {
        ...gitea('v3.3.0')({ ...place, server: place.server.replace('127.0.0.1', 'gitea.internal') }),
        ...CONTAINER,
        GITEA_ACTIONS_CAPABILITIES: 'cancelling,job-summary',
        http_proxy: place.proxy,
        HTTP_PROXY: place.proxy,
        https_proxy: place.proxy,
        HTTPS_PROXY: place.proxy,
        no_proxy: direct,
        NO_PROXY: direct,
      }
    },
    reads: readAsNewGitea,
    isToldItsServer: true,
    isBehindProxy: true,
    flags: ['--preserve-symlinks-main'],
  },
  {
    name: 'Gitea runner `exec`, which does not say that it is one',
    source: 'gitea.com/gitea/runner v1.0.8 exec, seen',
    variables: (place) => ({ ...act(place), ...HOST, ACT_EXEC: 'true', GITHUB_RUN_ATTEMPT: '', GITHUB_EVENT_NAME: '' }),
    reads: readAsGitea,
    isToldItsServer: false,
  },
  {
    name: 'Forgejo runner 11',
    source: 'forgejo/runner, internal/app/run/runner.go and act/runner/run_context.go: everything under two prefixes',
    variables: (place) => ({ ...forgejo('v11.3.1')(place), ...CONTAINER }),
    reads: readAsOldAct,
    isToldItsServer: true,
  },
  {
    name: 'Forgejo runner 12 on the host',
    source: 'the same; act/container/parse_env_file.go',
    variables: (place) => ({ ...forgejo('v12.7.0')(place), ...HOST }),
    reads: readAsForgejo,
    isToldItsServer: true,
  },
  {
    name: 'nektos/act 0.2.87 on the host',
    source:
      'github.com/nektos/act v0.2.87, seen; a remote that is not on github.com becomes the name of the repository',
    variables: (place) => ({
      ...act(place),
      GITHUB_ACTION_REF: '',
      GITHUB_ACTION_REPOSITORY: '',
      GITHUB_API_URL: 'https://api.github.com',
      GITHUB_REPOSITORY: `https://git.example.com/${REPOSITORY}.git`,
      GITHUB_REPOSITORY_OWNER: 'https:',
      GITHUB_SERVER_URL: 'https://github.com',
      RUNNER_OS: 'Linux',
      RUNNER_ARCH: 'X64',
    }),
    reads: readAsAct,
    isToldItsServer: false,
  },
]
