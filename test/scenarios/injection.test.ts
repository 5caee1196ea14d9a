// Untrusted text has no effect: not on the runner, not on the renderer of the summary, not on a shell, and no path in it
// leads out of the repository. Each row puts every hostile text into one place, one target for each.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { actionYml, type Ended, runAction } from '../support/action.ts'
import type { FaultAnswer, Gitea, GiteaOptions, Recorded } from '../support/gitea/server.ts'
import { startGitea, TOKEN } from '../support/gitea/server.ts'
import { expectInert, HOSTILE } from '../support/hostile.ts'

const PUSHED = 'on: {push: {branches: ["dispatch/e/**"]}}\njobs: {a: {runs-on: x, steps: []}}\n'
const DISPATCHED = 'on: {workflow_dispatch: {}}\njobs: {a: {runs-on: x, steps: []}}\n'
const LISTENS = { '.gitea/workflows/a.yml': PUSHED }

interface Row {
  place: string
  gitea?: Omit<GiteaOptions, 'repositories' | 'answer'>
  files?: (text: string) => Record<string, string>
  inputs?: Record<string, string>
  /** What is answered to a request about the target that has this text. */
  answer?: (request: Recorded, text: string) => FaultAnswer | undefined
  /** Another word that some of them must end with, so that no row passes by failing early. */
  ends?: RegExp
}

const dispatch = { gitea: { offersRepositoryDispatch: true }, inputs: { 'dispatch-method': 'repository_dispatch' } }
const said = (status: number, message: (text: string) => string) => (request: Recorded, text: string) =>
  request.method === 'POST' ? { status, body: { message: message(text), url: text } } : undefined
const isFacts = ({ method, path }: Recorded) => method === 'GET' && /\/repos\/o\/\w+$/.test(path)
const facts = (target: string | null) => ({
  id: 1,
  full_name: target!,
  default_branch: 'main',
  archived: false,
  empty: false,
  has_actions: true,
})
const base64 = (text: string) => Buffer.from(text).toString('base64')
const file = (content: string) => ({ type: 'file', sha: 'a', content: base64(content), last_commit_sha: content })
const headerSafe = (text: string) => text.replace(/[^\t\x20-\x7e]/g, '?')

