// The client against servers of bytes: whatever they do, a request ends, and says what is known of it.
import { getEventListeners, once } from 'node:events'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Client, type ClientOptions, createClient, type Request } from '../../src/http/client.ts'
import { redactor } from '../../src/safety/redact.ts'
import { answer, goneOf, type RawServer, startRaw, type Talk } from '../support/raw-server.ts'

const TOKEN = 'p+ss/w"rd=\\'
const GET: Request = { method: 'GET', path: '/user' }
const POST: Request = { method: 'POST', path: '/repos/o/r/dispatches', body: { event_type: 'é' } }
const MIB = 1024 * 1024
const repeats = () => false

const endings: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const end of endings.splice(0)) await end()
})

async function serve(talk: Talk = {}): Promise<RawServer> {
  const server = await startRaw(talk)
  endings.unshift(server.close)
  return server
}

function clientOf(url: string, options: Partial<ClientOptions> = {}): Client {
  const client = createClient({
    api: `${url}/api/v1`,
    web: url,
    token: TOKEN,
    proxy: null,
    redact: redactor(TOKEN),
    repeats,
    userAgent: 'gitea-dispatch/1.2.3',
    connections: 2,
    timeoutMs: 2000,
    signal: new AbortController().signal,
    ...options,
  })
  endings.unshift(client.close)
  return client
}

/** What becomes of one request to a server that answers with these bytes and, if `end`, hangs up. */
async function replyTo(bytes: string, end = false, request = GET) {
  const server = await serve({
    request: (_, socket) => {
      socket.write(bytes)
      if (end) socket.end()
    },
  })
  return clientOf(server.url, { timeoutMs: 2000 }).request(request)
}

const SHORT = { timeoutMs: 100 }

describe('a request', () => {
  it('is sent as it was given', async () => {
    const server = await serve({ request: (_, socket) => socket.write(answer(204)) })
    await clientOf(server.url).request(POST)
    const [head = '', body] = server.requests[0]!.split('\r\n\r\n')
    const [first, ...headers] = head.split('\r\n')
    expect(first).toBe('POST /api/v1/repos/o/r/dispatches HTTP/1.1')
    expect(headers.map((line) => line.toLowerCase()).sort()).toEqual([
      'accept: application/json',
      `authorization: token ${TOKEN}`,
      'connection: keep-alive',
      'content-length: 19',
      'content-type: application/json',
      `host: 127.0.0.1:${server.port}`,
      'user-agent: gitea-dispatch/1.2.3',
    ])
    expect(JSON.parse(body!)).toEqual(POST.body)
  })

  it('without a body has no type', async () => {
    const server = await serve({ request: (_, socket) => socket.write(answer(204)) })
    await clientOf(server.url).request(GET)
    expect(server.requests[0]).toMatch(/^GET \/api\/v1\/user HTTP\/1.1\r\n(?!.*content-)/is)
  })

  it.each([
    ['https://x', '/gitea', '/gitea/api/v1/user', '/gitea/api/forgejo/v1/version'],
    ['https://x', '', '/api/v1/user', '/api/forgejo/v1/version'],
  ])('goes below the API or the web root: %s%s', async (_, below, api, web) => {
    const server = await serve({ request: (_, socket) => socket.write(answer(204)) })
    const client = clientOf(server.url, { api: `${server.url}${below}/api/v1`, web: server.url + below })
    await client.request(GET)
    expect(await client.request({ ...GET, path: '/api/forgejo/v1/version', web: true })).toMatchObject({ status: 204 })
    expect(server.requests.map((text) => text.split(' ')[1])).toEqual([api, web])
  })
})

