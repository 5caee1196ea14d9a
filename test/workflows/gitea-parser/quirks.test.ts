import { expect, it } from 'vitest'
import { answersWorkflowDispatch } from '../../../src/workflows/index.ts'
import { forgejo, gitea, github, unknownGitea, workflow } from '../make.ts'

const RELEASES = ['1.21.0', '1.22.6', '1.23.8', '1.24.7', '1.25.4', '1.26.0', '1.26.3', '1.27.2', '1.27.3']

/** One letter a release, in their order: `y` is read, `n` dropped. */
it.each([
  ['yyyyyyyyy', 'push'],
  ['yyyyyyyyy', '[push, repository_dispatch]'],
  ['yyyyyyyyy', '{push: , repository_dispatch: , workflow_dispatch: }'],
  ['yyyyyyyyy', '{repository_dispatch: {types: [a, b]}}'],
  ['yynyyyyyy', '{repository_dispatch: {types: a}}'],
  ['yynyyyyyy', '{push: {branches: main}}'],
  ['nnyyyyyyy', '{push: {branches: [1.0]}}'],
  ['nnyyyyyyy', '{push: {branches: [2026-01-01]}}'],
  ['yyyyyyyyy', '{push: {branches: ["1.0"]}}'],
  ['nnnyyyyyy', '{push: {branches: }}'],
  ['nnyyyyyyy', '{push: [main]}'],
  ['nnnnnnnnn', '{push: {branches: [{a: b}]}}'],
  ['nnyyyyyyy', '{workflow_dispatch: {inputs: {x: {type: string}}}}'],
  ['nnyyyyyyy', '{push: {branches: [main]}, workflow_dispatch: {inputs: {x: {type: string}}}}'],
  ['nnnyyyyyy', '{workflow_dispatch: {inputs: }}'],
  ['nnnnnnnnn', '{workflow_dispatch: {inputs: {foo: }}}'],
  ['nnnnnnnnn', '{workflow_dispatch: {inputs: {foo: {required: "true"}}}}'],
  ['nnnnnnnnn', '{workflow_dispatch: {inputs: {foo: {options: x}}}}'],
  ['nnnnnnyyy', '{push: , workflow_call: {inputs: {x: {type: string}}}}'],
  ['yyyyyyyyy', '{push: , schedule: [{cron: "1 2 3 4 5"}]}'],
  ['nnnnnnnnn', '{push: , schedule: ["1 2 3 4 5"]}'],
  ['nnnnnnnnn', '{push: , schedule: [{cron: "1 2 3 4 5"}, "1 2 3 4 5"]}'],
  ['nnnnnnnnn', '{push: , schedule: [{cron: "1 2 3 4 5", timezone: 1}]}'],
  ['yyyyyyyyy', '{push: , schedule: }'],
  ['nnnnnnnnn', '[push, 1]'],
  ['nnyyyyyyy', '{push: 5}'],
  ['yyyyyyyyy', '{push: main}'],
  ['nnyyyyyyy', '{push: {branches: [main, 1.0]}}'],
  ['nnnnnnnnn', '{push: {branches: [main, [next]]}}'],
  ['nnnyyyyyy', '{push: , workflow_call: {inputs: }}'],
  ['nnnnnnnnn', '{push: {branches: {main: }}}'],
  ['nnnnnnnnn', '{push: {inputs: {x: {type: string}}}}'],
  ['nnnnnnnnn', '{workflow_dispatch: {outputs: {x: {type: string}}}}'],
  ['nnnnnnnnn', '{workflow_dispatch: {inputs: {x: {type: string}, y: string}}}'],
  ['nnnnnnnnn', '{workflow_dispatch: {inputs: {x: {type: string, required: "true"}}}}'],
] as const)('%s: on: %s', (verdicts, on) => {
  const read = RELEASES.map((release) => workflow(`on: ${on}`, gitea(release)).dropped?.kind ?? 'read')
  expect(read).toEqual([...verdicts].map((letter) => (letter === 'y' ? 'read' : 'parser')))
  expect(workflow(`on: ${on}`, unknownGitea).dropped?.kind ?? 'read').toBe(read.at(-1))
  for (const server of [forgejo, github]) expect(workflow(`on: ${on}`, server).dropped).toBeNull()
})

