import { describe, expect, it } from 'vitest'
import { type InputName, type Inputs, inputNames, parseInputs } from '../../src/dispatch/inputs.ts'
import type { ReadListFile } from '../../src/targets/workspace-file.ts'
import { makeList, makeTarget, makeVariables } from '../support/make.ts'

type Given = Record<string, string | undefined>

const noFile: ReadListFile = async () => Promise.reject(new Error('no file was given'))
const parsedOf = (inputs: Given, readFile = noFile) => parseInputs(makeVariables(inputs), readFile)

async function problemsOf(inputs: Given, readFile = noFile): Promise<string[]> {
  const parsed = await parsedOf(inputs, readFile)
  return 'problems' in parsed ? parsed.problems : []
}

async function inputsOf(inputs: Given, readFile = noFile): Promise<Inputs> {
  const parsed = await parsedOf(inputs, readFile)
  if ('problems' in parsed) throw new Error(parsed.problems.join('\n'))
  return parsed.inputs
}

/** What each problem is about. */
const aboutOf = async (inputs: Given) => (await problemsOf(inputs)).map((problem) => problem.split(':')[0])

const BARE = { token: undefined, repository: undefined, 'event-type': undefined }
const GITHUB = { 'server-url': 'https://github.com' }
const x = (count: number) => 'x'.repeat(count)
const kib = (count: number) => JSON.stringify({ text: x(count * 1024 - '{"text":""}'.length) })
const keys = (count: number) => JSON.stringify(Object.fromEntries([...x(count)].map((_, n) => [`k${n}`, n])))

it('has the defaults of action.yml', async () => {
  const { token, server, targets, ...rest } = await inputsOf({})
  expect(rest).toMatchObject({ 'client-payload': {}, 'dispatch-id': '', 'dispatch-method': expect.any(String) })
  expect(rest).toMatchObject({ 'dry-run': false, 'fail-on': 'any', 'max-attempts': 3, 'max-parallel': 8 })
  expect(rest).toMatchObject({ 'request-timeout-seconds': 60, 'event-type': 'runtime-published' })
  expect([token, server.web, targets]).toEqual([
    'a-token-of-a-bot-user',
    'https://git.example.com',
    [makeTarget('o/r', { origin: 'repository' })],
  ])
})

it.each(['max-attempts', 'client-payload', 'fail-on', 'dry-run', 'dispatch-method'])(
  'an empty %s is its default',
  async (name) => {
    expect(await inputsOf({ [name]: '' })).toEqual(await inputsOf({}))
  },
)

it.each([
  ['token', ' secret-token\n', 'secret-token'],
  ['event-type', ' a b ', 'a b'],
  ['event-type', x(100), x(100)],
  ['client-payload', ' {"a": [1]} ', { a: [1] }],
  ['client-payload', kib(64), { text: expect.any(String) }],
  ['dispatch-method', 'push', 'push'],
  ['dispatch-id', 'release-1.2.3_x', 'release-1.2.3_x'],
  ['fail-on', 'never', 'never'],
  ['max-attempts', ' 10 ', 10],
  ['request-timeout-seconds', '600', 600],
  ['max-parallel', '64', 64],
  ['dry-run', 'true', true],
  ['dry-run', 'False', false],
  ['workflow', ' build.yml ', 'build.yml'],
  ['workflow', '.gitea/workflows/nested/build.yaml', 'nested/build.yaml'],
  ['workflow', '.forgejo/workflows/a b.yml', 'a b.yml'],
  ['ref', 'refs/tags/v1.2.3', 'refs/tags/v1.2.3'],
  ['ref', 'release/1.x', 'release/1.x'],
  ['push-path', './.runtime-version', '.runtime-version'],
  ['push-path', 'a/.github/b c', 'a/.github/b c'],
  ['push-content', ' 1.2.3\n', ' 1.2.3\n'],
  ['exclude', ' o/a, !o/b\n# x\no/c-* ', ['o/a', 'o/c-*', 'o/b']],
  ['topic', ' Runtime ', 'Runtime'],
  ['shard', ' 2 / 4 ', { index: 2, count: 4 }],
  ['shard', '', null],
] as const)('%s takes $1', async (name, given, value) => {
  expect((await inputsOf({ [name]: given }))[name]).toEqual(value)
})

it('adds up repository and repositories', async () => {
  const { targets } = await inputsOf({ repository: 'o/one', repositories: '["o/two", "O/ONE", "o/three"]' })
  expect(targets.map(({ repository }) => repository)).toEqual(['o/one', 'o/two', 'o/three'])
})

