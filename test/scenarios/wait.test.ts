// Waiting for the runs: the same outcomes on every release, through what each of them shows.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { runAction } from '../support/action.ts'
import { type Release, type RunPlan, startGitea, TOKEN } from '../support/gitea/server.ts'

const receiver = (name: string) =>
  readFileSync(new URL(`../../examples/receivers/${name}.yml`, import.meta.url), 'utf8')
const push = { '.gitea/workflows/publish-image.yml': receiver('every-release') }
const inputs = { '.gitea/workflows/publish-image.yml': receiver('workflow-dispatch') }
const ci = { '.gitea/workflows/ci.yml': 'name: ci\non: push\njobs: {test: {runs-on: ubuntu-latest, steps: []}}\n' }

const PLANS: Record<string, Partial<RunPlan>> = {
  good: { endsAfterMs: 300 },
  bad: { conclusion: 'failure', endsAfterMs: 300, jobs: [{ name: 'publish', conclusion: 'failure' }] },
  cancelled: { conclusion: 'cancelled', endsAfterMs: 300 },
  slow: { startsAfterMs: 0, endsAfterMs: Number.POSITIVE_INFINITY },
  queued: { startsAfterMs: Number.POSITIVE_INFINITY, endsAfterMs: Number.POSITIVE_INFINITY },
}

const INPUTS = {
  token: TOKEN,
  'event-type': 'runtime-published',
  'client-payload': '{"runtime_version":"1"}',
  'wait-timeout-seconds': '2',
}

const fleet = (files: Record<string, string>) =>
  Object.keys(PLANS).map((name) => ({ name: `o/${name}`, files: { ...files, ...ci } }))

const start = (release: Release, files: Record<string, string>) =>
  startGitea({
    release,
    repositories: fleet(files),
    runs: ({ repository, event }) => {
      const plan = PLANS[repository.split('/')[1]!]!
      const ours = { workflow: 'publish-image.yml', name: 'publish-image', jobs: [{ name: 'publish' }], ...plan }
      // A workflow that the push also starts, and that fails: it must not count.
      const other = {
        workflow: 'ci.yml',
        name: 'ci',
        conclusion: 'failure' as const,
        endsAfterMs: 100,
        jobs: [{ name: 'test' }],
      }
      return event === 'push' ? [ours, other] : [ours]
    },
  })

it.concurrent.each<[Release, string, Record<string, string>]>([
  ['1.22.6', 'push', push],
  ['1.24.7', 'push', push],
  ['1.25.4', 'push', push],
  ['1.26.3', 'push', push],
  ['1.24.7', 'workflow_dispatch', inputs],
  ['1.25.4', 'workflow_dispatch', inputs],
  ['1.26.3', 'workflow_dispatch', inputs],
])('%s by %s: completed', async (release, method, files) => {
  const gitea = await start(release, files)
  const ended = await runAction({
    ...INPUTS,
    'server-url': gitea.url,
    repositories: fleet({})
      .map(({ name }) => name)
      .join(','),
    'wait-for': 'completed',
    // By tasks, a good end has to stay as it is for three rounds.
    'wait-timeout-seconds': method === 'workflow_dispatch' && release !== '1.26.3' ? '5' : '2',
  })
  const found = Object.fromEntries(ended.results.map(({ repository, outcome }) => [repository.slice(2), outcome]))
  expect(found).toEqual({
    good: 'run-succeeded',
    bad: 'run-failed',
    cancelled: 'run-failed',
    slow: 'run-timeout',
    queued: 'run-timeout',
  })
  const [good, bad, cancelled, slow] = ended.results
  expect(good!.method).toBe(method)
  expect(good!.conclusion).toBe('success')
  expect(bad!.conclusion).toBe('failure')
  expect(bad!.message).toContain('job publish')
  expect(cancelled!.conclusion).toBe('cancelled')
  expect(good!.ended_after_ms).toBeGreaterThanOrEqual(good!.started_after_ms!)
  expect(slow!.message).toContain('still running')
  for (const result of [good!, bad!, slow!]) {
    expect(result.run_url).toBe(`${gitea.url}/${result.repository}/actions/runs/${/\d+$/.exec(result.run_url!)![0]}`)
    if (release === '1.26.3') expect(result.run_id).toBe(Number(/\d+$/.exec(result.run_url!)![0]))
  }
  expect(ended.outputs['outcome']).toBe('partial')
  expect(JSON.parse(ended.outputs['failed-repositories']!)).toEqual(['o/bad', 'o/cancelled', 'o/slow', 'o/queued'])
  expect(ended.log).toMatch(/\d of 5 done, \d running, \d+ s/)
  const left = fleet({}).filter(({ name }) =>
    [...gitea.repository(name).branches.keys()].some((branch) => branch.startsWith('dispatch/')),
  )
  expect(left.map(({ name }) => name)).toEqual(method === 'push' ? ['o/slow', 'o/queued'] : [])
  await gitea.close()
})

