import { expect, it } from 'vitest'
import {
  destination,
  explainAnswer,
  isMissingRoute,
  jsonOf,
  type Purpose,
  serverMessage,
} from '../../src/gitea/explain-answer.ts'
import type { Answer, Loss } from '../../src/http/client.ts'
import { messageOf, type OutcomeCode } from '../../src/model/catalog.ts'
import { makeHtml, makeLoss, makeReply, NOW } from '../support/make.ts'

const troubleIn = (answer: Answer, purpose: Purpose = 'sent') => explainAnswer(answer, purpose, NOW)
const said = (answer: Answer, purpose: Purpose = 'sent') => {
  const explanation = troubleIn(answer, purpose)
  return `${explanation.outcome}: ${messageOf(explanation)}`
}
const json = (status: number, message: string, headers: Record<string, string> = {}) =>
  makeReply(status, { message, url: 'http://gitea.example/api/swagger' }, { headers })
const cloudflare = (status: number) => makeHtml(status, { server: 'cloudflare' })
const edge1010 = makeReply(403, 'error code: 1010', { headers: { server: 'cloudflare' } })

it.each<[OutcomeCode, string, Answer]>([
  ['unauthorized', 'a wrong token', json(401, 'invalid username, password or token')],
  ['unexpected-answer', 'a proxy that wants a password', makeHtml(401)],
  [
    'forbidden',
    'a missing scope',
    json(403, 'token does not have at least one of required scope(s): [write:repository]'),
  ],
  ['forbidden', 'a missing permission', json(403, 'user should have a permission to write to this branch')],
  ['forbidden', 'a protected branch', json(403, 'user not allowed to push to protected branch')],
  ['rate-limited', "GitHub's limit in a header alone", json(403, 'Forbidden', { 'x-ratelimit-remaining': '0' })],
  ['forbidden', 'a permission of a server with a limit', json(403, 'no', { 'x-ratelimit-remaining': '10' })],
  ['rejected', 'a limit of another status', json(400, 'rate limit exceeded')],
  ['rejected', '400', json(400, 'bad')],
  ['unexpected-answer', '300', makeReply(300)],
  ['unexpected-answer', 'a page that speaks of what was not found', makeReply(404, 'Sorry: not found')],
  ['unreachable', 'an edge that got nobody', makeReply(521)],
  ['forbidden', 'an account in disorder', json(403, 'Your account is not activated.')],
  ['unexpected-answer', "an edge's refusal", edge1010],
  ['unexpected-answer', "a proxy's refusal", makeHtml(403)],
  ['rate-limited', "GitHub's limit", json(403, 'API rate limit exceeded', { 'x-ratelimit-remaining': '0' })],
  ['rate-limited', "GitHub's other limit", json(403, 'You have exceeded a secondary rate limit.')],
  ['not-found', '404 of a handler', json(404, 'not found')],
  ['not-found', '404 of a handler, in other words', json(404, 'GetUserByName')],
  ['endpoint-missing', 'no such route', makeReply(404, '404 page not found\n')],
  ['unexpected-answer', '404 of a web server', makeHtml(404)],
  ['unexpected-answer', '404 in other words', makeReply(404, 'no such app')],
  ['rejected', 'wrong method', makeReply(405)],
  ['rejected', '409', json(409, 'conflict')],
  ['unexpected-answer', 'a body too large for nginx', makeHtml(413)],
  ['rejected', 'a wrong body', json(422, '[NewBranchName]: GitRefName')],
  ['archived', '423', json(423, 'molecule-ai/archived is not allowed to edit')],
  ['rate-limited', '429', makeReply(429)],
  ['server-error', '500', json(500, '')],
  ['server-error', 'a crash', makeHtml(500)],
  ['unconfirmed', '502', makeHtml(502)],
  ['server-error', '503', makeHtml(503)],
  ['unconfirmed', '504', makeHtml(504)],
  ['unconfirmed', '520', cloudflare(520)],
  ['unreachable', '521', cloudflare(521)],
  ['unreachable', '522', cloudflare(522)],
  ['unreachable', '523', cloudflare(523)],
  ['unconfirmed', '524', cloudflare(524)],
  ['unreachable', '525', cloudflare(525)],
  ['unreachable', '526', cloudflare(526)],
  [
    'unexpected-answer',
    'a redirect elsewhere',
    makeReply(302, '', { headers: { location: 'https://sso.example.com/' } }),
  ],
  ['unexpected-answer', 'a redirect to nowhere', makeReply(301)],
  ['unexpected-answer', 'a login page', makeHtml(200)],
  ['unexpected-answer', 'another success', makeReply(202)],
  ['unconfirmed', 'a success that broke off', makeReply(202, '', { complete: false })],
  ['server-error', 'a crash that broke off', makeReply(500, '', { complete: false })],
  ['not-found', '404 about something unnamed', json(404, '')],
  ['rejected', 'a missing branch', json(404, 'branch does not exist [name: absent]')],
  ['unexpected-answer', '401 of JSON that is not the API’s', makeReply(401, { error: 'no' })],
  ['unexpected-answer', '403 of JSON that is not the API’s', makeReply(403, { error: 'no' })],
  ['unexpected-answer', '404 of JSON that is not the API’s', makeReply(404, { error: 'no' })],
  ['unexpected-answer', '422 of JSON that is not the API’s', makeReply(422, { error: 'no' })],
])('%s: %s', (outcome, _, answer) => {
  expect(troubleIn(answer)).toMatchObject({ outcome, status: answer.kind === 'reply' ? answer.status : null })
})