// What is wrong, and what is given.
it.each<[InputName, string, string | undefined]>([
  ['token', 'is empty; give an access token, such as `${{ secrets.', ''],
  ['token', 'is empty', undefined],
  ['token', 'is empty', ' \n'],
  ['token', 'contains whitespace or non-ASCII characters', 'abc def'],
  ['token', 'contains whitespace', 'abc\ndef'],
  ['token', 'contains whitespace', 'abc\u200bdef'],
  ['repository', 'contains more than one repository; move them to `repositories`', 'o/a, o/b'],
  ['repository', '"name" is not a repository; write `owner/name`', 'name'],
  ['event-type', 'is empty; set the name of the event', ' '],
  ['event-type', 'is longer than 100 characters; use a shorter name', x(101)],
  ['event-type', 'contains a line break or control character', 'a\nb'],
  ['client-payload', 'must be a JSON object, such as `{', '[1]'],
  ['client-payload', 'must be a JSON object', 'null'],
  ['client-payload', 'must be a JSON object', '"x"'],
  ['client-payload', 'is not JSON (line 1, column 2); write an object such as `{', '{'],
  ['client-payload', 'is not JSON (line 3, column 3); write', '{\n  "a": 1,\n  }'],
  ['client-payload', 'is not JSON (line 1, column 9)', '{"a": "\\q"}'],
  ['client-payload', 'is not JSON (line 1, column 6); write an object such as `{', '{"a":'],
  ['client-payload', 'is not JSON (line 1, column 8); write', '{"a": 1]'],
  ['client-payload', 'is not JSON (line 1, column 7); write', '{"a": x}'],
  ['client-payload', 'is JSON in a JSON string, encoded twice; remove one `toJSON`', '"{\\"a\\":1}"'],
  ['client-payload', 'is JSON in a JSON string', JSON.stringify(JSON.stringify('{}'))],
  ['client-payload', 'is 70 KiB of JSON, more than 64 KiB; send a link', kib(70)],
  ['client-payload', 'is 65 KiB of JSON', JSON.stringify({ a: '€'.repeat(22_000) })],
  ['dispatch-method', 'must be one of `', 'post'],
  ['dispatch-id', 'may contain only letters, digits, `-`, `_` and single dots', 'a/b'],
  ['dispatch-id', 'may contain only letters', '..'],
  ['dispatch-id', 'may not end with `.lock`', 'a.lock'],
  ['dispatch-id', 'is longer than 64 characters', x(65)],
  ['workflow', 'must be the file name of a workflow', 'build'],
  ['workflow', 'must be the file name of a workflow', '../build.yml'],
  ['workflow', 'must be the file name of a workflow', '/build.yml'],
  ['workflow', 'must be the file name of a workflow', 'a\\build.yml'],
  ['ref', 'is not a valid branch or tag name', 'a..b'],
  ['ref', 'is not a valid branch or tag', '-x'],
  ['push-branch', 'is not a valid branch name of at most 100 characters', 'a b'],
  ['push-branch', 'is not a valid branch name', x(101)],
  ['workflow', 'must be the file name of a workflow', 'build.yml.bak'],
  ['workflow', 'must be the file name of a workflow', 'a//build.yml'],
  ['dry-run', 'must be `true`', 'untrue'],
  ['dry-run', 'must be `true`', 'falsely'],
  ['repositories', 'begins with `[`', ' [o/a'],
  ['push-branch', 'must be the short name of a branch, such as `main`', 'refs/heads/main'],
  ['push-path', 'must be a path inside the repository', '../x'],
  ['push-path', 'must be a path inside the repository', '/x'],
  ['push-path', 'must be a path inside the repository', 'a/.git/hooks'],
  ['push-path', 'must be a path inside the repository', 'a/.GIT/x'],
  ['push-path', 'must be a path inside the repository', 'a//b'],
  ['fail-on', 'must be one of `any`, `all`, `never`', 'some'],
  ['max-parallel', 'must be a whole number from 1 to 64', '0'],
  ['max-parallel', 'must be a whole number', '65'],
  ['max-attempts', 'must be a whole number from 1 to 10', '-1'],
  ['max-attempts', 'must be a whole number', '1.5'],
  ['max-attempts', 'must be a whole number', '1e1'],
  ['request-timeout-seconds', 'must be a whole number from 1 to 600', '0'],
  ['dry-run', 'must be `true` or `false`', 'yes'],
  ['exclude', '"x" is not a repository; write `owner/name`', 'o/*, x'],
  ['topic', 'is not a valid topic', 'a b'],
  ['topic', 'is not a valid topic', x(36)],
  ['shard', 'must be a shard such as `2/4`, the second of four', '0/4'],
  ['shard', 'must be a shard', '5/4'],
  ['shard', 'must be a shard', '2'],
  ['server-url', 'must begin with https:// or http://', 'ftp://x'],
])('%s: %s', async (name, problem, given) => {
  const problems = await problemsOf({ [name]: given })
  expect(problems).toHaveLength(1)
  expect(problems[0]!.slice(0, name.length + problem.length + 2)).toBe(`${name}: ${problem}`)
})

