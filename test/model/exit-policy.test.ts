import { expect, it } from 'vitest'
import type { OutcomeCode } from '../../src/model/catalog.ts'
import { endedOf } from '../../src/model/ending.ts'
import { failsStep, overallOf } from '../../src/model/exit-policy.ts'

const results = (...outcomes: OutcomeCode[]) => outcomes.map((outcome) => endedOf('o/r', { outcome }, 1))

it.each([
  { of: [], overall: 'success' },
  { of: ['dispatched', 'dispatched'], overall: 'success' },
  { of: ['would-dispatch'], overall: 'success' },
  { of: ['dispatched', 'not-found'], overall: 'partial' },
  { of: ['dispatched', 'unconfirmed'], overall: 'partial' },
  { of: ['dispatched', 'not-attempted'], overall: 'partial' },
  { of: ['would-dispatch', 'archived'], overall: 'partial' },
  { of: ['not-attempted'], overall: 'failure' },
  { of: ['unconfirmed'], overall: 'failure' },
  { of: ['archived', 'internal-error'], overall: 'failure' },
] as const)('$of is a $overall', ({ of, overall }) => {
  expect(overallOf(results(...of), null)).toBe(overall)
})

it.each([
  ['success', 'any', false],
  ['partial', 'any', true],
  ['failure', 'any', true],
  ['success', 'all', false],
  ['partial', 'all', false],
  ['failure', 'all', true],
  ['success', 'never', false],
  ['partial', 'never', false],
  ['failure', 'never', false],
] as const)('%s with fail-on %s fails the step: %s', (overall, failOn, fails) => {
  expect(failsStep(overall, failOn)).toBe(fails)
})

it('a problem without targets is a failure, not a success', () => {
  expect(overallOf([], 'the token was refused')).toBe('failure')
  expect(overallOf(results('dispatched'), 'the job was canceled')).toBe('success')
})