describe('an answer', () => {
  it('is returned whole', async () => {
    const headers = { 'Content-Type': 'Application/JSON; charset=utf-8', Server: 'x', 'X-Unread': '1' }
    expect(await replyTo(answer(422, '{"message":"é"}', headers))).toEqual({
      kind: 'reply',
      status: 422,
      contentType: 'application/json',
      headers: { 'content-type': 'Application/JSON; charset=utf-8', server: 'x' },
      text: '{"message":"é"}',
      complete: true,
      path: '/user',
      repeats,
    })
  })

  it.each([
    ['with hints before it', `HTTP/1.1 103 Early Hints\r\nlink: <x>\r\n\r\n${answer(200, 'x')}`, false, 'x'],
    ['in chunks', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\nab\r\n1\r\nc\r\n0\r\n\r\n', false, 'abc'],
    ['that ends with its connection', 'HTTP/1.0 200 OK\r\n\r\nabc', true, 'abc'],
    ['with a repeated header', 'HTTP/1.1 200 OK\r\nx: 1\r\nx: 2\r\ncontent-length: 1\r\n\r\nx', false, 'x'],
  ])('%s is complete', async (_, bytes, end, text) => {
    expect(await replyTo(bytes, end)).toMatchObject({ kind: 'reply', status: 200, text, complete: true })
  })

  it.each([
    ['its length', 'HTTP/1.1 201 Created\r\ncontent-length: 100\r\n\r\n{"a"', '{"a"'],
    ['its last chunk', 'HTTP/1.1 201 Created\r\ntransfer-encoding: chunked\r\n\r\n4\r\n{"a"\r\n', '{"a"'],
    ['its first byte', 'HTTP/1.1 201 Created\r\ncontent-length: 100\r\n\r\n', ''],
  ])('that breaks off before %s has a status all the same', async (_, bytes, text) => {
    expect(await replyTo(bytes, true)).toMatchObject({ kind: 'reply', status: 201, text, complete: false })
  })

  it('may be 2 MiB, and no more', async () => {
    const body = 'x'.repeat(2 * MIB)
    const whole = await replyTo(answer(200, body))
    expect(whole.kind === 'reply' && [whole.complete, whole.text.length]).toEqual([true, 2 * MIB])
    const more = await replyTo(answer(200, `${body}x`))
    expect(more.kind === 'reply' && more.text.length).toBeLessThanOrEqual(2 * MIB)
  })

  it('without end is not read to its end', async () => {
    const piece = `10000\r\n${'x'.repeat(0x10000)}\r\n`
    const server = await serve({
      request: (_, socket) => {
        socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n')
        const more = () => socket.write(piece, (error) => error || more())
        more()
      },
    })
    const gone = server.connection(1).then(goneOf)
    expect(await clientOf(server.url).request(GET)).toMatchObject({ status: 200, complete: true })
    await gone
  })
})

describe('a loss', () => {
  it.each([
    ['hangs up', ''],
    ['breaks off within its headers', 'HTTP/1.1 200 OK\r\ncontent-'],
    ['does not speak HTTP', 'SSH-2.0-OpenSSH_9.6\r\n'],
    ['has endless headers', `HTTP/1.1 200 OK\r\n${'x: y\r\n'.repeat(20_000)}`],
  ])('after a server that %s may have been delivered', async (_, bytes) => {
    const loss = await replyTo(bytes, true, POST)
    expect(loss).toMatchObject({ kind: 'loss', delivered: 'maybe', cause: 'connection' })
    expect(loss.kind === 'loss' && loss.detail.length).toBeGreaterThan(5)
  })

  it('after a reset may have been delivered', async () => {
    const server = await serve({ request: (_, socket) => socket.resetAndDestroy() })
    expect(await clientOf(server.url).request(POST)).toMatchObject({
      delivered: 'maybe',
      cause: 'connection',
      detail: expect.stringContaining('ECONNRESET'),
    })
  })

  it('to a port where nobody listens was not delivered', async () => {
    const server = await serve()
    await server.close()
    expect(await clientOf(server.url).request(POST)).toEqual({
      kind: 'loss',
      delivered: 'no',
      cause: 'connection',
      detail: `connect ECONNREFUSED 127.0.0.1:${server.port}`,
    })
  })

  it('to a host that has no address was not delivered', async () => {
    expect(await clientOf('http://nowhere.invalid').request(POST)).toMatchObject({
      delivered: 'no',
      cause: 'connection',
      detail: expect.stringContaining('nowhere.invalid'),
    })
  })

  it('while TLS is agreed on was not delivered', async () => {
    const resets = await serve({ connection: (socket) => socket.once('data', () => socket.resetAndDestroy()) })
    expect(await clientOf(`https://127.0.0.1:${resets.port}`).request(POST)).toMatchObject({
      delivered: 'no',
      cause: 'connection',
    })
    const plain = await serve({ connection: (socket) => socket.once('data', () => socket.end(answer(400))) })
    expect(await clientOf(`https://127.0.0.1:${plain.port}`).request(POST)).toEqual({
      kind: 'loss',
      delivered: 'no',
      cause: 'no-tls',
      detail: 'the server does not speak TLS on this port (ERR_SSL_WRONG_VERSION_NUMBER)',
    })
  })
})

describe('a deadline', () => {
  const within = (what: string) => ({ kind: 'loss', cause: 'timeout', detail: `no ${what} within 0.1 s` })
  // Which comes when the test says so: no machine is too slow to get as far as is meant.
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('ends a silent request, and its connection', async () => {
    const server = await serve()
    const gone = server.request(1).then(goneOf)
    const loss = clientOf(server.url, SHORT).request(POST)
    await server.request(1)
    vi.advanceTimersByTime(100)
    expect(await loss).toEqual({ ...within('response'), delivered: 'maybe' })
    await gone
  })

  it('ends a connection that TLS is never agreed on', async () => {
    const server = await serve()
    const loss = clientOf(`https://127.0.0.1:${server.port}`, SHORT).request(POST)
    await server.connection(1)
    vi.advanceTimersByTime(100)
    expect(await loss).toEqual({ ...within('connection'), delivered: 'no' })
  })

  it.each([
    ['headers', 'HTTP/1.1 200 OK\r\nx: ', { ...within('response'), delivered: 'maybe' }],
    [
      'a body',
      'HTTP/1.1 200 OK\r\ncontent-length: 100000\r\n\r\n',
      { kind: 'reply', status: 200, complete: false, text: expect.stringMatching(/^y+$/) },
    ],
    ['hints', '', { ...within('response'), delivered: 'maybe' }],
  ])('ends %s that drip', async (what, begin, expected) => {
    const server = await serve({
      request: (_, socket) => {
        socket.write(begin)
        const drip = setInterval(() => socket.write(what === 'hints' ? 'HTTP/1.1 103 Wait\r\n\r\n' : 'y'), 10)
        socket.on('close', () => clearInterval(drip))
      },
    })
    const gone = server.connection(1).then(goneOf)
    // That the client has read a part of a body is nothing that a server could see.
    if (what === 'a body') vi.useRealTimers()
    const ended = clientOf(server.url, what === 'a body' ? { timeoutMs: 1000 } : SHORT).request(POST)
    await server.request(1)
    if (what !== 'a body') vi.advanceTimersByTime(100)
    expect(await ended).toMatchObject(expected)
    await gone
  })

  it('ends a request that waits for a connection, and it is never sent', async () => {
    const server = await serve({ request: (text, socket) => text.includes('/last') && socket.write(answer(204)) })
    const client = clientOf(server.url, { ...SHORT, connections: 1 })
    // Less patient, so that it does not get the connection which the first leaves.
    const answers = Promise.all([client.request(GET), client.request({ ...POST, patienceMs: 50 })])
    await server.request(1)
    vi.advanceTimersByTime(50)
    vi.advanceTimersByTime(50)
    expect(await answers).toMatchObject([{ delivered: 'maybe' }, { delivered: 'no', cause: 'timeout' }])
    expect(await client.request({ ...GET, path: '/last' })).toMatchObject({ status: 204 })
    expect(server.requests.map((text) => text.split(' ')[1])).toEqual(['/api/v1/user', '/api/v1/last'])
  })
})

describe('cancelling', () => {
  const CANCELLED = { kind: 'loss', cause: 'cancelled', detail: 'the job was canceled' }

  it('sends nothing any more', async () => {
    const server = await serve()
    expect(await clientOf(server.url, { signal: AbortSignal.abort() }).request(POST)).toEqual({
      ...CANCELLED,
      delivered: 'no',
    })
    expect(server.opened).toBe(0)
  })

  it('ends what connects', async () => {
    const server = await serve()
    const abort = new AbortController()
    const ended = clientOf(`https://127.0.0.1:${server.port}`, { signal: abort.signal }).request(POST)
    await server.connection(1)
    abort.abort()
    expect(await ended).toEqual({ ...CANCELLED, delivered: 'no' })
  })

  it('ends what was sent and what waits for a connection', async () => {
    const server = await serve()
    const abort = new AbortController()
    const client = clientOf(server.url, { signal: abort.signal, connections: 1 })
    const ended = Promise.all([client.request(POST), client.request(POST)])
    const gone = goneOf(await server.request(1))
    abort.abort()
    expect(await ended).toEqual([
      { ...CANCELLED, delivered: 'maybe' },
      { ...CANCELLED, delivered: 'no' },
    ])
    await gone
    expect(server.requests).toHaveLength(1)
  })

  it('ends a body, and its status is known', async () => {
    const abort = new AbortController()
    const server = await serve({
      request: (_, socket) => socket.write('HTTP/1.1 204 No Content\r\n\r\nHTTP/1.1 200 OK\r\n'),
    })
    const slow = await serve({
      request: (_, socket) => socket.write('HTTP/1.1 201 Made\r\ncontent-length: 9\r\n\r\nab'),
    })
    const ended = clientOf(slow.url, { signal: abort.signal }).request(POST)
    // Once another answer has come over loopback, so has this one's beginning.
    await slow.request(1)
    await clientOf(server.url).request(GET)
    await clientOf(server.url).request(GET)
    abort.abort()
    expect(await ended).toMatchObject({ kind: 'reply', status: 201, complete: false })
  })

  it('listens once for all requests', async () => {
    const { signal } = new AbortController()
    const server = await serve({ request: (_, socket) => socket.write(answer(204)) })
    const client = clientOf(server.url, { signal })
    await Promise.all(Array.from({ length: 20 }, () => client.request(GET)))
    expect(getEventListeners(signal, 'abort')).toHaveLength(1)
  })
})

describe('closing', () => {
  it('ends at once what is under way', async () => {
    const server = await serve()
    const client = clientOf(server.url, { timeoutMs: 60_000 })
    const ended = client.request(POST)
    const gone = goneOf(await server.request(1))
    await client.close()
    expect(await ended).toMatchObject({ kind: 'loss', delivered: 'maybe' })
    await gone
  })

  it('ends at once what connects', async () => {
    const server = await serve()
    const client = clientOf(`https://127.0.0.1:${server.port}`, { timeoutMs: 60_000 })
    const ended = client.request(POST)
    const gone = goneOf(await server.connection(1))
    await client.close()
    expect(await ended).toMatchObject({ kind: 'loss', delivered: 'no' })
    await gone
  })

  it('may be done twice, and nothing is sent afterwards', async () => {
    const server = await serve()
    const client = clientOf(server.url)
    await client.close()
    expect(await client.request(POST)).toMatchObject({ kind: 'loss', delivered: 'no' })
    await client.close()
    expect(server.opened).toBe(0)
  })
})

describe('connections', () => {
  it('are used again, and never more than may be', async () => {
    const held: (() => void)[] = []
    const server = await serve({
      request: (_, socket) => {
        held.push(() => socket.write(answer(204)))
        // All that may be at once is: let go of them, so that there are always as many as fit.
        if (held.length === 3) for (const go of held.splice(0)) go()
      },
    })
    const client = clientOf(server.url, { connections: 3 })
    const answers = await Promise.all(Array.from({ length: 30 }, () => client.request(GET)))
    expect(answers.every((one) => one.kind === 'reply' && one.status === 204)).toBe(true)
    expect([server.opened, server.most]).toEqual([3, 3])
  })

  it('that many requests wait for cause no warning of Node’s', async () => {
    const server = await serve()
    const client = clientOf(server.url, { connections: 1 })
    const warnings: string[] = []
    const hear = ({ message }: Error) => warnings.push(message)
    process.on('warning', hear)
    const ended = Promise.all(Array.from({ length: 64 }, () => client.request(GET)))
    await server.request(1)
    await client.close()
    await ended
    process.off('warning', hear)
    expect(warnings).toEqual([])
  })

  it('that the server closed are not used again', async () => {
    const server = await serve({ request: (_, socket) => socket.end(answer(204)) })
    const client = clientOf(server.url, { connections: 1 })
    for (let nth = 1; nth <= 3; nth++) {
      const gone = server.connection(nth).then(goneOf)
      expect(await client.request(POST)).toMatchObject({ status: 204 })
      await gone
    }
  })

  const idle = async (headers: Record<string, string>) => {
    const server = await serve({ request: (_, socket) => socket.write(answer(200, '{}', headers)) })
    expect(await clientOf(server.url).request(POST)).toMatchObject({ status: 200 })
    const socket = await server.connection(1)
    await once(socket, 'close')
  }

  it('that are idle are soon closed', async () => {
    await idle({})
  })

  it('that are idle are soon closed though the server would keep them', async () => {
    await idle({ 'keep-alive': 'timeout=600' })
  })
})

describe('a redirect', () => {
  /** A server that redirects its first requests to these places, and then answers. */
  const redirecting = (status: number, ...locations: string[]) =>
    serve({
      request: (_, socket, nth) => {
        const location = locations[nth - 1]
        socket.write(location === undefined ? answer(204) : answer(status, '', { location }))
      },
    })
  const lines = ({ requests }: RawServer) => requests.map((text) => text.split(' HTTP')[0])

  it.each([301, 302, 307, 308])('%i of a renamed repository is followed as it was sent', async (status) => {
    const server = await redirecting(status, '/api/v1/repos/o/new/dispatches?a=b')
    const reply = await clientOf(server.url).request(POST)
    expect(reply).toMatchObject({ status: 204, path: '/repos/o/new/dispatches?a=b' })
    expect(lines(server)).toEqual(['POST /api/v1/repos/o/r/dispatches', 'POST /api/v1/repos/o/new/dispatches?a=b'])
    expect(server.requests[1]).toContain(JSON.stringify(POST.body))
    expect(server.requests[1]).toContain(`authorization: token ${TOKEN}`)
  })

  it('may be an address, or to an id', async () => {
    const talk: Talk = {
      request: (text, socket) => {
        const location = `http://${/host: (\S+)/i.exec(text)![1]}/api/v1/repositories/1/dispatches`
        socket.write(text.includes('/repositories/1/') ? answer(204) : answer(307, '', { location }))
      },
    }
    const github = await serve(talk)
    expect(await clientOf(github.url).request(POST)).toMatchObject({ status: 204, path: '/repositories/1/dispatches' })
  })

  it.each([
    ['a login page', 302, '/user/login'],
    ['another server', 307, 'http://127.0.0.1:1/api/v1/repos/o/new/dispatches'],
    ['another server without a scheme', 301, '//127.0.0.1:1/api/v1/repos/o/new'],
    ['TLS', 301, 'https://127.0.0.1/api/v1/repos/o/r/dispatches'],
    ['something else of the API', 301, '/api/v1/user'],
    ['above the API', 301, '/api/v1/../../repos/o/new'],
    ['another API', 301, '/repos/o/new'],
    ['something else of the repository', 301, '/api/v1/repos/o/new/keys'],
    ['something below', 301, '/api/v1/repos/o/r/dispatches/x'],
    ['another repository by dots', 301, '/api/v1/repos/o/r/dispatches/../../../x/y/dispatches'],
    ['another repository by escaped dots', 301, 'dispatches/%2e%2E/%2E./../x/y/dispatches'],
    ['no repository', 301, '/api/v1/repos/dispatches'],
    ['a path as long as the API’s', 301, '/abc/v2/repos/o/new'],
    ['no address', 301, 'http://[x'],
    ['another method', 303, '/api/v1/repos/o/new'],
  ])('to %s is the answer', async (_, status, location) => {
    const server = await redirecting(status, location)
    expect(await clientOf(server.url).request(POST)).toMatchObject({ kind: 'reply', status, headers: { location } })
    expect(server.requests).toHaveLength(1)
  })

  const LIST = { method: 'GET', path: '/orgs/old/repos?page=1&limit=50' } as const

  it.each([
    ['orgs', '/api/v1/orgs/new-1.x/repos?page=1&limit=50'],
    ['users', '/api/v1/users/new-1.x/repos?page=1&limit=50'],
    // What was asked stays asked.
    ['orgs', '/api/v1/orgs/new-1.x/repos'],
  ])('of a renamed owner is followed to %s', async (kind, location) => {
    const server = await redirecting(307, location)
    const path = LIST.path.replace('orgs', kind)
    const there = `/${kind}/new-1.x/repos?page=1&limit=50`
    expect(await clientOf(server.url).request({ ...LIST, path })).toMatchObject({ status: 204, path: there })
    expect(lines(server)[1]).toBe(`GET /api/v1${there}`)
    expect(server.requests[1]).toContain(`authorization: token ${TOKEN}`)
  })

  it.each([
    ['another server', 'http://127.0.0.1:1/api/v1/orgs/new/repos'],
    ['another server without a scheme', '//127.0.0.1:1/api/v1/orgs/new/repos'],
    ['TLS', 'https://127.0.0.1/api/v1/orgs/new/repos'],
    ['above the API', '/orgs/new/repos'],
    ['a broken path', '/api/v1/news/old/repos'],
    ['another kind', '/api/v1/users/new/repos'],
    ['something else of the owner', '/api/v1/orgs/new/members'],
    ['something below', '/api/v1/orgs/new/repos/x'],
    ['the owner', '/api/v1/orgs/new'],
    ['a repository', '/api/v1/repos/new/repos'],
    ['nobody', '/api/v1/orgs//repos'],
    ['a name that none has', '/api/v1/orgs/new%20x/repos'],
    ['dots', '/api/v1/orgs/new/../x/repos'],
    ['escaped dots', '/api/v1/orgs/%2e%2e/repos'],
    ['a login page', '/user/login'],
  ])('of an owner to %s is the answer', async (_, location) => {
    const server = await redirecting(307, location)
    expect(await clientOf(server.url).request(LIST)).toMatchObject({ status: 307, headers: { location } })
    expect(server.requests).toHaveLength(1)
  })

  it('without a location is the answer', async () => {
    expect(await replyTo(answer(301))).toMatchObject({ status: 301, complete: true })
  })

  it.each([
    '/repos/o/..',
    '/repos/o/r/contents/a/../../x',
    '/repos/o/r/x%2F..%2f',
    '/repos/%2e%2E/r',
    '/repos/o/r/..%5Cx?a',
  ])('nothing is asked at %s', async (path) => {
    const server = await serve()
    expect(await clientOf(server.url).request({ ...GET, path })).toMatchObject({ kind: 'loss', delivered: 'no' })
    expect(server.requests).toEqual([])
  })

  it('in a circle is followed twice', async () => {
    const server = await redirecting(301, ...Array(10).fill('/api/v1/repos/o/r/dispatches'))
    expect(await clientOf(server.url).request(POST)).toMatchObject({ status: 301 })
    expect(server.requests).toHaveLength(3)
  })

  it('stays below the API of a server with a path', async () => {
    const server = await redirecting(301, '/gitea/api/v1/repos/o/new')
    const at = { api: `${server.url}/gitea/api/v1`, web: `${server.url}/gitea` }
    expect(await clientOf(server.url, at).request({ ...GET, path: '/repos/o/r' })).toMatchObject({
      path: '/repos/o/new',
    })
    const out = await redirecting(301, '/api/v1/repos/o/new')
    const outside = { api: `${out.url}/gitea/api/v1`, web: `${out.url}/gitea` }
    expect(await clientOf(out.url, outside).request({ ...GET, path: '/repos/o/r' })).toMatchObject({ status: 301 })
  })
})

describe('the token', () => {
  const forms = [
    TOKEN,
    encodeURIComponent(TOKEN),
    JSON.stringify(TOKEN).slice(1, -1),
    ...['', 'u', 'us'].map((user) => Buffer.from(user + TOKEN).toString('base64')),
  ]

  it('is in no text and no header, in whatever form the server says it', async () => {
    for (const form of forms) {
      const reply = await replyTo(answer(500, `a ${form} b`, { server: `c ${form} d` }))
      const clean = reply.kind === 'reply' ? [reply.text, reply.headers['server']].join() : ''
      expect(clean).toMatch(/^a \S*\*\*\*\S* b,c \S*\*\*\*\S* d$/)
      expect(clean).not.toContain(form.replace(/=+$/, '').slice(3, -1))
    }
  })

  it('is found though it comes in two pieces', async () => {
    const [one, two] = [TOKEN.slice(0, 4), TOKEN.slice(4)]
    const reply = await replyTo(
      `HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n4\r\n${one}\r\n7\r\n${two}\r\n0\r\n\r\n`,
    )
    expect(reply).toMatchObject({ text: '***' })
  })
})