it.concurrent.each<[Release, Record<string, string>]>([
  ['1.22.6', push],
  ['1.26.3', push],
  ['1.26.3', inputs],
])('%s: started', async (release, files) => {
  const gitea = await start(release, files)
  const ended = await runAction({
    ...INPUTS,
    'server-url': gitea.url,
    repositories: 'o/good,o/bad,o/slow',
    'wait-for': 'started',
  })
  await gitea.close()
  expect(ended.results.map(({ outcome }) => outcome)).toEqual(Array(3).fill('run-started'))
  expect(ended.exitCode).toBe(0)
})

it.concurrent('an event that starts nothing ends as run-missing, by hand too', async () => {
  const gitea = await startGitea({ release: '1.26.3', repositories: [{ name: 'o/a', files: push }], runs: () => [] })
  const ended = await runAction({
    ...INPUTS,
    'server-url': gitea.url,
    repositories: 'o/a',
    'dispatch-method': 'push',
    'wait-for': 'completed',
    'wait-timeout-seconds': '2',
  })
  expect(ended.results[0]).toMatchObject({ outcome: 'run-missing', verdict: 'unknown', run_id: null })
  expect(ended.exitCode).toBe(1)
  // Never deleted before a run was seen.
  expect(gitea.repository('o/a').branches.has(ended.results[0]!.branch!)).toBe(true)
  await gitea.close()
})

it.concurrent('a canceled job stops waiting at once and publishes what it knows', async () => {
  let kill: (signal: NodeJS.Signals) => void = () => {}
  let looks = 0
  const gitea = await startGitea({
    release: '1.26.3',
    repositories: fleet(push),
    runs: ({ repository }) => [
      { workflow: 'publish-image.yml', name: 'publish-image', ...PLANS[repository.split('/')[1]!]! },
    ],
    answer: ({ path }) => {
      if (path.endsWith('/actions/runs') && ++looks === 3) kill('SIGTERM')
      return undefined
    },
  })
  const ended = await runAction(
    {
      ...INPUTS,
      'server-url': gitea.url,
      repositories: 'o/good,o/slow',
      'wait-for': 'completed',
      'wait-timeout-seconds': '600',
    },
    {
      onStart: (means) => {
        kill = means
      },
    },
  )
  await gitea.close()
  expect(ended.exitCode).toBe(1)
  expect(ended.results.map(({ outcome }) => outcome)).toEqual([
    expect.stringMatching(/^run-(succeeded|timeout)$/),
    'run-timeout',
  ])
  expect(ended.results[1]!.message).toContain('the job was canceled while waiting')
  expect(ended.results[1]!.run_url).toMatch(/actions\/runs\/\d+$/)
})

it.concurrent('event branches of more than a week ago are swept, unless their run is unfinished', async () => {
  const day = 24 * 60 * 60 * 1000
  let clock = Date.now() - 8 * day
  const gitea = await startGitea({
    release: '1.22.6',
    repositories: [{ name: 'o/a', files: push }],
    now: () => clock,
    runs: ({ branch }) => [
      {
        workflow: 'publish-image.yml',
        name: 'publish-image',
        endsAfterMs: branch?.endsWith('/unfinished') ? Number.POSITIVE_INFINITY : 0,
      },
    ],
  })
  const dispatch = (id: string, inputs = {}) =>
    runAction({
      ...INPUTS,
      'server-url': gitea.url,
      repository: 'o/a',
      'dispatch-method': 'push',
      'dispatch-id': id,
      ...inputs,
    })
  await dispatch('unfinished')
  await dispatch('other-event', { 'event-type': 'other' })
  await dispatch('old')
  clock = Date.now() - day
  const ended = await dispatch('yesterday')
  expect(ended.exitCode).toBe(0)
  expect(ended.log).toContain('o/a: deleted the event branch dispatch/runtime-published/old')
  const left = [...gitea.repository('o/a').branches.keys()].filter((branch) => branch.startsWith('dispatch/'))
  expect(left.sort()).toEqual(
    ['other/other-event', 'runtime-published/unfinished', 'runtime-published/yesterday'].map(
      (name) => `dispatch/${name}`,
    ),
  )
  await gitea.close()
})
