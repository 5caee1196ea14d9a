// The default: a target counts as dispatched when its run exists, and what is asked to see that.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { actionYml, type Ended, runAction } from '../support/action.ts'
import { type GiteaOptions, type Release, startGitea, TOKEN } from '../support/gitea/server.ts'

const receiver = (name: string) =>
  readFileSync(new URL(`../../examples/receivers/${name}.yml`, import.meta.url), 'utf8')
const byPush = { '.gitea/workflows/publish-image.yml': receiver('every-release') }
const byDispatch = { '.gitea/workflows/publish-image.yml': receiver('workflow-dispatch') }
const RELEASES: Release[] = ['1.22.6', '1.24.7', '1.25.4', '1.26.0', '1.26.3']
const NEVER = { startsAfterMs: Number.POSITIVE_INFINITY, endsAfterMs: Number.POSITIVE_INFINITY }
/** No runner takes them. */
const waiting = [{ workflow: 'publish-image.yml', name: 'publish-image', ...NEVER }]

const INPUTS = {
  token: TOKEN,
  'event-type': 'runtime-published',
  'client-payload': '{"runtime_version":"1"}',
  'wait-for': 'queued',
}

interface Played {
  ended: Ended
  /** What was asked after the write, as `GET /path`. */
  after: string[]
  asked: string[]
}

async function play(options: GiteaOptions, inputs: Record<string, string> = {}): Promise<Played> {
  const gitea = await startGitea(options)
  const ended = await runAction({ ...INPUTS, 'server-url': gitea.url, repository: 'o/a', ...inputs })
  const asked = gitea.requests.map(({ method, path }) => `${method} ${path}`)
  await gitea.close()
  const after = asked.slice(asked.findLastIndex((request) => /^P/.test(request)) + 1)
  return { ended, asked, after: after.filter((request) => !/\/branches$/.test(request)) }
}

it('is the default', () => {
  expect(actionYml.inputs['wait-for']!.default).toBe('queued')
})

it.concurrent.each(RELEASES)('%s: a push with a run that no runner takes', async (release) => {
  const { ended, after } = await play({ release, repositories: [{ name: 'o/a', files: byPush }], runs: () => waiting })
  expect(ended.results[0]).toMatchObject({ outcome: 'run-queued', verdict: 'ok', method: 'push' })
  expect(ended.results[0]!.run_url).toMatch(/\/o\/a\/actions\/runs\/\d+$/)
  expect(ended.exitCode).toBe(0)
  expect(JSON.parse(ended.outputs['dispatched-repositories']!)).toEqual(['o/a'])
  expect(after).toHaveLength(1)
})

it.concurrent.each(RELEASES)('%s: a push by hand reads no workflow', async (release) => {
  const options = { release, repositories: [{ name: 'o/a', files: byPush }], runs: () => waiting }
  const { ended, asked } = await play(options, { 'dispatch-method': 'push' })
  expect(ended.results[0]).toMatchObject({ outcome: 'run-queued', listener: null })
  expect(asked.filter((request) => /GET .*(workflows|contents)(\/\.|$)/.test(request))).toEqual([])
})

it.concurrent.each(['auto', 'push'])('by %s, the run of another workflow', async (method) => {
  const options: GiteaOptions = {
    release: '1.26.3',
    repositories: [{ name: 'o/a', files: byPush }],
    runs: () => [{ ...waiting[0]!, workflow: 'ci.yml', name: 'ci' }],
  }
  const { ended } = await play(options, { 'dispatch-method': method, 'wait-timeout-seconds': '2' })
  // By hand any run will do; `auto` knows which workflow the event is for.
  expect(ended.results[0]!.outcome).toBe(method === 'auto' ? 'run-missing' : 'run-queued')
})