it.each([502, 504, 520, 524])('%i leaves nothing unknown where nothing is delivered', (status) => {
  expect(troubleIn(makeHtml(status), 'read').outcome).toBe('server-error')
})

const asking = (status: number, seconds: number) =>
  makeReply(status, '', { headers: { 'retry-after': String(seconds) } })

it.each<[OutcomeCode, OutcomeCode, number[]]>([
  ['rate-limited', 'rate-limited', [403, 409, 429, 503, 521, 522, 523, 525, 526]],
  // It may have arrived: that is worth more than how long to wait.
  ['unconfirmed', 'rate-limited', [502, 504, 520, 524]],
  ['server-error', 'rate-limited', [500, 501, 505, 530]],
  ['rejected', 'rejected', [405, 422]],
])('asked to wait for too long, sent: %s, read: %s, after %j', (sent, read, statuses) => {
  for (const status of statuses) {
    const [sentCase, seen] = [troubleIn(asking(status, 61), 'sent'), troubleIn(asking(status, 61), 'read')]
    expect([status, sentCase.outcome, seen.outcome]).toEqual([status, sent, read])
    if (seen.outcome === 'rate-limited') expect([sentCase.detail, seen.detail].join()).toMatch(/for 61 s.*,.*for 61 s/)
    expect(sentCase.maybeSent ?? false).toBe(sent === 'server-error')
  }
})

it('a wait that a step has the patience for changes no outcome', () => {
  for (const status of [403, 409, 500, 502, 503, 521, 524])
    for (const purpose of ['sent', 'read'] as const)
      expect(troubleIn(asking(status, 60), purpose)).toEqual(troubleIn(makeReply(status), purpose))
})

it.each<[OutcomeCode, OutcomeCode, Partial<Loss>]>([
  ['unreachable', 'unreachable', { delivered: 'no', cause: 'connection' }],
  ['unreachable', 'unreachable', { delivered: 'no', cause: 'timeout' }],
  ['unreachable', 'unreachable', { delivered: 'no', cause: 'tls' }],
  ['unconfirmed', 'unreachable', { delivered: 'maybe', cause: 'connection' }],
  ['unconfirmed', 'unreachable', { delivered: 'maybe', cause: 'timeout' }],
  ['unconfirmed', 'not-attempted', { delivered: 'maybe', cause: 'cancelled' }],
  ['not-attempted', 'not-attempted', { delivered: 'no', cause: 'cancelled' }],
])('sent: %s, read: %s, after %j', (sent, read, loss) => {
  expect(troubleIn(makeLoss(loss), 'sent')).toMatchObject({ outcome: sent, status: null })
  expect(troubleIn(makeLoss(loss), 'read')).toMatchObject({ outcome: read, status: null })
})

it('a read that was interrupted says nothing about an event', () => {
  expect(troubleIn(makeReply(200, '', { complete: false }), 'read')).toMatchObject({
    outcome: 'unreachable',
    status: 200,
  })
})