const ROWS: Row[] = [
  ...[401, 422].map(
    (status): Row => ({ place: `the message of a ${status}`, ...dispatch, answer: said(status, (text) => text) }),
  ),
  {
    place: 'the message of a 403',
    ...dispatch,
    answer: said(403, (text) => `${text} scope`),
    ends: /^forbidden$/,
  },
  {
    place: 'a redirect elsewhere',
    ...dispatch,
    answer: ({ method }, text) =>
      method === 'POST' ? { status: 302, headers: { location: `https://e.example/${headerSafe(text)}` } } : undefined,
    ends: /^unexpected-answer$/,
  },
  {
    place: 'a redirect below the repository',
    ...dispatch,
    answer: ({ method, path }, text) =>
      method === 'POST' ? { status: 301, headers: { location: `${path}/${headerSafe(text)}` } } : undefined,
    ends: /^unexpected-answer$/,
  },
  {
    place: 'a redirect by dots',
    ...dispatch,
    answer: ({ method, path }) =>
      method === 'POST' && !path.includes('/victim/')
        ? { status: 301, headers: { location: `${path}/../../../x/%2e%2e/o/victim/dispatches` } }
        : undefined,
    ends: /^unexpected-answer$/,
  },
  {
    place: 'a content type',
    ...dispatch,
    answer: ({ method }, text) =>
      method === 'POST' ? { status: 418, headers: { 'content-type': headerSafe(text) }, body: 'x' } : undefined,
  },
  {
    place: 'the name of a repository, as the server says it',
    inputs: { 'dispatch-method': 'push' },
    answer: (request, text) =>
      isFacts(request) ? { status: 200, body: { ...facts(request.target), full_name: `${text}/${text}` } } : undefined,
    ends: /^unexpected-answer$/,
  },
  {
    place: 'a default branch',
    inputs: { 'dispatch-method': 'push', 'drift-path': 'VERSION', 'drift-expected': '1' },
    answer: (request, text) =>
      isFacts(request) ? { status: 200, body: { ...facts(request.target), default_branch: text } } : undefined,
    ends: /^unexpected-answer$/,
  },
  {
    place: 'a commit, as the server names it',
    inputs: { 'dispatch-method': 'push' },
    answer: ({ method, path }, text) => {
      if (method === 'POST') return { status: 201, body: { commit: { sha: text }, content: null } }
      return path.includes('/branches/') ? { status: 200, body: { commit: { id: text, message: text } } } : undefined
    },
  },
  {
    place: 'the path of a workflow, in the list of the server',
    gitea: { release: '1.26.3' },
    answer: ({ path }, text) =>
      path.endsWith('/actions/workflows')
        ? { status: 200, body: { workflows: [{ path: `.gitea/workflows/${text}`, state: 'active' }] } }
        : undefined,
  },
  {
    place: 'the path of a workflow, in a folder',
    gitea: { release: '1.22.6' },
    answer: ({ path }, text) => {
      if (!/\/contents\/\.gitea(\/|%2F)workflows/.test(path)) return undefined
      const isFolder = /workflows$/.test(path)
      const name = `${text}.yml`
      if (!isFolder) return { status: 200, body: file(PUSHED) }
      return { status: 200, body: [{ type: 'file', name, path: `.gitea/workflows/${name}`, size: 9 }] }
    },
  },
  {
    place: 'a folder that holds itself and others',
    gitea: { release: '1.22.6' },
    answer: ({ path }, text) =>
      /\/contents\/\.gitea/.test(path)
        ? {
            status: 200,
            body: ['.gitea/workflows', '.gitea/workflows/x/..', `.gitea/workflows/${text}`, '..'].map((folder) => ({
              type: 'dir',
              name: 'x',
              path: folder,
            })),
          }
        : undefined,
    ends: /^no-listener$/,
  },
  {
    place: 'the text of a workflow',
    files: (text) => ({ '.gitea/workflows/a.yml': text }),
    ends: /^no-listener$/,
  },
  {
    place: 'the names in a workflow',
    gitea: { release: '1.26.3' },
    files: (text) => ({
      '.gitea/workflows/a.yml': JSON.stringify({
        name: text,
        on: { workflow_dispatch: { inputs: { [text]: { type: 'string', required: true } } } },
        jobs: { [text]: {} },
      }),
    }),
    inputs: { workflow: 'a.yml' },
    ends: /^rejected$/,
  },
  {
    place: 'the choices of a workflow',
    gitea: { release: '1.26.3' },
    files: (text) => ({
      '.gitea/workflows/a.yml': JSON.stringify({
        on: { workflow_dispatch: { inputs: { a: { type: 'choice', options: [text] } } } },
        jobs: { a: {} },
      }),
    }),
    inputs: { workflow: 'a.yml', 'client-payload': '{"a":"1"}' },
    ends: /^rejected$/,
  },
  {
    place: 'the file that says the version',
    files: (text) => ({ ...LISTENS, VERSION: text }),
    inputs: { 'drift-path': 'VERSION', 'drift-expected': '1' },
    ends: /^dispatched$/,
  },
  {
    place: 'the address of a run',
    gitea: { release: '1.26.3' },
    files: () => ({ '.gitea/workflows/a.yml': DISPATCHED }),
    inputs: { 'dispatch-method': 'workflow_dispatch' },
    answer: ({ method }, text) =>
      method === 'POST' ? { status: 200, body: { workflow_run_id: 7, html_url: text, run_url: text } } : undefined,
    ends: /^dispatched$/,
  },
  {
    place: 'a branch of an earlier event',
    inputs: { 'dispatch-method': 'push' },
    answer: ({ method, path }, text) => {
      if (method === 'DELETE') return { status: 500, body: { message: text } }
      if (path.endsWith('/status')) return { status: 200, body: { statuses: [] } }
      const message = JSON.stringify({ event_type: 'e', dispatch_id: text })
      const commit = { id: 'a', message, timestamp: '2020-01-01T00:00:00Z' }
      return path.endsWith('/branches') ? { status: 200, body: [{ name: `dispatch/e/${text}`, commit }] } : undefined
    },
    ends: /^dispatched$/,
  },
  {
    place: 'a run and its jobs',
    gitea: { release: '1.26.3' },
    files: () => LISTENS,
    inputs: { 'wait-for': 'completed', 'wait-timeout-seconds': '2' },
    answer: ({ path }, text) => {
      const run = {
        id: 7,
        status: 'completed',
        conclusion: text,
        path: 'a.yml@refs/heads/x',
        html_url: `https:${text}`,
      }
      if (path.endsWith('/actions/runs')) return { status: 200, body: { workflow_runs: [run] } }
      const jobs = [{ name: text, conclusion: text }]
      return path.endsWith('/jobs') ? { status: 200, body: { jobs } } : undefined
    },
    ends: /^run-failed$/,
  },
  {
    place: 'a status of a commit',
    gitea: { release: '1.22.6' },
    files: () => LISTENS,
    inputs: { 'wait-for': 'completed', 'wait-timeout-seconds': '2' },
    answer: ({ path }, text) => {
      const status = { context: `/ ${text} (push)`, target_url: `${text}/actions/runs/7${text}`, description: text }
      const statuses = [{ ...status, status: text }]
      return path.endsWith('/status') ? { status: 200, body: { statuses } } : undefined
    },
    ends: /^run-failed$/,
  },
]

