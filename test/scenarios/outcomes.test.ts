// Every outcome of the catalog, reached through the shipped bundle; one repository never stops another.
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { CATALOG, type OutcomeCode } from '../../src/model/catalog.ts'
import { runAction } from '../support/action.ts'
import { type Fault, type GiteaOptions, startGitea, TOKEN } from '../support/gitea/server.ts'

const reached = new Set<string>()
const json = (status: number, message: string, headers = {}): Fault => ({ status, headers, body: { message, url: '' } })
const html = (status: number, headers = {}): Fault => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
  body: '<html><title>sorry</title></html>',
})
const SCOPE = 'token does not have at least one of required scope(s): [write:repository]'

interface Row {
  name: string
  answer?: Fault
  outcome: OutcomeCode
  says?: RegExp
  /** How often the request may arrive. */
  posts?: number
}

const DISPATCHES: Row[] = [
  { name: '204', answer: { status: 204 }, outcome: 'dispatched' },
  { name: '200-login-page', answer: html(200), outcome: 'unexpected-answer', says: /HTML page/ },
  { name: '201-json', answer: json(201, ''), outcome: 'unconfirmed' },
  {
    name: '302-other-host',
    answer: { status: 302, headers: { location: 'http://127.0.0.2:9/x' } },
    outcome: 'unexpected-answer',
    says: /redirect to http:\/\/127\.0\.0\.2:9\/x/,
  },
  { name: '400', answer: json(400, 'bad'), outcome: 'rejected' },
  {
    name: '403-scope',
    answer: json(403, SCOPE),
    outcome: 'forbidden',
    says: /scope:.*create a token with the scope `write:repository`/,
  },
  {
    name: '403-permission',
    answer: json(403, 'user should have a permission to write to a repo'),
    outcome: 'forbidden',
    says: /permissions: “/,
  },
  { name: '403-account', answer: json(403, 'This account is not activated.'), outcome: 'forbidden', says: /account:/ },
  {
    name: '403-edge',
    answer: { status: 403, headers: { 'content-type': 'text/plain', server: 'cloudflare' }, body: 'error code: 1010' },
    outcome: 'unexpected-answer',
    says: /CDN in front of the server \(Cloudflare, error code 1010\)/,
  },
  { name: '404-json', answer: json(404, 'not found'), outcome: 'not-found' },
  {
    name: '404-text',
    answer: { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: '404 page not found\n' },
    outcome: 'endpoint-missing',
    says: /use `dispatch-method: auto`/,
  },
  { name: '404-html', answer: html(404), outcome: 'unexpected-answer' },
  { name: '422', answer: json(422, '[EventType]: Required'), outcome: 'rejected', says: /\[EventType\]: Required/ },
  { name: '423', answer: json(423, 'is archived'), outcome: 'archived' },
  {
    name: '429-long',
    answer: json(429, 'slow down', { 'retry-after': '3600' }),
    outcome: 'rate-limited',
    says: /for 3600 s/,
    posts: 1,
  },
  { name: '429-short', answer: json(429, 'slow down', { 'retry-after': '0' }), outcome: 'rate-limited', posts: 3 },
  { name: '500', answer: json(500, ''), outcome: 'server-error', posts: 1 },
  { name: '500-html', answer: html(500), outcome: 'server-error', posts: 1 },
  { name: '502', answer: html(502), outcome: 'unconfirmed', posts: 1 },
  { name: '503', answer: html(503, { 'retry-after': '0' }), outcome: 'server-error', posts: 3 },
  { name: '504', answer: html(504), outcome: 'unconfirmed', posts: 1 },
  {
    name: '520',
    answer: html(520, { server: 'cloudflare' }),
    outcome: 'unconfirmed',
    says: /CDN.*Cloudflare/,
    posts: 1,
  },
  { name: '521', answer: html(521, { server: 'cloudflare' }), outcome: 'unreachable', posts: 3 },
  { name: '524', answer: html(524), outcome: 'unconfirmed', posts: 1 },
  { name: 'reset', answer: 'reset', outcome: 'unconfirmed', posts: 1 },
]

