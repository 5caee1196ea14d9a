import { describe, expect, it } from 'vitest'
import { createStopRule } from '../../src/fleet/stop-rule.ts'
import { CATALOG, type OutcomeCode } from '../../src/model/catalog.ts'

type Noted = OutcomeCode | [outcome: OutcomeCode, status: number]

/** What a stopRule says after these endings. */
function after(width: number, endings: readonly Noted[], cancelled = false) {
  const stopRule = createStopRule(width, () => cancelled)
  for (const one of endings) {
    const [outcome, status] = [one].flat() as [OutcomeCode, number?]
    stopRule.note({ outcome, status: status ?? null })
  }
  return [stopRule.reason(), stopRule.problem()]
}

const FREE = [null, null]
const REFUSED = ['the server rejected the token', 'the server rejected the token']
const CANCELLED = ['the job was canceled', 'the job was canceled']
const down = (count: number) => Array<OutcomeCode>(count).fill('unreachable')

it.each<[number, Noted[], (string | null)[]]>([
  [3, [], FREE],
  [3, down(2), FREE],
  [3, down(3), ['3 repositories in a row could not be reached', null]],
  [1, down(1), ['a repository could not be reached', null]],
  [3, [...down(2), 'dispatched', ...down(2)], FREE],
  [3, [...down(2), 'server-error', 'unreachable'], FREE],
  // Those that were under way when it began to hold.
  [2, [...down(2), 'dispatched'], ['2 repositories in a row could not be reached', null]],
  [3, ['unauthorized'], REFUSED],
  [3, ['unauthorized', 'dispatched', 'dispatched'], REFUSED],
  [3, [['unconfirmed', 401]], REFUSED],
  [3, [['unconfirmed', 502]], FREE],
  [3, [['forbidden', 403]], FREE],
  [3, [['dispatched', 401]], FREE],
  [2, [...down(2), 'unauthorized'], REFUSED],
  [2, ['unauthorized', ...down(2)], REFUSED],
])('%i at once, after %j: %j', (width, endings, said) => {
  expect(after(width, endings)).toEqual(said)
  expect(after(width, endings, true)).toEqual(CANCELLED)
})

describe('a thousand targets', () => {
  const others = (Object.keys(CATALOG) as OutcomeCode[]).filter((code) => CATALOG[code].stops === 'never')

  it('are stopped by only two outcomes', () => {
    expect(Object.keys(CATALOG)).toHaveLength(others.length + 2)
  })

  it.each(others)('that end as %s stop nothing', (outcome) => {
    expect(after(1, Array<OutcomeCode>(1000).fill(outcome))).toEqual(FREE)
  })
})

it('checks each time whether the job was canceled', () => {
  let cancelled = false
  const stopRule = createStopRule(1, () => cancelled)
  expect(stopRule.reason()).toBeNull()
  cancelled = true
  expect(stopRule.reason()).toBe('the job was canceled')
})