it('says what was seen and what to do', () => {
  const answers = [
    json(401, 'token is required'),
    json(401, 'user does not exist [uid: 0, name: ]'),
    json(403, 'Only signed in user is allowed to call APIs.'),
    json(
      403,
      'token does not have at least one of required scope(s), required=[write:repository], token scope=read:misc',
    ),
    json(403, 'token scope is limited to public repos'),
    json(403, 'You must change your password.'),
    json(403, 'user should have a permission to write to this branch'),
    edge1010,
    makeHtml(404),
    json(422, ' a\n  message   over lines '),
    json(403, 'user not allowed to push to protected branch main'),
    json(403, 'branch main is protected from changing file .gitea/x.json'),
    json(403, 'path is protected and can not be changed [path: .gitea/x.json]'),
    json(403, 'branch main is protected from unverified commit 0123abc'),
    json(403, 'user cannot commit to repo [user: bot]'),
    json(403, 'branch main is protected from force push'),
    json(404, 'branch does not exist [name: absent]'),
    makeReply(423, '', { contentType: '' }),
    makeReply(405),
    makeReply(403, { error: 'no' }),
    makeReply(401, '', { contentType: '' }),
    makeReply(400, 'error code: 1016'),
    makeReply(400, 'see error code: 1016'),
    makeHtml(400, { server: 'cloudflare' }),
    makeHtml(399, { server: 'cloudflare' }),
    makeHtml(530),
    makeHtml(531),
    makeReply(500, { message: 'x' }, { headers: { server: 'cloudflare' } }),
    makeReply(202, '', { complete: false }),
    makeReply(500, { message: 'cut' }, { complete: false }),
    makeReply(429, '', { headers: { 'retry-after': '120' } }),
    makeReply(503, '', { headers: { 'retry-after': '61' } }),
    makeReply(429),
    cloudflare(520),
    makeHtml(522),
    makeReply(500, 'Internal Server Error'),
    makeReply(301, '', { headers: { location: 'https://bot:pw@other.example.com/login?next=/api' } }),
    makeHtml(200),
    makeLoss({ cause: 'tls', detail: 'self-signed certificate (DEPTH_ZERO_SELF_SIGNED_CERT)' }),
    makeLoss({ cause: 'no-tls', detail: 'the server does not speak TLS on this port' }),
    makeLoss({ delivered: 'maybe', cause: 'timeout', detail: 'no response within 60 s' }),
    makeLoss({ cause: 'cancelled', detail: 'the job was canceled' }),
    makeLoss({ cause: 'proxy', detail: 'the proxy p:1 answered CONNECT with 407' }),
    makeLoss({ cause: 'no-proxy', detail: 'the proxy p:1: connect ECONNREFUSED 127.0.0.1:1' }),
  ]
  expect(answers.map((answer) => said(answer)).join('\n')).toMatchInlineSnapshot(`
    "unauthorized: the server rejected the token (401): the server did not receive the token — configure the reverse proxy to forward the \`Authorization\` header
    unauthorized: the server rejected the token (401): “user does not exist [uid: 0, name: ]” — check that the secret contains a valid token that has not been deleted
    forbidden: the token does not have the required permissions: the server did not receive the token: “Only signed in user is allowed to call APIs.” — configure the reverse proxy to forward the \`Authorization\` header
    forbidden: the token does not have the required permissions: scope: “token does not have at least one of required scope(s), required=[write:repository], token scope=read:misc” — create a token with the scope \`write:repository\`, for all repositories
    forbidden: the token does not have the required permissions: scope: “token scope is limited to public repos” — create a token with the scope \`write:repository\`, for all repositories
    forbidden: the token does not have the required permissions: account: “You must change your password.” — activate the account, or complete its password or 2FA setup
    forbidden: the token does not have the required permissions: “user should have a permission to write to this branch” — give the token's user write access to the repository
    unexpected-answer: the response did not come from the Gitea API: 403 from the CDN in front of the server (Cloudflare, error code 1010) — allow API requests with User-Agent \`gitea-dispatch\` through the CDN or proxy
    unexpected-answer: the response did not come from the Gitea API: 404 with an HTML page — check \`server-url\` and any proxy or login page in front of the server
    rejected: the request was rejected: 422 “a message over lines” — read the reason and change the inputs
    forbidden: the token does not have the required permissions: the branch is protected: “user not allowed to push to protected branch main” — allow the token's user to push in the repository's branch protection
    forbidden: the token does not have the required permissions: a branch rule protects the file: “branch main is protected from changing file .gitea/x.json” — choose another \`push-path\`, or change the protected file patterns in the repository's branch protection
    forbidden: the token does not have the required permissions: a branch rule protects the file: “path is protected and can not be changed [path: .gitea/x.json]” — choose another \`push-path\`, or change the protected file patterns in the repository's branch protection
    forbidden: the token does not have the required permissions: a branch rule requires signed commits: “branch main is protected from unverified commit 0123abc” — configure commit signing on the server (\`[repository.signing]\`), or remove the requirement from the repository's branch protection
    forbidden: the token does not have the required permissions: the branch is protected from this user, or requires signed commits: “user cannot commit to repo [user: bot]” — allow the token's user to push in the repository's branch protection; if it requires signed commits, configure commit signing on the server (\`[repository.signing]\`), or remove the requirement from the repository's branch protection
    forbidden: the token does not have the required permissions: the branch is protected: “branch main is protected from force push” — allow the token's user to push in the repository's branch protection
    rejected: the request was rejected: “branch does not exist [name: absent]” — check the branches of the repository
    archived: the repository is archived: “423” — unarchive it, or remove it from the list
    rejected: the request was rejected: 405 — read the reason and change the inputs
    unexpected-answer: the response did not come from the Gitea API: 403 with application/json — allow API requests with User-Agent \`gitea-dispatch\` through the CDN or proxy
    unexpected-answer: the response did not come from the Gitea API: 401 with no content — check \`server-url\` and any proxy or login page in front of the server
    unexpected-answer: the response did not come from the Gitea API: 400 from the CDN in front of the server (Cloudflare, error code 1016) — check \`server-url\` and any proxy or login page in front of the server
    unexpected-answer: the response did not come from the Gitea API: 400 with text/plain — check \`server-url\` and any proxy or login page in front of the server
    unexpected-answer: the response did not come from the Gitea API: 400 from the CDN in front of the server (Cloudflare) — check \`server-url\` and any proxy or login page in front of the server
    unexpected-answer: the response did not come from the Gitea API: 399, a redirect to nowhere, which is not followed — check \`server-url\` and any proxy or login page in front of the server
    server-error: the server reported an internal error: 530 from the CDN in front of the server — a run may have started; check for it before you rerun
    server-error: the server reported an internal error: 531 with an HTML page — a run may have started; check for it before you rerun
    server-error: the server reported an internal error: 500 “x” — a run may have started; check for it before you rerun
    unconfirmed: the event was sent, but no usable response arrived; it may have been delivered: the response was interrupted after its status 202 — check for a run in the repository before you send the event again
    server-error: the server reported an internal error: 500 “the response was interrupted” — a run may have started; check for it before you rerun
    rate-limited: the server limits the rate of requests: 429, asking for 120 s — rerun later with \`failed-repositories\`, or lower \`max-parallel\`
    rate-limited: the server limits the rate of requests: 503, asking for 61 s — rerun later with \`failed-repositories\`, or lower \`max-parallel\`
    rate-limited: the server limits the rate of requests: 429 — rerun later with \`failed-repositories\`, or lower \`max-parallel\`
    unconfirmed: the event was sent, but no usable response arrived; it may have been delivered: 520 from the CDN in front of the server (Cloudflare) — check for a run in the repository before you send the event again
    unreachable: the server could not be reached; nothing was delivered: 522 from the CDN in front of the server — check \`server-url\` and the network between the runner and the server
    server-error: the server reported an internal error: 500 with text/plain — a run may have started; check for it before you rerun
    unexpected-answer: the response did not come from the Gitea API: 301, a redirect to https://other.example.com/login, which is not followed — check \`server-url\` and any proxy or login page in front of the server
    unexpected-answer: the response did not come from the Gitea API: 200 with an HTML page — check \`server-url\` and any proxy or login page in front of the server, and check for a run before you rerun
    unreachable: the server could not be reached; nothing was delivered: self-signed certificate (DEPTH_ZERO_SELF_SIGNED_CERT) — add the CA certificate to the runner (\`NODE_EXTRA_CA_CERTS\`), or fix the certificate of the server
    unreachable: the server could not be reached; nothing was delivered: the server does not speak TLS on this port — write \`http://\` in \`server-url\` if the server uses http on this port, or set the port on which it uses https
    unconfirmed: the event was sent, but no usable response arrived; it may have been delivered: no response within 60 s — check for a run in the repository before you send the event again
    not-attempted: nothing was sent, because the step stopped before this repository: the job was canceled — rerun the job
    unreachable: the server could not be reached; nothing was delivered: the proxy p:1 answered CONNECT with 407 — check \`http_proxy\` and \`https_proxy\` of the runner, or add the server to \`no_proxy\`
    unreachable: the server could not be reached; nothing was delivered: the proxy p:1: connect ECONNREFUSED 127.0.0.1:1 — check \`http_proxy\` and \`https_proxy\` of the runner, or add the server to \`no_proxy\`"
  `)
})