it.concurrent.each<Release>(['1.24.7', '1.25.4', '1.26.0', '1.26.3'])(
  '%s: a dispatch asks nothing more',
  async (release) => {
    const { ended, after } = await play({
      release,
      repositories: [{ name: 'o/a', files: byDispatch }],
      runs: () => waiting,
    })
    expect(ended.results[0]).toMatchObject({ outcome: 'run-queued', method: 'workflow_dispatch' })
    expect(after).toEqual([])
  },
)

it.concurrent('on 1.26, a dispatch with an answer that names no run is searched for', async () => {
  const repositories = [{ name: 'o/a', files: byDispatch }]
  const bare = (runs: NonNullable<GiteaOptions['runs']>): GiteaOptions => ({
    ...{ release: '1.26.3' as const, repositories, runs },
    answer: ({ method }) => (method === 'POST' ? { after: { status: 204 } } : undefined),
  })
  const { ended } = await play(bare(() => [{ workflow: 'publish-image.yml' }]))
  expect(ended.results[0]).toMatchObject({ outcome: 'run-queued', message: expect.stringContaining('matched by time') })
  const missing = await play(
    { ...bare(() => []), answer: ({ method }) => (method === 'POST' ? { status: 204 } : undefined) },
    { 'wait-timeout-seconds': '2' },
  )
  expect(missing.ended.results[0]!.outcome).toBe('run-missing')
})

it.concurrent('nothing lists the runs of a repository_dispatch before 1.26, and the result says so', async () => {
  const { ended } = await play(
    { release: '1.22.6', repositories: [{ name: 'o/a' }], offersRepositoryDispatch: true },
    { 'dispatch-method': 'repository_dispatch' },
  )
  expect(ended.results[0]).toMatchObject({
    outcome: 'dispatched',
    message: expect.stringContaining('the run could not be checked'),
  })
  expect(ended.exitCode).toBe(0)
})

it.concurrent('a run that is not made is missing, and what the file is known for is named', async () => {
  const { ended } = await play(
    { release: '1.26.3', repositories: [{ name: 'o/a', files: byPush }], runs: () => [] },
    { 'wait-timeout-seconds': '2' },
  )
  expect(ended.results[0]).toMatchObject({ outcome: 'run-missing', verdict: 'unknown', run_id: null })
  expect(ended.results[0]!.message).toContain('publish-image.yml')
  expect(ended.exitCode).toBe(1)
  expect(JSON.parse(ended.outputs['failed-repositories']!)).toEqual(['o/a'])
})

it.concurrent.each(['accepted', 'queued', 'completed'])(
  'Forgejo 11, six senders at once: the number in the answer names the run, with %s',
  async (waitFor) => {
    let dispatched = 0
    const senders = 6
    const task = (number: number) => ({
      ...{ id: 100 + number, name: 'publish', run_number: number, event: 'workflow_dispatch', head_branch: 'main' },
      // Only ours succeeds.
      ...{
        status: number === senders ? 'success' : 'failure',
        workflow_id: 'publish-image.yml',
        url: `/o/a/actions/runs/${number}`,
      },
    })
    const tasks = Array.from({ length: senders }, (_, index) => task(index + 1)).reverse()
    const { ended } = await play(
      {
        release: '1.26.3',
        version: '11.0.1+gitea-1.22.0',
        repositories: [{ name: 'o/a', files: byDispatch }],
        answer: ({ method, path }) => {
          if (method === 'POST')
            return { status: 201, body: { id: 900 + ++dispatched, run_number: senders, jobs: ['publish'] } }
          if (path.endsWith('/actions/tasks'))
            return { status: 200, body: { workflow_runs: tasks, total_count: senders } }
          return undefined
        },
      },
      { 'wait-for': waitFor },
    )
    const outcome = { accepted: 'dispatched', queued: 'run-queued', completed: 'run-succeeded' }[waitFor]
    expect(ended.results[0]).toMatchObject({
      outcome,
      run_id: 901,
      run_url: expect.stringMatching(/\/o\/a\/actions\/runs\/6$/),
    })
  },
)
