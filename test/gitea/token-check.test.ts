import { describe, expect, it } from 'vitest'
import { readTokenCheck } from '../../src/gitea/token-check.ts'
import type { Answer } from '../../src/http/client.ts'
import { recordedExchanges } from '../support/gitea/recorded-world.ts'
import { RELEASES } from '../support/gitea/server.ts'
import { makeHtml, makeLoss, makeReply, makeServer, NOW, recordedReply } from '../support/make.ts'

const SERVER = makeServer()
const check = (answer: Answer, server = SERVER) => readTokenCheck(answer, server, NOW)
const json = (status: number, message: string) => makeReply(status, { message })
const to = (location: string) => makeReply(301, '', { headers: { location } })

function problemOf(answer: Answer, server = SERVER): string {
  const result = check(answer, server)
  return result.ok ? 'none' : result.problem
}

describe.each(RELEASES)('Gitea %s', (release) => {
  const recorded = (name: string) => {
    const exchange = recordedExchanges(release).find((candidate) => candidate.case === name)
    return recordedReply(exchange!)
  }

  it('takes a token that may read its user', () => {
    expect(check(recorded('user, with read:user'))).toEqual({ ok: true, login: 'runtime-bot' })
  })

  it('takes a token that lacks only read:user', () => {
    expect(check(recorded('user, write:repository only'))).toEqual({ ok: true, login: null })
  })

  it('refuses a wrong token', () => {
    expect(problemOf(recorded('user, wrong token'))).toMatch(
      /^token: https:\/\/git.example.com rejected it \(401\): “(user does not exist|invalid username).*”; check that the secret/,
    )
  })
})

it.each(['gitea-actions', 'forgejo-actions'])("names the job's own token, of %s", (login) => {
  expect(problemOf(makeReply(200, { id: -2, login }))).toMatch(
    /^token: this is the job's own token \(user .*-actions\), which can't access other repositories .*write:repository/,
  )
})

it("takes the token of a GitHub App's installation, which has no user", () => {
  expect(check(json(403, 'Resource not accessible by integration'))).toEqual({ ok: true, login: null })
})

// What is wrong is the token or its account.
it.each([
  ['a token that did not arrive', json(401, 'token is required')],
  ['a server that shows nothing to strangers', json(403, 'Only signed in user is allowed to call APIs.')],
  ['an inactive account', json(403, 'Your account is not activated.')],
  ['a password to be changed', json(403, 'You must change your password.')],
  ['an account in words never seen', json(403, 'Sorry, no.')],
  ["GitHub's limit", json(403, 'API rate limit exceeded for user ID 1.')],
])('blames the token for %s', (_, answer) => {
  expect(problemOf(answer)).toMatch(/^token: /)
})

// What is wrong is the address, or what is in front of the server: never the token.
it.each<[string, Answer]>([
  ['a refused connection', makeLoss()],
  ['a login page', makeHtml(200)],
  ['JSON that is no user', makeReply(200, { version: '1.26.0' })],
  ['an empty 200', makeReply(200)],
  ['a wrong path', makeHtml(404)],
  ['no such route', makeReply(404, '404 page not found\n')],
  ['404 of another API', json(404, 'Not Found')],
  ['a proxy that wants a password', makeHtml(401)],
  ["a proxy's refusal", makeHtml(403)],
  ["an edge's refusal", makeReply(403, 'error code: 1010')],
  ['a redirect to a login page', to('https://sso.example.com/?next=x')],
  ['a redirect to https', to('https://git.example.com/api/v1/user')],
  ['502', makeHtml(502)],
  ['503', makeHtml(503)],
  ['429', makeReply(429)],
  ['a crash', makeReply(500, 'Internal Server Error')],
  ['an edge that finds no server', makeHtml(523, { server: 'cloudflare' })],
])('does not blame the token for %s', (_, answer) => {
  expect(problemOf(answer)).toMatch(/^server-url: https:\/\/git.example.com /)
})

it.each([
  ['http://git.example.com', 'https://git.example.com/api/v1/user', 'https://git.example.com'],
  ['http://git.example.com/gitea', 'https://git.example.com/gitea/api/v1/user', 'https://git.example.com/gitea'],
  ['http://git.example.com:3000', 'https://git.example.com/api/v1/user', 'https://git.example.com'],
])('%s that redirects to https is to be written so', (web, location, better) => {
  const server = makeServer({ web, api: `${web}/api/v1` })
  expect(problemOf(to(location), server)).toBe(`server-url: ${web} redirects to https; set it to \`${better}\``)
})

