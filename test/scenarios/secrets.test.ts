// The token and the payload's values appear nowhere, and untrusted text has no effect.
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { type Ended, runAction } from '../support/action.ts'
import { type Recorded, startGitea, TOKEN } from '../support/gitea/server.ts'
import { shapesOf, withoutMask } from '../support/secrets.ts'

const SABOTAGE = fileURLToPath(new URL('../support/sabotage.cjs', import.meta.url))
const said = ({ log, summary, outputs }: Ended) => [withoutMask(log), summary, JSON.stringify(outputs)].join('\n')

it('a token that the server echoes is taken out of log, summary and outputs; payload values are not printed', async () => {
  const echo = `user does not exist, token ${TOKEN}, ${Buffer.from(TOKEN).toString('base64')}, ${encodeURIComponent(TOKEN)}`
  const gitea = await startGitea({
    offersRepositoryDispatch: true,
    answer: ({ method }) => (method === 'POST' ? { status: 422, body: { message: echo } } : undefined),
  })
  const ended = await runAction({
    token: TOKEN,
    'server-url': gitea.url,
    repositories: 'o/a',
    'event-type': 'e',
    'client-payload': '{"password":"hunter-two-and-a-half"}',
    'dispatch-method': 'repository_dispatch',
  })
  await gitea.close()
  const masked = ended.log.replace(`::add-mask::${TOKEN}`, '')
  expect(ended.log.startsWith(`::add-mask::${TOKEN}`)).toBe(true)
  for (const text of [masked, ended.summary, JSON.stringify(ended.outputs)]) {
    expect(text).not.toContain(TOKEN)
    expect(text).not.toContain(Buffer.from(TOKEN).toString('base64').replace(/=+$/, ''))
    expect(text).not.toContain('hunter')
  }
  expect(ended.summary).toContain('user does not exist')
})

it("a server's message is no command to the runner and no markup in the summary", async () => {
  const message =
    'x\n::set-output name=outcome::success\r\n##[error]boo | <img src=x> `a` @all \u001b[31mred \u202eevil ${{ github.token }}'
  const gitea = await startGitea({
    offersRepositoryDispatch: true,
    answer: ({ method }) => (method === 'POST' ? { status: 422, body: { message } } : undefined),
  })
  const ended = await runAction({
    token: TOKEN,
    'server-url': gitea.url,
    repositories: 'o/a',
    'event-type': '::warning::<b>*e*',
    'dispatch-method': 'repository_dispatch',
  })
  await gitea.close()
  expect(ended.outputs['outcome']).toBe('failure')
  expect(ended.log).not.toMatch(/^::set-output/m)
  for (const order of ['##[error]', '\u001b', '\u202e']) expect(ended.log + ended.summary).not.toContain(order)
  expect(ended.log).not.toMatch(/^::warning/m)
  // In a fenced block nothing is markup.
  expect(ended.summary.replace(/```[\s\S]*?```/g, '')).not.toMatch(/<img|<b>|@all/)
  expect(ended.summary).not.toMatch(/^::/m)
  const row = ended.summary.split('\n').find((line) => line.startsWith('| o/a'))!
  expect(row.match(/(?<!\\)\|/g)).toHaveLength(9)
})

const RECEIVER = 'on: {workflow_dispatch: {inputs: {password: {type: string}}}}\njobs: {a: {runs-on: x, steps: []}}\n'
const SECRET = 'hunter-two/and "a" half'
const echoes: [string, (body: string) => string][] = [
  ['as it is', (body) => body],
  ['cut', (body) => `it begins with ${body.slice(0, body.indexOf('hunter') + 30)}`],
  ['in JSON of its own', (body) => JSON.stringify({ body })],
  ['in an address', (body) => encodeURIComponent(body)],
  ['in base64', (body) => Buffer.from(body).toString('base64')],
  ['in hex', (body) => Buffer.from(body).toString('hex')],
  ['in hex as fingerprints are', (body) => Buffer.from(body).toString('hex').toUpperCase().replace(/..\B/g, '$&:')],
]

it.concurrent.each(
  // One method in all forms, and all methods in the forms that servers give most.
  ['repository_dispatch', 'workflow_dispatch', 'push'].flatMap((method, at) =>
    echoes.slice(0, at === 0 ? echoes.length : 1).map(([form, echo]) => ({ method, form, echo })),
  ),
)('$method: a refusal that repeats the payload $form says nothing of it', async ({ method, echo }) => {
  const message = ({ body }: Recorded) => echo(JSON.stringify(body)) || ''
  const gitea = await startGitea({
    release: '1.26.3',
    offersRepositoryDispatch: true,
    repositories: [
      { name: 'o/a', files: { '.gitea/workflows/a.yml': RECEIVER } },
      { name: 'o/b', files: { '.gitea/workflows/a.yml': RECEIVER } },
    ],
    answer: (request) =>
      request.method === 'POST'
        ? { status: 422, body: { message: request.target === 'o/a' ? message(request) : 'no such thing' } }
        : undefined,
  })
  const ended = await runAction({
    token: TOKEN,
    'server-url': gitea.url,
    repositories: 'o/a,o/b',
    'event-type': 'e',
    'client-payload': JSON.stringify({ password: SECRET }),
    'dispatch-method': method,
  })
  await gitea.close()
  expect(shapesOf(SECRET, said(ended))).toEqual([])
  expect(ended.results.map(({ outcome, status }) => `${outcome} ${status}`)).toEqual(['rejected 422', 'rejected 422'])
  expect(ended.results[0]!.message).toContain('(server message withheld: it repeats data you sent)')
  expect(ended.results[1]!.message).toContain('“no such thing”')
})

