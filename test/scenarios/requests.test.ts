// What the table of requests in docs/delivery.md says, counted: each target costs so many reads and writes and no more.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { runAction } from '../support/action.ts'
import { type Gitea, type GiteaOptions, type Release, startGitea, TOKEN } from '../support/gitea/server.ts'

const TARGETS = ['o/a', 'o/b', 'o/c']
const ci = 'on: {push: {branches: [main]}}\njobs: {test: {runs-on: ubuntu-latest, steps: []}}\n'
const receiver = (name: string) =>
  readFileSync(new URL(`../../examples/receivers/${name}.yml`, import.meta.url), 'utf8')
const filesOf = (name: string, folder = '.gitea') => ({
  [`${folder}/workflows/publish-image.yml`]: receiver(name),
  [`${folder}/workflows/ci.yml`]: ci,
})
const byPush = filesOf('every-release')
const byDispatch = filesOf('workflow-dispatch')
const byFile = filesOf('runtime-version-file')
const FILES = Object.keys(byPush).length

const named = { workflow: 'publish-image.yml' }
const file = { 'push-branch': 'main', 'push-path': '.runtime-version', 'push-content': '1.2.3' }
const drift = { 'drift-path': '.runtime-version', 'drift-expected': '1.2.3' }
const repositoryDispatch = { 'dispatch-method': 'repository_dispatch' }

const start = (release: Release, files: Record<string, string>, options: GiteaOptions = {}) =>
  startGitea({ release, repositories: TARGETS.map((name) => ({ name, files })), ...options })

const dispatch = (gitea: Gitea, inputs: Record<string, string>) =>
  runAction({
    token: TOKEN,
    'server-url': gitea.url,
    repositories: TARGETS.join(','),
    'event-type': 'runtime-published',
    'client-payload': '{"runtime_version": "1.2.3"}',
    ...inputs,
  })

/** From 1.26 a server reads all workflow files at a push, so a push looks through the others: their list, and each of them. */
const OTHERS = 1 + (FILES - 1)

/** Reads and writes of each target, and what was asked of the server itself. */
function costOf({ requests }: Gitea) {
  const count = (target: string, isRead: boolean) =>
    requests.filter((request) => request.target === target && (request.method === 'GET') === isRead).length
  return {
    targets: TARGETS.map((target) => ({ reads: count(target, true), writes: count(target, false) })),
    atStart: requests.filter(({ target }) => !TARGETS.includes(target ?? '')).length,
  }
}

/** A fleet with runs that end after two reads of each. */
async function startSlow(release: Release, files: Record<string, string>): Promise<Gitea> {
  const looks = new Map<string, number>()
  const gitea = await start(release, files, {
    runs: () => [
      {
        workflow: 'publish-image.yml',
        name: 'publish-image',
        jobs: [{ name: 'publish' }],
        endsAfterMs: Number.POSITIVE_INFINITY,
      },
    ],
    answer: ({ path, target }) => {
      if (target === null || !/\/status$|\/actions\/runs/.test(path)) return undefined
      looks.set(target, (looks.get(target) ?? 0) + 1)
      if (looks.get(target) === 2) gitea.repository(target).runs[0]!.endsAt = 0
      return undefined
    },
  })
  return gitea
}

it.concurrent.each<[what: string, Release, files: Record<string, string>, reads: number, writes: number]>([
  // Before the branch is removed it is asked whether another run of it goes on.
  ['push', '1.22.6', byPush, 3 + 2 + 1, 2],
  // From 1.24 it is asked whether a workflow that is named is switched off.
  ['push', '1.26.3', byPush, 3 + 1 + OTHERS + 2 + 1, 2],
  ['workflow_dispatch', '1.26.3', byDispatch, 2 + 2, 1],
])('wait-for: completed costs one read a look: by %s on %s', async (_what, release, files, reads, writes) => {
  const gitea = await startSlow(release, files)
  const ended = await dispatch(gitea, { ...named, 'wait-for': 'completed' })
  await gitea.close()
  expect(ended.results.map(({ outcome }) => outcome)).toEqual(TARGETS.map(() => 'run-succeeded'))
  expect(costOf(gitea)).toEqual({ targets: TARGETS.map(() => ({ reads, writes })), atStart: 4 })
})

type Row = [
  what: string,
  Release,
  files: Record<string, string>,
  Record<string, string>,
  reads: number,
  atStart: number,
]

it.concurrent.each<Row>([
  ['auto with workflow, by push', '1.22.6', byPush, named, 3, 4],
  ['auto with workflow, by push', '1.25.4', byPush, named, 3 + 1, 4],
  ['auto with workflow, by push', '1.26.3', byPush, named, 3 + 1 + OTHERS, 4],
  ['auto with workflow, by workflow_dispatch', '1.25.4', byDispatch, named, 3, 4],
  ['auto with workflow, by workflow_dispatch', '1.26.3', byDispatch, named, 2, 4],
  ['auto with workflow, by a file of main', '1.22.6', byFile, { ...named, ...file }, 3, 4],
  // One more: that there is no .gitea/workflows, which would hide these, has to be seen first.
  ['auto with workflow in .github, by push', '1.26.3', filesOf('every-release', '.github'), named, 4 + 1 + OTHERS, 4],
  ['auto, by push', '1.22.6', byPush, {}, 3 + FILES, 4],
  ['auto, by push', '1.26.3', byPush, {}, 3 + FILES, 4],
  ['auto, by workflow_dispatch', '1.25.4', byDispatch, {}, 3 + FILES, 4],
  ['auto, by workflow_dispatch', '1.26.3', byDispatch, {}, 2 + FILES, 4],
  ['push', '1.22.6', byPush, { 'dispatch-method': 'push' }, 2, 1],
  ['push to a named branch', '1.26.3', byFile, { 'dispatch-method': 'push', ...file }, 2, 1],
  ['repository_dispatch', '1.26.3', {}, repositoryDispatch, 0, 1],
  ['repository_dispatch with drift', '1.26.3', {}, { ...repositoryDispatch, ...drift }, 1, 1],
  ['push with drift', '1.26.3', byPush, { 'dispatch-method': 'push', ...drift }, 2 + 1, 1],
  ['auto with workflow and drift', '1.26.3', byPush, { ...named, ...drift }, 3 + 1 + OTHERS + 1, 4],
])('%s on %s', async (_what, release, files, inputs, reads, atStart) => {
  const gitea = await start(release, files, {
    offersRepositoryDispatch: inputs['dispatch-method'] === 'repository_dispatch',
  })
  const ended = await dispatch(gitea, inputs)
  await gitea.close()
  expect(ended.outputs['dispatched-count']).toBe('3')
  expect(costOf(gitea)).toEqual({ targets: TARGETS.map(() => ({ reads, writes: 1 })), atStart })
})
