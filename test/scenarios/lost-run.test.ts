// The same event again: a push with a lost run is committed once more, and never one with a run that may still appear.
import { expect, it } from 'vitest'
import { runAction } from '../support/action.ts'
import { type Fault, type Release, startGitea, TOKEN } from '../support/gitea/server.ts'

const LISTENER = {
  '.gitea/workflows/publish.yml':
    'name: publish\non: {push: {branches: ["dispatch/**"], paths: ["**"]}}\njobs: {a: {runs-on: x, steps: []}}\n',
}
const MINUTE = 60_000

/** Of the write that commits once more. */
type SecondWrite = Fault | undefined

interface Case {
  release: Release
  /** How old the first commit is when the event is sent again. */
  ageMs: number
  hasRun?: boolean
  inputs?: Record<string, string>
  second?: SecondWrite
}

/** Sends an event, and the same one again, twice; the commits of its branch after each. */
async function sendThrice({ release, ageMs, hasRun = false, inputs = {}, second: fault }: Case) {
  let clock = Date.now() - ageMs
  let makesRuns = hasRun
  const gitea = await startGitea({
    release,
    repositories: [{ name: 'o/a', files: LISTENER }],
    now: () => clock,
    runs: () => (makesRuns ? [{ workflow: 'publish.yml', name: 'publish' }] : []),
    answer: ({ method, attempt }) => (method === 'PUT' && attempt === 1 ? fault : undefined),
  })
  let runId = 7
  const send = () =>
    runAction(
      {
        ...{ token: TOKEN, 'server-url': gitea.url, repository: 'o/a', 'event-type': 'e', 'dispatch-id': '1' },
        ...{ 'wait-for': 'queued', 'wait-timeout-seconds': '1', 'client-payload': '{"a":"[skip ci]"}', ...inputs },
      },
      // Another run of the workflow, as a release that is started again by hand.
      { env: { GITHUB_REPOSITORY: 'o/sender', GITHUB_RUN_ID: String(runId++), GITHUB_RUN_NUMBER: '1' } },
    )
  const commits = () => gitea.repository('o/a').deliveries.filter(({ method }) => method === 'push').length
  const first = await send()
  const counts = [commits()]
  clock = Date.now()
  makesRuns = true
  const second = await send()
  counts.push(commits())
  clock += 10 * MINUTE
  const third = await send()
  counts.push(commits())
  const { branches, commits: all } = gitea.repository('o/a')
  const head = all.find(({ sha }) => sha === branches.get('dispatch/e/1'))!
  await gitea.close()
  return {
    outcomes: [first, second, third].map(({ results }) => results[0]!.outcome),
    results: second.results,
    counts,
    head,
  }
}

it.concurrent.each<Release>(['1.22.6', '1.24.7', '1.25.4', '1.26.3'])('%s: one more commit, once', async (release) => {
  const { outcomes, counts, head, results } = await sendThrice({ release, ageMs: 2 * MINUTE })
  expect(counts).toEqual([1, 2, 2])
  expect(outcomes).toEqual(['run-missing', 'run-queued', 'run-queued'])
  expect(results[0]).toMatchObject({
    commit: head.sha,
    branch: 'dispatch/e/1',
    message: expect.stringContaining('committed again'),
  })
  // The receiver reads the message; the file differs, or `paths` filters would see nothing.
  expect(JSON.parse(head.message)).toMatchObject({ dispatch_id: '1', client_payload: { a: '[skip ci]' } })
})

it.concurrent("a file of one's own gets a line end more, by hand too", async () => {
  const inputs = { 'push-path': 'version', 'push-content': '1.2.3', 'dispatch-method': 'push' }
  const { counts, head } = await sendThrice({ release: '1.26.3', ageMs: 2 * MINUTE, inputs })
  expect(counts).toEqual([1, 2, 2])
  expect(String(head.tree.get('version')!.content)).toBe('1.2.3\n')
})

it.concurrent.each<[string, Partial<Case>]>([
  ['is less than a minute old', { ageMs: MINUTE / 3 }],
  ['has a run', { hasRun: true }],
  ['is not looked at', { inputs: { 'wait-for': 'accepted' } }],
])('never where the commit %s', async (_name, given) => {
  const { counts } = await sendThrice({ release: '1.26.3', ageMs: 2 * MINUTE, ...given })
  // The third is ten minutes later.
  expect(counts.slice(0, 2)).toEqual([1, 1])
})

const page = { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>Sign in</html>' }
const json = (status: number, message: string) => ({ status, body: { message } })

it.concurrent.each<[string, SecondWrite, string, number]>([
  ['is lost after it was made', { after: 'reset' }, 'run-queued', 2],
  ['is a login page after it was made', { after: page }, 'run-queued', 2],
  ['is a 500 after it was made', { after: json(500, '') }, 'run-queued', 2],
  ['is a login page', page, 'unexpected-answer', 1],
  ['is lost', 'reset', 'unconfirmed', 1],
  ['is refused', json(403, 'user cannot commit to repo'), 'forbidden', 1],
  ['speaks of a race', json(403, "cannot lock ref 'refs/heads/dispatch/e/1': is at a but expected b"), 'rejected', 1],
])('the answer to the second commit %s', async (_name, second, outcome, commits) => {
  const { outcomes, counts } = await sendThrice({ release: '1.26.3', ageMs: 2 * MINUTE, second })
  expect([outcomes[1], counts[1]]).toEqual([outcome, commits])
})
