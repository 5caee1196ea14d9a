// No released Gitea has GitHub's dispatches endpoint: each target ends as `endpoint-missing`.
import type { Scenario } from './all.ts'

/** Runs the step with repository_dispatch. */
export const absentEndpoint: Scenario = async (world, checks) => {
  const before = await world.tracesIn(world.templates)
  const step = await world.runCaller({
    'dispatch-method': 'repository_dispatch',
    'client-payload': '{"runtime_version":"0.3.0"}',
    repositories: world.templates.join(', '),
  })
  checks.equal('the step fails', step.conclusion, 'failure')
  for (const { repository, outcome, status, attempts } of step.results) {
    checks.equal(`${repository}: endpoint-missing`, `${outcome} ${status} ${attempts}`, 'endpoint-missing 404 1')
  }
  checks.equal('each target has a result', step.results.length, world.templates.length)
  checks.equal('nothing was created', await world.tracesIn(world.templates), before)
}
