// A list in a file of the workspace, and queries into it.
import { describe, expect, it } from 'vitest'
import type { Overrides } from '../../src/model/target.ts'
import { parseTargetsFile } from '../../src/targets/list-file.ts'
import { makeList, makeTarget } from '../support/make.ts'
import { promptly } from '../support/promptly.ts'

const WEB = 'https://git.example.com'
const origin = 'repositories-file'
const NAMES = ['claude-code', 'hermes', 'openclaw', 'codex', 'langgraph', 'crewai', 'autogen', 'deepagents']
const REPOS = NAMES.map((name) => `Molecule-AI/molecule-ai-workspace-template-${name}`)
const MANIFEST = {
  version: 1,
  plugins: ['browser', 'memory'].map((name) => ({ name, repo: `Molecule-AI/molecule-ai-plugin-${name}`, ref: 'main' })),
  workspace_templates: NAMES.map((name, n) => ({ name, repo: REPOS[n], ref: n % 2 === 0 ? 'main' : `v0.${n}` })),
  org_templates: [{ name: 'company', repo: 'Molecule-AI/molecule-ai-org-template-company', ref: 'main' }],
}
const YAML = `version: 1
plugins:
${MANIFEST.plugins.map(({ name, repo, ref }) => `  - {name: ${name}, repo: "${repo}", ref: ${ref}}`).join('\n')}
# The canonical list.
workspace_templates:
${MANIFEST.workspace_templates.map(({ name, repo, ref }) => `  - name: ${name}\n    repo: ${repo}\n    ref: ${ref} # x`).join('\n')}
org_templates: []
`
const read = (path: string, text: string, query = '') => parseTargetsFile(path, text, query, WEB)
const problemsOf = (path: string, text: string, query = '') => {
  const { targets, exclusions, problems } = read(path, text, query)
  expect([targets, exclusions]).toEqual([[], []])
  return problems
}
const target = (repository: string, overrides: Overrides = {}) => makeTarget(repository, { origin, overrides })
const listed = (...names: string[]) => makeList({ targets: names.map((name) => target(name)) })
const json = (value: unknown) => JSON.stringify(value)

describe.each([
  ['manifest.json', json(MANIFEST)],
  ['MANIFEST.JSON', JSON.stringify(MANIFEST, null, 2)],
  ['manifest', JSON.stringify(MANIFEST, null, '\t').replaceAll('\n', '\r\n')],
  ['manifest.json', `\ufeff${json(MANIFEST)}`],
  ['manifest.yml', YAML],
  ['a/manifest.yaml', YAML.replaceAll('\n', '\r\n')],
  ['manifest.yml', json(MANIFEST)],
])('the manifest as %s, %.12j', (path, text) => {
  it('gives exactly its eight templates', () => {
    expect(read(path, text, 'workspace_templates[].repo')).toEqual(listed(...REPOS))
    expect(read(path, text, 'workspace_templates[*].repo')).toEqual(listed(...REPOS))
  })

  it('gives their refs too', () => {
    const targets = MANIFEST.workspace_templates.map(({ repo, ref }) => target(repo!, { ref }))
    expect(read(path, text, 'workspace_templates[]')).toEqual(makeList({ targets }))
    expect(read(path, text, 'workspace_templates')).toEqual(makeList({ targets }))
  })

  it('gives a part by a condition, and several lists at once', () => {
    expect(read(path, text, "workspace_templates[?name=='codex'].repo")).toEqual(listed(REPOS[3]!))
    expect(read(path, text, '[plugins, workspace_templates][].repo').targets).toHaveLength(10)
    expect(read(path, text, 'workspace_templates[3].repo')).toEqual(listed(REPOS[3]!))
  })

  it.each([
    'templates[].repo',
    'workspace_templates[].nope',
    'workspace_templates.repo',
    "workspace_templates[?name=='x']",
    'version[]',
  ])('says that %s finds nothing', (query) => {
    expect(problemsOf(path, text, query)).toEqual([
      `repositories-query: \`${query}\` finds nothing in ${path}; check its spelling, such as \`workspace_templates[].repo\``,
    ])
  })

  it.each(['workspace_templates[', '.', 'a b', '[?', 'nope(@)', 'keys(version)'])(
    'says that %s is no query',
    (query) => {
      expect(problemsOf(path, text, query)).toEqual([
        expect.stringMatching(/^repositories-query: `.+` is not a JMESPath query: ./),
      ])
    },
  )

  it('is no list itself', () => {
    expect(problemsOf(path, text)).toEqual([
      `repositories-file: ${path} is not a list; write a list, or select one with \`repositories-query\``,
    ])
  })

  it('says which elements have no name', () => {
    expect(problemsOf(path, text, 'workspace_templates[:2].{n: name}')).toEqual(
      ['claude-code', 'hermes'].map(
        () =>
          `repositories-file: ${path}: an object (n) has no name; add \`repository\` (or \`repo\`) with \`owner/name\``,
      ),
    )
  })
})