/** From 1.23, the first that reads inputs. */
it.each([
  ['y', ['', '~', 'true', 'False', 'YES', 'no', 'on', 'off', 'y', 'n'].map((word) => `required: ${word}`)],
  ['n', ['"true"', 'untrue', 'truely', '1', '[true]', '{}'].map((word) => `required: ${word}`)],
  ['y', ['options: ', 'options: []', 'options: [a, 1, ~]']],
  ['n', ['options: a', 'options: {a: b}', 'options: [a, [b]]', 'options: [{a: b}, c]']],
  ['y', ['description', 'default', 'type', 'name'].flatMap((field) => [`${field}: 1.0`, `${field}: `, `${field}: a`])],
  ['n', ['description', 'default', 'type', 'name'].flatMap((field) => [`${field}: [a]`, `${field}: {a: b}`])],
  ['y', ['other: [a]', 'other: {a: b}']],
])('%s: an input that says %j', (verdict, fields) => {
  for (const field of fields) {
    const { dropped } = workflow(`on: {workflow_dispatch: {inputs: {a: {${field}}}}}`, gitea('1.26.3'))
    expect([field, dropped ? 'n' : 'y']).toEqual([field, verdict])
  }
})

it.each([
  ['nnnnnnnny', '*all'],
  ['yynnnnnny', '{push: *trigger}'],
  ['nnnnnnnny', '{workflow_dispatch: {inputs: {a: *input}}}'],
])('%s: an alias in on: %s', (verdicts, on) => {
  const head = `x: [&all push, &trigger {branches: [main]}, &input {type: string}]\non: ${on}`
  const read = RELEASES.map((release) => (workflow(head, gitea(release)).dropped ? 'n' : 'y'))
  expect(read.join('')).toBe(verdicts)
  for (const server of [forgejo, github]) expect(workflow(head, server).dropped).toBeNull()
})

it.each([
  ['yynnnnnny', 'branches: *some'],
  ['yyyyyyyyy', 'branches: [*one]'],
] as const)('%s: an alias in %s', (verdicts, filter) => {
  const head = `x: [&one main, &some [main]]\non:\n  push:\n    ${filter}`
  const read = RELEASES.map((release) => (workflow(head, gitea(release)).dropped ? 'n' : 'y'))
  expect(read.join('')).toBe(verdicts)
})

it.each([
  ['1.26.3', '*all', 'on', 'write the triggers themselves instead of an alias'],
  ['1.26.3', '[push, 1]', 'on', 'list only event names'],
  ['1.26.3', '{push: , schedule: [x]}', 'on.schedule', 'write each schedule as `- cron: "…"`'],
  ['1.26.3', '{push: {branches: [[x]]}}', 'on.push.branches', 'list only strings'],
  ['1.22.6', '{push: 5}', 'on.push', 'write a mapping, or nothing'],
  [
    '1.22.6',
    '{push: {branches: [main]}, workflow_dispatch: {inputs: {x: {type: string}}}}',
    'on.workflow_dispatch.inputs',
    'this release does not support a mapping here; move the trigger with its inputs to a separate file',
  ],
  [
    '1.22.6',
    '{push: {branches: [1.0]}}',
    'on.push.branches',
    'write text in quotes: numbers, `true` and empty values are refused',
  ],
  ['1.23.8', '{push: {branches: main}}', 'on.push.branches', 'write a list, such as `[main]`, also for one value'],
  ['1.26.0', '{push: *trigger}', 'on.push', 'write the value itself instead of an alias'],
  ['1.26.0', '{push: {tags: *list}}', 'on.push.tags', 'write the value itself instead of an alias'],
  [
    '1.26.0',
    '{push: , workflow_call: {inputs: {x: {type: string}}}}',
    'on.workflow_call.inputs',
    'move `workflow_call` with its inputs to a separate file',
  ],
  ['1.26.3', '{push: {branches: {main: }}}', 'on.push.branches', 'remove the mapping, which is not supported here'],
  [
    '',
    '{workflow_dispatch: {inputs: {a: }}}',
    'on.workflow_dispatch.inputs.a',
    'write at least `{type: string}` for each input',
  ],
  [
    '1.26.3',
    '{workflow_dispatch: {inputs: {a: {}, b: {options: x}}}}',
    'on.workflow_dispatch.inputs.b',
    '`required` must be true or false, `options` a list, the rest text',
  ],
])('Gitea %s says of on: %s that %s is wrong: %s', (release, on, place, cure) => {
  const server = release === '' ? unknownGitea : gitea(release)
  const head = `x: [&all push, &trigger {branches: [main]}, &list [main]]\non: ${on}`
  const named = release === '' ? 'Gitea' : `Gitea ${release}`
  expect(workflow(head, server).dropped).toEqual({
    kind: 'parser',
    why: `${named} drops the file for \`${place}\`: ${cure}`,
  })
})

it('keeps the triggers of a dropped file, since the API can still dispatch it', () => {
  const dropped = workflow('on: {push: , workflow_dispatch: {inputs: {a: }}}', gitea('1.26.3'))
  expect(dropped.dropped?.kind).toBe('parser')
  expect(Object.keys(dropped.triggers.workflow_dispatch?.inputs ?? {})).toEqual(['a'])
  expect(dropped.triggers.workflow_dispatch?.broken).toBeUndefined()
  expect(answersWorkflowDispatch(dropped)).toBe(true)
})