it.each([
  ['max-parallel', '1', 1],
  ['max-parallel', '64', 64],
  ['max-attempts', '1', 1],
  ['max-attempts', '10', 10],
  ['request-timeout-seconds', '600', 600],
  ['wait-timeout-seconds', '86400', 86_400],
] as const)('%s may be %s', async (name, given, value) => {
  expect((await inputsOf({ [name]: given }))[name]).toBe(value)
})

describe('inputs together', () => {
  const push = { 'dispatch-method': 'push' }
  const objects = (...fields: object[]) => ({
    repositories: JSON.stringify(fields.map((one, n) => ({ repository: `o/t${n}`, ...one }))),
  })

  it.each<[Given, RegExp]>([
    [{ 'push-branch': 'main' }, /^push-path: is empty, but `push-branch` requires it/],
    [{ repository: '' }, /^repositories: no repository is given; write one `owner\/name`/],
    [{ ...GITHUB, ...push }, /^dispatch-method: `push` is only for Gitea and Forgejo/],
    [{ ...GITHUB, topic: 'template' }, /^topic: is only for Gitea and Forgejo/],
    [{ ...GITHUB, 'client-payload': keys(11) }, /^client-payload: has 11 top-level keys, but GitHub accepts 10/],
    [
      { ...push, 'event-type': x(61) },
      /^event-type: is too long for `push`: .* may have at most 100 characters; shorten it by 1$/,
    ],
    [{ ...push, 'event-type': x(50), 'dispatch-id': x(41) }, /^event-type: is too long .*; shorten it by 1$/],
    [{ 'repositories-query': 'x' }, /^repositories-query: requires `repositories-file`/],
    [{ 'drift-path': 'a' }, /^drift-expected: is empty; set the expected content of `drift-path`$/],
    [{ 'drift-expected': '1' }, /^drift-path: is empty; set the file to compare/],
    [{ 'drift-pattern': '(a)' }, /^drift-path: is empty; set the file to compare/],
    [{ ...GITHUB, ...objects({ dispatch_method: 'push' }) }, /^dispatch-method: `push` is only for Gitea and Forgejo/],
    [{ 'event-type': x(61), ...objects({ dispatch_method: 'push' }) }, /^event-type: is too long .*; shorten it by 1$/],
    [
      { ...GITHUB, 'client-payload': keys(10), ...objects({}, { client_payload: { k11: 1 } }) },
      /^client-payload of o\/t1: has 11 top-level keys, but GitHub accepts 10/,
    ],
    [
      { 'client-payload': kib(40), ...objects({ client_payload: { more: x(40 * 1024) } }, {}) },
      /^client-payload of o\/t0: is larger than 64 KiB of JSON after the merge; send a link/,
    ],
  ])('$0 is a problem', async (inputs, problem) => {
    expect(await problemsOf(inputs)).toEqual([expect.stringMatching(problem)])
  })

  it.each<[Given]>([
    [{ ...GITHUB, 'client-payload': keys(10) }],
    [{ 'client-payload': keys(11) }],
    [{ ...push, 'event-type': x(60) }],
    [{ 'event-type': x(100) }],
    [{ ...push, 'event-type': x(100), 'push-branch': 'main', 'push-path': 'x' }],
    [{ 'push-path': 'x' }],
    [{ repository: '', repositories: '[]' }],
    [{ 'drift-path': 'a', 'drift-expected': '1' }],
    [{ 'drift-path': 'a', 'drift-expected': '1', 'drift-pattern': '^v(.+)$' }],
    [{ ...GITHUB, 'client-payload': keys(10), ...objects({ client_payload: { k1: 1 } }) }],
    [{ 'client-payload': kib(40), ...objects({ client_payload: { text: x(60 * 1024) } }) }],
    [{ 'event-type': x(61), ...objects({ dispatch_method: 'auto' }) }],
    [{ repository: '', repositories: ' []' }],
    [{ repository: '', repositories: 'o/*', shard: '2/2', topic: 'a-topic.1' }],
  ])('$0 is none', async (inputs) => {
    expect(await problemsOf(inputs)).toEqual([])
  })
})

