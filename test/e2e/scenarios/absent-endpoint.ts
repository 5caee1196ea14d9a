// No released Gitea has GitHub's dispatches endpoint: asking for it by name is told as such, for each target.
import type { Scenario } from './all.ts'

/** Runs the step with repository_dispatch. */
export const absentEndpoint: Scenario = async (world, checks) => {
  const before = await world.tracesIn(world.templates)
  const told = await world.runCaller({
    'dispatch-method': 'repository_dispatch',
    'client-payload': '{"runtime_version":"0.3.0"}',
    repositories: world.templates.join(', '),
  })
  checks.equal('the step fails', told.conclusion, 'failure')
  for (const { repository, outcome, status, attempts } of told.results) {
    checks.equal(`${repository}: endpoint-missing`, `${outcome} ${status} ${attempts}`, 'endpoint-missing 404 1')
  }
  checks.equal('each target is told about', told.results.length, world.templates.length)
  checks.equal('nothing was created', await world.tracesIn(world.templates), before)
}