const target = (index: number) => `o/t${index}`
const textOf = (name: string | null) => HOSTILE[Number(/^o\/t(\d+)/.exec(name ?? '')?.[1])]

async function play(row: Row): Promise<{ ended: Ended; gitea: Gitea }> {
  const gitea = await startGitea({
    ...row.gitea,
    repositories: HOSTILE.map((text, index) => ({ name: target(index), files: row.files?.(text) ?? LISTENS })),
    answer: (request) => {
      const text = textOf(request.target)
      return text === undefined ? undefined : row.answer?.(request, text)
    },
  })
  const repositories = HOSTILE.map((_, index) => target(index)).join()
  const ended = await run(gitea, { repositories, 'max-parallel': '64', ...row.inputs })
  return { ended, gitea }
}

async function run(gitea: Gitea, inputs: Record<string, string>, env: Record<string, string> = {}): Promise<Ended> {
  const own = { token: TOKEN, 'server-url': gitea.url, 'event-type': 'e', 'max-attempts': '1', 'fail-on': 'never' }
  const ended = await runAction({ ...own, ...inputs }, { env })
  await gitea.close()
  expectInert(ended)
  expectInside(gitea)
  for (const { outcome } of ended.results) expect(outcome).not.toBe('internal-error')
  return ended
}

/** A path names a repository as one may be called, and stays below it. */
function expectInside({ requests }: Gitea): void {
  for (const { path } of requests) {
    expect(path).toMatch(/^\/api\/(forgejo\/)?v1\/(user$|version$|orgs\/o\/repos$|repos\/[\w.-]+\/[\w.-]+(\/|$))/)
    expect(path).not.toContain('victim')
    const parts = decodeURIComponent(path).split(/[/\\]/)
    expect(parts.filter((part) => part === '.' || part === '..')).toEqual([])
  }
}

it.concurrent.each(ROWS)('$place', async (row) => {
  const { ended, gitea } = await play(row)
  expect(ended.results).toHaveLength(HOSTILE.length)
  if (row.ends) expect(ended.results.some(({ outcome }) => row.ends!.test(outcome))).toBe(true)
  expect(gitea.count('DELETE', /victim/)).toBe(0)
})

// What is one for all targets: as much of it at once as fits.
const packed = (most: number, fits: (text: string) => boolean = () => true): string =>
  HOSTILE.filter((text) => text.length < most && fits(text)).reduce(
    (all, text) => (all.length + text.length < most ? `${all} ${text}` : all),
    '',
  )
