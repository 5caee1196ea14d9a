// What is read of the server's answers: all that is named here and nothing else, and an answer that lacks it is something else.
import { describe, expect, it } from 'vitest'
import * as api from '../../src/gitea/responses.ts'
import type { Reply } from '../../src/http/client.ts'
import { makeReply } from '../support/make.ts'
import { makeRow } from '../targets/make.ts'

type Path = (string | number)[]

interface Row {
  read(reply: Reply): unknown
  answer: unknown
  /** What may be missing. */
  optional?: string[]
  /** What may be null. */
  nullable?: string[]
}

const SHA = '0123456789abcdef0123456789abcdef01234567'
const LISTED = {
  full_name: 'o/r',
  owner: { id: 7, login: 'o' },
  archived: false,
  fork: false,
  mirror: false,
  empty: false,
}
const RUN = {
  id: 9,
  status: 'completed',
  conclusion: 'success',
  path: 'a.yml@refs/heads/main',
  workflow_id: 'a.yml',
  html_url: 'https://git.example.com/o/r/actions/runs/9',
  created_at: '2026-01-01T00:00:00Z',
  created: '2026-01-01T00:00:00Z',
  started_at: '2026-01-01T00:00:01Z',
}
const RUN_OPTIONAL = ['conclusion', 'path', 'workflow_id', 'html_url', 'created_at', 'created', 'started_at']
const RUN_NULLABLE = ['conclusion', 'started_at']
const inRuns = (name: string) => `workflow_runs.0.${name}`

const ROWS: Record<string, Row> = {
  readVersion: { read: api.readVersion, answer: { version: '1.26.0+dev-12-gabc (x)' } },
  readUser: { read: api.readUser, answer: { login: 'runtime-bot', id: 3 } },
  readRepository: {
    read: api.readRepository,
    answer: {
      full_name: 'o/r',
      default_branch: 'main',
      archived: false,
      empty: false,
      mirror: false,
      has_actions: true,
      permissions: { push: true },
    },
    optional: ['empty', 'mirror', 'has_actions', 'permissions'],
  },
  readCommitted: { read: api.readCommitted, answer: { commit: { sha: SHA } } },
  readBranch: {
    read: api.readBranch,
    answer: {
      commit: { id: SHA, message: 'first', timestamp: '2026-01-01T00:00:00Z' },
      protected: false,
      user_can_push: true,
    },
    optional: ['commit.message', 'commit.timestamp', 'protected', 'user_can_push'],
  },
  readBranches: {
    read: api.readBranches,
    answer: [
      {
        name: 'main',
        commit: { id: SHA, message: 'first', timestamp: '2026-01-01T00:00:00Z' },
        protected: true,
        user_can_push: false,
      },
    ],
    optional: ['0.commit.message', '0.commit.timestamp', '0.protected', '0.user_can_push'],
    nullable: [''],
  },
  readBranchRules: {
    read: api.readBranchRules,
    answer: [
      {
        rule_name: 'dispatch/**',
        enable_push: true,
        enable_push_whitelist: true,
        push_whitelist_usernames: ['bot'],
        push_whitelist_teams: ['t'],
      },
    ],
    optional: ['0.push_whitelist_usernames', '0.push_whitelist_teams'],
    nullable: ['0.push_whitelist_usernames', '0.push_whitelist_teams'],
  },
  readOneWorkflow: {
    read: api.readOneWorkflow,
    answer: { path: '.gitea/workflows/a.yml', state: 'active' },
  },
  readFile: {
    read: api.readFile,
    answer: { type: 'file', sha: SHA, content: 'eA==', last_commit_sha: SHA },
    optional: ['last_commit_sha'],
  },
  readDirectory: {
    read: (reply) => api.readDirectory(reply, '.gitea/workflows'),
    answer: [{ type: 'file', name: 'a.yml', path: '.gitea/workflows/a.yml', size: 12 }],
    optional: ['0.size'],
  },
  readDispatched: {
    read: api.readDispatched,
    answer: { workflow_run_id: 9, html_url: 'https://git.example.com/o/r/actions/runs/9' },
    optional: ['html_url'],
  },
  readTasks: {
    read: api.readTasks,
    answer: {
      workflow_runs: [
        {
          id: 5,
          name: 'build',
          run_number: 2,
          status: 'success',
          event: 'push',
          head_branch: 'main',
          workflow_id: 'a.yml',
          url: 'https://git.example.com/o/r/actions/runs/2/jobs/0',
        },
      ],
    },
    nullable: ['workflow_runs'],
  },
  readRun: { read: api.readRun, answer: RUN, optional: RUN_OPTIONAL, nullable: RUN_NULLABLE },
  readRuns: {
    read: api.readRuns,
    answer: { workflow_runs: [RUN] },
    optional: RUN_OPTIONAL.map(inRuns),
    nullable: ['workflow_runs', ...RUN_NULLABLE.map(inRuns)],
  },
  readRunJobs: {
    read: api.readRunJobs,
    answer: { jobs: [{ name: 'build', conclusion: 'failure' }] },
    optional: ['jobs.0.conclusion'],
    nullable: ['jobs', 'jobs.0.conclusion'],
  },
  readStatus: {
    read: api.readStatus,
    answer: {
      statuses: [{ status: 'pending', target_url: '/o/r/actions/runs/2/jobs/0', description: 'waiting', context: 'a' }],
    },
    nullable: ['statuses'],
  },
  readListed: { read: api.readListed, answer: [LISTED], optional: ['0.mirror', '0.empty'] },
}

