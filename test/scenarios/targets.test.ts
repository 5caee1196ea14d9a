// Where targets come from: files, patterns, topics, overrides, shards; one dispatch each, under the requested name.

import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Ended, runAction } from '../support/action.ts'
import { type Gitea, type RepositoryPlan, startGitea, TOKEN } from '../support/gitea/server.ts'

const template = (name: string) => `molecule-ai/molecule-ai-workspace-template-${name}`
const NAMES = ['claude-code', 'hermes', 'openclaw', 'codex', 'langgraph', 'crewai', 'autogen', 'deepagents']
const MANIFEST = {
  version: 1,
  plugins: [{ name: 'a', repo: 'Molecule-AI/plugin-a', ref: 'main' }],
  workspace_templates: NAMES.map((name) => ({
    name,
    repo: `Molecule-AI/molecule-ai-workspace-template-${name}`,
    ref: 'main',
  })),
  org_templates: [{ name: 'o', repo: 'Molecule-AI/org-o', ref: 'main' }],
}
const receiver = (name: string) =>
  readFileSync(new URL(`../../examples/receivers/${name}.yml`, import.meta.url), 'utf8')

let workspace: string
beforeAll(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'gitea-dispatch-workspace-'))
  await writeFile(join(workspace, 'manifest.json'), JSON.stringify(MANIFEST))
  await writeFile(join(workspace, 'targets.txt'), `# ours\n${NAMES.map(template).join('\n')}\n`)
  await writeFile(
    join(workspace, 'targets.yml'),
    `templates:\n${NAMES.map((name) => `  - repo: ${template(name)}\n`).join('')}`,
  )
})
afterAll(() => rm(workspace, { recursive: true }))

const push = async (gitea: Gitea, inputs: Record<string, string>): Promise<Ended> =>
  runAction(
    { token: TOKEN, 'server-url': gitea.url, 'event-type': 'e', 'dispatch-method': 'push', ...inputs },
    { env: { GITHUB_WORKSPACE: workspace } },
  )
const dispatchedTo = ({ results }: Ended) =>
  results.filter(({ verdict }) => verdict === 'ok').map(({ repository }) => repository)
const fleet = NAMES.map((name): RepositoryPlan => ({ name: template(name) }))

it.concurrent.each<[string, Record<string, string>]>([
  ['a manifest', { 'repositories-file': 'manifest.json', 'repositories-query': 'workspace_templates[].repo' }],
  ['a manifest with refs', { 'repositories-file': './manifest.json', 'repositories-query': 'workspace_templates[]' }],
  ['plain text', { 'repositories-file': 'targets.txt' }],
  ['YAML', { 'repositories-file': 'targets.yml', 'repositories-query': 'templates' }],
  ['a file and a list', { 'repositories-file': 'targets.txt', repositories: template('codex').toUpperCase() }],
  ['a pattern', { repositories: 'Molecule-AI/*-template-*' }],
  ['full addresses', { repositories: NAMES.map((name) => `URL/${template(name)}.git`).join('\n') }],
])('%s gives exactly the eight templates', async (_name, inputs) => {
  const gitea = await startGitea({
    repositories: [...fleet, { name: 'molecule-ai/plugin-a' }, { name: 'molecule-ai/org-o' }],
  })
  const given = Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [name, value.replaceAll('URL', gitea.url)]),
  )
  const ended = await push(gitea, given)
  await gitea.close()
  expect(
    dispatchedTo(ended)
      .map((name) => name.toLowerCase())
      .sort(),
  ).toEqual(NAMES.map(template).sort())
  expect(ended.log).toMatch(/\((repositories|repositories-file)/)
})