const isOneLine = (text: string) => !/\p{Cc}/u.test(text)
const one = { 'dispatch-method': 'push', repository: 'o/a' }
const start = (options: GiteaOptions = {}) =>
  startGitea({ repositories: [{ name: 'o/a', files: LISTENS }], ...options })

it.concurrent.each(['1.22.6 $(id)', packed(2000)])('the version %j', async (version) => {
  const ended = await run(await start({ version }), { repository: 'o/a' })
  expect(ended.outputs['server-version']).toBe('')
  expect(ended.results[0]!.outcome).toBe('dispatched')
})

it.concurrent.each([401, 403])('the message of a %i to the check of the token', async (status) => {
  const answer = ({ path }: Recorded) =>
    path.endsWith('/user') ? { status, body: { message: packed(9000) } } : undefined
  const ended = await run(await start({ answer }), one)
  expect(ended.results[0]!.outcome).toBe('not-attempted')
})

it('names in a listing', async () => {
  const row = { owner: { id: 1, login: 'o' }, archived: false, fork: false, empty: false, mirror: false }
  const names = ['o/a', 'o/..', '../o', 'o/a/../../x', ...HOSTILE.flatMap((text) => [`o/${text}`, `o/x${text}y`])]
  const body = names.map((full_name) => ({ ...row, full_name }))
  const answer = ({ path }: Recorded) => (path.endsWith('/orgs/o/repos') ? { status: 200, body } : undefined)
  const ended = await run(await start({ answer }), { ...one, repository: 'o/*' })
  expect(ended.results.map(({ repository }) => repository)).toEqual(['o/a', 'o/__proto__', 'o/x__proto__y'])
})

it('event type, keys and values: what arrives is what was sent, and the commit message is no order', async () => {
  const payload = Object.fromEntries(HOSTILE.map((text, index) => [`${index} ${text}`, text]))
  const gitea = await start({ release: '1.26.3', repositories: [{ name: 'o/a', files: LISTENS }, { name: 'o/b' }] })
  const inputs = { 'event-type': packed(55, isOneLine), 'client-payload': JSON.stringify(payload) }
  const ended = await run(gitea, { ...inputs, repositories: 'o/a,o/b', 'dispatch-method': 'auto' })
  // The first listens to another event only, and the second to none.
  expect(ended.results.map(({ outcome }) => outcome)).toEqual(['no-listener', 'no-listener'])
  for (const named of [{}, { 'push-branch': 'main', 'push-path': 'VERSION' }]) {
    const receiver = await start()
    await run(receiver, { ...one, ...inputs, ...named })
    const [delivery] = receiver.repository('o/a').deliveries
    const message = delivery?.method === 'push' ? delivery.message.trimEnd() : ''
    const line = message.split('\n').at(-1)!
    expect(JSON.parse(line).client_payload).toEqual(JSON.parse(JSON.stringify(payload)))
    expect(message.split(/[\n\r]/)).toHaveLength('push-branch' in named ? 3 : 1)
    expect(message).not.toMatch(/[[#!]|:\/\//)
  }
})

it('inputs that are wrong', async () => {
  const all = Object.keys(actionYml.inputs).filter((name) => !['token', 'server-url'].includes(name))
  const inputs = Object.fromEntries(all.map((name) => [name, packed(5000, (text) => !text.includes('\0'))]))
  const ended = await run(await start(), { ...inputs, 'repositories-file': '' })
  expect(ended.exitCode).toBe(1)
  const folder = await mkdtemp(join(tmpdir(), 'gitea-dispatch-injection-'))
  for (const [name, text] of [
    ['list.txt', HOSTILE.join('\n')],
    ['list.json', JSON.stringify(HOSTILE)],
    ['list.yml', HOSTILE.map((text) => `- ${text}`).join('\n')],
  ] as const) {
    await writeFile(join(folder, name), text)
    const listed = { ...one, repository: '', 'repositories-file': name }
    expect((await run(await start(), listed, { GITHUB_WORKSPACE: folder })).exitCode).toBe(1)
  }
  await rm(folder, { recursive: true })
})
