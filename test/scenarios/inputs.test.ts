// Invalid inputs: one clear error with every problem in it, and no request.
import { expect, it } from 'vitest'
import { runAction } from '../support/action.ts'
import { startGitea, TOKEN } from '../support/gitea/server.ts'

const good = { token: TOKEN, repositories: 'o/a', 'event-type': 'e' }

it.each<[string, Record<string, string>, RegExp]>([
  ['no token', { token: '' }, /token: is empty; give an access token/],
  ['a token with spaces', { token: 'abc def' }, /token: contains whitespace/],
  [
    'three bad names among ten',
    { repositories: 'o/1 o/2,o/3,x,o/4,o/5,/y,o/6,o/7,o/8,o/../z' },
    /repositories: "o\/1 o\/2" is not a repository.*"x" is.*"\/y" is.*"o\/\.\.\/z" is/,
  ],
  ['a payload that is a list', { 'client-payload': '[1]' }, /client-payload: must be a JSON object/],
  ['a payload that is not JSON', { 'client-payload': '{' }, /client-payload: is not JSON/],
  [
    'a payload of 70 KB',
    { 'client-payload': JSON.stringify({ a: 'x'.repeat(70_000) }) },
    /client-payload: is 69 KiB of JSON, more than 64 KiB/,
  ],
  ['an event type of 101 characters', { 'event-type': 'e'.repeat(101) }, /event-type: is longer than 100 characters/],
  [
    'an event type too long for a branch',
    { 'event-type': 'e'.repeat(90), 'dispatch-method': 'push' },
    /event-type: is too long for `push`/,
  ],
  ['max-parallel 0', { 'max-parallel': '0' }, /max-parallel: must be a whole number from 1 to 64/],
  ['server-url ftp://x', { 'server-url': 'ftp://x' }, /server-url: must begin with https/],
  ['credentials in server-url', { 'server-url': 'https://u:p@git.example.com' }, /server-url: contains credentials/],
  ['no repository', { repositories: '' }, /repositories: no repository is given/],
])('%s', async (_name, wrong, says) => {
  const gitea = await startGitea({ repositories: [{ name: 'o/a' }] })
  const ended = await runAction({ ...good, 'server-url': gitea.url, ...wrong })
  await gitea.close()
  expect(ended.exitCode).toBe(1)
  expect(ended.log).toMatch(new RegExp(`::error::Invalid inputs, nothing was sent\\. ${says.source}`))
  expect(ended.log.match(/::error::/g)).toHaveLength(1)
  expect(gitea.connections).toBe(0)
  expect(ended.outputs['outcome']).toBe('failure')
})

it('reports all problems at once, loses no target, and names the nearest input to a misspelled one', async () => {
  const ended = await runAction(
    {
      token: 'a b',
      'server-url': '',
      repositories: 'o/a,bad',
      'event-type': '',
      'fail-on': 'some',
      'dry-run': 'perhaps',
    },
    { env: { INPUT_EVENT_TYPE: 'x', INPUT_REPOSITORYS: 'o/c', INPUT_METHOD: 'push' } },
  )
  const error = ended.log.split('\n').find((line) => line.startsWith('::error::'))!
  for (const name of ['token', 'server-url', 'repositories', 'event-type', 'fail-on', 'dry-run'])
    expect(error).toContain(`${name}: `)
  expect(error).toContain('unknown input `event_type`. Did you mean `event-type`? ')
  expect(error).toContain('unknown input `repositorys`. Did you mean `repository`? ')
  expect(ended.log).toContain('::warning::unknown input `method` (ignored). Did you mean `dispatch-method`?')
  expect(JSON.parse(ended.outputs['failed-repositories']!)).toEqual([
    'o/a',
    'unknown input `repositorys`. Did you mean `repository`?',
    'repositories: "bad" is not a repository; write `owner/name`',
  ])
})

it('a misspelled `dry_run: true` sends nothing; with `dry-run` beside it, as a composite action passes it, it is a warning', async () => {
  const gitea = await startGitea({ repositories: [{ name: 'o/a' }] })
  const inputs = { ...good, 'server-url': gitea.url, 'dispatch-method': 'push' }
  const wrong = await runAction(inputs, { env: { INPUT_DRY_RUN: 'true' } })
  expect(wrong.exitCode).toBe(1)
  expect(wrong.log).toContain(
    '::error::Invalid inputs, nothing was sent. unknown input `dry_run`. Did you mean `dry-run`?\n',
  )
  expect(gitea.connections).toBe(0)
  const handed = { INPUT_DRY_RUN: 'false', INPUT_TOKENS: TOKEN, INPUT_TOPICS: 'o/a', INPUT_EVENT_TYPE: 'e' }
  const wrapped = await runAction(inputs, { env: handed })
  await gitea.close()
  expect(wrapped.results.map(({ outcome }) => outcome)).toEqual(['dispatched'])
  expect(wrapped.log.match(/^::warning::.*unknown input/gm)).toHaveLength(4)
})