it.concurrent.each<[string, Record<string, string>, RegExp]>([
  [
    'a path that leaves the workspace',
    { 'repositories-file': '../x.json' },
    /repositories-file: \.\.\/x\.json is outside the workspace/,
  ],
  ['a missing file', { 'repositories-file': 'none.json' }, /repositories-file: none\.json does not exist; .*checkout/],
  [
    'a query that finds nothing',
    { 'repositories-file': 'manifest.json', 'repositories-query': 'templates[].repo' },
    /repositories-query: `templates\[\]\.repo` finds nothing/,
  ],
  [
    'a query that is none',
    { 'repositories-file': 'manifest.json', 'repositories-query': 'a[' },
    /repositories-query: `a\[` is not a JMESPath query/,
  ],
  [
    'elements without a name',
    { 'repositories-file': 'manifest.json', 'repositories-query': 'workspace_templates[].{ref: ref}' },
    /repositories-file: manifest\.json: .*has no name/,
  ],
  [
    'a query without a file',
    { 'repositories-query': 'x', repositories: 'o/a' },
    /repositories-query: requires `repositories-file`/,
  ],
  ['another server', { repositories: 'https://github.com/o/a' }, /repositories: .*is on another server/],
  ['a wrong share', { repositories: 'o/a', shard: '3/2' }, /shard: must be a shard such as/],
  ['a pattern for owners', { repositories: '*/a' }, /repositories: .*write the full owner/],
])('%s is an error that names it, and nothing is sent', async (_name, inputs, says) => {
  const gitea = await startGitea({ repositories: fleet })
  const ended = await push(gitea, inputs)
  await gitea.close()
  expect(ended.exitCode).toBe(1)
  expect(ended.log).toMatch(new RegExp(`::error::Invalid inputs, nothing was sent\\. .*${says.source}`))
  expect(gitea.connections).toBe(0)
})

const MIXED: RepositoryPlan[] = [
  { name: 'o/a-1', topics: ['runtime'] },
  { name: 'o/a-2', topics: ['runtime'] },
  { name: 'o/a-3' },
  { name: 'o/a-archived', archived: true },
  { name: 'o/a-mirror', mirror: true },
  { name: 'o/a-empty', empty: true },
  { name: 'o/a-fork', fork: true },
  { name: 'o/a-hidden', access: 'none', topics: ['runtime'] },
  { name: 'o/b', topics: ['runtime'] },
]

it.concurrent.each<[string, Record<string, string>, string[]]>([
  [
    'a pattern leaves out repositories that cannot be dispatched to',
    { repositories: 'o/a-*' },
    ['o/a-1', 'o/a-2', 'o/a-3'],
  ],
  [
    'an exact name gets the event even where a pattern leaves it out',
    { repositories: 'o/a-*\no/a-fork' },
    ['o/a-1', 'o/a-2', 'o/a-3', 'o/a-fork'],
  ],
  ['! leaves one out', { repositories: 'o/a-*\n!o/A-2' }, ['o/a-1', 'o/a-3']],
  ['exclude leaves out by pattern', { repositories: 'o/*', exclude: 'o/a-*' }, ['o/b']],
  ['topic keeps those that have it', { repositories: 'o/*', topic: 'runtime' }, ['o/a-1', 'o/a-2', 'o/b']],
  ['all together', { repositories: 'o/*', topic: 'runtime', exclude: 'o/b' }, ['o/a-1', 'o/a-2']],
])('%s', async (_name, inputs, expected) => {
  const gitea = await startGitea({ release: '1.26.0', repositories: MIXED })
  const ended = await push(gitea, inputs)
  await gitea.close()
  expect(dispatchedTo(ended).sort()).toEqual(expected)
  expect(ended.log + ended.summary + JSON.stringify(ended.outputs)).not.toContain('hidden')
  if (inputs['repositories'] === 'o/a-*')
    expect(ended.log).toContain('excluded 1 archived, 1 mirrored, 1 empty, 1 forked')
})

it('a pattern that matches nothing fails the step before anything is sent', async () => {
  const gitea = await startGitea({ repositories: MIXED })
  const ended = await push(gitea, { repositories: 'o/b\no/z-*', 'fail-on': 'never' })
  await gitea.close()
  expect(ended.exitCode).toBe(1)
  expect(ended.log).toMatch(/::error::repositories: the pattern o\/z-\* matches no repository/)
  expect(ended.results.map(({ repository, outcome }) => [repository, outcome])).toEqual([['o/b', 'not-attempted']])
  expect(gitea.count('POST', /./)).toBe(0)
})

