// Untrusted certificates and unresolvable names: nothing is sent, and the message names the problem.
import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import { runAction } from '../support/action.ts'
import { startGitea, TOKEN } from '../support/gitea/server.ts'
import { startRaw } from '../support/raw-server.ts'
import { shapesOf, withoutMask } from '../support/secrets.ts'

const folder = mkdtempSync(join(tmpdir(), 'gitea-dispatch-certificates-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The variable LOOKUPS decides how this name resolves: a name server may be slow to report a missing host. */
const NAME = 'gitea.test'
const FLAGS = ['--require', fileURLToPath(new URL('../support/lookup.cjs', import.meta.url))]

const openssl = (...args: string[]) => execFileSync('openssl', args, { stdio: 'ignore' })

/** In two steps, since only the second takes a number of days below zero. */
function certificateOf(name: string, days: string, subject: string) {
  const [key, request, cert, more] = ['key', 'csr', 'pem', 'txt'].map((end) => join(folder, `${name}.${end}`)) as [
    string,
    string,
    string,
    string,
  ]
  writeFileSync(more, `subjectAltName=${subject}\n`)
  openssl('req', '-new', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', request, '-subj', '/CN=stand-in')
  openssl('x509', '-req', '-in', request, '-signkey', key, '-days', days, '-extfile', more, '-out', cert)
  return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8'), file: cert }
}

it.each([
  { name: 'self-signed', days: '2', subject: 'IP:127.0.0.1', known: false, says: /self-signed.*NODE_EXTRA_CA_CERTS/ },
  { name: 'of another name', days: '2', subject: 'DNS:elsewhere', known: true, says: /does not match|altnames/ },
  { name: 'expired', days: '-1', subject: 'IP:127.0.0.1', known: true, says: /expired/ },
])('a certificate that is $name', async ({ name, days, subject, known, says }) => {
  const { file, ...tls } = certificateOf(name.replaceAll(' ', '-'), days, subject)
  const gitea = await startGitea({ tls, offersRepositoryDispatch: true, repositories: [{ name: 'o/a' }] })
  // Node's own switch for all of a process; a job that sets it for something else must not open this.
  const env = { NODE_TLS_REJECT_UNAUTHORIZED: '0', ...(known ? { NODE_EXTRA_CA_CERTS: file } : {}) }
  const ended = await dispatch(gitea.url, env)
  await gitea.close()
  expect(gitea.requests).toEqual([])
  expect(ended.results.map(({ outcome }) => outcome)).toEqual(['not-attempted'])
  expect(ended.results[0]!.message).toMatch(says)
})

it('a proxy with an untrusted certificate', async () => {
  const asked: unknown[] = []
  const proxy = createServer(certificateOf('proxy', '2', 'IP:127.0.0.1')).on('connect', (request, socket) => {
    asked.push(request.headers)
    socket.destroy()
  })
  await once(proxy.listen(0, '127.0.0.1'), 'listening')
  const address = `https://user:password@127.0.0.1:${(proxy.address() as AddressInfo).port}`
  const ended = await dispatch('https://git.example.com', { https_proxy: address, NODE_TLS_REJECT_UNAUTHORIZED: '0' })
  await new Promise((closed) => proxy.close(closed))
  expect(asked).toEqual([])
  expect(ended.results[0]!.message).toMatch(/the proxy 127\.0\.0\.1:\d+: self-signed/)
})

it('a host that has no address, and a port that does not speak TLS', async () => {
  const nowhere = await dispatch(`https://${NAME}`, {
    LOOKUPS: JSON.stringify({ at: 1, stays: true, how: 'ENOTFOUND' }),
  })
  expect(nowhere.results[0]!.message).toMatch(/ENOTFOUND/)
  const heard: string[] = []
  const plain = await startRaw({
    connection: (socket) =>
      socket.once('data', (bytes) => {
        heard.push(bytes.toString('latin1'))
        socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')
      }),
  })
  const ended = await dispatch(plain.url.replace('http:', 'https:'))
  await plain.close()
  // The hello of TLS is all that came.
  expect(heard.length).toBeGreaterThan(0)
  for (const hello of heard) expect(shapesOf(TOKEN, hello)).toEqual([])
  expect(ended.results.map(({ outcome }) => outcome)).toEqual(['not-attempted'])
})

async function dispatch(url: string, env: Record<string, string> = {}) {
  const inputs = {
    'event-type': 'e',
    'dispatch-method': 'repository_dispatch',
    'max-attempts': '2',
    'request-timeout-seconds': '2',
  }
  const ended = await runAction(
    { token: TOKEN, 'server-url': url, repository: 'o/a', ...inputs },
    { env, flags: FLAGS },
  )
  expect(ended.exitCode).toBe(1)
  expect(shapesOf(TOKEN, withoutMask(ended.log) + ended.summary + JSON.stringify(ended.outputs))).toEqual([])
  return ended
}