const ODD_TOKEN = 'gto_a%41/b+c=d<e>&f"g\\h_0123456789'
it.concurrent.each([
  ['sabotaged', 'internal-error', 1],
  ['astray', 'dispatched', 0],
  ['forgotten', 'dispatched', 0],
] as const)('a mistake of ours that is %s says no token, and loses no target', async (kind, outcome, exitCode) => {
  const gitea = await startGitea({
    repositories: [{ name: 'o/a' }, { name: `o/${kind}` }],
    tokens: [{ value: ODD_TOKEN, scopes: ['write:repository'], user: 'runtime-bot' }],
  })
  const inputs = {
    'server-url': gitea.url,
    repositories: `o/${kind},o/a`,
    'event-type': 'e',
    'dispatch-method': 'push',
  }
  const ended = await runAction({ token: ODD_TOKEN, ...inputs }, { flags: ['--require', SABOTAGE] })
  await gitea.close()
  expect(ended.results.map((result) => result.outcome)).toEqual([outcome, 'dispatched'])
  expect(ended.exitCode).toBe(exitCode)
  expect(ended.log).toMatch(/(internal error in gitea-dispatch|itself made a mistake).*x{60} \*\*\*/)
  expect(shapesOf(ODD_TOKEN, said(ended))).toEqual([])
})

it.each([
  ['telling', 'internal-error'],
  ['untidy', 'dispatched'],
])(
  'a mistake of ours that repeats the payload says where it was made, and nothing of it: %s',
  async (kind, outcome) => {
    const gitea = await startGitea({ repositories: [{ name: 'o/a' }, { name: `o/${kind}` }] })
    const ended = await runAction(
      {
        token: TOKEN,
        'server-url': gitea.url,
        repositories: `o/${kind},o/a`,
        'event-type': 'e',
        'client-payload': JSON.stringify({ password: SECRET }),
        'dispatch-method': 'push',
      },
      { flags: ['--require', SABOTAGE] },
    )
    await gitea.close()
    expect(ended.results.map((result) => result.outcome)).toEqual([outcome, 'dispatched'])
    expect(ended.exitCode).toBe(1)
    expect(ended.log).toMatch(/(Type|Range)Error \(message withheld: it repeats data you sent\) +at .*main\.cjs/)
    expect(shapesOf(SECRET, said(ended))).toEqual([])
  },
)

it.concurrent.each([
  [
    'escaped',
    (token: string) => JSON.stringify(token).replace(/[a-z0-9]/g, (unit) => `\\u00${unit.charCodeAt(0).toString(16)}`),
  ],
  [
    'escaped twice',
    (token: string) => JSON.stringify(token.replace(/[a-z0-9]/g, (unit) => `\\u00${unit.charCodeAt(0).toString(16)}`)),
  ],
  ['over several lines', (token: string) => JSON.stringify(token.replace(/.{7}/g, '$&\n'))],
  [
    'where the words are cut',
    (token: string) =>
      `"${'x'.repeat(180)}${token.slice(0, 20)}\\u00${token.charCodeAt(20).toString(16)}${token.slice(21)}"`,
  ],
])('a token that a server gives back %s', async (_, written) => {
  const gitea = await startGitea({
    offersRepositoryDispatch: true,
    answer: ({ method }) =>
      method === 'POST'
        ? { status: 422, headers: { 'content-type': 'application/json' }, body: `{"message":${written(TOKEN)}}` }
        : undefined,
  })
  const inputs = { token: TOKEN, 'server-url': gitea.url, repositories: 'o/a', 'event-type': 'e' }
  const ended = await runAction({ ...inputs, 'dispatch-method': 'repository_dispatch' })
  await gitea.close()
  expect(ended.results[0]!.status).toBe(422)
  expect(shapesOf(TOKEN, said(ended))).toEqual([])
})

const JOB_TOKEN = 'ghs_0123456789abcdefghijKLMNOPQRSTUVWXYZ'
const GITHUB = { token: JOB_TOKEN, run_id: '7', event_name: 'push', repository: 'o/sender' }
const owning = (client_payload: object) => JSON.stringify(['o/b', { repository: 'o/a', client_payload }])

