// A dry run checks everything and sends nothing.
import type { Scenario } from './all.ts'

/** Runs the step with `dry-run: true`. */
export const dryRun: Scenario = async (world, checks) => {
  const before = await world.tracesIn(world.templates)
  const repositories = JSON.stringify(world.templates)
  const step = await world.runCaller({ 'dispatch-method': 'push', 'dry-run': 'true', repositories })
  checks.equal('the step succeeds', step.conclusion, 'success')
  const outcomes = step.results.map(({ outcome }) => outcome)
  checks.equal('each target would be dispatched to', outcomes, Array(world.templates.length).fill('would-dispatch'))
  checks.equal('nothing was created', await world.tracesIn(world.templates), before)
}
