import { expect, it } from 'vitest'
import {
  answersPush,
  answersRepositoryDispatch,
  answersWorkflowDispatch,
  type BranchPush,
} from '../../src/workflows/index.ts'
import { gitea, github, workflow } from './make.ts'

const EVENT: BranchPush = { branch: 'dispatch/release/20260101-ab', paths: ['.gitea/dispatch/20260101-ab.json'] }
const MAIN: BranchPush = { branch: 'main', paths: ['.runtime-version'] }

/** `on:`, whether a push to an event's branch starts it, whether one of `.runtime-version` to main does. */
it.each([
  ['push', true, true],
  ['[pull_request]', false, false],
  ['{push: {}}', true, true],
  ['{push: {branches: [main]}}', false, true],
  ['{push: {branches: ["dispatch/**"]}}', true, false],
  ['{push: {branches: ["dispatch/*"]}}', false, false],
  ['{push: {branches: ["**", "!dispatch/**"]}}', false, true],
  ['{push: {branches: ["!main"]}}', false, false],
  ['{push: {branches: []}}', true, true],
  ['{push: {branches: }}', false, false],
  ['{push: {branches: [Main]}}', false, false],
  ['{push: {branches: ["[main"]}}', false, false],
  ['{push: {branches-ignore: ["dispatch/**"]}}', false, true],
  ['{push: {branches-ignore: [main]}}', true, false],
  ['{push: {branches: ["**"], branches-ignore: [main]}}', true, false],
  ['{push: {tags: ["v*"]}}', false, false],
  ['{push: {tags-ignore: ["v*"]}}', false, false],
  ['{push: {tags: ["v*"], branches: [main]}}', false, true],
  ['{push: {tags: ["v*"], tags-ignore: [w], branches: [main]}}', false, false],
  ['{push: {paths: [.runtime-version]}}', false, true],
  ['{push: {paths: [".gitea/dispatch/*.json"]}}', true, false],
  ['{push: {paths-ignore: ["**.json"]}}', false, true],
  ['{push: {branches: [main], paths: [src/**]}}', false, false],
  ['{push: {branches: [main], paths: ["**", "!src/**"]}}', false, true],
  ['{push: {types: [x]}}', false, false],
  ['{push: {branches: [main]}, workflow_call: {inputs: {a: {type: string}}}}', false, false],
])('on: %s answers to an event branch: %s, to main: %s', (on, event, main) => {
  const read = workflow(`on: ${on}`, gitea('1.26.0'))
  expect([answersPush(read, EVENT), answersPush(read, MAIN)]).toEqual([event, main])
})

it.each([
  ['repository_dispatch', true],
  ['{repository_dispatch: }', true],
  ['{repository_dispatch: {types: [other, release]}}', true],
  ['{repository_dispatch: {types: release}}', true],
  ['{repository_dispatch: {types: []}}', true],
  ['{repository_dispatch: {types: }}', true],
  ['{repository_dispatch: {types: [Release]}}', false],
  ['{repository_dispatch: {types: ["rel*"]}}', false],
  ['push', false],
])('on: %s answers to the event type `release`: %s', (on, answers) => {
  expect(answersRepositoryDispatch(workflow(`on: ${on}`, github), 'release')).toBe(answers)
})

it.each([
  ['workflow_dispatch', true],
  ['{workflow_dispatch: {inputs: {a: }}}', true],
  ['push', false],
])('on: %s can be dispatched: %s', (on, answers) => {
  expect(answersWorkflowDispatch(workflow(`on: ${on}`))).toBe(answers)
})

it('an unreadable file answers to nothing', () => {
  const read = workflow('on: [push, workflow_dispatch, repository_dispatch]\non: push')
  expect([answersPush(read, MAIN), answersWorkflowDispatch(read), answersRepositoryDispatch(read, 'x')]).toEqual([
    false,
    false,
    false,
  ])
})
