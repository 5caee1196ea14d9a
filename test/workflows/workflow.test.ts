import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readWorkflow } from '../../src/workflows/index.ts'
import { promptly } from '../support/promptly.ts'
import { gitea, github, JOBS, servers, workflow } from './make.ts'

it('reads the three triggers with all that they say', () => {
  const head = `
name: Build image
on:
  push: {branches: [main, "v[0-9]+"], paths-ignore: docs/**, foo: [x]}
  repository_dispatch: {types: [a, b]}
  workflow_dispatch:
    inputs:
      version: {type: string, required: true, default: 1.0}
      kind: {type: choice, options: [1, two]}
  pull_request:
`
  expect(workflow(head)).toEqual({
    path: '.gitea/workflows/x.yml',
    name: 'Build image',
    dropped: null,
    triggers: {
      push: [{ branches: ['main', 'v[0-9]+'], 'paths-ignore': ['docs/**'], unknown: ['foo'] }],
      repository_dispatch: { types: ['a', 'b'] },
      workflow_dispatch: {
        inputs: {
          version: { type: 'string', required: true, default: '1.0', options: null },
          kind: { type: 'choice', required: false, default: null, options: ['1', 'two'] },
        },
      },
      others: ['pull_request'],
    },
    language: 'act',
    poison: null,
  })
})

it.each([
  ['a quoted key', '"on": push'],
  ['a YAML 1.1 directive, where `on` is a boolean', '%YAML 1.1\n---\non: push'],
  ['a byte order mark', '\ufeffon: push'],
  ['Windows line ends', 'on:\r\n  push:\r\n'],
  ['a name that is a number', 'name: 5\non: push'],
  ['aliases among the values of a list', 'x: &event push\non: [*event]'],
])('reads a file with %s', (_, head) => {
  const { dropped, triggers } = workflow(head)
  expect({ dropped, triggers }).toEqual({ dropped: null, triggers: { push: [{ unknown: [] }], others: [] } })
})

it('reads the first document only, as Gitea does', () => {
  expect(readWorkflow('x.yml', `on: push\n${JOBS}---\n: : [\n`, gitea('1.26.0')).dropped).toBeNull()
})

it.each([
  ['', 'it is empty'],
  ['# nothing\n', 'it is empty'],
  ['hello', 'it is not a mapping of keys to values'],
  ['on: push\n', 'it has no `jobs:`'],
  ['on: push\njobs:\n', 'it has no `jobs:`'],
  ['on: push\njobs: []\n', 'its `jobs:` is not a mapping'],
  ['on: push\njobs: {a: }\n', 'its job `a` is not a mapping'],
  [JOBS, 'it has no `on:`'],
  [`on:\n${JOBS}`, 'it has no `on:`'],
  [`true: push\n${JOBS}`, 'it has no `on:`'],
  [`name: [a]\non: push\n${JOBS}`, 'its `name:` is not text'],
  [`on: push\non: push\n${JOBS}`, 'the key `on` is listed twice in one mapping (line 2); keep one'],
  ['{on: push, jobs}', 'it has no `jobs:`'],
  ['on: push\njobs: {a: {}, b: make}\n', 'its job `b` is not a mapping'],
  ['---\n', 'it is not a mapping of keys to values'],
  [']', 'it is not valid YAML: Unexpected flow-seq-end token in YAML document: "]" (line 1)'],
  [`on: push\nx: *nothing\n${JOBS}`, 'the alias `*nothing` has no anchor, or refers to itself'],
  [`on: &on [*on]\n${JOBS}`, 'the alias `*on` has no anchor, or refers to itself'],
  [`on:\n\tpush:\n${JOBS}`, 'it is not valid YAML: Tabs are not allowed as indentation (line 2)'],
])('%j is unreadable on every server: %s', (text, why) => {
  for (const server of servers) {
    const { dropped, triggers } = readWorkflow('x.yml', text, server)
    expect({ dropped, triggers }).toEqual({ dropped: { kind: 'unreadable', why }, triggers: { others: [] } })
  }
})

const bomb = Array.from({ length: 30 }, (_, i) => `a${i}: &a${i} [${i ? `*a${i - 1}, `.repeat(9) : 'x'}]\n`).join('')