it('quotes little of a long answer', () => {
  expect(said(json(422, 'x'.repeat(5000))).length).toBeLessThan(400)
  expect(said(makeReply(500, 'x'.repeat(5000))).length).toBeLessThan(400)
})

it.each([
  ['application/json', '{"message":"x"}', 'x'],
  ['application/problem+json', '{"message":"x"}', 'x'],
  ['application/json', '{"error":"x"}', null],
  ['application/json', '{"message":1}', null],
  ['application/json', '{"message":""}', ''],
  ['application/json', '{"message":', null],
  ['application/json', 'null', null],
  ['text/plain', '{"message":"x"}', null],
])('the message of %s %s is %j', (contentType, text, message) => {
  expect(serverMessage(makeReply(400, text, { contentType }))).toBe(message)
})

it('shows no words that repeat what was sent', () => {
  const repeats = () => true
  expect(said({ ...json(422, 'the password hunter2'), repeats })).toContain(
    ': 422 (server message withheld: it repeats data you sent)',
  )
  const away = makeReply(302, '', { headers: { location: 'https://sso.example.com/hunter2' }, repeats })
  expect(destination(away)).toBe('a URL (withheld: it repeats data you sent)')
  const odd = makeReply(422, '', { contentType: 'text/hunter2', repeats })
  expect(said(odd)).toContain(': 422 with a content type (withheld: it repeats data you sent)')
})

