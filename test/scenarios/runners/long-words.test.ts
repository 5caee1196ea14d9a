// What a server says at any length reaches even a runner that reads no line over 64 KiB, and no other output suffers.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { runAction } from '../../support/action.ts'
import { type Fault, type GiteaOptions, startGitea, TOKEN } from '../../support/gitea/server.ts'
import { readAsGitHub, readAsOldAct } from './output-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'gitea-dispatch-long-'))
afterAll(() => rmSync(folder, { recursive: true }))

const LONG = 'x'.repeat(70_000)
const DISPATCHED = 'on:\n  workflow_dispatch:\n    inputs:\n      client_payload: {type: string}\njobs: {}\n'

const json = (status: number, body: unknown): Fault => ({
  status,
  headers: { 'content-type': 'application/json' },
  body,
})
const says = (request: RegExp, answer: Fault): GiteaOptions => ({
  answer: ({ method, path }) => (request.test(`${method} ${path}`) ? answer : undefined),
})

it.concurrent.each<[string, GiteaOptions, Record<string, string>, Record<string, unknown>]>([
  [
    "the server's version",
    { version: `\n1.26.0+${LONG}` },
    { 'dispatch-method': 'auto' },
    { outcome: 'failure', 'server-version': '' },
  ],
  [
    'a commit',
    says(/^POST .*\/contents\//, json(201, { commit: { sha: LONG } })),
    { 'dispatch-method': 'push' },
    { outcome: 'failure', results: expect.stringContaining('"commit": null') },
  ],
  [
    'a new name',
    says(
      /^GET .*\/repos\/o\/a$/,
      json(200, { full_name: `o/${LONG}`, default_branch: 'main', archived: false, permissions: { push: true } }),
    ),
    { 'dispatch-method': 'push' },
    { results: expect.stringContaining('"outcome": "unexpected-answer"') },
  ],
  [
    'the address of a run',
    {
      release: '1.26.0',
      ...says(/^POST .*\/dispatches$/, json(200, { workflow_run_id: 3, html_url: `http://x/${LONG}` })),
    },
    { 'dispatch-method': 'workflow_dispatch', workflow: 'a.yml' },
    { results: expect.stringContaining('/o/a/actions/runs/3"') },
  ],
])('%s', async (name, options, inputs, expected) => {
  const gitea = await startGitea({
    repositories: [{ name: 'o/a', files: { '.gitea/workflows/a.yml': DISPATCHED } }],
    ...options,
  })
  const file = join(folder, name)
  writeFileSync(file, '')
  const given = { token: TOKEN, 'server-url': gitea.url, repository: 'o/a', 'event-type': 'e', ...inputs }
  await runAction(given, { env: { GITHUB_OUTPUT: file } })
  await gitea.close()
  const text = readFileSync(file, 'utf8')
  expect(readAsOldAct(text)).toMatchObject(expected)
  expect(readAsOldAct(text)).toEqual(readAsGitHub(text))
})
