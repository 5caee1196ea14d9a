import { expect, it } from 'vitest'
import { combineStates, type State, stateOf, statusStateOf } from '../../src/model/run-state.ts'

it.each<[string, string | null, State]>([
  ['queued', null, { phase: 'waiting', conclusion: null }],
  ['in_progress', null, { phase: 'running', conclusion: null }],
  ['completed', 'success', { phase: 'ended', conclusion: 'success' }],
  ['completed', 'timed_out', { phase: 'ended', conclusion: 'timed_out' }],
  ['completed', null, { phase: 'ended', conclusion: 'unknown' }],
  ['completed', 'a\n::error::b', { phase: 'ended', conclusion: 'unknown' }],
  ['running', null, { phase: 'running', conclusion: null }],
  ['blocked', null, { phase: 'waiting', conclusion: null }],
  ['cancelled', null, { phase: 'ended', conclusion: 'cancelled' }],
  ['something new', null, { phase: 'waiting', conclusion: null }],
])('%s, %s', (status, conclusion, state) => {
  expect(stateOf(status, conclusion)).toEqual(state)
})

it.each<[string, string, State]>([
  ['pending', 'Waiting to run', { phase: 'waiting', conclusion: null }],
  ['pending', 'Has started running', { phase: 'running', conclusion: null }],
  ['success', 'Successful in 1s', { phase: 'ended', conclusion: 'success' }],
  ['failure', 'Failing after 3s', { phase: 'ended', conclusion: 'failure' }],
  ['failure', 'Has been cancelled', { phase: 'ended', conclusion: 'cancelled' }],
  ['success', 'Has been skipped', { phase: 'ended', conclusion: 'skipped' }],
  ['error', '', { phase: 'ended', conclusion: 'failure' }],
  ['<b>', '', { phase: 'ended', conclusion: 'unknown' }],
])('the status %s, %s', (status, description, state) => {
  expect(statusStateOf(status, description)).toEqual(state)
})

const ended = (conclusion: string): State => ({ phase: 'ended', conclusion })
const running: State = { phase: 'running', conclusion: null }
const waiting: State = { phase: 'waiting', conclusion: null }

it.each<[State[], State]>([
  [[ended('success'), ended('success')], ended('success')],
  [[ended('success'), ended('failure')], ended('failure')],
  [[ended('skipped'), ended('success')], ended('success')],
  [[ended('skipped')], ended('skipped')],
  [[ended('failure'), running], running],
  [[ended('success'), waiting], running],
  [[waiting, waiting], waiting],
])('%j together', (states, state) => {
  expect(combineStates(states)).toEqual(state)
})