describe('repository_dispatch', () => {
  it('gives each target its own outcome and dispatches to all others, nothing twice', { timeout: 60_000 }, async () => {
    const gitea = await startGitea({
      offersRepositoryDispatch: true,
      repositories: [...DISPATCHES.map(({ name }) => ({ name: `o/${name}` })), { name: 'o/last' }],
      answer: ({ method, target }) =>
        method === 'POST' ? DISPATCHES.find(({ name }) => target === `o/${name}`)?.answer : undefined,
    })
    const names = [...DISPATCHES.map(({ name }) => `o/${name}`), 'o/last']
    const ended = await runAction({
      token: TOKEN,
      'server-url': gitea.url,
      repositories: names.join('\n'),
      'event-type': 'e',
      'dispatch-method': 'repository_dispatch',
    })
    await gitea.close()

    expect(ended.exitCode).toBe(1)
    expect(ended.results.map(({ repository }) => repository)).toEqual(names)
    expect(ended.results.at(-1)!.outcome).toBe('dispatched')
    for (const [index, row] of DISPATCHES.entries()) {
      const result = ended.results[index]!
      expect.soft(result.outcome, row.name).toBe(row.outcome)
      if (row.says) expect.soft(result.message, row.name).toMatch(row.says)
      const posts = gitea.count('POST', new RegExp(`/${row.name}/dispatches$`))
      if (row.posts) expect.soft(posts, row.name).toBe(row.posts)
      else expect.soft(posts, row.name).toBe(1)
      expect.soft(result.attempts, row.name).toBe(posts)
      reached.add(result.outcome)
    }
  })
})

// Seconds, since a busy machine may need one for the requests that are answered.
it.concurrent('a dispatch that gets no answer in time is unconfirmed, and sent once', async () => {
  const gitea = await startGitea({
    offersRepositoryDispatch: true,
    repositories: [{ name: 'o/hang' }],
    answer: ({ method }) => (method === 'POST' ? 'hang' : undefined),
  })
  const ended = await runAction({
    token: TOKEN,
    'server-url': gitea.url,
    repository: 'o/hang',
    'event-type': 'e',
    'dispatch-method': 'repository_dispatch',
    'request-timeout-seconds': '3',
  })
  await gitea.close()
  expect(ended.results[0]).toMatchObject({ outcome: 'unconfirmed', attempts: 1 })
  expect(ended.results[0]!.message).toContain('no response within 3 s')
  expect(gitea.count('POST', /dispatches$/)).toBe(1)
})

const PUSHES: (Row & { repository?: Partial<NonNullable<GiteaOptions['repositories']>[number]> })[] = [
  { name: 'fine', outcome: 'dispatched' },
  { name: 'archived', repository: { archived: true }, outcome: 'archived', posts: 0 },
  { name: 'empty', repository: { empty: true }, outcome: 'empty-repository', posts: 0 },
  { name: 'actions-off', repository: { hasActions: false }, outcome: 'actions-disabled', posts: 0 },
  { name: 'mirror', repository: { mirror: true }, outcome: 'rejected', says: /mirror/, posts: 0 },
  { name: 'reader', repository: { access: 'read' }, outcome: 'forbidden', says: /only read access/, posts: 0 },
  { name: 'hidden', repository: { access: 'none' }, outcome: 'not-found', posts: 0 },
  {
    name: 'arrived-but-reset',
    answer: { after: 'reset' },
    outcome: 'dispatched',
    says: /an attempt arrived although its response was lost/,
  },
  { name: 'arrived-but-500', answer: { after: json(500, '') }, outcome: 'dispatched' },
  { name: 'always-500', answer: json(500, ''), outcome: 'server-error', says: /the branch was not created/, posts: 3 },
  { name: 'always-reset', answer: 'reset', outcome: 'unconfirmed', posts: 3 },
  { name: 'refused-hook', answer: json(403, 'protected'), outcome: 'forbidden', posts: 1 },
]

