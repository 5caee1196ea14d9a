// Connections that open before the first request: used while they are fresh, never in place of an honest error.
import { connect } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { afterEach, expect, it, vi } from 'vitest'
import { type ClientOptions, createClient } from '../../src/http/client.ts'
import { openEarly } from '../../src/http/preconnect.ts'
import { answer, goneOf, type RawServer, startRaw } from '../support/raw-server.ts'

const GET = { method: 'GET', path: '/user' } as const

const endings: (() => void | Promise<void>)[] = []
afterEach(async () => {
  vi.restoreAllMocks()
  for (const end of endings.splice(0)) await end()
})

async function serve(): Promise<RawServer> {
  const server = await startRaw({ request: (_, socket) => socket.write(answer(204)) })
  endings.push(server.close)
  return server
}

/** Early connections to a server, and a client that may use them. */
function begin(url: string, count: number, options: Partial<ClientOptions> = {}) {
  const early = openEarly(new URL(url), count)
  const client = createClient({
    api: `${url}/api/v1`,
    web: url,
    token: 'a-token',
    redact: (text) => text,
    repeats: () => false,
    userAgent: 'gitea-dispatch/1.2.3',
    connections: count,
    timeoutMs: 2000,
    proxy: null,
    early,
    signal: new AbortController().signal,
    ...options,
  })
  endings.unshift(client.close)
  return { early, client }
}

it('are what requests are sent on, and no others', async () => {
  const server = await serve()
  const { client } = begin(server.url, 3)
  await server.connection(3)
  const answers = await Promise.all([1, 2, 3].map(() => client.request(GET)))
  expect(answers).toMatchObject([1, 2, 3].map(() => ({ kind: 'reply', status: 204 })))
  expect([server.opened, server.most]).toEqual([3, 3])
})

it('may still be opening when the first request is there', async () => {
  const server = await serve()
  expect(await begin(server.url, 1).client.request(GET)).toMatchObject({ kind: 'reply', status: 204 })
  expect(server.opened).toBe(1)
})

it('are not used when the server has ended them', async () => {
  const server = await serve()
  const { client } = begin(server.url, 2)
  for (const nth of [1, 2]) (await server.connection(nth)).end()
  await Promise.all([1, 2].map(async (nth) => goneOf(await server.connection(nth))))
  expect(await client.request(GET)).toMatchObject({ kind: 'reply', status: 204 })
  expect(server.opened).toBe(3)
})

it('are not used when they are old, and end', async () => {
  const server = await serve()
  const { client } = begin(server.url, 1)
  const gone = goneOf(await server.connection(1))
  const now = process.uptime()
  vi.spyOn(process, 'uptime').mockReturnValue(now + 2.1)
  expect(await client.request(GET)).toMatchObject({ kind: 'reply', status: 204 })
  await gone
  expect(server.opened).toBe(2)
})

it('end with the client when nobody took them', async () => {
  const server = await serve()
  const { client } = begin(server.url, 2)
  const gone = [1, 2].map(async (nth) => goneOf(await server.connection(nth)))
  await server.connection(2)
  await client.close()
  await Promise.all(gone)
})

it.each([0, 50])('leave a refused connection to the request that meets it, %i ms later', async (ms) => {
  const server = await serve()
  await server.close()
  const { client } = begin(server.url, 1)
  await delay(ms)
  expect(await client.request(GET)).toMatchObject({ kind: 'loss', delivered: 'no', cause: 'connection' })
})

it('that never open do not hold up what is tried after them', async () => {
  const server = await serve()
  const stuck = connect({ host: 'stuck', port: 1, lookup: () => {} })
  const left = [stuck]
  const early = { take: () => left.pop() ?? null, close: () => {} }
  const { client } = begin(server.url, 1, { timeoutMs: 1000, early })
  expect(await client.request(GET)).toMatchObject({ kind: 'loss', delivered: 'no' })
  await goneOf(stuck)
  expect(await client.request(GET)).toMatchObject({ kind: 'reply', status: 204 })
})

it('that never open end with the deadline', async () => {
  // Nobody answers at an address for documentation.
  const { client } = begin('http://192.0.2.1', 1, { timeoutMs: 100 })
  const loss = await client.request(GET)
  expect(loss).toMatchObject({ kind: 'loss', delivered: 'no' })
})