it.each<[string, string[], number]>([
  ['with read:organization', ['write:repository', 'read:organization'], 101],
  ['by search without it', ['write:repository'], 105],
])('5,000 repositories in pages with holes, %s', async (_name, scopes, most) => {
  const repositories = Array.from(
    { length: 5000 },
    (_, index): RepositoryPlan => ({
      name: `o/r-${index}`,
      access: index % 7 === 0 || (index > 1000 && index < 1100) ? 'none' : 'write',
    }),
  )
  const gitea = await startGitea({ release: '1.26.0', repositories, tokens: [{ value: TOKEN, scopes }] })
  const ended = await push(gitea, { repositories: 'o/*', shard: '1/1000', 'dry-run': 'true' })
  await gitea.close()
  const readable = repositories.filter(({ access }) => access === 'write').length
  expect(ended.log).toContain(`of ${readable}`)
  const lookups = gitea.requests.filter(({ path }) => /\/(orgs|users|search)/.test(path))
  expect(lookups.length).toBeLessThanOrEqual(most)
  expect(gitea.mostConnections).toBeLessThanOrEqual(8)
})

it('shards cover everything and never overlap', async () => {
  const gitea = await startGitea({ repositories: fleet })
  const repositories = NAMES.map(template).join(',')
  const shares = await Promise.all(['1/3', '2/3', '3/3'].map((shard) => push(gitea, { repositories, shard })))
  const empty = await push(gitea, { repositories: template('codex'), shard: '2/2' })
  await gitea.close()
  expect(shares.map((share) => dispatchedTo(share).length).sort()).toEqual([2, 3, 3])
  expect(shares.flatMap(dispatchedTo).sort()).toEqual(NAMES.map(template).sort())
  expect([empty.exitCode, empty.outputs['total-count'], empty.outputs['outcome']]).toEqual([0, '0', 'success'])
})

it('an object overrides inputs for one target, and stays an object in failed-repositories', async () => {
  const files = {
    '.gitea/workflows/publish-image.yml': receiver('workflow-dispatch'),
    '.gitea/workflows/other.yml': receiver('workflow-dispatch'),
  }
  const gitea = await startGitea({ release: '1.26.0', repositories: [{ name: 'o/a', files }, { name: 'o/b' }] })
  const failing = { repository: 'o/c', ref: 'next', client_payload: { x: 1 } }
  const elements = [
    {
      repository: 'o/a',
      workflow: 'other.yml',
      client_payload: { runtime_version: '2', extra: true },
      name: 'ignored',
    },
    { repo: 'o/b', dispatch_method: 'push' },
    failing,
  ]
  const ended = await push(gitea, {
    repositories: JSON.stringify(elements),
    'client-payload': '{"runtime_version":"1"}',
    'dispatch-method': 'auto',
  })
  await gitea.close()
  expect(ended.results.map(({ outcome, method }) => [outcome, method])).toEqual([
    ['dispatched', 'workflow_dispatch'],
    ['dispatched', 'push'],
    ['not-found', null],
  ])
  const posts = gitea.requests.filter(({ method }) => method === 'POST')
  expect(posts.find(({ path }) => path.includes('other.yml'))!.body).toMatchObject({ inputs: { runtime_version: '2' } })
  expect(JSON.parse(ended.outputs['failed-repositories']!)).toEqual([failing])
  const again = await runAction({
    token: TOKEN,
    'server-url': gitea.url,
    'event-type': 'e',
    repositories: ended.outputs['failed-repositories']!,
  })
  expect(again.results[0]!.repository).toBe('o/c')
})

it('a stopped run keeps every requested target in failed-repositories, and no excluded one', async () => {
  const gitea = await startGitea({ repositories: MIXED })
  const inputs = { repositories: 'o/a-*\no/b\no/keep-out', exclude: 'o/keep-out' }
  const ended = await runAction({ token: 'f'.repeat(40), 'server-url': gitea.url, 'event-type': 'e', ...inputs })
  await gitea.close()
  expect([ended.exitCode, ended.outputs['outcome']]).toEqual([1, 'failure'])
  expect(JSON.parse(ended.outputs['failed-repositories']!)).toEqual(['o/b', 'o/a-*', '!o/keep-out'])
})

it('no value of a list is printed, whatever is wrong with it', async () => {
  const repositories = JSON.stringify([
    { name: 'x', client_payload: { p: 'hunter-two' } },
    'https://bot:hunter-two@elsewhere/o/a',
  ])
  const ended = await runAction({ token: TOKEN, 'server-url': 'http://127.0.0.1:9', 'event-type': 'e', repositories })
  expect(ended.exitCode).toBe(1)
  expect(ended.log + ended.summary + JSON.stringify(ended.outputs)).not.toContain('hunter')
})
