// A re-run of a job with the same dispatch-id starts no second run.
import { listener } from '../world.ts'
import type { Scenario } from './all.ts'

/** Runs the same step twice; both say that the run is there, and the target ran once. */
export const sameEventTwice: Scenario = async (world, checks) => {
  const repository = await world.createRepository('dispatched-twice', listener)
  const inputs = { 'dispatch-method': 'push', 'dispatch-id': 'release-0.4.0', repository }
  const first = await world.runCaller({ ...inputs, 'client-payload': '{"runtime_version":"0.4.0"}' })
  checks.equal('the first time: its run is there', first.results[0]?.outcome, 'run-queued')
  await world.follow(first.results[0])
  const before = await world.tracesIn([repository])
  const second = await world.runCaller({ ...inputs, 'client-payload': '{"runtime_version":"0.4.0"}' })
  checks.equal('the second time: it is there, too', second.results[0]?.outcome, 'run-queued')
  checks.equal('the second time: the step succeeds', second.conclusion, 'success')
  checks.equal('there is one run and no other branch', await world.tracesIn([repository]), before)
}