describe('takes', () => {
  it.each([
    ['a.txt', 'o/a\no/b'],
    ['a.txt', '\ufeff# ours\r\no/a, o/b\r\n'],
    ['repositories', '"o/a"\n# no\n\'o/b\''],
    ['a.txt', '["o/a", "o/b"]'],
    ['a', '\ufeff \n["o/a", {"repo": "o/b"}]'],
    ['a.yml.txt', 'o/a\no/b'],
    ['a.yaml.json', '["o/a", "o/b"]'],
    ['a.json', '["o/a", "O/A", "o/b"]'],
    ['a.yml', '- o/a\n- O/a\n- o/b\n'],
    ['a.yml', '---\n- "o/\\u0061" # x\n- >-\n  o/b\n...\n'],
    ['a.yml', '[o/a, {repository: o/b}]'],
    ['a.yml', '- o/a\n- o/b\n---\n'],
    ['a.yml', '%YAML 1.2\n---\n- o/a\n- o/b\n...\n---\n# nothing\n---\n'],
    ['a.yml', 'x: |\n  ---\nlist:\n- o/a\n- o/b\n', 'list'],
    ['a.yml', '- &a o/a\n- o/b\n- *a\n'],
    ['a.txt', `${WEB}/o/a.git\n${WEB}/o/b`],
  ])('%s: %j', (path, text, query = '') => {
    expect(read(path, text, query)).toEqual(listed('o/a', 'o/b'))
  })

  it('YAML with a byte order mark', () => {
    expect(read('a.yml', '\ufeff- o/a\n- o/b\n')).toEqual(listed('o/a', 'o/b'))
  })

  it('what leaves out', () => {
    expect(read('a.yml', '- o/*\n- "!o/a"\n')).toEqual(makeList({ targets: [target('o/*')], exclusions: ['o/a'] }))
  })

  it('one that is found alone, and the good ones beside a bad one', () => {
    expect(read('a.json', '{"x": {"repo": "o/a"}}', 'x')).toEqual(listed('o/a'))
    const { targets, problems } = read('a.json', '["o/a", 5, "o/b"]')
    expect(targets).toEqual([target('o/a'), target('o/b')])
    expect(problems).toEqual(['repositories-file: a.json: 5 is not a repository; write `"owner/name"`'])
  })

  it('values of YAML as what they are', () => {
    const payload =
      '{a: 1, b: -1.5, c: true, d: FALSE, e: ~, f: "1", g: 2026-01-01, h: [x, {y: null}], i: 1.2.3, j: 10.25, k: -120, l: trueish, m: untrue}'
    const client_payload = {
      ...{ a: 1, b: -1.5, c: true, d: false, e: null, f: '1', g: '2026-01-01' },
      ...{ h: ['x', { y: null }], i: '1.2.3', j: 10.25, k: -120, l: 'trueish', m: 'untrue' },
    }
    expect(read('a.yml', `- {repo: o/a, client_payload: ${payload}}`)).toEqual(
      makeList({ targets: [target('o/a', { client_payload })] }),
    )
  })
})