it.each([
  ['5 MB of text', 'x'.repeat(5_000_000)],
  ['an alias bomb', `${bomb}on: push\n${JOBS}`],
  ['10,000 open brackets', '['.repeat(10_000)],
  ['10,000 nested lists', '- '.repeat(10_000)],
  ['900 levels of indentation', Array.from({ length: 900 }, (_, i) => `${' '.repeat(i)}a:\n`).join('')],
  ['half a million wrong tokens', ']'.repeat(512 * 1024)],
  ['binary data', Array.from({ length: 10_000 }, (_, i) => String.fromCharCode((i * 7919) % 256)).join('')],
])('%s ends quickly as unreadable, in a short sentence', async (_, text) => {
  const { dropped } = await promptly(() => readWorkflow('x.yml', text, gitea('1.26.0')))
  expect(dropped?.kind).toBe('unreadable')
  expect(dropped?.why.length).toBeLessThan(310)
})

it('quotes 300 characters of a sentence about a file, no more', () => {
  const whyOf = (characters: number) => {
    const key = 'x'.repeat(characters - 'its job `` is not a mapping'.length)
    return readWorkflow('x.yml', `on: push\njobs: {${key}: a}`, gitea('1.26.0')).dropped?.why
  }
  expect(whyOf(300)).toMatch(/^its job `x+` is not a mapping$/)
  expect(whyOf(301)).toBe(`its job \`${'x'.repeat(274)}\` is not a mapping`.slice(0, 300).concat('…'))
})

it('never throws', () => {
  const pieces = fc.constantFrom(
    ...'on: push jobs a\n\t-?:[]{}&*!|>\'"%@`#,~'.split(''),
    'on:',
    'jobs:',
    '\n  ',
    '<<: *a',
    '---\n',
  )
  const text = fc.oneof(
    fc.array(pieces, { maxLength: 80 }).map((all) => all.join('')),
    fc.string({ unit: 'binary' }),
  )
  fc.assert(fc.property(text, fc.constantFrom(...servers), (yaml, server) => void readWorkflow('x.yml', yaml, server)))
})

it('reads one event the same as a word, in a list and as a key, quoted or not', () => {
  const event = fc.constantFrom('push', 'workflow_dispatch', 'repository_dispatch', 'pull_request', 'release')
  fc.assert(
    fc.property(fc.uniqueArray(event, { minLength: 1 }), fc.constantFrom(...servers), (events, server) => {
      const shapes = [
        `on: [${events.join(', ')}]`,
        `on:\n${events.map((name) => `- "${name}"\n`).join('')}`,
        `on:\n${events.map((name) => `  ${name}:\n`).join('')}`,
        `on: {${events.map((name) => `'${name}': ~`).join(', ')}}`,
        ...(events.length === 1 ? [`on: ${events[0]}`] : []),
      ].map((head) => workflow(head, server))
      for (const { dropped, triggers } of shapes)
        expect({ dropped, triggers }).toEqual({ dropped: null, triggers: shapes[0]!.triggers })
    }),
  )
})

it.each([
  ['{push: {branches: [main, ~, 1]}}', { push: [{ branches: ['main', '1'], unknown: [] }] }],
  ['{push: {branches: ~, tags: }}', { push: [{ branches: ['~'], tags: [''], unknown: [] }] }],
  ['{push: {branches: {a: b}}}', { push: [{ branches: [], unknown: [] }] }],
  ['{push: {branches: [[a], {b: c}, d]}}', { push: [{ branches: ['d'], unknown: [] }] }],
  ['{push, repository_dispatch}', { push: [{ unknown: [] }], repository_dispatch: { types: null } }],
  ['{repository_dispatch: {types: {a: b}}}', { repository_dispatch: { types: null } }],
  [
    '{workflow_dispatch: {inputs: {a: {type: ~, default: ~, required: ~, options: [1, ~]}}}}',
    { workflow_dispatch: { inputs: { a: { type: null, required: false, default: null, options: ['1'] } } } },
  ],
])('leaves out of %s what says nothing', (on, triggers) => {
  expect(workflow(`name: ~\non: ${on}`, github)).toMatchObject({ name: null, dropped: null })
  expect(workflow(`name: ~\non: ${on}`, github).triggers).toEqual({ ...triggers, others: [] })
})

it.each([
  [true, ['true', 'True', 'yes', 'on', 'Y']],
  [false, ['false', 'no', 'Off', 'N', '']],
])('an input is required: %s, where it says %j', (required, words) => {
  for (const word of words) {
    const { triggers } = workflow(`on: {workflow_dispatch: {inputs: {a: {required: ${word}}}}}`, github)
    expect([word, triggers.workflow_dispatch?.inputs['a']?.required]).toEqual([word, required])
  }
})

it('reads a lone filter as a list of one', () => {
  const both = ['on: {push: {branches: main}}', 'on: {push: {branches: [main]}}'].map((head) => workflow(head, github))
  expect(both[0]).toEqual(both[1])
})