describe('push', () => {
  it('reads first, sends where it can, and never makes a branch twice', { timeout: 60_000 }, async () => {
    const gitea = await startGitea({
      repositories: PUSHES.map(({ name, repository }) => ({ name: `o/${name}`, ...repository })),
      answer: ({ method, target }) =>
        method === 'POST' ? PUSHES.find(({ name }) => target === `o/${name}`)?.answer : undefined,
    })
    const ended = await runAction({
      token: TOKEN,
      'server-url': gitea.url,
      repositories: PUSHES.map(({ name }) => `o/${name}`).join(','),
      'event-type': 'e',
      'dispatch-method': 'push',
    })
    for (const [index, row] of PUSHES.entries()) {
      const result = ended.results[index]!
      expect.soft(result.outcome, row.name).toBe(row.outcome)
      if (row.says) expect.soft(result.message, row.name).toMatch(row.says)
      if (row.posts !== undefined)
        expect.soft(gitea.count('POST', new RegExp(`/${row.name}/`)), row.name).toBe(row.posts)
      if (row.outcome === 'dispatched') {
        const branches = gitea.repository(`o/${row.name}`).branches
        expect
          .soft(
            [...branches.keys()].filter((branch) => branch.startsWith('dispatch/')),
            row.name,
          )
          .toEqual([result.branch])
        expect.soft(result.commit, row.name).toMatch(/^[0-9a-f]{40}$/)
      }
      reached.add(result.outcome)
    }
    expect([...gitea.repository('o/empty').branches.keys()]).toEqual([])
    await gitea.close()
  })
})

