// The rerun that log and summary print: following it dispatches to exactly the named repositories, once each.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { parse } from 'yaml'
import { runAction } from '../support/action.ts'
import { startGitea, TOKEN } from '../support/gitea/server.ts'

const workspace = mkdtempSync(join(tmpdir(), 'gitea-dispatch-again-'))
afterAll(() => rmSync(workspace, { recursive: true }))

const BLOCK = /^::group::Rerun\n(?<says>.*)\n(?<inputs>[\s\S]*?)^::endgroup::$/m

it('works as printed', async () => {
  writeFileSync(join(workspace, 'list.txt'), 'o/a\no/b\no/c\no/d\n')
  const names = ['o/a', 'o/b', 'o/c', 'o/d']
  let isUp = false
  const gitea = await startGitea({
    repositories: names.map((name) => ({ name })),
    answer: ({ method, path }) =>
      method === 'POST' && /o\/[cd]\//.test(path) && !isUp ? { status: 422, body: { message: 'no' } } : undefined,
  })
  const others = { token: TOKEN, 'server-url': gitea.url, 'dispatch-method': 'push', 'client-payload': '{"a":"1"}' }
  const env = { GITHUB_WORKSPACE: workspace }
  const first = await runAction({ ...others, 'event-type': 'e: #1', 'repositories-file': 'list.txt' }, { env })
  const { says = '', inputs = '' } = BLOCK.exec(first.log)?.groups ?? {}
  expect(says).toBe(
    'To rerun only these repositories, replace the target inputs (`repository`, `repositories-file`, `repositories-query`, `exclude`, `topic`, `shard`) with these; keep the others:',
  )
  expect(first.summary).toContain(inputs.trimEnd())
  isUp = true
  const again = await runAction({ ...others, ...parse(inputs) }, { env })
  await gitea.close()
  expect(again.results.map(({ repository, outcome }) => `${repository} ${outcome}`)).toEqual([
    'o/c dispatched',
    'o/d dispatched',
  ])
  expect(again.log).not.toContain('::group::Rerun')
  expect(again.outputs['dispatch-id']).toBe(first.outputs['dispatch-id'])
  const pushes = names.map((name) => gitea.repository(name).commits.filter(({ message }) => message.startsWith('{')))
  expect(pushes.map(({ length }) => length)).toEqual([1, 1, 1, 1])
})

it('contains patterns that were never resolved', async () => {
  const gitea = await startGitea({ repositories: [{ name: 'o/a' }] })
  const inputs = { 'server-url': gitea.url, repositories: 'o/a, o/b-*, !o/b-1', 'event-type': 'e' }
  const ended = await runAction({ token: 'of-somebody-unknown', ...inputs })
  await gitea.close()
  const block = parse(BLOCK.exec(ended.log)!.groups!['inputs']!)
  expect(JSON.parse(block.repositories)).toEqual(['o/a', 'o/b-*', '!o/b-1'])
  expect(JSON.parse(ended.outputs['failed-repositories']!)).toEqual(['o/a', 'o/b-*', '!o/b-1'])
})

it('points to the outputs where a payload of a target may be secret', async () => {
  const gitea = await startGitea({ repositories: [] })
  const repositories = JSON.stringify([{ repository: 'o/gone', client_payload: { key: 'hunter-two' } }])
  const ended = await runAction({ token: TOKEN, 'server-url': gitea.url, repositories, 'event-type': 'e' })
  await gitea.close()
  expect(ended.log).toMatch(
    /^To rerun only these repositories, pass the outputs `failed-repositories` and `dispatch-id` to /m,
  )
  expect(ended.log).not.toContain('hunter')
})

it('an empty shard has no rerun, whatever stopped the step', async () => {
  const gitea = await startGitea({ repositories: [] })
  const inputs = { 'server-url': gitea.url, repositories: 'o/a, o/b', shard: '3/4', 'event-type': 'e' }
  const ended = await runAction({ token: 'of-somebody-unknown', ...inputs })
  await gitea.close()
  expect(ended.exitCode).toBe(1)
  expect(ended.outputs['failed-repositories']).toBe('[]')
})

it('counts a push as failed when its branch was checked and is absent', async () => {
  const gitea = await startGitea({
    repositories: [{ name: 'o/a' }],
    answer: ({ method }) => (method === 'POST' ? { status: 500, body: { message: '' } } : undefined),
  })
  const inputs = { 'server-url': gitea.url, repositories: 'o/a', 'event-type': 'e', 'max-attempts': '1' }
  const ended = await runAction({ token: TOKEN, ...inputs, 'dispatch-method': 'push' })
  const sent = await runAction({ token: TOKEN, ...inputs, 'dispatch-method': 'repository_dispatch' })
  await gitea.close()
  expect(ended.log).toContain('::error::failure: event sent to 0 of 1 repository; 1 failed (server-error)')
  expect(ended.log).toMatch(/^To rerun only these repositories/m)
  expect(sent.log).toContain('::error::failure: event sent to 0 of 1 repository; 1 needs checking (server-error)')
  expect(sent.log).toMatch(/^1 may already have received it; check for a run first/m)
})

it('prints no rerun after a dry run', async () => {
  const gitea = await startGitea({ repositories: [{ name: 'o/a', archived: true }] })
  const inputs = { 'server-url': gitea.url, repositories: 'o/a', 'event-type': 'e', 'dry-run': 'true' }
  const ended = await runAction({ token: TOKEN, ...inputs })
  await gitea.close()
  expect(ended.results[0]!.outcome).toBe('archived')
  expect(ended.log + ended.summary).not.toMatch(/send again|those again/)
})

it('omits a dispatch-id that another event uses', async () => {
  const gitea = await startGitea({ repositories: ['o/a', 'o/b', 'o/c'].map((name) => ({ name })) })
  const inputs = {
    token: TOKEN,
    'server-url': gitea.url,
    'event-type': 'e',
    'dispatch-method': 'push',
    'dispatch-id': '1',
  }
  await runAction({ ...inputs, repositories: 'o/a', 'client-payload': '{"a":1}' })
  const alone = await runAction({ ...inputs, repositories: 'o/a,o/b', 'client-payload': '{"a":2}' })
  const beside = await runAction({ ...inputs, repositories: 'o/a,o/gone', 'client-payload': '{"a":2}' })
  await gitea.close()
  expect(alone.results.map(({ outcome }) => outcome)).toEqual(['rejected', 'dispatched'])
  expect(BLOCK.exec(alone.log)!.groups!['inputs']).not.toContain('dispatch-id')
  // Another that failed keeps the id, with which a push that arrived is not made twice.
  const { says, inputs: block } = BLOCK.exec(beside.log)!.groups!
  expect(parse(block!)).toMatchObject({ 'dispatch-id': 1, repositories: '[\n  "o/gone"\n]\n' })
  expect(says).toMatch(/1 more needs/)
})