it('names each of three bad names among ten, and keeps the others', async () => {
  const names = ['o/a', 'bad one', 'o/b', 'o/c', 'o/d', '../up', 'o/e', 'o/f', 'worse', 'o/g']
  const parsed = await parsedOf({ repository: undefined, repositories: names.join('\n') })
  expect('problems' in parsed && parsed.problems).toMatchInlineSnapshot(`
    [
      "repositories: "bad one" is not a repository; write \`owner/name\`",
      "repositories: "../up" is not a repository; write \`owner/name\`",
      "repositories: "worse" is not a repository; write \`owner/name\`",
    ]
  `)
  expect('wanted' in parsed && parsed.wanted.targets.map(({ repository }) => repository).join(' ')).toBe(
    'o/a o/b o/c o/d o/e o/f o/g',
  )
})

it('reports all problems together', async () => {
  const wrong = { 'client-payload': '{', 'max-parallel': '0', 'server-url': 'ftp://x', 'fail-on': 'x' }
  expect(await aboutOf({ ...BARE, ...wrong })).toEqual([
    ...['token', 'event-type', 'client-payload', 'fail-on', 'max-parallel', 'server-url', 'repositories'],
  ])
})

it('reports conflicts between inputs in the same error', async () => {
  const wrong = { 'dispatch-method': 'push', 'event-type': x(90), 'max-parallel': '0' }
  expect((await aboutOf(wrong)).sort()).toEqual(['event-type', 'max-parallel'])
})

it.each([
  ['half of it', '{"password": "hunter2"'],
  ['a list', '["hunter2"]'],
  ['a text', '"hunter2"'],
  ['no JSON', '{"a": hunter2}'],
  ['too long', JSON.stringify({ hunter2: 'hunter2'.repeat(10_000) })],
])('never quotes the payload: %s', async (_, payload) => {
  expect((await problemsOf({ 'client-payload': payload })).join()).toMatch(/^client-payload: (?!.*hunter2)/)
})

it('does not fall over a payload that is nested very deep', async () => {
  const deep = `{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}`
  expect(await problemsOf({ 'client-payload': deep })).toEqual(['client-payload: is nested too deeply; send less data'])
})

describe('a number that JSON changes', () => {
  const own = (...payloads: string[]) =>
    `[${payloads.map((payload, n) => `{"repository": "o/t${n}", "client_payload": ${payload}}`).join(', ')}]`

  it.each<[string, Given, RegExp]>([
    [
      'in the payload',
      { 'client-payload': '{"a": {"ids": [1, 9007199254740993]}}' },
      /^client-payload: `a\.ids\[1\]` is/,
    ],
    ['too large', { 'client-payload': '{"a": 1e400}' }, /^client-payload: `a` is .*put it in quotes$/],
    ['too long', { 'client-payload': '{"a": 0.12345678901234567890}' }, /^client-payload: `a` is/],
    [
      "in a target's own",
      { repositories: own('{"x": 1}', '{"x": {"y": 12345678901234567890}}') },
      /^repositories: o\/t1: `client_payload\.x\.y` is .*put it in quotes$/,
    ],
    [
      "in a target's own, alone",
      { repository: own('{"x": 9007199254740993}') },
      /^repository: o\/t0: `client_payload\.x` is/,
    ],
  ])('is refused: %s', async (_, given, problem) => {
    expect(await problemsOf(given)).toEqual([expect.stringMatching(problem)])
  })

  it.each<[string, Given]>([
    ['one that keeps its value', { 'client-payload': '{"a": [1.10, 0.1, 1e3, 9007199254740991, 6.02e+023]}' }],
    ['a text', { 'client-payload': '{"9007199254740993": "12345678901234567890 1e400"}' }],
    ['a text beside a number', { repositories: own('{"x": 1, "y": "9007199254740993"}') }],
    [
      'a field that is not read',
      { repositories: '[{"repository": "o/a", "id": 9007199254740993, "client_payload": {"x": 1}}]' },
    ],
  ])('is not: %s', async (_, given) => {
    expect(await problemsOf(given)).toEqual([])
  })

  it('loses its target, which would be sent the changed one when it is fed back', async () => {
    const parsed = await parsedOf({ repository: undefined, repositories: own('{"x": 0.12345678901234567890}', '{}') })
    expect(parsed).toMatchObject({
      wanted: { targets: [{ repository: 'o/t1' }] },
      unread: [expect.stringMatching(/^repositories: o\/t0: /)],
    })
  })
})