/** All places of a value: itself, and what is below it. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, below]) => pathsOf(below, [...path, key]))]
}

/** A copy with something else at one place; `undefined` leaves it out of the JSON. */
function changed(value: unknown, path: Path, other: unknown): unknown {
  if (path.length === 0) return other
  const [key, ...rest] = path
  const copy = structuredClone(value) as Record<string | number, unknown>
  copy[key!] = changed(copy[key!], rest, other)
  return copy
}

const answered = (body: unknown) => makeReply(200, JSON.stringify(body) ?? '', { contentType: 'application/json' })
/** Neither a text, a number, a flag nor a list, and without what any answer has. */
const ODD = { odd: [] }

describe.each(Object.entries(ROWS))('%s', (_, { read, answer, optional = [], nullable = [] }) => {
  it('reads what is named, and nothing else', () => {
    expect(read(answered(answer))).toEqual(answer)
    const more = pathsOf(answer).reduce<unknown>((all, path) => {
      const at = path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], answer)
      const isObject = typeof at === 'object' && !Array.isArray(at)
      return isObject ? changed(all, [...path, 'unknown'], 'x') : all
    }, answer)
    expect(JSON.stringify(read(answered(more)))).not.toContain('unknown')
  })

  it.each(pathsOf(answer).map((path) => [path.join('.') || 'the whole', path] as const))('%s', (_, path) => {
    const place = path.join('.')
    expect(read(answered(changed(answer, path, ODD)))).toBeNull()
    const isElement = typeof path.at(-1) === 'string' && /^\d+$/.test(String(path.at(-1)))
    const without = read(answered(changed(answer, path, undefined)))
    if (optional.includes(place)) expect(without).not.toBeNull()
    else if (!isElement) expect(without).toBeNull()
    const none = read(answered(changed(answer, path, null)))
    if (nullable.includes(place) && place !== '') expect(none).not.toBeNull()
    else expect(none).toBeNull()
  })

  it('reads nothing where the answer is no JSON, or was cut off', () => {
    expect(read(makeReply(200, '<html>'))).toBeNull()
    expect(read(makeReply(200, answer, { text: JSON.stringify(answer).slice(0, -1) }))).toBeNull()
  })
})

