// `auto` chooses a method for each repository from its workflows and the server's release.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { OutcomeCode } from '../../src/model/catalog.ts'
import { type Ended, runAction } from '../support/action.ts'
import { type Gitea, type Release, type RepositoryPlan, startGitea, TOKEN } from '../support/gitea/server.ts'

const receiver = (name: string) =>
  readFileSync(new URL(`../../examples/receivers/${name}.yml`, import.meta.url), 'utf8')
const workflow = (on: string) => `on: ${on}\njobs: {j: {runs-on: ubuntu-latest, steps: [{run: 'true'}]}}\n`
const at = (file: string, text: string) => ({ [`.gitea/workflows/${file}`]: text })

const FLEET: RepositoryPlan[] = [
  { name: 'o/inputs', files: at('publish-image.yml', receiver('workflow-dispatch')) },
  { name: 'o/push', files: at('publish-image.yml', receiver('every-release')) },
  { name: 'o/file', files: at('publish-image.yml', receiver('runtime-version-file')) },
  { name: 'o/github-only', files: at('publish-image.yml', receiver('github')) },
  { name: 'o/deaf', files: at('nightly.yml', workflow('{schedule: [{cron: "0 0 * * *"}]}')) },
]

const INPUTS = {
  token: TOKEN,
  'event-type': 'runtime-published',
  'client-payload': '{"runtime_version": "0.1.9"}',
  'push-branch': 'main',
  'push-path': '.runtime-version',
  'push-content': '0.1.9',
}

const dispatch = async (gitea: Gitea, inputs: Record<string, string> = {}): Promise<Ended> =>
  runAction({ ...INPUTS, 'server-url': gitea.url, repositories: FLEET.map(({ name }) => name).join('\n'), ...inputs })

const NEW = ['dispatched', 'dispatched', 'dispatched', 'no-listener', 'no-listener']
const OLD = ['no-listener', 'dispatched', 'dispatched', 'no-listener', 'no-listener']

