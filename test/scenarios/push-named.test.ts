// A push to a named branch: the file is created or updated, or left alone; races and lost answers are decided by reading.
import { expect, it } from 'vitest'
import type { OutcomeCode } from '../../src/model/catalog.ts'
import { runAction } from '../support/action.ts'
import { type Fault, type Release, type RepositoryPlan, startGitea, TOKEN } from '../support/gitea/server.ts'

const RELEASES: Release[] = ['1.22.6', '1.24.7', '1.25.4', '1.26.0', '1.26.3']
const json = (status: number, message: string): Fault => ({ status, body: { message } })

const INPUTS = {
  token: TOKEN,
  repository: 'o/r',
  'event-type': 'runtime [skip ci] published',
  'dispatch-method': 'push',
  'push-branch': 'main',
  'push-path': '.runtime-version',
  'push-content': '0.1.9',
}

interface Row {
  name: string
  repository?: Partial<RepositoryPlan>
  inputs?: Record<string, string>
  /** The fault of the nth write. */
  writes?: (Fault | undefined)[]
  outcome: OutcomeCode
  says?: RegExp
  file?: string
  branch?: string
}

const ROWS: Row[] = [
  { name: 'creates the file', outcome: 'dispatched', file: '0.1.9\n' },
  {
    name: 'updates it',
    repository: { files: { '.runtime-version': '0.1.8\n' } },
    outcome: 'dispatched',
    file: '0.1.9\n',
  },
  {
    name: 'does not change a file that has the content',
    repository: { files: { '.runtime-version': '0.1.9\r\n\n' } },
    outcome: 'unchanged',
    file: '0.1.9\r\n\n',
  },
  {
    name: 'creates the branch from the default branch',
    inputs: { 'push-branch': 'runtime' },
    outcome: 'dispatched',
    file: '0.1.9\n',
    branch: 'runtime',
  },
  {
    name: 'creates the branch although the default branch has the content',
    repository: { files: { '.runtime-version': '0.1.9' } },
    inputs: { 'push-branch': 'runtime' },
    outcome: 'dispatched',
    branch: 'runtime',
  },
  {
    name: 'reads again after a stale sha',
    repository: { files: { '.runtime-version': '0.1.8' } },
    writes: [json(422, 'sha does not match [given: a, expected: b]')],
    outcome: 'dispatched',
    file: '0.1.9\n',
  },
  { name: 'reads again after a conflict', writes: [json(409, 'conflict')], outcome: 'dispatched', file: '0.1.9\n' },
  { name: 'reads again after a 500 without a word', writes: [json(500, '')], outcome: 'dispatched', file: '0.1.9\n' },
  {
    name: 'a lost answer to a write that was made',
    writes: [{ after: 'reset' }],
    outcome: 'dispatched',
    says: /the file has this content, although no response confirmed it/,
    file: '0.1.9\n',
  },
  { name: 'answers lost every time', writes: ['reset', 'reset', 'reset'], outcome: 'unconfirmed' },
  {
    name: 'a 500 every time',
    writes: [json(500, ''), json(500, ''), json(500, '')],
    outcome: 'server-error',
    says: /was not written/,
  },
  {
    name: 'a protected branch',
    repository: { protected: ['main'] },
    outcome: 'forbidden',
    says: /the branch is protected.*allow the token's user to push/,
  },
  {
    name: 'a protected file',
    writes: [json(403, 'path is protected and can not be changed [path: .runtime-version]')],
    outcome: 'forbidden',
    says: /a branch rule protects the file: .* — choose another `push-path`/,
  },
  { name: 'no write access', repository: { access: 'read' }, outcome: 'forbidden', says: /permission/ },
  { name: 'an archived repository', repository: { archived: true }, outcome: 'archived' },
]

it.concurrent.each(RELEASES.flatMap((release) => ROWS.map((row) => ({ release, ...row }))))(
  '$release: $name',
  async (row) => {
    const gitea = await startGitea({
      release: row.release,
      repositories: [{ name: 'o/r', ...row.repository }],
      answer: ({ method, attempt }) => (method === 'POST' || method === 'PUT' ? row.writes?.[attempt - 1] : undefined),
    })
    const ended = await runAction({ ...INPUTS, 'server-url': gitea.url, ...row.inputs })
    await gitea.close()
    const [result] = ended.results
    expect(result).toMatchObject({ outcome: row.outcome, method: 'push' })
    if (row.says) expect(result!.message).toMatch(row.says)
    const { branches, commits } = gitea.repository('o/r')
    const head = commits.find(({ sha }) => sha === branches.get(row.branch ?? 'main'))!
    if (row.file) expect(String(head.tree.get('.runtime-version')?.content)).toBe(row.file)
    if (row.outcome !== 'dispatched') return
    expect([result!.branch, result!.commit ?? head.sha]).toEqual([row.branch ?? 'main', head.sha])
    expect(head.message).toMatch(/^runtime \(skip ci\) published\n\n\{/)
    expect(JSON.parse(head.message.slice(head.message.indexOf('{'))).event_type).toBe(INPUTS['event-type'])
    expect(head.message).not.toContain('[skip ci]')
  },
)
