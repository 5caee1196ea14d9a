// A push answered by something else: only a response of the API, or a read of the branch or the file, makes it a success.
import { expect, it } from 'vitest'
import type { OutcomeCode } from '../../src/model/catalog.ts'
import { runAction } from '../support/action.ts'
import { type Fault, type FaultAnswer, startGitea, TOKEN } from '../support/gitea/server.ts'

const page = (status: number): FaultAnswer => ({
  status,
  headers: { 'content-type': 'text/html' },
  body: '<html>Sign in</html>',
})
const json = (status: number, message: string): FaultAnswer => ({ status, body: { message } })
const RACE = json(403, "exit status 1 - error: cannot lock ref 'refs/heads/main': is at c0ffee but expected beef")
const MINE = json(403, "cannot lock ref 'refs/heads/dispatch/e/1': reference already exists")
const IN_THE_WAY = json(
  403,
  "cannot lock ref 'refs/heads/dispatch/e/1': 'refs/heads/dispatch' exists; cannot create it",
)

/** Answers that are no success of this API, whatever they look like. */
const FOREIGN: Record<string, FaultAnswer> = {
  'a login page with 200': page(200),
  'a login page with 201': page(201),
  'JSON of something else': { status: 200, body: { ok: true } },
  'a commit without a sha': { status: 201, body: { commit: {} } },
  'nothing with 201': { status: 201 },
  '202': { status: 202, body: {} },
  '204': { status: 204 },
}

interface Row {
  name: string
  /** Of the nth write. */
  writes: (Fault | undefined)[]
  /** What a look at branch or file is answered. */
  look?: Fault
  outcome: OutcomeCode
  isThere: boolean
  says?: RegExp
  inputs?: Record<string, string>
}

const EVERY_TIME = (fault: Fault) => Array<Fault>(5).fill(fault)

const ROWS: Row[] = [
  ...Object.entries(FOREIGN).flatMap(([name, answer]): Row[] => [
    { name: `${name}, nothing written`, writes: EVERY_TIME(answer), outcome: 'unexpected-answer', isThere: false },
    { name: `${name}, though it was written`, writes: [{ after: answer }], outcome: 'dispatched', isThere: true },
    {
      name: `${name}, and no look`,
      writes: EVERY_TIME(answer),
      look: page(200),
      outcome: 'unconfirmed',
      isThere: false,
    },
  ]),
  { name: 'the 403 of a lost race, once', writes: [RACE], outcome: 'dispatched', isThere: true },
  {
    name: 'the 403 of a lost race, every time',
    writes: EVERY_TIME(RACE),
    outcome: 'rejected',
    isThere: false,
    says: /moved during every attempt/,
  },
]

const FORMS = {
  'to a branch of its own': {},
  'to a named branch': { 'push-branch': 'main', 'push-path': '.runtime-version', 'push-content': '1.2.3' },
}

it.concurrent.each(Object.entries(FORMS).flatMap(([form, inputs]) => ROWS.map((row) => ({ form, inputs, ...row }))))(
  '$form: $name',
  async ({ inputs, writes, look, outcome, isThere, says }) => {
    let hasWritten = false
    const gitea = await startGitea({
      release: '1.26.3',
      repositories: [{ name: 'o/r', files: { '.runtime-version': '1.2.2\n' } }],
      answer: ({ method, path, attempt }) => {
        if (method === 'GET') return hasWritten && /(branches|contents)\//.test(path) ? look : undefined
        hasWritten = true
        return writes[attempt - 1]
      },
    })
    const ended = await runAction({
      token: TOKEN,
      'server-url': gitea.url,
      repository: 'o/r',
      'event-type': 'e',
      'dispatch-id': '1',
      'dispatch-method': 'push',
      ...inputs,
    })
    await gitea.close()
    expect(ended.results[0]).toMatchObject({ outcome, method: 'push' })
    expect(ended.exitCode).toBe(outcome === 'dispatched' ? 0 : 1)
    if (says) expect(ended.results[0]!.message).toMatch(says)
    const { branches, commits } = gitea.repository('o/r')
    const head = commits.find(({ sha }) => sha === branches.get('push-branch' in inputs ? 'main' : 'dispatch/e/1'))
    const isWritten =
      'push-branch' in inputs ? String(head!.tree.get('.runtime-version')!.content) === '1.2.3\n' : head !== undefined
    expect(isWritten).toBe(isThere)
  },
)