describe('a secret that would be sent', () => {
  const SECRET = 'a-token-of-a-bot-user'
  const own = (fields: object) => ({ repositories: JSON.stringify([{ repository: 'o/t0', ...fields }, 'o/t1']) })
  const github = { token: 'ghs_x', run_id: 7, event_name: 'push' }

  it.each<[string, Given, RegExp]>([
    [
      'the payload',
      { 'client-payload': `{"a": {"b": ["${SECRET}"]}}` },
      /^client-payload: `a\.b\[0\]` contains the value of/,
    ],
    ['a hidden one', { 'client-payload': '{"x": "\\u0061-token-of-a-bot-user"}' }, /^client-payload: `x` contains/],
    ["a target's own", own({ client_payload: { a: SECRET } }), /^repositories: o\/t0: `client_payload\.a` contains/],
    ["a target's ref", own({ ref: SECRET }), /^repositories: o\/t0: `ref` contains/],
    ["a target's name", { repositories: `o/x, o/${SECRET}` }, /^repositories: a name contains/],
    ['a comment of a list', { repositories: `o/x # ${SECRET}` }, /^repositories: contains/],
    [
      'a context in the payload',
      { 'client-payload': JSON.stringify({ github }) },
      /^client-payload: `github` contains/,
    ],
    ['a context in a file', { 'push-content': JSON.stringify(github, null, 2) }, /^push-content: contains/],
    [
      "a context in a target's own",
      own({ client_payload: { s: { GITEA_TOKEN: 'x' } } }),
      /^repositories: o\/t0: `client/,
    ],
    ...inputNames
      .filter((name) => !['token', 'client-payload', 'repository', 'repositories'].includes(name))
      .map((name): [string, Given, RegExp] => [
        name,
        { [name]: `x${SECRET}` },
        new RegExp(`^${name}: contains the value`),
      ]),
  ])('is a wrong input: %s', async (_, given, problem) => {
    const problems = await problemsOf(given, async () => makeList({ targets: [makeTarget()] }))
    expect(problems.filter((one) => problem.test(one))).toHaveLength(1)
    const found = problems.filter((one) => / (contains the value|contains the job)/.test(one))
    expect(found).toHaveLength(1)
    expect(found[0]).not.toContain('token-of-a-bot')
  })

  it.each<[string, Given]>([
    ['a short one', { token: 'runtime', 'client-payload': '{"a": "runtime"}' }],
    ['a key', { 'client-payload': '{"token": "x", "text": "\\"run_id\\" \\u0061"}' }],
    ['a part of a context', { 'client-payload': '{"run_id": 7, "event_name": "push", "GITHUB_TOKEN": ""}' }],
    ['a part of the token', { 'client-payload': '{"a": "a-token-of-a-bot"}' }],
  ])('is none: %s', async (_, given) => {
    expect(await problemsOf(given)).toEqual([])
  })

  it("may be the proxy's", async () => {
    const way = { proxy: null, secrets: ['hunter-22'], problem: null }
    const given = { ...own({ client_payload: { a: 'hunter-22' } }), 'event-type': 'hunter-22' }
    const parsed = await parseInputs(makeVariables(given), noFile, () => way)
    expect('problems' in parsed && parsed.problems).toEqual([
      expect.stringMatching(/^repositories: o\/t0: `client_payload\.a` contains the proxy's password, /),
      expect.stringMatching(/^event-type: contains the proxy's password, /),
    ])
  })

  it('loses its target, with which it would be given back', async () => {
    const parsed = await parsedOf({ repository: undefined, ...own({ client_payload: { github } }) })
    expect(parsed).toMatchObject({
      wanted: { targets: [{ repository: 'o/t1' }] },
      unread: [expect.stringMatching(/^repositories: o\/t0: /)],
    })
  })
})

it('accepts a payload of 64 KiB, and as much after the merge', async () => {
  const full = { a: x(64 * 1024 - 8) }
  expect(JSON.stringify(full)).toHaveLength(64 * 1024)
  expect(await problemsOf({ 'client-payload': JSON.stringify(full) })).toEqual([])
  const repositories = JSON.stringify([{ repository: 'o/a', client_payload: full }])
  expect(await problemsOf({ repositories })).toEqual([])
})

it('reports the problem of the URL together with others', async () => {
  expect(await problemsOf({ 'server-url': 'x', token: 'a b' })).toHaveLength(2)
  const plain = await parseInputs(makeVariables({ 'server-url': 'http://git.example.com' }), noFile)
  expect(plain.warnings).toEqual([expect.stringMatching(/plain http/)])
})

it('keeps what could be read of the targets where another input is wrong', async () => {
  const wrong = { token: 'a b', repositories: 'o/a, !o/b', exclude: 'x/*', topic: ' t ', shard: '1/2' }
  expect(await parsedOf(wrong)).toMatchObject({
    wanted: { exclusions: ['o/b', 'x/*'], topic: 't', shard: { index: 1, count: 2 } },
  })
  const worse = { ...wrong, exclude: 'x', shard: '5/4' }
  expect(await parsedOf(worse)).toMatchObject({ wanted: { exclusions: ['o/b'], shard: null } })
})

it.each([
  ['INPUT_RE', 'unknown input `re` (ignored). Did you mean `ref`?'],
  ['INPUT_R', 'unknown input `r` (ignored). Remove it, or check its name in the README.'],
  ['INPUT_BRANCH', 'unknown input `branch` (ignored). Did you mean `push-branch`?'],
  ['INPUT_WAIT', 'unknown input `wait` (ignored). Did you mean `wait-for`?'],
  ['INPUT_XREFX', 'unknown input `xrefx` (ignored). Did you mean `ref`?'],
  ['INPUT_QUERY', 'unknown input `query` (ignored). Did you mean `repositories-query`?'],
  ['INPUT_FOO', 'unknown input `foo` (ignored). Remove it, or check its name in the README.'],
  ['INPUT_REPO', 'unknown input `repo` (ignored). Did you mean `repository`?'],
])('warns of %s', async (variable, warning) => {
  expect((await parseInputs({ ...makeVariables(), [variable]: 'x' }, noFile)).warnings).toEqual([warning])
  expect((await parseInputs({ ...makeVariables(BARE), [variable]: 'x' }, noFile)).warnings).toEqual([warning])
})

describe('a misspelt input', () => {
  /** What is wrong, and what is only a warning; each names it. */
  async function judged(inputs: Given, misspelt: Given, readFile = noFile): Promise<string[]> {
    const variables = Object.entries(misspelt).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
    const parsed = await parseInputs({ ...makeVariables(inputs), ...Object.fromEntries(variables) }, readFile)
    return [...('problems' in parsed ? parsed.problems : []), ...parsed.warnings]
  }
  const deep = `{"a": ${'['.repeat(20_000)}${']'.repeat(20_000)}}`
  const value = { repositories: 'o/a\no/b', 'client-payload': '{"a": 1, "b": [2]}' }

  it.each<[string, string, string]>([
    ['dry_run', 'true', 'dry-run'],
    ['dryrun', 'TRUE', 'dry-run'],
    ['dry-runs', 'true', 'dry-run'],
    ['dry_run', 'yes', 'dry-run'],
    ['event-typ', 'x', 'event-type'],
    ['event_type', 'x', 'event-type'],
    ['evnet_type', 'x', 'event-type'],
    ['repositorys', 'o/x', 'repository'],
    ['repositores', 'o/x', 'repositories'],
    ['client_payloads', '{}', 'client-payload'],
    ['client payload', '{"a": 1}', 'client-payload'],
    ['topics', 'x', 'topic'],
    ['shrad', '2/4', 'shard'],
    ['toipc', 'x', 'topic'],
    ['topical', 'x', 'topic'],
    ['refs', 'x', 'ref'],
    ['wait_for', 'completed', 'wait-for'],
    ['max_paralel', '1', 'max-parallel'],
    ['fail_on', 'never', 'fail-on'],
    ['excludes', 'o/a', 'exclude'],
    ['drift_pattern', '(a)', 'drift-pattern'],
    ['server_url', 'https://git.example.org', 'server-url'],
    ['serverurl', 'nowhere', 'server-url'],
    ['tokn', 'another-token', 'token'],
    ['dispatch_methods', 'push', 'dispatch-method'],
    ['exclud', 'o/b', 'exclude'],
    ['repositorys', 'o/ab', 'repository'],
    ['push_content', ' ', ''],
  ])('%s: %s is an error where it would change what is sent', async (name, text, meant) => {
    const says =
      meant === '' ? /^unknown input .push_content. .*ignored/ : `unknown input \`${name}\`. Did you mean \`${meant}\`?`
    expect(await judged(value, { [name]: text })).toEqual([
      typeof says === 'string' ? says : expect.stringMatching(says),
    ])
  })

  it.each<[string, Given, Given]>([
    ['the default', {}, { dry_run: 'false' }],
    ['the default, written in another way', {}, { dry_run: ' False ', max_parallel: '08' }],
    ['what is in force', { 'dry-run': 'true' }, { dry_run: 'TRUE' }],
    ['nothing', { 'dry-run': 'true' }, { dry_run: '', event_type: ' ' }],
    ['the same list', value, { repositorie: '["o/B", "o/a"]' }],
    ['the same payload', value, { client_payload: '{ "a": 1,\n"b": [2] }' }],
    ['the same server', {}, { server_url: 'https://git.example.com/api/v1/' }],
    [
      'the same pattern',
      { 'drift-path': 'x', 'drift-expected': '1', 'drift-pattern': '(a)' },
      { drift_pattern: '(a) ' },
    ],
    ['what another input was given', { ref: 'v1.2.3' }, { workflows: 'v1.2.3', topics: 'v1.2.3' }],
    ['a part of the payload', { 'client-payload': '{"rev": "abc123"}' }, { refs: 'abc123', topics: 'rev' }],
    ['a part of a share', { shard: '1/4' }, { shards: '4' }],
    ['a part of a name', { 'event-type': 'acme-published' }, { event_type: 'published' }],
    ['a part of a word', { ref: 'v2', 'event-type': 'prepublished' }, { refs: '2', event_type: 'published' }],
    ['a part of an id', { 'dispatch-id': 'rt-1.2' }, { dispatch_id: '1.2' }],
    ['inside the payload', { 'client-payload': '{"data": {"x": 1}}' }, { client_payload: '{"x":1}' }],
    [
      'inside it, in another order',
      { 'client-payload': '{"data": [{"y": {"b": 2, "a": 1}, "x": 1}]}' },
      { client_payload: '{"x": 1, "y": {"a": 1, "b": 2}}' },
    ],
    [
      'inside it as a text',
      { 'client-payload': JSON.stringify({ data: '{"x": "1"}' }) },
      { client_payload: '{"x": "1"}' },
    ],
    ['a text of more lines', { 'client-payload': JSON.stringify({ a: 'b "c"\nd' }) }, { push_content: 'b "c"\nd\n' }],
    ['the same payload in another order', value, { client_payload: '{"b": [2], "a": 1}' }],
    [
      'the same list in another order',
      { repositories: '[{"repo": "o/a", "ref": "x", "client_payload": {"a": 1, "b": 2}}]' },
      { repositorie: '[{"client_payload": {"b": 2, "a": 1}, "ref": "x", "repo": "o/a"}]' },
    ],
    ['a word far from a short name', {}, { tokenize: 'x', rev1: 'x' }],
    ['what another list was given', { repository: 'o/a' }, { repositores: 'o/a ' }],
    ['the token', {}, { tokens: 'a-token-of-a-bot-user' }],
  ])('is a warning where it is %s', async (_, inputs, misspelt) => {
    const says = Object.keys(misspelt).map((name) =>
      expect.stringMatching(new RegExp(`^unknown input .${name}. .*ignored`)),
    )
    expect(await judged(inputs, misspelt)).toEqual(says)
  })

  it.each<[string, Given, Given]>([
    ['a flag', { 'client-payload': '{"a": true}', ref: 'true' }, { dry_run: 'true' }],
    ['a number', { shard: '1/4', 'client-payload': '{"a": 8}' }, { max_parallel: '4', max_attempts: '8' }],
    ['one of a few words', { 'push-path': 'push/x', ref: 'never' }, { dispatch_method: 'push' }],
    ['what is left out', value, { excludes: 'o/b' }],
    ['a piece of another word', { 'event-type': 'install', ref: 'v123' }, { refs: 'all', push_path: '12' }],
    ['a piece of the token', {}, { event_type: 'bot' }],
    ['another repository', { repositories: 'o/app-two' }, { repositorys: 'o/app' }],
    ['other JSON', value, { client_payload: '{"a": 2}' }],
    ['JSON too deep', value, { client_payload: deep }],
  ])('is an error where %s only happens to stand inside another input', async (_, inputs, misspelt) => {
    const says = Object.keys(misspelt).map((name) => expect.stringMatching(new RegExp(`^unknown input \`${name}\``)))
    expect(await judged(inputs, misspelt)).toEqual(says)
  })

  it('is no warning because another input has such a default', async () => {
    expect(await judged({}, { max_parallel: '3' })).toEqual([expect.stringMatching(/^unknown input `max_parallel`/)])
  })

  it('that may lose a target is fed back', async () => {
    const parsed = await parseInputs(
      { ...makeVariables(), INPUT_REPOSITORIES_FILE: 'x', INPUT_DRY_RUN: 'true' },
      noFile,
    )
    expect(parsed).toMatchObject({ unread: [expect.stringMatching(/^unknown input `repositories_file`/)] })
  })

  it('is never quoted', async () => {
    const said = await judged({ token: undefined }, { tokn: 'hunter-22', dry_run: 'hunter-22', nobody: 'hunter-22' })
    expect(said.join()).not.toContain('hunter')
    expect(said).toHaveLength(4)
  })
})

it('warns of nothing else', async () => {
  const { warnings } = await parseInputs({ ...makeVariables(), HOME: '/', GITHUB_TOKEN: 'x', INPUTS: 'y' }, noFile)
  expect(warnings).toEqual([])
})

it('refuses as a branch what git refuses', async () => {
  const names = [
    'a b',
    'a~b',
    'a^',
    'a:b',
    'a?',
    'a*',
    'a[b',
    'a\\b',
    '.a',
    'a/.b',
    'a.lock',
    'a.lock/b',
    'a.',
    'a/',
    '/a',
  ]
  for (const name of [...names, 'a//b', 'a..b', '@', 'a@{b', '-a', 'a\x7fb', x(101)])
    expect([name, await aboutOf({ 'push-branch': name, 'push-path': 'x' })]).toEqual([name, ['push-branch']])
  for (const name of ['main', 'release/1.2.x', 'a@b', 'é', 'a-', x(100)])
    expect([name, await aboutOf({ 'push-branch': name, 'push-path': 'x' })]).toEqual([name, []])
})

it('names at most ten wrong repositories of a list', async () => {
  const problems = await problemsOf({ repositories: Array.from({ length: 25 }, (_, n) => `bad${n}`).join('\n') })
  expect(problems).toHaveLength(11)
  expect(await problemsOf({ repositories: Array.from({ length: 10 }, (_, n) => `bad${n}`).join('\n') })).toHaveLength(
    10,
  )
  expect(problems[10]).toMatch(/^(repositories: )?and 15 more/)
})

describe('drift', () => {
  const drift = { 'drift-path': '.runtime-version', 'drift-expected': ' 1.2.3\n' }

  it('is three inputs', async () => {
    const inputs = await inputsOf({ ...drift, 'drift-pattern': ' ^runtime==(\\S+) ' })
    expect(inputs).toMatchObject({ 'drift-path': '.runtime-version', 'drift-expected': '1.2.3' })
    expect(inputs['drift-pattern']!.exec('x\nruntime==0.1.9 \ny')![1]).toBe('0.1.9')
    expect((await inputsOf(drift))['drift-pattern']).toBeNull()
  })

  it.each([
    ['(', 'drift-pattern: is not a valid JavaScript regular expression'],
    ['a', 'drift-pattern: has 0 capture groups; write exactly one, such as `runtime==(\\S+)`'],
    ['(a)|(b)', 'drift-pattern: has 2 capture groups; write exactly one, such as `runtime==(\\S+)`'],
    ['(?:a)', 'drift-pattern: has 0 capture groups; write exactly one, such as `runtime==(\\S+)`'],
  ])('has no pattern %s', async (pattern, problem) => {
    expect(await problemsOf({ ...drift, 'drift-pattern': pattern })).toEqual([problem])
  })

  it.each(['../x', '/x', '.git/x', 'a//b'])('has no path %s', async (path) => {
    expect(await problemsOf({ ...drift, 'drift-path': path })).toEqual([
      'drift-path: must be a path inside the repository, such as `.runtime-version`',
    ])
  })
})

describe('a file of repositories', () => {
  const given = { repository: undefined, 'repositories-file': ' a/manifest.json ', 'repositories-query': ' x[].repo ' }

  it('is read once, and adds up with the others', async () => {
    const asked: unknown[] = []
    const read: ReadListFile = async (...each) => {
      asked.push(each)
      const targets = ['o/f', 'O/A'].map((name) => makeTarget(name, { origin: 'repositories-file' }))
      return makeList({ targets, exclusions: ['o/y'] })
    }
    const { targets, exclusions } = await inputsOf(
      { ...given, repository: 'o/one', repositories: 'o/a, !o/x', exclude: 'o/z' },
      read,
    )
    expect(asked).toEqual([['a/manifest.json', 'x[].repo', 'https://git.example.com']])
    expect(targets.map(({ repository, origin }) => `${repository} ${origin}`)).toEqual([
      'o/one repository',
      'o/a repositories',
      'o/f repositories-file',
    ])
    expect(exclusions).toEqual(['o/x', 'o/y', 'o/z'])
  })

  it('reports its problems, at most ten', async () => {
    const problems = Array.from({ length: 12 }, (_, n) => `repositories-file: ${n}`)
    const reported = await problemsOf(given, async () => makeList({ problems }))
    expect(reported).toEqual([...problems.slice(0, 10), 'and 2 more'])
  })

  it('alone is enough', async () => {
    expect(await problemsOf(given, async () => makeList({ targets: [makeTarget()] }))).toEqual([])
  })
})

it('does not fall over an override of the payload that is nested very deep', async () => {
  const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`
  const repositories = `[{"repository": "o/a", "client_payload": {"a": ${deep}}}]`
  expect(await problemsOf({ repositories })).toEqual(expect.any(Array))
})

it('never quotes the password of an address', async () => {
  const problems = await problemsOf({ repositories: 'https://bot:hunter2@git.example.com/o/a/b' })
  expect(problems.join()).not.toContain('hunter2')
})
