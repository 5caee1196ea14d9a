// One workflow file makes a server's queue lose the runs of all repositories: the pushes are accepted, and only a read shows
// which of them started anything.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { runAction } from '../support/action.ts'
import { type GiteaOptions, type Release, startGitea, TOKEN } from '../support/gitea/server.ts'

const receiver = readFileSync(new URL('../../examples/receivers/every-release.yml', import.meta.url), 'utf8')
const FILE = '.gitea/workflows/publish-image.yml'

const POISONED = 'o/poisoned'
const HEALTHY = Array.from({ length: 20 }, (_, index) => `o/healthy-${index}`)
/** Not the first and not the last, so that it lies in a batch with others. */
const FLEET = [...HEALTHY.slice(0, 9), POISONED, ...HEALTHY.slice(9)]

/** 21 pushes in three batches, one of which is lost. */
const BATCH = 7

/** Where the reader of Gitea up to 1.26 is known to panic. */
const KNOWN = receiver.replace('runs-on:', 'strategy: {matrix: {include: [everything]}}\n    runs-on:')

/** Each run waits for a runner label that does not exist: with `queued` that counts. */
const waiting: GiteaOptions['runs'] = () => [
  {
    workflow: 'publish-image.yml',
    name: 'publish-image',
    appearsAfterMs: 100,
    startsAfterMs: Number.POSITIVE_INFINITY,
    endsAfterMs: Number.POSITIVE_INFINITY,
  },
]

// What is poisonous in its file is nothing that a reader of ours could know beforehand.
const start = (release: Release, batch = BATCH, poison = receiver) =>
  startGitea({
    release,
    repositories: FLEET.map((name) => ({ name, files: name === POISONED ? { [FILE]: poison } : { [FILE]: receiver } })),
    runs: waiting,
    pushQueue: { batch, isPoisoned: ({ repository }) => repository === POISONED },
  })

const dispatch = (url: string, inputs: Record<string, string>) =>
  runAction({
    token: TOKEN,
    'server-url': url,
    'event-type': 'runtime-published',
    repositories: FLEET.join('\n'),
    'max-parallel': '16',
    'wait-for': 'queued',
    'wait-timeout-seconds': '3',
    ...inputs,
  })

it.concurrent.each<[Release, string]>([
  ['1.22.6', 'auto'],
  ['1.22.6', 'push'],
  ['1.26.3', 'auto'],
  ['1.26.3', 'push'],
])('%s, %s: no target without a run counts as dispatched', async (release, method) => {
  const gitea = await start(release)
  const ended = await dispatch(gitea.url, { 'dispatch-method': method })
  await gitea.close()
  const hasRun = (name: string) => gitea.repository(name).runs.length > 0
  const found = Object.fromEntries(ended.results.map(({ repository, outcome }) => [repository, outcome]))
  expect(found).toEqual(Object.fromEntries(FLEET.map((name) => [name, hasRun(name) ? 'run-queued' : 'run-missing'])))

  const lost = FLEET.filter((name) => !hasRun(name))
  expect(lost).toHaveLength(BATCH)
  expect(lost).toContain(POISONED)
  expect(ended.exitCode).toBe(1)
  expect(ended.outputs).toMatchObject({
    outcome: 'partial',
    'dispatched-count': String(FLEET.length - BATCH),
    'failed-count': String(BATCH),
  })
  expect(JSON.parse(ended.outputs['failed-repositories']!)).toEqual(lost)
  expect(JSON.parse(ended.outputs['dispatched-repositories']!)).toEqual(FLEET.filter(hasRun))
  // All were pushed, and each once: what is lost is not sent again at once.
  for (const name of FLEET) expect(gitea.repository(name).deliveries).toHaveLength(1)
})

it('with wait-for: accepted, a target with an accepted push and a lost run is dispatched', async () => {
  const gitea = await start('1.26.3')
  const ended = await dispatch(gitea.url, { 'wait-for': 'accepted' })
  await gitea.close()
  expect(new Set(ended.results.map(({ outcome }) => outcome))).toEqual(new Set(['dispatched']))
  expect(ended.exitCode).toBe(0)
})

it('a repository with a file known to crash the queue gets no push, and no run is lost', async () => {
  const gitea = await start('1.26.3', 5, KNOWN)
  const ended = await dispatch(gitea.url, {})
  await gitea.close()
  const outcomes = ended.results.map(({ repository, outcome }) => `${repository} ${outcome}`)
  expect(outcomes).toEqual(FLEET.map((name) => `${name} ${name === POISONED ? 'no-listener' : 'run-queued'}`))
  expect(gitea.repository(POISONED).deliveries).toEqual([])
})
