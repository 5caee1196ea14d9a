import { describe, expect, it } from 'vitest'
import { chooseServer, type Environment } from '../../src/http/server.ts'

const GITEA_RUNNER = { GITEA_ACTIONS: 'true', GITHUB_SERVER_URL: 'https://git.example.com' }
const GITHUB_RUNNER = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_API_URL: 'https://api.github.com' }
const GHES_RUNNER = { GITHUB_SERVER_URL: 'https://ghes.example.com', GITHUB_API_URL: 'https://ghes.example.com/api/v3' }

function chosen(given: string, environment: Environment = {}) {
  const choice = chooseServer(given, environment)
  return 'problem' in choice ? choice.problem : `${choice.server.flavor} ${choice.server.web} ${choice.server.api}`
}

const gitea = (web: string) => `gitea ${web} ${web}/api/v1`

describe('server-url', () => {
  it.each([
    ['https://git.example.com', 'https://git.example.com'],
    ['  https://git.example.com\n', 'https://git.example.com'],
    ['https://git.example.com/', 'https://git.example.com'],
    ['https://git.example.com/api/v1', 'https://git.example.com'],
    ['https://git.example.com/api/v1/', 'https://git.example.com'],
    ['https://git.example.com:3000', 'https://git.example.com:3000'],
    ['https://git.example.com:443', 'https://git.example.com'],
    ['HTTPS://GIT.Example.COM/Gitea', 'https://git.example.com/Gitea'],
    ['https://example.com/gitea', 'https://example.com/gitea'],
    ['https://example.com/gitea//', 'https://example.com/gitea'],
    ['https://example.com/gitea/api/v1/', 'https://example.com/gitea'],
    ['https://example.com/a/b/', 'https://example.com/a/b'],
    ['https://example.com/gitea//api/v1//', 'https://example.com/gitea'],
    ['https://example.com/api/v1/x', 'https://example.com/api/v1/x'],
    ['https://git.www.github.com', 'https://git.www.github.com'],
    ['https://example.com/api/v3/x', 'https://example.com/api/v3/x'],
    ['https://notgithub.com', 'https://notgithub.com'],
    ['https://github.com.example.com', 'https://github.com.example.com'],
    ['https://ghe.com.example.com', 'https://ghe.com.example.com'],
  ])('%j is a Gitea at %s', (given, web) => {
    expect(chosen(given)).toBe(gitea(web))
  })

  it.each([
    ['https://github.com', 'github https://github.com https://api.github.com'],
    ['https://github.com/', 'github https://github.com https://api.github.com'],
    ['https://www.github.com', 'github https://github.com https://api.github.com'],
    ['https://api.github.com', 'github https://github.com https://api.github.com'],
    ['https://acme.ghe.com', 'github https://acme.ghe.com https://api.acme.ghe.com'],
    ['https://api.acme.ghe.com/', 'github https://acme.ghe.com https://api.acme.ghe.com'],
    ['https://ghes.example.com/api/v3', 'github https://ghes.example.com https://ghes.example.com/api/v3'],
    ['https://ghes.example.com/api/v3/', 'github https://ghes.example.com https://ghes.example.com/api/v3'],
  ])('%j is %s', (given, server) => {
    expect(chosen(given)).toBe(server)
  })

  it.each([
    ['ftp://git.example.com', 'must begin with https:// or http://'],
    ['ssh://git@git.example.com', 'must begin with https:// or http://'],
    ['git.example.com:3000', 'must begin with https:// or http://'],
    ['git.example.com', 'is not a valid URL'],
    ['https://', 'is not a valid URL'],
    ['https://bot:secret@git.example.com', 'contains credentials; use `token` instead'],
    ['https://secret@git.example.com', 'contains credentials; use `token` instead'],
    ['https://git.example.com/?a=b', 'has a query (`?`) or a fragment (`#`)'],
    ['https://git.example.com/#a', 'has a query (`?`) or a fragment (`#`)'],
  ])('%j %s', (given, why) => {
    const choice = chosen(given)
    expect(choice).toBe(`server-url: ${why}; write a base URL such as \`https://git.example.com\``)
    expect(choice).not.toContain('secret')
  })
})

describe('plain http', () => {
  it.each([
    ['http://git.example.com', true],
    ['http://10.0.0.1:3000', true],
    ['http://localhost.example.com', true],
    ['http://127.0.0.1.example.com', true],
    ['http://x127.0.0.1.localhost.example', true],
    ['http://127.100.200.255', false],
    ['https://git.example.com', false],
    ['http://localhost:3000', false],
    ['http://gitea.localhost', false],
    ['http://127.0.0.1:3000', false],
    ['http://127.1.2.3', false],
    ['http://[::1]:3000', false],
  ])('%s warns: %s', (given, warns) => {
    expect(chooseServer(given, {})).toHaveProperty('warning', warns ? expect.stringContaining('plain http') : null)
  })

  it('warns of a variable too', () => {
    expect(chooseServer('', { GITEA_URL: 'http://git.example.com' })).toHaveProperty(
      'warning',
      'server-url: http://git.example.com uses plain http, so the token is sent unencrypted; use https',
    )
  })
})

