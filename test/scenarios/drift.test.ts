// Reconcile: only targets with a different value get the event, by every method, and a dry run reports them.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { runAction } from '../support/action.ts'
import { type RepositoryPlan, startGitea, TOKEN } from '../support/gitea/server.ts'

const receiver = readFileSync(new URL('../../examples/receivers/every-release.yml', import.meta.url), 'utf8')
const listens = { '.gitea/workflows/publish-image.yml': receiver }
const FLEET: RepositoryPlan[] = [
  { name: 'o/current', files: { ...listens, 'requirements.txt': 'x==1\nruntime==0.1.9\n' } },
  { name: 'o/behind', files: { ...listens, 'requirements.txt': 'x==1\nruntime==0.1.8\n' } },
  { name: 'o/ahead', files: { ...listens, 'requirements.txt': 'runtime==0.1.10' } },
  { name: 'o/unpinned', files: { ...listens, 'requirements.txt': 'x==1\n' } },
  { name: 'o/missing', files: listens },
]
const INPUTS = {
  token: TOKEN,
  'event-type': 'runtime-published',
  repositories: FLEET.map(({ name }) => name).join('\n'),
  'drift-path': 'requirements.txt',
  'drift-pattern': '^runtime==(\\S+)',
  'drift-expected': '0.1.9',
}

it.each([
  ['auto', 'false'],
  ['auto', 'true'],
  ['push', 'false'],
  ['repository_dispatch', 'false'],
])('%s, dry run %s', async (method, dryRun) => {
  const gitea = await startGitea({
    release: '1.22.6',
    repositories: FLEET,
    offersRepositoryDispatch: method === 'repository_dispatch',
  })
  const ended = await runAction({ ...INPUTS, 'server-url': gitea.url, 'dispatch-method': method, 'dry-run': dryRun })
  await gitea.close()
  const sent = dryRun === 'true' ? 'would-dispatch' : 'dispatched'
  expect(ended.results.map(({ outcome }) => outcome)).toEqual(['unchanged', sent, sent, sent, sent])
  const messages = ended.results.map(({ message }) => message)
  expect(messages[0]).toContain('requirements.txt has "0.1.9"')
  expect(messages[1]).toContain('drift: requirements.txt has "0.1.8", expected "0.1.9"')
  expect(messages[3]).toContain('has no match for `drift-pattern`')
  expect(messages[4]).toContain('drift: requirements.txt does not exist')
  expect(ended.exitCode).toBe(0)
  expect(JSON.parse(ended.outputs['unchanged-repositories']!)).toEqual(['o/current'])
  expect(gitea.requests.filter((request) => request.method === 'POST')).toHaveLength(dryRun === 'true' ? 0 : 4)
})

it.each<[Record<string, string>, RegExp]>([
  [{ 'drift-pattern': 'runtime==' }, /drift-pattern: has 0 capture groups/],
  [{ 'drift-pattern': '(a)(b)' }, /drift-pattern: has 2 capture groups/],
  [{ 'drift-pattern': '(' }, /drift-pattern: is not a valid JavaScript regular expression/],
  [{ 'drift-expected': '' }, /drift-expected: is empty/],
  [{ 'drift-path': '../x' }, /drift-path: must be a path inside/],
  [{ 'drift-path': '' }, /drift-path: is empty/],
])('%j gets the event', async (inputs, says) => {
  const ended = await runAction({ ...INPUTS, 'server-url': 'http://127.0.0.1:9', ...inputs })
  expect(ended.exitCode).toBe(1)
  expect(ended.log).toMatch(says)
})

it('a target that is behind although the pushed file already has the content is no success', async () => {
  const files = { ...listens, 'requirements.txt': 'runtime==0', '.runtime-version': '0.1.9\n' }
  const gitea = await startGitea({ release: '1.22.6', repositories: [{ name: 'o/stuck', files }] })
  const push = {
    'dispatch-method': 'push',
    'push-branch': 'main',
    'push-path': '.runtime-version',
    'push-content': '0.1.9',
  }
  const ended = await runAction({ ...INPUTS, ...push, 'server-url': gitea.url, repositories: 'o/stuck' })
  await gitea.close()
  expect(ended.results[0]!.outcome).toBe('rejected')
  expect(ended.results[0]!.message).toContain('the file to push already has this content')
  expect(ended.exitCode).toBe(1)
})