describe('numbers that JSON changes', () => {
  const big = '9007199254740993'
  const manifest = `{"build": ${big}, "list": [{"repo": "o/a", "id": 0.12345678901234567890, "client_payload": {"n": 1, "t": "${big}"}}]}`
  const wrong = (path: string, at: string) =>
    new RegExp(`^repositories-file: ${path.replace('.', '\\.')}: o/b: \`${at}\` is a number .* put it in quotes$`)

  it.each([
    [
      'a.json',
      `["o/a", {"repo": "o/b", "client_payload": {"x": [{"y": ${big}}]}}]`,
      '',
      'client_payload\\.x\\[0\\]\\.y',
    ],
    ['a.json', `["o/a", {"repo": "o/b", "client_payload": {"x": 1e400}}]`, '', 'client_payload\\.x'],
    ['a.yml', `- o/a\n- repo: o/b\n  client_payload: {x: ${big}}\n`, '', 'client_payload\\.x'],
    ['a.yml', `- o/a\n- repo: o/b\n  client_payload: {x: 0.12345678901234567890}\n`, '', 'client_payload\\.x'],
    [
      'a.json',
      `{"x": [{"r": "o/a"}, {"r": "o/b", "id": ${big}}]}`,
      'x[].{repo: r, client_payload: {id: id}}',
      'client_payload\\.id',
    ],
    ['a.json', '{"x": ["o/b"]}', `x[].{repo: @, client_payload: {id: \`${big}\`}}`, 'client_payload\\.id'],
  ])('are refused with their place in %s: %s, %j', (path, text, query, at) => {
    const { targets, problems } = read(path, text, query)
    expect(problems).toEqual([expect.stringMatching(wrong(path, at))])
    expect(targets.map(({ repository }) => repository)).not.toContain('o/b')
  })

  it.each(['a.json', 'a.yml'])('do not matter elsewhere in %s', (path) => {
    const client_payload = { n: 1, t: big }
    expect(read(path, manifest, 'list')).toEqual(makeList({ targets: [target('o/a', { client_payload })] }))
    expect(read(path, manifest, 'list[].repo')).toEqual(listed('o/a'))
  })
})