const SET_IT =
  /^server-url: is not set, and this is not a Gitea or Forgejo runner; set it to the base URL of the server/
const NOT_GITHUB =
  /^server-url: is not set, and the variable (GITEA_URL|GITHUB_SERVER_URL) is https:.*: set `server-url` to/
const DOTCOM = 'github https://github.com https://api.github.com'
const GHES = 'github https://ghes.example.com https://ghes.example.com/api/v3'
const A = 'https://a.example.com'
const on = (runner: Environment, url: string) => ({ ...runner, GITHUB_SERVER_URL: url })

it.each<[string, Environment, string | RegExp]>([
  ['a Gitea runner', GITEA_RUNNER, gitea('https://git.example.com')],
  ['a Forgejo runner', { FORGEJO_ACTIONS: 'true', GITHUB_SERVER_URL: A }, gitea(A)],
  ['a sub-path', on(GITEA_RUNNER, 'https://example.com/git/'), gitea('https://example.com/git')],
  ['GITEA_URL first', { ...GITEA_RUNNER, GITEA_URL: ` ${A} ` }, gitea(A)],
  ['GITEA_URL on any runner', { GITEA_URL: A }, gitea(A)],
  ['blanks around a variable', on(GITEA_RUNNER, ` ${A}\n`), gitea(A)],
  ['blanks instead of an address', on(GITEA_RUNNER, ' '), SET_IT],
  ['an empty GITEA_URL', { ...GITEA_RUNNER, GITEA_URL: ' ' }, gitea('https://git.example.com')],
  ['nothing at all', {}, SET_IT],
  ['a GitHub runner', GITHUB_RUNNER, SET_IT],
  ['a GHES runner', GHES_RUNNER, SET_IT],
  ['a Gitea runner that does not say', { GITEA_ACTIONS: 'true' }, SET_IT],
  ['a Gitea runner that says github.com', on(GITEA_RUNNER, 'https://github.com'), NOT_GITHUB],
  ['GITEA_URL that says github.com', { GITEA_URL: 'https://github.com' }, NOT_GITHUB],
  ['GITEA_URL that says api.github.com', { GITEA_URL: 'https://api.github.com' }, NOT_GITHUB],
  ['GITEA_URL that says ghe.com', { GITEA_URL: 'https://acme.ghe.com' }, NOT_GITHUB],
  ['GITEA_URL that says the own GHES', { ...GHES_RUNNER, GITEA_URL: 'https://ghes.example.com' }, NOT_GITHUB],
  ['a broken variable', { GITEA_URL: 'git.example.com' }, /^server-url \(from GITEA_URL\): is not a valid URL/],
])('without server-url: %s', (_, environment, server) => {
  if (typeof server === 'string') expect(chosen('', environment)).toBe(server)
  else expect(chosen('', environment)).toMatch(server)
})

it.each<[string, string, Environment, string]>([
  ['GITEA_URL', A, { GITEA_URL: 'https://b.example.com' }, gitea(A)],
  ['the own server', A, GITEA_RUNNER, gitea(A)],
  ['github.com from a Gitea runner', 'https://github.com', GITEA_RUNNER, DOTCOM],
  ['the own GHES', 'https://ghes.example.com', GHES_RUNNER, GHES],
  ['the own GHES, with blanks', ' https://ghes.example.com ', GHES_RUNNER, GHES],
  ['the own GHES with a slash', A, { GITHUB_SERVER_URL: A, GITHUB_API_URL: `${A}/api/v3/` }, `github ${A} ${A}/api/v3`],
  ['a runner with a strange API', A, { GITHUB_SERVER_URL: A, GITHUB_API_URL: `${A}/api/v3/x` }, gitea(A)],
  // Gitea's and Forgejo's runners say GitHub's names too, whatever stands there.
  [
    'a Gitea runner with GitHub words',
    A,
    { GITEA_ACTIONS: 'true', GITHUB_SERVER_URL: A, GITHUB_API_URL: `${A}/api/v3` },
    gitea(A),
  ],
  [
    'a Forgejo runner with GitHub words',
    A,
    { FORGEJO_ACTIONS: 'true', GITHUB_SERVER_URL: A, GITHUB_API_URL: `${A}/api/v3` },
    gitea(A),
  ],
  ['a runner that says less', A, { GITHUB_API_URL: `${A}/api/v3` }, gitea(A)],
  ['a Gitea from a GHES runner', A, GHES_RUNNER, gitea(A)],
  ['a Gitea from a GitHub runner', A, GITHUB_RUNNER, gitea(A)],
])('server-url beats %s', (_, given, environment, server) => {
  expect(chosen(given, environment)).toBe(server)
})

it('knows github.com with a dot at its end, which is the same host', () => {
  expect(chosen('', { GITEA_URL: 'https://github.com.' })).toMatch(NOT_GITHUB)
})

it('does not warn of plain http where https is what is used', () => {
  expect(chooseServer('http://github.com', {})).toHaveProperty('warning', null)
})
