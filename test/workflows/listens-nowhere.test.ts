// What is said of a push for which none of a repository's workflows starts.
import { expect, it } from 'vitest'
import type { WorkflowFile } from '../../src/gitea/workflow-files.ts'
import { listensNowhere } from '../../src/workflows/listens-nowhere.ts'
import { gitea, JOBS } from './make.ts'

const EVENT = { branch: 'dispatch/x/20260101', paths: ['.gitea/dispatch/20260101.json'] }
const MAIN = { branch: 'main', paths: ['v'] }

/** Files by the lines of their `on:`. */
const filesOf = (...all: (string | Partial<WorkflowFile>)[]): WorkflowFile[] =>
  all.map((one, index) => ({
    path: `.gitea/workflows/${'abcdef'[index]}.yml`,
    disabled: false,
    text: typeof one === 'string' ? `on: ${one}\n${JOBS}` : null,
    ...(typeof one === 'string' ? {} : one),
  }))

const NONE = 'its workflow file does not listen to pushes of'

it.each([
  [[], EVENT, 'there is no workflow file to pushes of dispatch/x/**'],
  [['workflow_dispatch'], EVENT, `${NONE} dispatch/x/**`],
  [
    ['{push: {branches: ["dispatch/runtime-published/**"]}}', 'schedule'],
    EVENT,
    'none of its 2 workflow files listens to pushes of dispatch/x/**; a.yml listens to dispatch/runtime-published/**',
  ],
  [
    ['{push: {branches: [main], paths: [w, u]}}'],
    MAIN,
    `${NONE} v to main; a.yml listens to main with changes of w, u`,
  ],
  [['{push: {branches-ignore: [main]}}'], MAIN, `${NONE} v to main; a.yml listens to all branches except main`],
  [['{push: {tags: [v1]}}'], MAIN, `${NONE} v to main; a.yml listens to tags v1`],
  [['{push: {tags-ignore: [v1]}}'], MAIN, `${NONE} v to main; a.yml listens to tags`],
  [
    ['{push: {paths-ignore: [v]}}'],
    MAIN,
    `${NONE} v to main; a.yml listens to pushes of all branches except for changes of v`,
  ],
  [['{push: {types: [x]}}'], MAIN, `${NONE} v to main; a.yml listens to nothing, because \`push\` has no filter types`],
  [[{ text: `on: push\n${JOBS}`, disabled: true }], EVENT, `${NONE} dispatch/x/**; a.yml is disabled`],
  [[{ text: null, disabled: true }], EVENT, `${NONE} dispatch/x/**; a.yml is disabled`],
  [[{ text: 'x' }], EVENT, `${NONE} dispatch/x/**; a.yml is ignored: it is not a mapping of keys to values`],
  [
    Array.from({ length: 5 }, () => '{push: {branches: [y]}}'),
    MAIN,
    'none of its 5 workflow files listens to pushes of v to main; a.yml listens to y; b.yml listens to y; c.yml listens to y; and 2 more do not',
  ],
])('%j', (on, push, words) => {
  expect(listensNowhere(filesOf(...on), push, gitea('1.26.3'))).toBe(words)
})

it.each([
  ['one listens', ['schedule', '{push: {branches: ["dispatch/**"]}}']],
  ['one could not be read', [{ text: null }, 'schedule']],
])('nothing, where %s', (_, on) => {
  expect(listensNowhere(filesOf(...on), EVENT, gitea('1.26.3'))).toBeNull()
})
