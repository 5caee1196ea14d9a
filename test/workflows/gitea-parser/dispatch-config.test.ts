// What a server makes of a `workflow_dispatch` that it can't decode; the files and answers are of real servers.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { answersWorkflowDispatch, readWorkflow, type Server } from '../../../src/workflows/index.ts'
import { forgejo, gitea, github, JOBS } from '../make.ts'

const caseOf = (name: string) => readFileSync(new URL(`../cases/dispatch/${name}.yml`, import.meta.url), 'utf8')

function shown(text: string, server: Server): string {
  const workflow = readWorkflow('x.yml', text, server)
  if (!answersWorkflowDispatch(workflow)) return 'refused'
  const { inputs = {}, broken } = workflow.triggers.workflow_dispatch ?? {}
  return broken ? `lost ${Object.keys(inputs)}`.trim() : Object.keys(inputs).join()
}

it.each(['required-quoted', 'wd-empty-list', 'wd-true', 'wd-word', 'wd-inputs-list'])(
  '%s: the inputs are lost up to 1.26.2 and on Forgejo, refused from 1.26.3 and on GitHub',
  (name) => {
    for (const server of [gitea('1.24.6'), gitea('1.25.5'), gitea('1.26.2'), forgejo])
      expect(shown(caseOf(name), server)).toBe('lost')
    for (const server of [gitea('1.26.3'), gitea('1.27.3'), github]) expect(shown(caseOf(name), server)).toBe('refused')
  },
)

it.each(['inputs-anchor', 'null-input'])('%s is fine everywhere', (name) => {
  for (const server of [gitea('1.24.6'), gitea('1.26.3'), gitea('1.27.3'), forgejo, github])
    expect(shown(caseOf(name), server)).toBe('runtime_version')
})

it.each([
  ['a', 'workflow_dispatch: {inputs: {a: {required: y}}}'],
  ['a', 'workflow_dispatch: {inputs: {a: {description: 1, default: true, options: [1, ~]}}}'],
  ['a', 'workflow_dispatch: {inputs: {a: {foo: [1], type: ~}}}'],
  ['', 'workflow_dispatch: {foo: [a]}'],
  ['', 'workflow_dispatch: ~'],
  ['', 'workflow_dispatch: {inputs: ~}'],
  ['refused', 'workflow_dispatch: ""'],
  ['refused', 'workflow_dispatch: {inputs: ""}'],
  ['refused', 'workflow_dispatch: {inputs: {a: word}}'],
  ['refused', 'workflow_dispatch: {inputs: {a: {default: [x]}}}'],
  ['refused', 'workflow_dispatch: {inputs: {a: {options: {}}}}'],
  ['refused', 'workflow_dispatch: {inputs: {a: {options: word}}}'],
])('%j of {%s} on 1.26.3', (expected, on) => {
  expect(shown(`on: {${on}}\n${JOBS}`, gitea('1.26.3'))).toBe(expected)
})

it('reads an alias of a whole `on:` from 1.27.3', () => {
  const text = `x: &on {workflow_dispatch: {inputs: {a: }}}\non: *on\n${JOBS}`
  expect(['1.26.2', '1.26.3', '1.27.2', '1.27.3'].map((release) => shown(text, gitea(release)))).toEqual([
    'lost',
    'refused',
    'refused',
    'a',
  ])
  const build = { ...gitea('1.28.0'), versionText: '1.28.0+dev-12-gabcdef' }
  expect(shown(text, build)).toBe('refused')
  expect(shown(text, { ...build, versionText: '1.28.0' })).toBe('a')
})

it('names the place and the cure', () => {
  const { triggers } = readWorkflow('x.yml', caseOf('required-quoted'), gitea('1.26.3'))
  expect(triggers.workflow_dispatch?.broken?.why).toMatch(/inputs\.runtime_version\.required.*without quotes/)
})
