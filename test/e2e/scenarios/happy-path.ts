// One step dispatches to ten templates, and each workflow runs and prints what was sent.
import type { Scenario } from './all.ts'

const keys = `attempts branch commit conclusion dispatch_id duration_ms ended_after_ms listener message method outcome
renamed_to repository run_id run_url started_after_ms status verdict`.split(/\s/)

/** Dispatches to all templates and follows each run to its log. */
export const happyPath: Scenario = async (world, checks) => {
  const step = await world.runCaller({
    'dispatch-method': 'push',
    'client-payload': '{"runtime_version":"0.1.9"}',
    repositories: world.templates.join('\n'),
  })
  checks.equal('the step succeeds', step.conclusion, 'success')
  checks.equal('its outcome is success', step.outputs['outcome'], 'success')
  checks.equal('it dispatches to ten', step.outputs['dispatched-count'], '10')
  checks.equal(
    'its results are in the order of the list',
    step.results.map(({ repository }) => repository),
    world.templates,
  )
  checks.equal('each result has all keys', Object.keys(step.results[0] ?? {}).sort(), keys)
  for (const result of step.results) {
    const { repository, outcome, method } = result
    checks.equal(`${repository}: queued by push`, `${outcome} by ${method}`, 'run-queued by push')
    const { run, log } = await world.follow(result)
    checks.equal(`${repository}: its workflow succeeded`, run.conclusion, 'success')
    checks.that(
      `${repository}: its workflow got the version`,
      log.split(/\r?\n/).includes('runtime_version=0.1.9'),
      log,
    )
    const references = { [repository]: { branches: [result.branch, 'main'], runs: [run.id] } }
    checks.equal(`${repository}: nothing else happened there`, await world.tracesIn([repository]), references)
  }
}