it('has tried every reader', () => {
  const readers = Object.keys(api).filter((name) => name.startsWith('read'))
  expect(readers.sort()).toEqual([...Object.keys(ROWS), 'readSearch', 'readWorkflows'].sort())
})

it.each([
  [{ data: [LISTED] }, [LISTED]],
  [{ data: [LISTED, { ...LISTED, full_name: '../r' }] }, [LISTED]],
  [{ data: null }, []],
  [{ data: [ODD] }, null],
  [{ data: ODD }, null],
  [{}, null],
  [[LISTED], null],
])('a search that answers %j', (answer, found) => {
  expect(api.readSearch(answered(answer))).toEqual(found)
})

const WORKFLOW = { path: '.gitea/workflows/a.yml', state: 'active' }
it.each([
  [{ workflows: [WORKFLOW] }, [WORKFLOW]],
  [{ workflows: [WORKFLOW, { ...WORKFLOW, path: '../a.yml' }] }, [WORKFLOW]],
  [{ workflows: [{ path: 'a.yml' }] }, null],
  [{ workflows: null }, null],
  [{}, null],
])('a list of workflows that is %j', (answer, found) => {
  expect(api.readWorkflows(answered(answer))).toEqual(found)
})

it.each(['.gitea/a.yml', '.gitea/workflows', 'workflows/a.yml', '.gitea/workflows/../../a.yml', '/etc/passwd'])(
  'a directory has no entry %s',
  (path) => {
    const entry = { type: 'file', name: 'a.yml', path }
    expect(api.readDirectory(answered([entry]), '.gitea/workflows')).toEqual([])
  },
)

it.each([
  [SHA, true],
  ['a', true],
  ['f'.repeat(64), true],
  ['f'.repeat(65), false],
  ['', false],
  ['A', false],
  ['../0', false],
  ['0/..', false],
  ['0\n', false],
])('a commit may be called %j: %s', (sha, may) => {
  expect(api.readCommitted(answered({ commit: { sha } })) !== null).toBe(may)
})

it.each([
  ['', true],
  ['1.22.6', true],
  ['11.0.1-54-3f2a (dev)~x', true],
  ['1'.repeat(100), true],
  ['1'.repeat(101), false],
  ['1.22.6\n', false],
  ['\n1.22.6', false],
  ['<b>1.22.6', false],
  ['1.22.6</b>', false],
])('a version may be called %j: %s', (version, may) => {
  expect(api.readVersion(answered({ version })) !== null).toBe(may)
})

it.each<[string, object, boolean]>([
  ["Forgejo's id with its number", { id: 9, run_number: 4, jobs: ['a'] }, true],
  ["an id alone, as a repository's", { id: 9, full_name: 'o/r' }, false],
  ['a number alone', { run_number: 4 }, false],
])('a dispatched run by %s', (_name, answer, isRun) => {
  expect(api.readDispatched(makeReply(200, answer)) !== null).toBe(isRun)
})

it.each(['..', 'o/..', '../r', './r', 'o/r/../../user', 'o/', '/r', 'o', 'o/a b', 'o/a?b', 'o/\u00e9', 'o/r\n'])(
  'believes no answer about a repository of the name %j',
  (full_name) => {
    const facts = { full_name, default_branch: 'main', archived: false }
    expect(api.readRepository(makeReply(200, facts))).toBeNull()
    expect(api.readListed(makeReply(200, [makeRow('o/a'), { ...makeRow('o/b'), full_name }]))).toHaveLength(1)
  },
)

it.each(['o/r', 'O-1/_r.git', '..o/...r', 'a.b/.c'])('believes one about %s', (full_name) => {
  expect(api.readRepository(makeReply(200, { full_name, default_branch: 'main', archived: false }))).not.toBeNull()
  expect(api.readListed(makeReply(200, [makeRow(full_name)]))).toHaveLength(1)
})
