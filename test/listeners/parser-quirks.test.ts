import { expect, it } from 'vitest'
import { answersWorkflowDispatch } from '../../src/listeners/index.ts'
import { forgejo, gitea, github, unknownGitea, workflow } from './make.ts'

const RELEASES = ['1.21.0', '1.22.6', '1.23.8', '1.24.7', '1.25.4', '1.26.0', '1.26.3', '1.27.0']

/** One letter a release, in their order: `y` is read, `n` dropped. */
it.each([
  ['yyyyyyyy', 'push'],
  ['yyyyyyyy', '[push, repository_dispatch]'],
  ['yyyyyyyy', '{push: , repository_dispatch: , workflow_dispatch: }'],
  ['yyyyyyyy', '{repository_dispatch: {types: [a, b]}}'],
  ['yynyyyyy', '{repository_dispatch: {types: a}}'],
  ['yynyyyyy', '{push: {branches: main}}'],
  ['nnyyyyyy', '{push: {branches: [1.0]}}'],
  ['nnyyyyyy', '{push: {branches: [2026-01-01]}}'],
  ['yyyyyyyy', '{push: {branches: ["1.0"]}}'],
  ['nnnyyyyy', '{push: {branches: }}'],
  ['nnyyyyyy', '{push: [main]}'],
  ['nnnnnnnn', '{push: {branches: [{a: b}]}}'],
  ['nnyyyyyy', '{workflow_dispatch: {inputs: {x: {type: string}}}}'],
  ['nnyyyyyy', '{push: {branches: [main]}, workflow_dispatch: {inputs: {x: {type: string}}}}'],
  ['nnnyyyyy', '{workflow_dispatch: {inputs: }}'],
  ['nnnnnnnn', '{workflow_dispatch: {inputs: {foo: }}}'],
  ['nnnnnnnn', '{workflow_dispatch: {inputs: {foo: {required: "true"}}}}'],
  ['nnnnnnnn', '{workflow_dispatch: {inputs: {foo: {options: x}}}}'],
  ['nnnnnnyy', '{push: , workflow_call: {inputs: {x: {type: string}}}}'],
  ['yyyyyyyy', '{push: , schedule: [{cron: "1 2 3 4 5"}]}'],
  ['nnnnnnnn', '{push: , schedule: ["1 2 3 4 5"]}'],
  ['nnnnnnnn', '[push, 1]'],
] as const)('%s: on: %s', (verdicts, on) => {
  const read = RELEASES.map((release) => workflow(`on: ${on}`, gitea(release)).dropped?.kind ?? 'read')
  expect(read).toEqual([...verdicts].map((letter) => (letter === 'y' ? 'read' : 'parser')))
  expect(workflow(`on: ${on}`, unknownGitea).dropped?.kind ?? 'read').toBe(read.at(-1))
  for (const server of [forgejo, github]) expect(workflow(`on: ${on}`, server).dropped).toBeNull()
})

it.each([
  ['yynnnnny', 'branches: *some'],
  ['yyyyyyyy', 'branches: [*one]'],
] as const)('%s: an alias in %s', (verdicts, filter) => {
  const head = `x: [&one main, &some [main]]\non:\n  push:\n    ${filter}`
  const read = RELEASES.map((release) => (workflow(head, gitea(release)).dropped ? 'n' : 'y'))
  expect(read.join('')).toBe(verdicts)
})

it('says which release minds what, and what to change', () => {
  const both = 'on: {push: {branches: [main]}, workflow_dispatch: {inputs: {x: {type: string}}}}'
  expect(workflow(both, gitea('1.22.6')).dropped?.why).toBe(
    'Gitea 1.22.6 drops the file for `on.workflow_dispatch.inputs`: this release reads no mapping there: move the trigger with its inputs into a file of its own',
  )
  expect(workflow('on: {push: {branches: main}}', gitea('1.23.8')).dropped?.why).toBe(
    'Gitea 1.23.8 drops the file for `on.push.branches`: write a list there, such as `[main]`, also for one value',
  )
  expect(workflow('on: {workflow_dispatch: {inputs: {a: }}}', unknownGitea).dropped?.why).toBe(
    'Gitea drops the file for `on.workflow_dispatch.inputs.a`: write at least `{type: string}` for each input',
  )
})

it('keeps the triggers of a dropped file, since the API can still dispatch it', () => {
  const dropped = workflow('on: {push: , workflow_dispatch: {inputs: {a: }}}', gitea('1.26.3'))
  expect(dropped.dropped?.kind).toBe('parser')
  expect(Object.keys(dropped.triggers.workflow_dispatch?.inputs ?? {})).toEqual(['a'])
  expect(answersWorkflowDispatch(dropped)).toBe(true)
})