it.each([
  ['http://git.example.com', 'https://other.example.com/api/v1/user'],
  ['https://git.example.com', 'https://git.example.com:8443/api/v1/user'],
  ['http://git.example.com', 'http://git.example.com:8080/api/v1/user'],
  ['https://git.example.com', 'http://git.example.com/api/v1/user'],
])('%s that redirects to %s is a wrong address', (web, location) => {
  expect(problemOf(to(location), makeServer({ web, api: `${web}/api/v1` }))).toContain(
    `${web} redirects the API to ${location}; write the server's base URL`,
  )
})

it('says what to do', () => {
  const answers = [
    makeReply(300, '', { headers: { location: '/x' } }),
    makeReply(301),
    json(400, 'bad'),
    makeReply(200, ''),
    makeReply(503, { message: 'later' }),
    makeReply(429, '', { headers: { 'retry-after': '7' } }),
    makeHtml(522),
    makeHtml(403),
    makeHtml(401),
    makeReply(418, '', { contentType: '' }),
    json(403, 'API rate limit exceeded for user ID 1.'),
    makeLoss({ cause: 'tls', detail: 'self-signed' }),
    makeLoss({ cause: 'no-tls', detail: 'the server does not speak TLS on this port' }),
    makeLoss(),
    json(401, 'token is required'),
    json(401, 'invalid username, password or token'),
    json(403, 'Your account is not activated.'),
    json(403, 'Only signed in user is allowed to call APIs.'),
    makeHtml(200),
    makeHtml(404),
    makeHtml(502),
    to('https://sso.example.com/login?next=x'),
  ]
  expect(answers.map((answer) => problemOf(answer)).join('\n')).toMatchInlineSnapshot(`
    "server-url: https://git.example.com redirects the API to /x; write the server's base URL
    server-url: https://git.example.com redirects the API to nowhere; write the server's base URL
    server-url: https://git.example.com answered 400 “bad”; write the server's base URL
    server-url: https://git.example.com answered 200 with no content type at https://git.example.com/api/v1/user, which did not come from the Gitea API (possibly a login page or a proxy); write the server's base URL
    server-url: https://git.example.com is temporarily unavailable: 503 “later”; rerun the job later
    server-url: https://git.example.com is temporarily unavailable: 429, asking for 7 s; rerun the job later
    server-url: https://git.example.com is temporarily unavailable: 522 from the CDN in front of the server; rerun the job later
    server-url: https://git.example.com answered 403 with an HTML page; allow API requests with User-Agent \`gitea-dispatch\` through the CDN or proxy
    server-url: https://git.example.com answered 401 with an HTML page; write the server's base URL
    server-url: https://git.example.com answered 418; write the server's base URL
    token: the server rate-limits its user (403, “API rate limit exceeded for user ID 1.”); rerun the job later
    server-url: https://git.example.com could not be reached: self-signed; add the CA certificate to the runner (\`NODE_EXTRA_CA_CERTS\`), or fix the certificate of the server
    server-url: https://git.example.com could not be reached: the server does not speak TLS on this port; write \`http://\` in \`server-url\` if the server uses http on this port, or set the port on which it uses https
    server-url: https://git.example.com could not be reached: connect ECONNREFUSED 127.0.0.1:3000; check the URL and the network between the runner and the server
    token: https://git.example.com rejected it (401): the server did not receive the token; configure the reverse proxy to forward the \`Authorization\` header
    token: https://git.example.com rejected it (401): “invalid username, password or token”; check that the secret contains a valid, undeleted token of this server
    token: its account can't use the API (403 “Your account is not activated.”); activate the account, or complete its password or 2FA setup
    token: the server did not receive the token: “Only signed in user is allowed to call APIs.”; configure the reverse proxy to forward the \`Authorization\` header
    server-url: https://git.example.com answered 200 with text/html at https://git.example.com/api/v1/user, which did not come from the Gitea API (possibly a login page or a proxy); write the server's base URL
    server-url: https://git.example.com answered 404 at https://git.example.com/api/v1/user, so there is no Gitea API; write the server's base URL
    server-url: https://git.example.com is temporarily unavailable: 502 with an HTML page; rerun the job later
    server-url: https://git.example.com redirects the API to https://sso.example.com/login; write the server's base URL"
  `)
})

it('shows no content type that repeats the token', () => {
  const odd = makeReply(200, '', { contentType: 'text/hunter2', repeats: () => true })
  expect(problemOf(odd)).toContain(' answered 200 with a content type (withheld: it repeats data you sent) at ')
})