it.concurrent.each<[string, Fault, OutcomeCode, RegExp]>([
  ['a branch that is there', { after: MINE }, 'dispatched', /already existed/],
  ['a branch that is in the way', IN_THE_WAY, 'rejected', /rename that branch/],
  ['a branch rule', json(403, 'branch dispatch/e/1 is protected from push'), 'forbidden', /the branch is protected/],
  [
    'protected files',
    json(403, 'branch dispatch/e/1 is protected from changing file .gitea/dispatch/1.json'),
    'forbidden',
    /a branch rule protects the file: .* — choose another `push-path`, or change the protected file patterns/,
  ],
  [
    'signed commits',
    json(403, 'branch dispatch/e/1 is protected from unverified commit 0123456789abcdef'),
    'forbidden',
    /requires signed commits: .* — configure commit signing/,
  ],
])('a new branch that is refused with 403 for %s', async (_name, fault, outcome, says) => {
  const gitea = await startGitea({
    release: '1.26.3',
    repositories: [{ name: 'o/r' }],
    answer: ({ method }) => (method === 'POST' ? fault : undefined),
  })
  const ended = await runAction({
    ...{ token: TOKEN, 'server-url': gitea.url, repository: 'o/r', 'event-type': 'e', 'dispatch-id': '1' },
    'dispatch-method': 'push',
  })
  await gitea.close()
  expect(ended.results[0]).toMatchObject({ outcome })
  expect(ended.results[0]!.message).toMatch(says)
})

it.concurrent('attempts are those of the last request that was made', async () => {
  const gitea = await startGitea({
    release: '1.26.3',
    repositories: [
      { name: 'o/archived', archived: true },
      { name: 'o/same', files: { '.runtime-version': '1.2.3\n' } },
    ],
    answer: ({ method, path, attempt }) =>
      method === 'GET' && /\/(archived|\.runtime-version)$/.test(path) && attempt < 3 ? { status: 503 } : undefined,
  })
  const ended = await runAction({
    ...{
      token: TOKEN,
      'server-url': gitea.url,
      repositories: 'o/archived,o/same',
      'event-type': 'e',
      'dispatch-method': 'push',
    },
    ...FORMS['to a named branch'],
  })
  await gitea.close()
  expect(ended.results.map(({ outcome, status, attempts }) => [outcome, status, attempts])).toEqual([
    ['archived', 200, 3],
    ['unchanged', 200, 3],
  ])
})

it.concurrent.each([409, 422])(
  'a file that changes between its reading and the write to a new branch: %d',
  async (status) => {
    const gitea = await startGitea({
      release: '1.26.3',
      repositories: [{ name: 'o/r', files: { v: '1\n' } }],
      answer: ({ method, attempt }) =>
        method === 'PUT' && attempt === 1 ? json(status, 'sha does not match [given: a, expected: b]') : undefined,
    })
    const ended = await runAction({
      ...{ token: TOKEN, 'server-url': gitea.url, repository: 'o/r', 'event-type': 'e', 'dispatch-id': '1' },
      ...{ 'dispatch-method': 'push', 'push-path': 'v', 'push-content': '2' },
    })
    await gitea.close()
    expect(ended.results[0]).toMatchObject({ outcome: 'dispatched', attempts: 2 })
    expect(gitea.repository('o/r').branches.has('dispatch/e/1')).toBe(true)
  },
)