it.each([
  [makeReply(300), '300, a redirect to nowhere, which is not followed'],
  [makeReply(520), '520 from the CDN in front of the server'],
  [makeReply(530), '530 from the CDN in front of the server'],
  [makeReply(531), '531 with no content'],
  [cloudflare(400), '400 from the CDN in front of the server (Cloudflare)'],
  [json(500, 'crash', { server: 'cloudflare' }), '500 “crash”'],
])('says of an answer what it was: %#', (answer, detail) => {
  expect(troubleIn(answer).detail).toBe(detail)
})

it('reads JSON only where it says so', () => {
  expect(jsonOf(makeReply(200, '{}'))).toBeUndefined()
  expect(jsonOf(makeReply(200, { a: 1 }))).toEqual({ a: 1 })
})

it('knows a missing route by status, type and words together', () => {
  expect(isMissingRoute(makeReply(404, '404 page not found\n'))).toBe(true)
  expect(isMissingRoute(makeReply(404, 'Not found.\n'))).toBe(true)
  expect(isMissingRoute(makeReply(405, '404 page not found\n'))).toBe(false)
  expect(isMissingRoute(makeHtml(404))).toBe(false)
  expect(isMissingRoute(makeReply(404, 'Not Found', { contentType: 'text/html' }))).toBe(false)
  expect(isMissingRoute(makeReply(404, 'no available server\n'))).toBe(false)
})

it.each([
  ['https://bot:pw@other.example.com/a?token=x#y', 'https://other.example.com/a'],
  ['/login?token=x', '/login'],
  ['mailto:bot@example.com?x', 'mailto:…'],
  [undefined, 'nowhere'],
])('a redirect to %s leads to %s', (location, shown) => {
  expect(destination(makeReply(302, '', { headers: location === undefined ? {} : { location } }))).toBe(shown)
})
