// One `GET /user` before anything else: no target is called unless the token may be valid.
import { expect, it } from 'vitest'
import { runAction } from '../support/action.ts'
import { type Fault, type Release, startGitea, TOKEN } from '../support/gitea/server.ts'
import { answer, startRaw } from '../support/raw-server.ts'

const inputs = { 'event-type': 'e', 'dispatch-method': 'push', repositories: 'o/a\no/b', 'max-attempts': '2' }
const html = (status: number, headers = {}): Fault => ({
  status,
  headers: { 'content-type': 'text/html', ...headers },
  body: '<html>Sign in</html>',
})
const json = (status: number, message: string): Fault => ({ status, body: { message, url: '' } })

interface Row {
  name: string
  answer: Fault
  says: RegExp
}

it.concurrent.each<Row>([
  {
    name: 'an inactive account',
    answer: json(403, 'This account is not activated.'),
    says: /token: its account can't use the API/,
  },
  {
    name: 'a password to change',
    answer: json(403, 'You must change your password. Change it at: x'),
    says: /token: its account/,
  },
  {
    name: "a CDN's own 403",
    answer: { status: 403, headers: { 'content-type': 'text/plain' }, body: 'error code: 1010' },
    says: /server-url: .*CDN.*1010/,
  },
  {
    name: 'a login page',
    answer: html(200),
    says: /server-url: .*did not come from the Gitea API \(possibly a login page/,
  },
  { name: 'a 404 page', answer: html(404), says: /server-url: .*there is no Gitea API/ },
  {
    name: 'a redirect to a login page',
    answer: { status: 302, headers: { location: '/user/login' } },
    says: /server-url: .*redirects the API to \/user\/login/,
  },
  {
    name: 'a redirect to another host',
    answer: { status: 301, headers: { location: 'http://127.0.0.2:9/api/v1/user' } },
    says: /server-url: .*redirects the API to http:\/\/127\.0\.0\.2/,
  },
  {
    name: 'a redirect to https',
    answer: { status: 308, headers: { location: 'https://127.0.0.1/api/v1/user' } },
    says: /server-url: .*redirects to https; set it to `https:\/\/127\.0\.0\.1`/,
  },
  { name: "a proxy's own 401", answer: html(401), says: /server-url: .*answered 401 with an HTML page/ },
  {
    name: 'a proxy that strips the token',
    answer: json(401, 'token is required'),
    says: /token: .*forward the `Authorization` header/,
  },
  { name: '502 every time', answer: html(502), says: /server-url: .*is temporarily unavailable: 502/ },
  { name: 'a reset every time', answer: 'reset', says: /server-url: .*could not be reached/ },
])('$name: the step fails and says so, and no target is called', async ({ answer, says }) => {
  const gitea = await startGitea({
    repositories: [{ name: 'o/a' }, { name: 'o/b' }],
    answer: ({ path }) => (path.endsWith('/user') ? answer : undefined),
  })
  const ended = await runAction({ ...inputs, token: TOKEN, 'server-url': gitea.url, 'fail-on': 'never' })
  await gitea.close()
  expect(ended.exitCode).toBe(1)
  expect(ended.log).toMatch(new RegExp(`::error::${says.source}`))
  expect(ended.results.map(({ outcome }) => outcome)).toEqual(['not-attempted', 'not-attempted'])
  expect(JSON.parse(ended.outputs['failed-repositories']!)).toEqual(['o/a', 'o/b'])
  expect(ended.outputs['outcome']).toBe('failure')
  expect(gitea.requests.every(({ path }) => path === '/api/v1/user')).toBe(true)
})

it.each<Release>(['1.22.6', '1.24.7', '1.25.4', '1.26.0', '1.26.3'])(
  '%s refuses an invalid token: 401 differs from 404',
  async (release) => {
    const gitea = await startGitea({ release, repositories: [{ name: 'o/a' }, { name: 'o/b' }] })
    const ended = await runAction({ ...inputs, token: 'f'.repeat(40), 'server-url': gitea.url })
    await gitea.close()
    expect(ended.exitCode).toBe(1)
    expect(ended.log).toMatch(/::error::token: .* rejected it \(401\)/)
    expect(ended.results.map(({ outcome }) => outcome)).toEqual(['not-attempted', 'not-attempted'])
    expect(gitea.requests.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /api/v1/user'])
  },
)

it("names the job's own token for what it is", async () => {
  const gitea = await startGitea({
    repositories: [{ name: 'o/a' }, { name: 'o/b' }],
    tokens: [{ value: TOKEN, scopes: ['all'], job: true }],
  })
  const ended = await runAction({ ...inputs, token: TOKEN, 'server-url': gitea.url })
  await gitea.close()
  expect(ended.exitCode).toBe(1)
  expect(ended.log).toMatch(/::error::token: this is the job's own token \(user gitea-actions\)/)
  expect(gitea.requests).toHaveLength(1)
})

it('takes a token that has write:repository and nothing else, below a sub-path', async () => {
  const gitea = await startGitea({ basePath: '/git', repositories: [{ name: 'o/a' }, { name: 'o/b' }] })
  const ended = await runAction({ ...inputs, token: ` ${TOKEN}\n`, 'server-url': `${gitea.url}/api/v1/` })
  await gitea.close()
  expect(ended.results.map(({ outcome }) => outcome)).toEqual(['dispatched', 'dispatched'])
  expect(ended.exitCode).toBe(0)
  expect(gitea.requests[0]!.headers['authorization']).toBe(`token ${TOKEN}`)
  expect(gitea.requests[0]!.headers['user-agent']).toMatch(/^gitea-dispatch\/\d/)
})

it('meanwhile opens the connections that the targets will need, and no others', async () => {
  const body = '{"login":"bot","id":3}'
  const server = await startRaw({
    request: async (text, socket) => {
      // Never, when they are opened only after the check.
      await server.connection(3)
      socket.write(text.startsWith('GET') ? answer(200, body, { 'content-type': 'application/json' }) : answer(204))
    },
  })
  const targets = { repositories: 'o/a,o/b,o/c', 'dispatch-method': 'repository_dispatch' }
  const ended = await runAction({ ...inputs, ...targets, token: TOKEN, 'server-url': server.url })
  await server.close()
  expect(ended.outputs['dispatched-count']).toBe('3')
  expect(server.opened).toBe(3)
})

it('https to a plain http port is reported as that', async () => {
  const gitea = await startGitea()
  const ended = await runAction({ ...inputs, token: TOKEN, 'server-url': gitea.url.replace('http:', 'https:') })
  await gitea.close()
  expect(ended.exitCode).toBe(1)
  expect(ended.log).toMatch(/::error::server-url: .*does not speak TLS on this port .*; write `http:\/\/`/)
  expect(ended.log).not.toContain('certificate')
})

it('an unreachable server fails the step after max-attempts', async () => {
  const gitea = await startGitea()
  await gitea.close()
  const ended = await runAction({ ...inputs, token: TOKEN, 'server-url': gitea.url, 'fail-on': 'never' })
  expect(ended.exitCode).toBe(1)
  expect(ended.log).toMatch(/::error::server-url: .*could not be reached: .*ECONNREFUSED/)
})