it.concurrent.each<[string, string, Record<string, string>, RegExp]>([
  [
    'the token in the payload',
    TOKEN,
    { 'client-payload': JSON.stringify({ a: { b: TOKEN } }) },
    /client-payload: `a\.b` contains/,
  ],
  [
    'the token hidden in JSON',
    TOKEN,
    { 'client-payload': `{"a": "\\u00${TOKEN.charCodeAt(0).toString(16)}${TOKEN.slice(1)}"}` },
    /client-payload: `a` contains/,
  ],
  [
    'the token in base64',
    TOKEN,
    { 'push-path': 'x', 'push-content': Buffer.from(`user:${TOKEN}`).toString('base64') },
    /push-content: contains/,
  ],
  [
    "the token in a target's own",
    TOKEN,
    { repositories: owning({ x: [TOKEN] }) },
    /repositories: o\/a: `client_payload\.x\[0\]` contains/,
  ],
  ['the token in an event type', TOKEN, { 'event-type': `e-${TOKEN}` }, /event-type: contains/],
  [
    'toJSON(github)',
    JOB_TOKEN,
    { 'client-payload': JSON.stringify({ github: GITHUB }) },
    /client-payload: `github` contains the job's token/,
  ],
  [
    'toJSON(github) as a text',
    JOB_TOKEN,
    { 'client-payload': JSON.stringify({ a: JSON.stringify(JSON.stringify(GITHUB)) }) },
    /client-payload: `a` contains/,
  ],
  [
    'toJSON(secrets) as a file',
    JOB_TOKEN,
    { 'push-path': 'x', 'push-content': JSON.stringify({ github_token: JOB_TOKEN }, null, 2) },
    /push-content: contains/,
  ],
  [
    'toJSON(github) in YAML',
    JOB_TOKEN,
    { 'push-path': 'x', 'push-content': `- {github: ${JSON.stringify(GITHUB)}, b: 1}` },
    /push-content: contains the job's token/,
  ],
  [
    'the secrets in an environment',
    JOB_TOKEN,
    { 'push-path': 'x', 'push-content': `A=b\nGITHUB_TOKEN=${JOB_TOKEN}\n` },
    /push-content: contains the job's token in `GITHUB_TOKEN`/,
  ],
  [
    'toJSON(github) in base64',
    JOB_TOKEN,
    { 'client-payload': JSON.stringify({ a: Buffer.from(JSON.stringify(GITHUB)).toString('base64') }) },
    /client-payload: `a` contains/,
  ],
  [
    "toJSON(github) in a target's own",
    JOB_TOKEN,
    { repositories: owning({ github: GITHUB }) },
    /repositories: o\/a: `client_payload\.github` contains/,
  ],
])('nothing is sent that would carry %s', async (_, secret, given, says) => {
  const gitea = await startGitea({ repositories: [{ name: 'o/a' }, { name: 'o/b' }] })
  const inputs = { token: TOKEN, 'server-url': gitea.url, repositories: 'o/a,o/b', 'event-type': 'e' }
  const ended = await runAction({ ...inputs, 'dispatch-method': 'push', ...given })
  await gitea.close()
  expect(ended.exitCode).toBe(1)
  expect(ended.log).toMatch(new RegExp(`^::error::Invalid inputs, nothing was sent\\. ${says.source}`, 'm'))
  expect(ended.log.match(/::error::/g)).toHaveLength(1)
  expect(gitea.connections).toBe(0)
  expect(JSON.parse(ended.outputs['failed-repositories']!)).toHaveLength(2)
  expect(shapesOf(secret, said(ended))).toEqual([])
})

it("nor what would carry a proxy's password, which is not shown either", async () => {
  const password = 'hunter/two"22'
  const proxy = `http://bot:${encodeURIComponent(password)}@127.0.0.1:9`
  const inputs = { token: TOKEN, 'server-url': 'http://127.0.0.1:9', 'event-type': 'e', 'dispatch-method': 'push' }
  const given = { repositories: `o/${password}`, 'client-payload': JSON.stringify({ a: `x${password}` }) }
  const ended = await runAction({ ...inputs, ...given }, { env: { http_proxy: proxy } })
  expect(ended.log).toMatch(
    /^::error::Invalid inputs, nothing was sent\. .*client-payload: `a` contains the proxy's password/m,
  )
  expect(shapesOf(password, said(ended))).toEqual([])
})

it('a payload with a token of its own is sent', async () => {
  const gitea = await startGitea({ repositories: [{ name: 'o/a' }] })
  const inputs = { token: TOKEN, 'server-url': gitea.url, repositories: 'o/a', 'event-type': 'e' }
  const payload = JSON.stringify({ token: 'of-somebody-else', run_id: 7, text: '"event_name"' })
  const ended = await runAction({ ...inputs, 'client-payload': payload, 'dispatch-method': 'push' })
  await gitea.close()
  expect(ended.exitCode).toBe(0)
})
