// A dry run does everything except sending.
import { expect, it } from 'vitest'
import { runAction } from '../support/action.ts'
import type { Release, RepositoryPlan } from '../support/gitea/server.ts'
import { startGitea, TOKEN } from '../support/gitea/server.ts'

const files = {
  '.gitea/workflows/listen.yml': 'on:\n  push:\n    branches: ["dispatch/e/**"]\njobs: {j: {runs-on: x, steps: []}}\n',
}
const dispatched = {
  '.gitea/workflows/x.yml': 'on: workflow_dispatch\njobs: {j: {runs-on: x, steps: []}}\n',
}

it.each(['push', 'repository_dispatch'])('%s: only GET, and the truth about each repository', async (method) => {
  const gitea = await startGitea({
    repositories: [
      { name: 'o/fine', files },
      { name: 'o/archived', archived: true },
      { name: 'o/hidden', access: 'none' },
    ],
  })
  const ended = await runAction({
    token: TOKEN,
    'server-url': gitea.url,
    repositories: 'o/fine,o/archived,o/hidden',
    'event-type': 'e',
    'dispatch-method': method,
    'dry-run': 'true',
  })
  await gitea.close()
  const fine = method === 'push' ? 'would-dispatch' : 'endpoint-missing'
  expect(ended.results.map(({ outcome }) => outcome)).toEqual([fine, 'archived', 'not-found'])
  expect(ended.outputs['outcome']).toBe(method === 'push' ? 'partial' : 'failure')
  expect(gitea.requests.filter((request) => request.method !== 'GET')).toEqual([])
})

interface Asked {
  plan: Partial<RepositoryPlan>
  release?: Release
  inputs?: Record<string, string>
}

/** One repository, with or without dry run; the token may read `/user`, since branch rules name users. */
async function dispatch({ plan, release = '1.26.0', inputs = {} }: Asked, dryRun: boolean) {
  const tokens = [{ value: TOKEN, scopes: ['write:repository', 'read:user'], user: 'runtime-bot' }]
  const gitea = await startGitea({ release, tokens, repositories: [{ name: 'o/r', ...plan }] })
  const ended = await runAction({
    token: TOKEN,
    'server-url': gitea.url,
    repositories: 'o/r',
    'event-type': 'e',
    ...inputs,
    ...(dryRun ? { 'dry-run': 'true' } : {}),
  })
  await gitea.close()
  const sent = gitea.requests.filter(({ method }) => method !== 'GET')
  return { result: ended.results[0]!, gitea, sent }
}

it('reports that the user has read access only, for a dispatch as well', async () => {
  const asked = { plan: { files: dispatched, access: 'read' } } as const
  expect((await dispatch(asked, true)).result).toMatchObject({ outcome: 'forbidden', method: 'workflow_dispatch' })
  expect((await dispatch(asked, false)).result.outcome).toBe('forbidden')
})

it.each<[string, RegExp]>([
  ['nope', /the branch nope does not exist/],
  ['heads/main', /the branch heads\/main does not exist/],
  ['Main', /the branch Main does not exist/],
  ['refs/heads/nope', /the branch nope does not exist/],
  ['v1.0', /v1\.0 is a tag, not a branch — set `ref` to `refs\/tags\/v1\.0`/],
  ['refs/tags/v2.0', /the tag v2\.0 does not exist/],
  ['fedcba9876543210fedcba9876543210fedcba98', /the branch fedc\w+ does not exist, and a commit id is not accepted/],
])('ref %s is no branch, in a dry run and without', async (ref, words) => {
  const asked = { plan: { files: dispatched, tags: ['v1.0'] }, inputs: { ref, workflow: 'x.yml' } }
  const [dry, real] = [await dispatch(asked, true), await dispatch(asked, false)]
  expect(dry.result).toMatchObject({ outcome: 'rejected', message: expect.stringMatching(words) })
  expect(dry.sent).toEqual([])
  expect(real.result.outcome).toBe('rejected')
  expect(real.gitea.repository('o/r').deliveries).toEqual([])
})

it.each(['main', 'refs/heads/main', 'refs/tags/v1.0'])('ref %s is one', async (ref) => {
  const asked = { plan: { files: dispatched, tags: ['v1.0'] }, inputs: { ref, workflow: 'x.yml' } }
  expect((await dispatch(asked, true)).result.outcome).toBe('would-dispatch')
})

it('auto does not fall back to a push where the ref is missing', async () => {
  const { result, gitea } = await dispatch({ plan: { files }, inputs: { ref: 'nope' } }, false)
  expect(result).toMatchObject({
    outcome: 'rejected',
    message: expect.stringMatching(/the branch nope does not exist/),
  })
  expect(gitea.repository('o/r').deliveries).toEqual([])
  // Where the ref is there and has no listener, it does.
  const { result: other } = await dispatch(
    { plan: { files, tags: ['v1.0'] }, inputs: { ref: 'refs/tags/v1.0' } },
    false,
  )
  expect(other).toMatchObject({ outcome: 'dispatched', method: 'push' })
})

