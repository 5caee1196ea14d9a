// The default: a target counts as dispatched when its run exists, whether or not a runner takes the job, and not before.
import { listenerWorkflow } from '../harness/workflows.ts'
import { eventType } from '../world.ts'
import type { Scenario } from './all.ts'

const good = listenerWorkflow(eventType, 'runtime_version')
/** No runner has this label. */
const UNLABELLED = good.replace('runs-on: ubuntu-latest', 'runs-on: no-such-runner')
/** The push is accepted, and the server silently drops the file. */
const DROPPED = good.replace('- env:', `- continue-on-error: \${{ github.ref != 'refs/heads/main' }}\n        env:`)

const payload = { 'client-payload': '{"runtime_version":"0.5.0"}' }

/** Ten templates, one with a run that never starts, and one with an accepted push but no run. */
export const queued: Scenario = async (world, checks) => {
  const step = await world.runCaller({ ...payload, repositories: world.templates.join('\n') })
  checks.equal('the step succeeds', step.conclusion, 'success')
  checks.equal('ten are dispatched to', step.outputs['dispatched-count'], '10')
  for (const { repository, outcome, commit, run_id } of step.results) {
    checks.equal(`${repository}: its run is queued`, outcome, 'run-queued')
    const runs = await world.runsOf(repository, `head_sha=${commit}`)
    checks.equal(
      `${repository}: there is one run of its commit, and that is named`,
      [run_id],
      runs.map(({ id }) => id),
    )
  }

  const create = (name: string, text: string) =>
    world.createRepository(`queued-${name}`, { '.gitea/workflows/publish-image.yml': text })
  const unlabelled = await create('unlabelled', UNLABELLED)
  const waiting = await world.runCaller({ ...payload, repository: unlabelled })
  checks.equal('without a runner it is queued, too', waiting.results[0]?.outcome, 'run-queued')
  checks.equal('and the step succeeds', waiting.conclusion, 'success')
  const [run] = await world.runsOf(unlabelled)
  checks.that('its run waits', run !== undefined && run.status !== 'completed', run)

  const dropped = await create('dropped', DROPPED)
  const lost = await world.runCaller({ ...payload, repository: dropped, 'dispatch-method': 'push' })
  checks.equal(
    'a push that starts nothing is accepted, and its run is missing',
    lost.results[0]?.outcome,
    'run-missing',
  )
  checks.equal('the step fails', lost.conclusion, 'failure')
  checks.equal('the repository has no run', await world.runsOf(dropped), [])
}