it.each<[Release, (string | null)[], string[]]>([
  ['1.22.6', [null, 'push', 'push', null, null], OLD],
  ['1.24.7', ['workflow_dispatch', 'push', 'push', null, null], NEW],
  ['1.25.4', ['workflow_dispatch', 'push', 'push', null, null], NEW],
  ['1.26.0', ['workflow_dispatch', 'push', 'push', null, null], NEW],
  ['1.26.3', ['workflow_dispatch', 'push', 'push', null, null], NEW],
])('%s: a mixed fleet in one step', async (release, methods, outcomes) => {
  const gitea = await startGitea({ release, repositories: FLEET })
  const ended = await dispatch(gitea)
  expect(ended.results.map(({ outcome }) => outcome)).toEqual(outcomes)
  expect(ended.results.map(({ method }) => method)).toEqual(methods)
  expect(ended.outputs['server-version']).toBe(release)
  expect(ended.results[1]!.listener).toBe('.gitea/workflows/publish-image.yml')
  expect(ended.results[1]!.branch).toMatch(/^dispatch\/runtime-published\//)
  const file = gitea.repository('o/file')
  expect(file.commits.at(-1)!.files).toMatchObject({ '.runtime-version': '0.1.9\n' })
  expect(ended.results[2]).toMatchObject({ branch: 'main', commit: file.branches.get('main') })
  if (methods[0]) {
    expect(gitea.requests.find(({ method, path }) => method === 'POST' && /inputs/.test(path))!.body).toMatchObject({
      ref: 'main',
      inputs: { runtime_version: '0.1.9' },
    })
  }
  // The advice is for this release, and is in log and summary, ready to paste.
  for (const text of [ended.log, ended.summary]) expect(text).toContain('branches: ["dispatch/runtime-published/**"]')
  if (release === '1.22.6') expect(ended.results[0]!.message).toMatch(/is ignored: Gitea 1\.22\.6 drops the file/)
  await gitea.close()
})

it('a dry run is the diagnosis: the same choices, and nothing but GET', async () => {
  const gitea = await startGitea({ release: '1.26.0', repositories: FLEET })
  const ended = await dispatch(gitea, { 'dry-run': 'true' })
  await gitea.close()
  const would = NEW.map((outcome) => (outcome === 'dispatched' ? 'would-dispatch' : outcome))
  expect(ended.results.map(({ outcome }) => outcome)).toEqual(would)
  expect(ended.results.map(({ method }) => method)).toEqual(['workflow_dispatch', 'push', 'push', null, null])
  const messages = ended.results.map(({ message }) => message)
  expect(messages[0]).toContain('.gitea/workflows/publish-image.yml at main')
  expect(messages[1]).toContain('a push to the new branch dispatch/runtime-published/')
  expect(messages[2]).toContain('a push of .runtime-version to main')
  expect(gitea.requests.filter(({ method }) => method !== 'GET')).toEqual([])
})

it('the advice works once it is committed', async () => {
  const deaf = await startGitea({ release: '1.22.6', repositories: [{ name: 'o/deaf' }] })
  const advised = await dispatch(deaf, { repositories: 'o/deaf', 'dry-run': 'true' })
  await deaf.close()
  const yaml = /listens for the event:\n\n```yaml\n([\s\S]*?)```/.exec(advised.summary)![1]!
  const gitea = await startGitea({ release: '1.22.6', repositories: [{ name: 'o/deaf', files: at('new.yml', yaml) }] })
  const ended = await dispatch(gitea, { repositories: 'o/deaf' })
  await gitea.close()
  expect(ended.results[0]).toMatchObject({
    outcome: 'dispatched',
    method: 'push',
    listener: '.gitea/workflows/new.yml',
  })
})

interface Row {
  name: string
  files: Record<string, string>
  inputs?: Record<string, string>
  outcome: OutcomeCode
  method?: string
  listener?: string
  says?: RegExp
}

it.concurrent.each<Row>([
  {
    name: 'a listener that gets the payload is preferred to a bare workflow_dispatch',
    files: { ...at('a.yml', workflow('[workflow_dispatch]')), ...at('b.yml', receiver('every-release')) },
    inputs: { 'push-branch': '', 'push-path': '' },
    outcome: 'dispatched',
    method: 'push',
    listener: '.gitea/workflows/b.yml',
  },
  {
    name: 'a bare workflow_dispatch gets nothing of the payload, so it is no listener',
    files: at('a.yml', workflow('workflow_dispatch')),
    outcome: 'no-listener',
    says: /a\.yml can be dispatched, but would receive none of the payload/,
  },
  {
    name: 'it is used where it is named, and the lost keys are said',
    files: at('a.yml', workflow('workflow_dispatch')),
    inputs: { workflow: 'a.yml' },
    outcome: 'dispatched',
    method: 'workflow_dispatch',
    listener: '.gitea/workflows/a.yml',
    says: /do not arrive: runtime_version/,
  },
  {
    name: 'it is used where there is no payload to lose',
    files: at('a.yml', workflow('workflow_dispatch')),
    inputs: { 'client-payload': '' },
    outcome: 'dispatched',
    method: 'workflow_dispatch',
    listener: '.gitea/workflows/a.yml',
  },
  {
    name: 'a file that would not arrive makes it none, too',
    files: at('a.yml', workflow('workflow_dispatch')),
    inputs: { 'client-payload': '', 'push-branch': 'other', 'push-path': '.runtime-version' },
    outcome: 'no-listener',
    says: /would receive none of `push-content`/,
  },
  {
    name: 'a file that does not arrive is named, where the method is',
    files: at('a.yml', workflow('workflow_dispatch')),
    inputs: {
      'client-payload': '',
      'push-branch': 'other',
      'push-path': '.runtime-version',
      'dispatch-method': 'workflow_dispatch',
    },
    outcome: 'dispatched',
    method: 'workflow_dispatch',
    says: /which carries no file, so `push-content` does not arrive/,
  },
  {
    name: 'of several bare ones none is started',
    files: { ...at('a.yml', workflow('workflow_dispatch')), ...at('b.yml', workflow('workflow_dispatch')) },
    inputs: { 'client-payload': '' },
    outcome: 'no-listener',
    says: /several workflows match.* — choose one with `workflow`/,
  },
  {
    name: 'workflow names one of them',
    files: { ...at('a.yml', workflow('workflow_dispatch')), ...at('b.yml', workflow('workflow_dispatch')) },
    inputs: { workflow: 'b.yml' },
    outcome: 'dispatched',
    method: 'workflow_dispatch',
    listener: '.gitea/workflows/b.yml',
  },
  {
    name: 'a workflow that is not there',
    files: at('a.yml', workflow('workflow_dispatch')),
    inputs: { workflow: 'c.yml' },
    outcome: 'no-listener',
    says: /c\.yml does not exist at main/,
  },
  {
    name: 'a required input that the payload lacks is reported before sending',
    files: at('a.yml', workflow('{workflow_dispatch: {inputs: {other: {required: true}}}}')),
    inputs: { 'dispatch-method': 'workflow_dispatch' },
    outcome: 'rejected',
    says: /requires the input `other`/,
  },
  {
    name: 'a value outside of a choice is reported before sending, and not printed',
    files: at('a.yml', workflow('{workflow_dispatch: {inputs: {runtime_version: {type: choice, options: [a, b]}}}}')),
    outcome: 'rejected',
    says: /must be one of "a", "b"/,
  },
  {
    name: 'reports what else a push starts',
    files: { ...at('ci.yml', workflow('push')), ...at('b.yml', receiver('every-release')) },
    inputs: { 'push-branch': '', 'push-path': '' },
    outcome: 'dispatched',
    method: 'push',
    listener: '.gitea/workflows/b.yml',
    says: /this also starts \.gitea\/workflows\/ci\.yml/,
  },
  {
    name: 'reports what the creation and deletion of the branch start',
    files: {
      ...at('c.yml', workflow('create')),
      ...at('d.yml', workflow('delete')),
      ...at('x.yml', receiver('every-release')),
    },
    outcome: 'dispatched',
    method: 'push',
    listener: '.gitea/workflows/x.yml',
    says: /this also starts \.gitea\/workflows\/c\.yml; deleting the branch starts \.gitea\/workflows\/d\.yml/,
  },
  {
    name: 'reports what the creation of a named branch starts',
    files: { ...at('c.yml', workflow('create')), ...at('x.yml', workflow('{push: {branches: [next]}}')) },
    inputs: { 'push-branch': 'next', 'push-path': 'x.json' },
    outcome: 'dispatched',
    method: 'push',
    listener: '.gitea/workflows/x.yml',
    says: /the branch is new, which also starts \.gitea\/workflows\/c\.yml/,
  },
  {
    name: 'a file that crashes the queue of pushes keeps the repository from being pushed to',
    files: {
      ...at('m.yml', 'on: schedule\njobs: {j: {runs-on: x, strategy: {matrix: {include: [a]}}}}\n'),
      ...at('x.yml', receiver('every-release')),
    },
    outcome: 'no-listener',
    says: /m\.yml crashes .*`jobs\.j\.strategy\.matrix\.include`/,
  },
  {
    name: 'a file that crashes the queue of pushes counts where another is named',
    files: {
      ...at('m.yml', 'on: schedule\njobs: {j: {runs-on: x, strategy: {matrix: {include: [a]}}}}\n'),
      ...at('x.yml', receiver('every-release')),
    },
    inputs: { workflow: 'x.yml' },
    outcome: 'no-listener',
    says: /m\.yml crashes .*`jobs\.j\.strategy\.matrix\.include`/,
  },
  {
    name: 'a file that waits for a push to a branch is not covered by one that runs on every push',
    files: {
      ...at('ci.yml', workflow('push')),
      ...at('x.yml', workflow('{push: {branches: [main], paths: [.runtime-version]}}')),
    },
    outcome: 'no-listener',
    says: /ci\.yml runs on every push, but \S+x\.yml may be meant.*set `push-branch: main` and `push-path: \.runtime-version`/,
  },
  {
    name: 'the first directory hides the others',
    files: { '.gitea/workflows/x.txt': '', '.github/workflows/a.yml': receiver('every-release') },
    outcome: 'no-listener',
  },
  {
    name: "GitHub's directory counts where it is alone",
    files: { '.github/workflows/a.yml': receiver('every-release') },
    outcome: 'dispatched',
    method: 'push',
    listener: '.github/workflows/a.yml',
  },
  {
    name: 'a file that is not YAML',
    files: at('a.yml', 'on: [push\n\t: {'),
    outcome: 'no-listener',
    says: /a\.yml is ignored/,
  },
  {
    name: 'a file of 5 MB',
    files: at('a.yml', `# ${'x'.repeat(5_000_000)}\n${receiver('every-release')}`),
    outcome: 'no-listener',
    says: /a\.yml is ignored/,
  },
  {
    name: 'aliases that expand without limit',
    files: at(
      'a.yml',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefgh'].map((key, index) => `${key}: &${key} [${Array(9).fill(`*${'abcdefg'[index]}`)}]`).join('\n')}\non: push\njobs: {}\n`,
    ),
    outcome: 'no-listener',
    says: /a\.yml is ignored/,
  },
  {
    name: 'the same key twice',
    files: at('a.yml', 'on: push\non: push\njobs: {}\n'),
    outcome: 'no-listener',
    says: /a\.yml is ignored/,
  },
])('$name', async ({ files, inputs, outcome, method, listener, says }) => {
  const gitea = await startGitea({
    release: '1.26.0',
    repositories: [
      { name: 'o/r', files },
      { name: 'o/fine', files: FLEET[1]!.files! },
    ],
  })
  const ended = await dispatch(gitea, { repositories: 'o/r,o/fine', 'push-branch': '', 'push-path': '', ...inputs })
  await gitea.close()
  expect(ended.results[0]).toMatchObject({
    outcome,
    method: method ?? inputs?.['dispatch-method'] ?? null,
    ...(listener ? { listener } : {}),
  })
  if (says) expect(ended.results[0]!.message).toMatch(says)
  expect(ended.log).not.toContain('0.1.9')
  if (!inputs?.['workflow'] && !inputs?.['dispatch-method']) expect(ended.results[1]!.outcome).toBe('dispatched')
})

// A push reads once more: the branches, to sweep old ones.
it.each<[string, Record<string, string>, number]>([
  ['with `workflow`, two reads and one write', { workflow: 'publish-image.yml' }, 2],
  ['without, two reads, one for each workflow, and one write', {}, 3],
])('requests per target: %s', async (_name, inputs, reads) => {
  const repositories = [FLEET[0]!, FLEET[1]!]
  const gitea = await startGitea({ release: '1.26.0', repositories })
  await dispatch(gitea, { repositories: 'o/inputs,o/push', 'push-branch': '', 'push-path': '', ...inputs })
  await gitea.close()
  expect(gitea.count('GET', /\/repos\/o\/inputs/)).toBe(reads)
  // One that is named may be switched off, and no read shows whether a push starts it.
  // From 1.26 the server itself reads all of them at a push, so the others are looked for.
  expect(gitea.count('GET', /\/repos\/o\/push/)).toBe(reads + (inputs['workflow'] ? 3 : 1))
  expect(gitea.count('GET', /\/repos\/o\/push\/branches$/)).toBe(1)
  expect(gitea.count('POST', /\/repos\/o\//)).toBe(2)
})

it.each<[Release, string, boolean]>([
  ['1.25.4', 'new', false],
  ['1.25.4', 'main', true],
  ['1.26.0', 'main', false],
])('%s: a poisoned file `on: create`, and a push to %s', async (release, branch, isPushed) => {
  const files = {
    ...at('c.yml', 'on: create\njobs: {j: {runs-on: x, strategy: {matrix: {include: [a]}}}}\n'),
    ...at('x.yml', workflow(`{push: {branches: [${branch}]}}`)),
  }
  for (const dryRun of ['false', 'true']) {
    const gitea = await startGitea({ release, repositories: [{ name: 'o/r', files }] })
    const asked = { repositories: 'o/r', 'push-branch': branch, 'push-path': 'v', 'dry-run': dryRun }
    const ended = await dispatch(gitea, asked)
    await gitea.close()
    const sent = dryRun === 'true' ? 'would-dispatch' : 'dispatched'
    expect(ended.results[0]).toMatchObject({ outcome: isPushed ? sent : 'no-listener' })
    if (!isPushed) expect(ended.results[0]!.message).toMatch(/c\.yml crashes the server's queue/)
    if (!isPushed) expect(gitea.repository('o/r').deliveries).toEqual([])
  }
})

it('warns of a workflow that runs on every push', async () => {
  const repositories = [{ name: 'o/r', files: at('ci.yml', workflow('push')) }]
  const gitea = await startGitea({ release: '1.26.0', repositories })
  const ended = await dispatch(gitea, { repositories: 'o/r', 'push-branch': '', 'push-path': '' })
  await gitea.close()
  expect(ended.results[0]).toMatchObject({ outcome: 'dispatched' })
  expect(ended.log).toMatch(/^::warning::o\/r: .*ci\.yml runs on every push, not only for this event/m)
})

it('up to 1.25 it warns when a run of the same workflow and ref is still going, which the server cancels', async () => {
  const gitea = await startGitea({
    release: '1.24.7',
    repositories: [FLEET[0]!],
    runs: () => [{ workflow: 'publish-image.yml', startsAfterMs: 0, endsAfterMs: Number.POSITIVE_INFINITY }],
  })
  const first = await dispatch(gitea, { repositories: 'o/inputs' })
  const second = await dispatch(gitea, { repositories: 'o/inputs' })
  await gitea.close()
  expect(first.results[0]!.message).not.toContain('cancels')
  expect(second.results[0]!.message).toMatch(/this server cancels an unfinished run of .*publish-image\.yml at main/)
  expect(second.log).toMatch(/^::warning::o\/inputs: .*this server cancels/m)
  expect(first.log).not.toMatch(/^::warning::.*cancels/m)
})

it('from 1.26 the response to a dispatch names its run', async () => {
  const gitea = await startGitea({
    release: '1.26.0',
    repositories: [FLEET[0]!],
    runs: () => [{ workflow: 'publish-image.yml' }],
  })
  const ended = await dispatch(gitea, { repositories: 'o/inputs' })
  await gitea.close()
  expect(ended.results[0]!.run_id).toBeGreaterThan(0)
  expect(ended.results[0]!.run_url).toMatch(/\/o\/inputs\/actions\/runs\/\d+$/)
})

it('a server that has repository_dispatch gets it, where a workflow names the type', async () => {
  const gitea = await startGitea({ release: '1.26.0', offersRepositoryDispatch: true, repositories: FLEET })
  const ended = await dispatch(gitea)
  await gitea.close()
  expect(ended.results.map(({ method }) => method)).toEqual([
    'workflow_dispatch',
    'repository_dispatch',
    'push',
    'repository_dispatch',
    null,
  ])
})