describe('the step as a whole', () => {
  it('stops when the token is refused later: that target is unauthorized, the rest is not attempted', async () => {
    const gitea = await startGitea({
      offersRepositoryDispatch: true,
      repositories: ['o/a', 'o/b', 'o/c'].map((name) => ({ name })),
      answer: ({ method, target }) =>
        method === 'POST' && target === 'o/b' ? json(401, 'user does not exist [uid: 0, name: ]') : undefined,
    })
    const ended = await runAction({
      token: TOKEN,
      'server-url': gitea.url,
      repositories: 'o/a,o/b,o/c',
      'event-type': 'e',
      'dispatch-method': 'repository_dispatch',
      'max-parallel': '1',
      'fail-on': 'never',
    })
    await gitea.close()
    expect(ended.results.map(({ outcome }) => outcome)).toEqual(['dispatched', 'unauthorized', 'not-attempted'])
    expect(ended.exitCode).toBe(1)
    expect(JSON.parse(ended.outputs['failed-repositories']!)).toEqual(['o/b', 'o/c'])
    for (const { outcome } of ended.results) reached.add(outcome)
  })

  it('a dry run of repository_dispatch would dispatch where the route is', async () => {
    const gitea = await startGitea({
      offersRepositoryDispatch: true,
      repositories: [{ name: 'o/a', files: { '.gitea/workflows/x.yml': 'on: repository_dispatch\njobs: {j: {}}\n' } }],
    })
    const ended = await runAction({
      token: TOKEN,
      'server-url': gitea.url,
      repository: 'o/a',
      'event-type': 'e',
      'dispatch-method': 'repository_dispatch',
      'dry-run': 'true',
    })
    await gitea.close()
    expect(ended.results.map(({ outcome }) => outcome)).toEqual(['would-dispatch'])
    expect(ended.exitCode).toBe(0)
    reached.add('would-dispatch')
  })

  it('two names of one repository: one dispatch', async () => {
    const gitea = await startGitea({ repositories: [{ name: 'o/new', renamedFrom: 'o/old' }] })
    const ended = await runAction({
      token: TOKEN,
      'server-url': gitea.url,
      repositories: 'o/old,o/new',
      'event-type': 'e',
      'dispatch-method': 'push',
    })
    await gitea.close()
    expect(ended.results.map(({ outcome }) => outcome).sort()).toEqual(['dispatched', 'duplicate'])
    expect(gitea.count('POST', /./)).toBe(1)
    expect(ended.exitCode).toBe(0)
    reached.add('duplicate')
  })

  it('a dispatch-id given again: no second branch, and not for another event', async () => {
    const gitea = await startGitea({ repositories: [{ name: 'o/a' }] })
    const inputs = {
      token: TOKEN,
      'server-url': gitea.url,
      repository: 'o/a',
      'event-type': 'e',
      'dispatch-method': 'push',
    }
    const first = await runAction({ ...inputs, 'client-payload': '{"v":1}' })
    const again = { ...inputs, 'dispatch-id': first.outputs['dispatch-id']! }
    const same = await runAction({ ...again, 'client-payload': '{"v":1}' })
    const other = await runAction({ ...again, 'client-payload': '{"v":2}' })
    await gitea.close()
    expect(same.results[0]).toMatchObject({ outcome: 'dispatched', commit: first.results[0]!.commit })
    expect(same.results[0]!.message).toContain('the event was not sent twice')
    expect(other.results[0]).toMatchObject({ outcome: 'rejected' })
    expect(other.results[0]!.message).toContain('contains another event')
  })

  it('a file with the same content is unchanged, and a repository without a listener is no-listener', async () => {
    const gitea = await startGitea({
      repositories: [{ name: 'o/pinned', files: { '.runtime-version': '0.1.9\n' } }, { name: 'o/deaf' }],
    })
    const inputs = { token: TOKEN, 'server-url': gitea.url, 'event-type': 'e' }
    const named = { 'push-branch': 'main', 'push-path': '.runtime-version', 'push-content': '0.1.9' }
    const pinned = await runAction({ ...inputs, ...named, repository: 'o/pinned', 'dispatch-method': 'push' })
    const deaf = await runAction({ ...inputs, repository: 'o/deaf' })
    await gitea.close()
    expect(pinned.results.map(({ outcome }) => outcome)).toEqual(['unchanged'])
    expect(pinned.exitCode).toBe(0)
    expect(JSON.parse(pinned.outputs['unchanged-repositories']!)).toEqual(['o/pinned'])
    expect(deaf.results.map(({ outcome }) => outcome)).toEqual(['no-listener'])
    expect(gitea.requests.filter(({ method }) => method !== 'GET')).toEqual([])
    reached.add('unchanged').add('no-listener')
  })

  it('an internal error is reported as one, and affects no other target', async () => {
    const gitea = await startGitea({ repositories: [{ name: 'o/a' }, { name: 'o/sabotaged' }] })
    const ended = await runAction(
      {
        token: TOKEN,
        'server-url': gitea.url,
        repositories: 'o/sabotaged,o/a',
        'event-type': 'e',
        'dispatch-method': 'push',
      },
      { env: { NODE_OPTIONS: `--require ${fileURLToPath(new URL('../support/sabotage.cjs', import.meta.url))}` } },
    )
    await gitea.close()
    expect(ended.results.map(({ outcome }) => outcome)).toEqual(['internal-error', 'dispatched'])
    reached.add('internal-error')
  })
})

it('a step that ends before its report has failed', async () => {
  const sabotage = fileURLToPath(new URL('../support/sabotage.cjs', import.meta.url))
  const inputs = { token: TOKEN, 'server-url': 'http://127.0.0.1:1', repository: 'o/a', 'event-type': 'e' }
  const ended = await runAction(inputs, { flags: ['--require', sabotage], env: { SABOTAGE: 'no turn' } })
  expect(ended).toMatchObject({ exitCode: 1, outputs: {}, results: [] })
})

afterAll(() => {
  // Those of the runs are reached in wait.test.ts.
  const here = Object.keys(CATALOG).filter((code) => !code.startsWith('run-'))
  expect([...reached].sort()).toEqual(here.sort())
})