const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)
/** Each line stands for twice the one before. */
const bomb = `a0: &a0 [o/a]\n${Array.from({ length: 40 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]\n`).join('')}`

describe('refuses', () => {
  it.each([
    ['a.json', '', '', /^repositories-file: a\.json: it is not JSON/],
    ['a.json', '{\n "a": 1,\n}', '', /^repositories-file: a\.json: it is not JSON \(line 3, column 1\)$/],
    ['a.json', '["o/a",]', '', /^repositories-file: a\.json: it is not JSON \(line 1, column 8\)$/],
    ['a', '\ufeff[\r\n  "o/a",\r\n  o/b\r\n]\r\n', '', /^repositories-file: a: it is not JSON \(line 3, column 3\)$/],
    ['a.json', '["o/a",\n', '', /^repositories-file: a\.json: it is not JSON \(line 2, column 1\)$/],
    ['a.json', '', '', /^repositories-file: a\.json: it is not JSON \(line 1, column 1\)$/],
    ['a', '{"a": hunter2}', '', /^repositories-file: a: it is not JSON(?!.*hunter2)/],
    ['a.yml', '', '', /^repositories-file: a\.yml: it is empty$/],
    ['a.yml', 'a: 1\nb: 2\na: 3\n', 'a', /^repositories-file: a\.yml: the key `a` is listed twice .*\(line 3\)/],
    ['a.yml', '- {repo: o/a, repo: o/b}', '', /^repositories-file: a\.yml: the key `repo` is listed twice/],
    ['a.yml', 'a: [', '', /^repositories-file: a\.yml: it is not valid YAML: .*\(line 1\)/],
    ['a.json', 'x', '', /^repositories-file: a\.json: it is not JSON \(line 1, column 1\)$/],
    ['a.json', '["o/a",\n', '', /^repositories-file: a\.json: it is not JSON/],
    ...['- {<<: {ref: x}, repo: o/a}', 'a: [{b: {<<: 1}}]', 'a: 1\n<<: {b: 2}'].map(
      (text): [string, string, string, RegExp] => [
        ...(['a.yml', text, ''] as const),
        /^repositories-file: a\.yml: it has a merge key `<<`, which is not supported; write the fields out$/,
      ],
    ),
    ...[
      '- o/a\n---\n- o/b\n',
      '- o/a\r\n---\r\n- o/b\r\n',
      '---\n- o/a\n---\n---\n- o/b',
      '- o/a\n...\n- o/b\n',
      '- o/a\n--- o/b\n',
      '- o/a\n---\n{',
    ].map((text): [string, string, string, RegExp] => [
      ...(['a.yml', text, ''] as const),
      /^repositories-file: a\.yml: it has a second YAML document.*write one/,
    ]),
    ['a.json', '{"x": 1}', 'y', /^repositories-query: `y` finds nothing in a\.json/],
    ['a.yml', '- *nobody', '', /^repositories-file: a\.yml: the alias `\*nobody` has no anchor/],
    ['a.yml', bomb, 'a40', /^repositories-file: a\.yml: it has more than 200000 values, counting aliases$/],
    ['a.yml', deep(20_000), '', /^repositories-file: a\.yml: it is nested more than 100 levels deep$/],
    ['a.yml', 'a: 1', '', /^repositories-file: a\.yml is not a list; write a list/],
    ['a.yml', 'o/a', '', /^repositories-file: a\.yml is not a list/],
    ['a.json', '"o/a"', '', /^repositories-file: a\.json is not a list/],
    ['a.json', 'null', '', /^repositories-file: a\.json is not a list/],
    ['a.json', '[]', '', /^repositories-file: a\.json is an empty list; add a repository$/],
    ['a.json', '{"x": []}', 'x', /^repositories-query: `x` finds nothing in a\.json/],
    ['a.json', '{"x": null}', 'x', /^repositories-query: `x` finds nothing in a\.json/],
    ['a.txt', 'o/a', 'x', /^repositories-query: a\.txt is plain text, which can't be queried/],
    ['a.txt', 'o a', '', /^repositories-file: a\.txt: "o a" is not a repository/],
    ['a.txt', '- o/a', '', /^repositories-file: a\.txt: "- o\/a" is not a repository; write it without the dash$/],
    ['a.json', '["https://github.com/o/a"]', '', /^repositories-file: a\.json: .* is on another server/],
    ['a.json', '{"x": "o/a"}', '('.repeat(20_000), /^repositories-query: /],
  ])('%s: $1 with $2', async (path, text, query, problem) => {
    expect(await promptly(() => problemsOf(path, text, query))).toEqual([expect.stringMatching(problem)])
  })

  it.each([
    ['a.json', deep(20_000), '', /^repositories-file: a\.json: .* is not a repository/],
    ['a.json', `{"x": ${deep(20_000)}}`, 'x', /^repositories-file: a\.json: .* is not a repository/],
  ])('%s that nests very deep: $1 with $2', (path, text, query, problem) => {
    expect(problemsOf(path, text, query)).toEqual([expect.stringMatching(problem)])
  })

  it('nothing of a large list, soon', () => {
    const names = Array.from({ length: 20_000 }, (_, n) => `o/r${n}`)
    for (const [path, text] of [
      ['a.json', json(names)],
      ['a.yml', names.map((name) => `- {repo: ${name}, ref: main}\n`).join('')],
      ['a.txt', names.join('\n')],
    ] as const)
      expect(read(path, text).targets).toHaveLength(20_000)
  })
})