it.each<[string, Partial<RepositoryPlan>, string, RegExp]>([
  ['**', { access: 'admin', branchRules: [{ name: '**' }] }, 'forbidden', /the branch protection rule `\*\*`/],
  ['dispatch/**', { access: 'admin', branchRules: [{ name: 'dispatch/**' }] }, 'forbidden', /`dispatch\/\*\*`/],
  ['*', { access: 'admin', branchRules: [{ name: '*' }] }, 'would-dispatch', /./],
  [
    'one that lets the user push',
    { access: 'admin', branchRules: [{ name: '**', pushers: ['Runtime-Bot'] }] },
    'would-dispatch',
    /./,
  ],
  [
    'one that lets another user push',
    { access: 'admin', branchRules: [{ name: '**', pushers: ['somebody'] }] },
    'forbidden',
    /`\*\*`/,
  ],
  ['that a writer does not see', { branchRules: [{ name: '**' }] }, 'would-dispatch', /./],
])('a rule over the event’s branch: %s', async (_, plan, outcome, words) => {
  const { result, sent } = await dispatch({ plan: { files, ...plan }, inputs: { 'dispatch-method': 'push' } }, true)
  expect(result).toMatchObject({ outcome, message: expect.stringMatching(words) })
  expect(sent).toEqual([])
})

it.each<[string, string, Partial<RepositoryPlan>, string]>([
  ['a new branch', 'rel/1', {}, 'forbidden'],
  ['a new branch that another rule opens', 'rel/open', {}, 'would-dispatch'],
  ['a new branch under none', 'other', {}, 'would-dispatch'],
  ['a new branch, for a writer', 'rel/1', { access: 'write' }, 'would-dispatch'],
])('a rule over %s that is named', async (_, branch, more, outcome) => {
  const branchRules = [{ name: 'rel/open', pushers: ['runtime-bot'] }, { name: 'rel/**' }]
  const on = `on:\n  push:\n    branches: ["${branch}"]\njobs: {j: {runs-on: x, steps: []}}\n`
  const plan: Partial<RepositoryPlan> = {
    access: 'admin',
    files: { '.gitea/workflows/x.yml': on },
    branchRules,
    ...more,
  }
  const { result, sent } = await dispatch({ plan, inputs: { 'push-branch': branch, 'push-path': 'v' } }, true)
  expect(result.outcome).toBe(outcome)
  if (outcome === 'forbidden')
    expect(result.message).toMatch(/rule `rel\/\*\*` .*allow the token's user to push to `rel\/1`/)
  expect(sent).toEqual([])
})

it.each([
  ['dispatch/e/old', 'forbidden'],
  ['dispatch/other/old', 'would-dispatch'],
] as const)('a protected branch %s of an earlier event: %s', async (branch, outcome) => {
  const gitea = await startGitea({ repositories: [{ name: 'o/r', files, protected: [branch] }] })
  const repository = gitea.repository('o/r')
  repository.branches.set(branch, repository.branches.get('main')!)
  const ended = await runAction({
    token: TOKEN,
    'server-url': gitea.url,
    repositories: 'o/r',
    'event-type': 'e',
    'dry-run': 'true',
  })
  await gitea.close()
  expect(ended.results[0]!.outcome).toBe(outcome)
})

it.each<[string, Record<string, string>, boolean]>([
  ['a push', {}, false],
  ['a push', {}, true],
  ['a dispatch in a dry run', dispatched, true],
])('a workflow that is named and switched off: %s', async (_, more, dryRun) => {
  const text = { ...files, '.gitea/workflows/x.yml': files['.gitea/workflows/listen.yml'], ...more }
  const plan = { files: text, disabledWorkflows: ['x.yml'] }
  const { result, gitea } = await dispatch({ plan, inputs: { workflow: 'x.yml' } }, dryRun)
  expect(result).toMatchObject({
    outcome: 'no-listener',
    message: expect.stringMatching(/x\.yml is disabled — enable \S+x\.yml on the repository's Actions page/),
  })
  expect(gitea.repository('o/r').deliveries).toEqual([])
  expect(gitea.count('GET', /\/actions\/workflows\/x\.yml$/)).toBe(1)
})

it('only a push or a dry run asks whether a workflow that is named is switched off', async () => {
  const { result, gitea } = await dispatch({ plan: { files: dispatched }, inputs: { workflow: 'x.yml' } }, false)
  expect(result.outcome).toBe('dispatched')
  expect(gitea.count('GET', /\/o\/r\/actions\/workflows/)).toBe(0)
  const old = await dispatch({ plan: { files }, release: '1.22.6', inputs: { workflow: 'listen.yml' } }, false)
  expect(old.result.outcome).toBe('dispatched')
  expect(old.gitea.count('GET', /\/actions\/workflows\/listen/)).toBe(0)
})