it.each([
  ['a name that is none', { repositories: 'o/a,bad' }],
  ['no list', { repositories: '[o/a' }],
  ['a file that is not there', { 'repositories-file': 'none.json' }],
  ['nothing at all', {}],
  ['nothing but what to leave out', { repositories: '["!o/a"]' }],
])('an unreadable list, reused, fails again and dispatches nothing: %s', async (_, list) => {
  const gitea = await startGitea({ repositories: [{ name: 'o/a' }] })
  const inputs = { token: TOKEN, 'server-url': gitea.url, 'event-type': 'e', 'dispatch-method': 'push' }
  const first = await runAction({ ...inputs, ...list })
  const again = await runAction({ ...inputs, repositories: first.outputs['failed-repositories']! })
  await gitea.close()
  expect([first.exitCode, again.exitCode]).toEqual([1, 1])
  expect(again.log).toContain('::error::Invalid inputs, nothing was sent. repositories: "')
  expect(gitea.count('POST', /./)).toBe(0)
})

it('warns where all that was asked for is left out, and does not make a success of it where it stopped before', async () => {
  const gitea = await startGitea({ repositories: [{ name: 'o/a' }] })
  const inputs = { 'server-url': gitea.url, repositories: 'o/a', exclude: 'o/*', 'event-type': 'e' }
  const well = await runAction({ token: TOKEN, ...inputs })
  const refused = await runAction({ token: 'of-somebody-unknown', ...inputs })
  await gitea.close()
  expect(well.exitCode).toBe(0)
  expect(well.log).toContain('::warning::exclude: every requested repository is excluded')
  expect(refused.exitCode).toBe(1)
  expect(JSON.parse(refused.outputs['failed-repositories']!)).toEqual([expect.stringContaining('rejected it (401)')])
})

it('never sends a token to github.com because a variable says so', async () => {
  for (const env of [
    { GITEA_ACTIONS: 'true', GITHUB_SERVER_URL: 'https://github.com' },
    { GITEA_URL: 'https://github.com' },
    { GITHUB_SERVER_URL: 'https://github.com', GITHUB_API_URL: 'https://api.github.com' },
  ]) {
    const ended = await runAction(good, { env })
    expect(ended.exitCode).toBe(1)
    expect(ended.log).toMatch(/::error::Invalid inputs, nothing was sent\. server-url: is not set/)
  }
})

it("uses the runner's own server on Gitea, and accepts an empty JSON list", async () => {
  const gitea = await startGitea({ repositories: [{ name: 'o/a' }] })
  const env = { GITEA_ACTIONS: 'true', GITHUB_SERVER_URL: gitea.url }
  const ended = await runAction({ ...good, 'dispatch-method': 'push' }, { env })
  expect(ended.results.map(({ outcome }) => outcome)).toEqual(['dispatched'])
  const none = await runAction({ ...good, repositories: '[]' }, { env })
  expect([none.exitCode, none.outputs['total-count'], none.outputs['outcome']]).toEqual([0, '0', 'success'])
  await gitea.close()
})

it('peter-evans/repository-dispatch users keep their inputs', async () => {
  const gitea = await startGitea({ offersRepositoryDispatch: true, repositories: [{ name: 'o/a' }] })
  const ended = await runAction({
    token: TOKEN,
    'server-url': gitea.url,
    repository: 'o/a',
    'event-type': 'my-event',
    'client-payload': '{"ref": "main", "list": [1, "[skip ci]"]}',
    'dispatch-method': 'repository_dispatch',
  })
  expect(ended.exitCode).toBe(0)
  expect(gitea.requests.at(-1)).toMatchObject({
    method: 'POST',
    path: '/api/v1/repos/o/a/dispatches',
    body: { event_type: 'my-event', client_payload: { ref: 'main', list: [1, '[skip ci]'] } },
  })
  expect(gitea.requests).toHaveLength(2)
  await gitea.close()
})
