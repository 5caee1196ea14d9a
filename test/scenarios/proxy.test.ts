// Through a proxy, and with an authority of one's own: real ones on loopback.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { runAction } from '../support/action.ts'
import { type GiteaOptions, startGitea, TOKEN } from '../support/gitea/server.ts'
import { type ProxyOptions, startProxy } from '../support/proxy.ts'
import { shapesOf, withoutMask } from '../support/secrets.ts'

const folder = mkdtempSync(join(tmpdir(), 'gitea-dispatch-tls-'))
afterAll(() => rmSync(folder, { recursive: true }))
const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
execFileSync(
  'openssl',
  [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    '2',
    '-keyout',
    key,
    '-out',
    cert,
    '-subj',
    '/CN=localhost',
    '-addext',
    'subjectAltName=DNS:localhost',
  ],
  { stdio: 'ignore' },
)
const tls = { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') }

interface Row {
  name: string
  /** Another name of the server, which the proxy knows. */
  server?: string
  gitea?: GiteaOptions
  proxy?: ProxyOptions
  env: (proxy: string) => Record<string, string>
  /** Where the proxy should be seen: a forwarded request, a tunnel, or not at all. */
  asked: RegExp | null
  says?: RegExp
  /** Of patience, where it is to end. */
  seconds?: string
}

it.concurrent.each<Row>([
  {
    name: 'plain http is forwarded',
    env: (proxy) => ({ http_proxy: proxy }),
    asked: /^GET http:\/\/127\.0\.0\.1:\d+\/api\/v1\/user$/,
  },
  { name: 'upper case counts too', env: (proxy) => ({ HTTP_PROXY: proxy }), asked: /^GET http/ },
  {
    name: 'no_proxy goes straight',
    env: (proxy) => ({ http_proxy: proxy, no_proxy: '127.0.0.1,localhost' }),
    asked: null,
  },
  {
    name: 'a network in no_proxy goes straight',
    env: (proxy) => ({ http_proxy: proxy, no_proxy: 'fd00::/8, 127.0.0.0/8' }),
    asked: null,
  },
  {
    name: 'another network in no_proxy does not',
    env: (proxy) => ({ http_proxy: proxy, NO_PROXY: '128.0.0.0/8,0.0.0.0/x' }),
    asked: /^GET http/,
  },
  {
    name: 'with credentials',
    proxy: { credentials: 'me:p@ss' },
    env: (proxy) => ({ http_proxy: proxy.replace('://', '://me:p%40ss@') }),
    asked: /^GET http/,
  },
  {
    name: 'with credentials that are not escaped',
    proxy: { credentials: 'me:100%p%ss' },
    env: (proxy) => ({ http_proxy: proxy.replace('://', '://me:100%p%ss@') }),
    asked: /^GET http/,
  },
  {
    name: 'https is tunneled',
    gitea: { tls },
    env: (proxy) => ({ https_proxy: proxy, NODE_EXTRA_CA_CERTS: cert }),
    asked: /^CONNECT localhost:\d+$/,
  },
  {
    name: 'https is tunnelled by a proxy with an address of IPv6',
    gitea: { tls },
    proxy: { isIpv6: true },
    env: (proxy) => ({ https_proxy: proxy, NODE_EXTRA_CA_CERTS: cert }),
    asked: /^CONNECT localhost:\d+$/,
  },
  {
    name: 'plain http is forwarded by a proxy with an address of IPv6',
    proxy: { isIpv6: true },
    env: (proxy) => ({ http_proxy: proxy }),
    asked: /^GET http/,
  },
  {
    name: 'plain http is forwarded by a proxy that speaks TLS',
    proxy: { tls },
    env: (proxy) => ({ http_proxy: proxy, NODE_EXTRA_CA_CERTS: cert }),
    asked: /^GET http/,
  },
  {
    name: "the name in the certificate is the proxy's, not the server's",
    server: 'git.example.com',
    proxy: { tls },
    env: (proxy) => ({ http_proxy: proxy, NODE_EXTRA_CA_CERTS: cert }),
    asked: /^GET http:\/\/git\.example\.com/,
  },
  {
    name: "the name in the certificate is the tunneling proxy's",
    server: 'git.example.com',
    gitea: { tls },
    proxy: { tls, connect: 502 },
    env: (proxy) => ({ https_proxy: proxy, NODE_EXTRA_CA_CERTS: cert }),
    asked: /^CONNECT git\.example\.com/,
    says: /answered CONNECT with 502/,
  },
  {
    name: 'a TLS proxy with an untrusted certificate',
    proxy: { tls },
    env: (proxy) => ({ http_proxy: proxy, NODE_TLS_REJECT_UNAUTHORIZED: '0' }),
    asked: null,
    says: /could not be reached: the proxy localhost:\d+: self-signed.*NODE_EXTRA_CA_CERTS/,
  },
  {
    name: 'a tunneling TLS proxy with an untrusted certificate',
    gitea: { tls },
    proxy: { tls },
    env: (proxy) => ({ https_proxy: proxy, NODE_TLS_REJECT_UNAUTHORIZED: '0' }),
    asked: null,
    says: /could not be reached: the proxy localhost:\d+: self-signed.*NODE_EXTRA_CA_CERTS/,
  },
  {
    name: 'a proxy with a certificate for another name',
    proxy: { tls },
    env: (proxy) => ({ http_proxy: proxy.replace('localhost', '127.0.0.1'), NODE_EXTRA_CA_CERTS: cert }),
    asked: null,
    says: /could not be reached: the proxy 127\.0\.0\.1:\d+: .*altnames/,
  },
  {
    name: 'a tunneling proxy with a certificate for another name',
    gitea: { tls },
    proxy: { tls },
    env: (proxy) => ({ https_proxy: proxy.replace('localhost', '127.0.0.1'), NODE_EXTRA_CA_CERTS: cert }),
    asked: null,
    says: /could not be reached: the proxy 127\.0\.0\.1:\d+: .*altnames/,
  },
  ...[undefined, tls].flatMap((tls): Row[] => {
    const [scheme, variable] = tls ? (['https', 'https_proxy'] as const) : (['http', 'http_proxy'] as const)
    return [
      {
        name: `${scheme}: a proxy that is not there`,
        ...(tls ? { gitea: { tls } } : {}),
        env: () => ({ [variable]: 'http://127.0.0.1:9' }),
        asked: null,
        says: /could not be reached: the proxy 127\.0\.0\.1:9: connect ECONNREFUSED.*; check `http_proxy`/,
      },
      {
        name: `${scheme}: a proxy that speaks no TLS though its address says so`,
        ...(tls ? { gitea: { tls } } : {}),
        env: (proxy) => ({ [variable]: proxy.replace('http:', 'https:') }),
        asked: null,
        says: /could not be reached: the proxy 127\.0\.0\.1:\d+: it does not speak TLS on this port.*; check `http_proxy`/,
      },
    ]
  }),
  {
    name: 'https goes straight with an authority of its own',
    gitea: { tls },
    env: () => ({ NODE_EXTRA_CA_CERTS: cert }),
    asked: null,
  },
  {
    name: 'an untrusted certificate',
    gitea: { tls },
    env: () => ({}),
    asked: null,
    says: /could not be reached: .*self-signed.*NODE_EXTRA_CA_CERTS/,
  },
  {
    name: 'missing credentials for the proxy',
    gitea: { tls },
    proxy: { credentials: 'a:b' },
    env: (proxy) => ({ https_proxy: proxy }),
    asked: /^CONNECT/,
    says: /answered CONNECT with 407; check `http_proxy`/,
  },
  {
    name: 'a proxy that refuses',
    gitea: { tls },
    proxy: { connect: 403 },
    env: (proxy) => ({ https_proxy: proxy }),
    asked: /^CONNECT/,
    says: /answered CONNECT with 403/,
  },
  {
    name: 'a proxy that cannot reach the server',
    gitea: { tls },
    proxy: { connect: 502 },
    env: (proxy) => ({ https_proxy: proxy }),
    asked: /^CONNECT/,
    says: /answered CONNECT with 502/,
  },
  {
    name: 'a proxy that hangs up',
    gitea: { tls },
    proxy: { connect: 'hang-up' },
    env: (proxy) => ({ https_proxy: proxy }),
    asked: /^CONNECT/,
    says: /the proxy 127\.0\.0\.1:\d+: .*; check `http_proxy`/,
  },
  {
    name: 'a proxy that says nothing',
    gitea: { tls },
    proxy: { connect: 'silence' },
    seconds: '1',
    env: (proxy) => ({ https_proxy: proxy }),
    asked: /^CONNECT/,
    says: /could not be reached: (no connection within 1 s through the proxy|the proxy) \S+:\d+.*; check `http_proxy`/,
  },
])('$name', async ({ server, gitea: options, proxy: proxyOptions, env, asked, says, seconds = '60' }) => {
  const gitea = await startGitea({ repositories: [{ name: 'o/a' }, { name: 'o/b' }], ...options })
  const proxy = await startProxy(proxyOptions)
  const ended = await runAction(
    {
      token: TOKEN,
      'server-url': gitea.url.replace('127.0.0.1', server ?? (options?.tls ? 'localhost' : '127.0.0.1')),
      repositories: 'o/a,o/b',
      'event-type': 'e',
      'dispatch-method': 'push',
      'request-timeout-seconds': seconds,
      'max-attempts': '2',
    },
    { env: env(proxy.url) },
  )
  const expected = says ? 'not-attempted' : 'dispatched'
  expect(ended.results.map(({ outcome }) => outcome)).toEqual([expected, expected])
  if (says) expect(ended.log).toMatch(says)
  if (asked) expect(proxy.asked[0]).toMatch(asked)
  else expect(proxy.asked).toEqual([])
  // A proxy that fails is asked again as often as anything else, and not for ever.
  expect(proxy.asked.length).toBeLessThanOrEqual(8)
  await proxy.close()
  await gitea.close()
})

it.concurrent.each([
  ['accepts', 'user:proxy-password-1'],
  ['refuses', 'user:another-password'],
])('the password for a proxy that %s it is masked before Node could print it', async (_, credentials) => {
  const gitea = await startGitea({ tls, repositories: [{ name: 'o/a' }] })
  const proxy = await startProxy({ credentials })
  const ended = await runAction(
    {
      token: TOKEN,
      'server-url': gitea.url.replace('https://127.0.0.1', 'https://localhost'),
      repositories: 'o/a',
      'event-type': 'e',
      'dispatch-method': 'push',
    },
    {
      env: {
        https_proxy: proxy.url.replace('://', '://user:proxy-password-1@'),
        NODE_EXTRA_CA_CERTS: cert,
        NODE_DEBUG: 'http,net,tls',
      },
    },
  )
  await proxy.close()
  await gitea.close()
  // As a runner shows it.
  const masks = [...ended.stdout.matchAll(/^::add-mask::(.*)\n/gm)]
  const shown = masks.reduce((log, [line, mask]) => log.replace(line, '').replaceAll(mask!, '***'), ended.log)
  expect(ended.log).toMatch(/^HTTP \d+: /m)
  expect(shapesOf('proxy-password-1', shown + ended.summary)).toEqual([])
  expect(shapesOf(TOKEN, shown)).toEqual([])
})

it('what a proxy quotes of the password in an error is not shown', async () => {
  const says = (header: string) => `no entry with ${header}, which says ${Buffer.from(header.split(' ')[1]!, 'base64')}`
  const proxy = createServer(({ headers }, answer) => {
    const message = says(headers['proxy-authorization'] ?? 'Basic ')
    answer.writeHead(403, { 'content-type': 'application/json' }).end(JSON.stringify({ message }))
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  const { port } = proxy.address() as AddressInfo
  const inputs = { token: TOKEN, 'server-url': 'http://git.example.com', repository: 'o/a', 'event-type': 'e' }
  const ended = await runAction(inputs, { env: { http_proxy: `http://user:proxy-password-1@127.0.0.1:${port}` } })
  proxy.close()
  expect(ended.log).toContain('(server message withheld: it repeats data you sent)')
  const shown = ended.log.replace(/^::add-mask::.*\n/gm, '') + ended.summary + JSON.stringify(ended.outputs)
  expect(shapesOf('proxy-password-1', shown)).toEqual([])
})

it.concurrent.each([
  [{ http_proxy: 'socks5://bot:hunter-22@127.0.0.1:9' }, 'socks5:// proxies are not supported'],
  [{ ALL_PROXY: 'socks5h://127.0.0.1:9' }, 'socks5h:// proxies are not supported'],
  [{ http_proxy: '://127.0.0.1' }, 'the proxy is not a valid URL'],
])('a proxy that is not spoken to is not passed by: %j', async (env, why) => {
  const gitea = await startGitea({ repositories: [{ name: 'o/a' }] })
  const inputs = {
    token: TOKEN,
    'server-url': gitea.url,
    repository: 'o/a',
    'event-type': 'e',
    'dispatch-method': 'push',
  }
  const ended = await runAction(inputs, { env: { no_proxy: '', ...env } })
  const beside = await runAction(inputs, { env: { ...env, no_proxy: '127.0.0.1' } })
  await gitea.close()
  expect(ended.exitCode).toBe(1)
  expect(ended.results.map(({ outcome }) => outcome)).toEqual(['not-attempted'])
  expect(ended.log).toContain(`::error::Invalid inputs, nothing was sent. proxy: ${gitea.url}: ${why}; use http(s)`)
  expect(withoutMask(ended.log)).not.toContain('hunter')
  expect(beside.exitCode).toBe(0)
})
