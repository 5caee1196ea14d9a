// Keys that stand twice: which release drops the file for one, and which of the two values it takes. Each row was given to
// the reader of that release.
import { expect, it } from 'vitest'
import { answersPush, answersWorkflowDispatch, readWorkflow } from '../../../src/workflows/index.ts'
import { forgejo, gitea, github, JOBS } from '../make.ts'

const RELEASES = ['1.22.6', '1.23.8', '1.24.6', '1.25.5', '1.26.0', '1.26.3', '1.27.2', '1.27.3']
const PUSH = { branch: 'dispatch/a/1', paths: ['x.json'] }

const starts = (text: string, release: string, branch = PUSH.branch) =>
  answersPush(readWorkflow('x.yml', text, gitea(release)), { ...PUSH, branch }) ? 'y' : 'n'
const verdicts = (text: string) => RELEASES.map((release) => starts(text, release)).join('')

const job = (lines: string) => `on: push\njobs:\n  j:\n    runs-on: x\n    ${lines}\n    steps: [{run: make}]\n`
const step = (keys: string) => `on: push\njobs: {j: {runs-on: x, steps: [{uses: x, ${keys}}]}}\n`
const top = (line: string) => `${line}\non: push\n${JOBS}`

it.each([
  ['nnnnnnnn', top('on: push')],
  ['nnnnnnnn', top('name: a\nname: b')],
  ['nnnnnnnn', top('x: a\nx: b')],
  ['yyyyyyyy', top('x: {a: 1, a: 2}')],
  ['nnnnnnnn', top('env: {A: 1, A: 2}')],
  ['yyyyyyyy', top('permissions: {contents: read, contents: write}')],
  ['nnnnnnnn', top('defaults: {run: {shell: a, shell: b}}')],
  ['yynnnnnn', top('concurrency: {group: a, group: b}')],
  ['nnnnnnnn', `on: push\njobs: {j: {steps: []}, j: {steps: []}}`],
  ['nnnnnnnn', job('runs-on: y')],
  ['nnnnnnnn', job('foo: a\n    foo: b')],
  ['yyyyyyyy', job('env: {"A": 1, A: 2}')],
  ['nnnnnnnn', job('outputs: {a: 1, a: 2}')],
  ['nnnnnnnn', job('with: {a: 1, a: 2}')],
  ['nnnnnnnn', job('with: {a: [{b: 1, b: 2}]}')],
  ['yyyyyyyy', job('secrets: {a: 1, a: 2}')],
  ['yyyyyyyy', job('permissions: {contents: read, contents: write}')],
  ['yyyyyyyy', job('environment: {name: a, name: b}')],
  ['yyyyyyyy', job('container: {image: a, image: b}')],
  ['nnnnnnnn', job('services: {a: {image: x}, a: {image: y}}')],
  ['nnnnnnnn', job('services: {a: {image: x, image: y}}')],
  ['nnnnnnnn', job('services: {a: {env: {A: 1, A: 2}}}')],
  ['nnnnnnnn', job('defaults: {run: {shell: a, shell: b}}')],
  ['nnnnnnnn', job('strategy: {fail-fast: true, fail-fast: false}')],
  ['yyyyyyyy', job('strategy: {matrix: {v: [1], v: [2]}}')],
  ['yyyyyyyy', job('strategy: {matrix: {include: [{a: 1, a: 2}]}}')],
  ['yynnnnnn', job('concurrency: {group: a, group: b}')],
  ['nnnnnnnn', step('name: a, name: b')],
  ['nnnnnnnn', step('with: {a: 1, a: 2}')],
  ['yyyyyyyy', step('env: {A: 1, A: 2}')],
])('%s: %j', (expected, text) => {
  expect(verdicts(text)).toBe(expected)
  // GitHub takes no key twice, wherever it stands.
  expect(readWorkflow('x.yml', text, github).dropped?.why).toMatch(/listed twice/)
})

const on = (lines: string) => `on:\n${lines}\n${JOBS}`

it.each([
  ['yyyyyyyy', on('  push: {branches: [a]}\n  push: {branches: ["dispatch/**"]}')],
  ['yyyyyyyy', on('  push: {branches: ["dispatch/**"]}\n  "push": {branches: [a]}')],
  ['nyyyyyyy', on('  push:\n    branches: [a]\n    branches: ["dispatch/**"]')],
  ['nnnnnnnn', on('  push:\n    branches: ["dispatch/**"]\n    branches: [a]')],
  ['nyyyyyyy', on('  push:\n  repository_dispatch: {types: [a], types: [b]}')],
  ['nyyyyyyy', on('  push:\n  pull_request: {branches: [a], branches: [b]}')],
  ['nyyyyyyy', on('  push:\n  workflow_dispatch: {inputs: {a: {type: string}}, inputs: {b: {type: string}}}')],
  ['nyyyyyyy', on('  push:\n  workflow_dispatch: {inputs: {a: {type: string}, a: {type: number}}}')],
  ['nnnnnnnn', on('  push:\n  workflow_dispatch: {inputs: {a: {type: string, type: number}}}')],
  ['nnnnnnnn', on('  push:\n  schedule: [{cron: "1 1 * * *", cron: "1 2 * * *"}]')],
])('%s: %j', (expected, text) => {
  expect(verdicts(text)).toBe(expected)
  expect(readWorkflow('x.yml', text, github).dropped?.kind).toBe('unreadable')
})

it('lets each of two push triggers start it', () => {
  const text = on('  push: {branches: [a]}\n  push: {branches: [b]}')
  expect(['a', 'b', 'c'].map((branch) => starts(text, '1.26.3', branch))).toEqual(['y', 'y', 'n'])
})

it.each([
  on('  workflow_dispatch: {inputs: {a: {type: string}}}\n  push:\n  push:'),
  on('  workflow_dispatch: {inputs: {a: {type: string}}}\n  workflow_dispatch: {inputs: {b: {type: string}}}'),
  on('  workflow_dispatch: {inputs: {a: {type: string}}, inputs: {b: {type: string}}}'),
  on('  workflow_dispatch: {inputs: {a: {type: string}, a: {type: number}}}'),
])('a dispatch of %j brings no inputs, or is refused', (text) => {
  for (const [server, dispatched] of [
    [gitea('1.25.5'), true],
    [gitea('1.26.2'), true],
    [gitea('1.26.3'), false],
    [gitea('1.27.3'), false],
    [forgejo, true],
  ] as const) {
    const workflow = readWorkflow('x.yml', text, server)
    expect(workflow.triggers.workflow_dispatch?.inputs).toEqual({})
    expect([server.version, answersWorkflowDispatch(workflow)]).toEqual([server.version, dispatched])
  }
})

it('says where the key stands twice', () => {
  const why = readWorkflow('x.yml', job('runs-on: y'), gitea('1.26.3')).dropped?.why
  expect(why).toBe('the key `runs-on` is listed twice in one mapping (line 5); keep one')
})
