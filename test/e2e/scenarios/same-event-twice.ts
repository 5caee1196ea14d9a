// A job that is run again with the same dispatch-id tells nobody twice.
import { listener } from '../world.ts'
import type { Scenario } from './all.ts'

/** Runs the same step twice; both say dispatched, and the target ran once. */
export const sameEventTwice: Scenario = async (world, checks) => {
  const repository = await world.createRepository('told-twice', listener)
  const inputs = { 'dispatch-method': 'push', 'dispatch-id': 'release-0.4.0', repository }
  const first = await world.runCaller({ ...inputs, 'client-payload': '{"runtime_version":"0.4.0"}' })
  checks.equal('the first time: dispatched', first.results[0]?.outcome, 'dispatched')
  await world.follow(first.results[0])
  const before = await world.tracesIn([repository])
  const second = await world.runCaller({ ...inputs, 'client-payload': '{"runtime_version":"0.4.0"}' })
  checks.equal('the second time: dispatched, too', second.results[0]?.outcome, 'dispatched')
  checks.equal('the second time: the step succeeds', second.conclusion, 'success')
  checks.equal('there is one run and no other branch', await world.tracesIn([repository]), before)
}
