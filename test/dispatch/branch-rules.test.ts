// Which branch rule closes the branch of an event to the token's user.
import { expect, it } from 'vitest'
import { blockingRuleOf } from '../../src/dispatch/branch-rules.ts'

const BRANCH = 'dispatch/e/1'
const rule = (rule_name: string, more: object = {}) => ({
  rule_name,
  enable_push: false,
  enable_push_whitelist: false,
  ...more,
})
const closed = (...rules: ReturnType<typeof rule>[]) => blockingRuleOf(BRANCH, 'bot', rules)

it.each([
  ['**', true],
  ['dispatch/**', true],
  ['dispatch/*/*', true],
  ['dispatch/?/1', true],
  ['DISPATCH/E/1', true],
  ['dispatch/e/*', true],
  ['*', false],
  ['dispatch/*', false],
  ['dispatch/???', false],
  ['dispatch', false],
  ['Dispatch/**', false],
  ['**/2', false],
  // Of these nothing is said.
  ['dispatch/[e]/*', false],
  ['{dispatch,x}/**', false],
])('a rule %s is over it: %s', (name, isOver) => {
  expect(closed(rule(name))).toBe(isOver ? name : null)
})

it.each([
  [null, { enable_push: true }],
  ['**', { enable_push: true, enable_push_whitelist: true, push_whitelist_usernames: ['other'] }],
  ['**', { enable_push: true, enable_push_whitelist: true }],
  [null, { enable_push: true, enable_push_whitelist: true, push_whitelist_usernames: ['other', 'Bot'] }],
  [null, { enable_push: true, enable_push_whitelist: true, push_whitelist_teams: ['t'] }],
])('%s keeps the user out with %j', (expected, more) => {
  expect(closed(rule('**', more))).toBe(expected)
})

it('reports no rule with a list of users if the user is unknown', () => {
  expect(blockingRuleOf(BRANCH, null, [rule('**', { enable_push: true, enable_push_whitelist: true })])).toBeNull()
  expect(blockingRuleOf(BRANCH, null, [rule('**')])).toBe('**')
})

it('goes by the first rule, and by a plain name before any pattern', () => {
  expect(closed(rule('dispatch/**', { enable_push: true }), rule('**'))).toBeNull()
  expect(closed(rule('**', { enable_push: true }), rule(BRANCH))).toBe(BRANCH)
  expect(closed()).toBeNull()
})
