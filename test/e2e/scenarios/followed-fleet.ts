// Ten templates, followed to completion: one fails, one is slow, and one waits for a runner label that does not exist.
import { listenerWorkflow } from '../harness/workflows.ts'
import { eventType } from '../world.ts'
import type { Scenario } from './all.ts'

const good = listenerWorkflow(eventType, 'runtime_version')
const VARIANTS: Record<string, string> = {
  fails: good.replace(/run: .*/, 'run: exit 3'),
  slow: good.replace(/run: .*/, 'run: sleep 8'),
  unlabelled: good.replace('runs-on: ubuntu-latest', 'runs-on: label-that-no-runner-has'),
}

/** Waits for `completed`, then checks outcomes, links and leftover branches; then the same for `started`. */
export const followedFleet: Scenario = async (world, checks) => {
  const names = [...Array.from({ length: 7 }, (_, index) => `good-${index}`), ...Object.keys(VARIANTS)]
  const fleet: string[] = []
  for (const name of names) {
    const text = VARIANTS[name] ?? good
    const files = { '.gitea/workflows/publish-image.yml': text }
    // Public, so that its pages answer without a session.
    fleet.push(await world.createRepository(`followed-${name}`, files, { isPrivate: false }))
  }
  const step = await world.runCaller({
    'client-payload': '{"runtime_version":"0.3.0"}',
    repositories: fleet.join('\n'),
    'wait-for': 'completed',
    'wait-timeout-seconds': '40',
  })
  const expected = names.map((name) => ({ fails: 'run-failed', unlabelled: 'run-timeout' })[name] ?? 'run-succeeded')
  checks.equal(
    'each run ends in its outcome',
    step.results.map(({ outcome }) => outcome),
    expected,
  )
  checks.equal('the step fails', step.conclusion, 'failure')
  const failed = step.results[names.indexOf('fails')]
  checks.equal('the failed run has the conclusion failure', failed?.conclusion, 'failure')
  checks.that('the failed job is named', failed?.message.includes('job publish') ?? false, failed?.message)
  for (const result of step.results) {
    checks.equal(`${result.repository}: its link works`, (await fetch(result.run_url ?? 'about:blank')).status, 200)
    checks.that(`${result.repository}: its run is named`, Number.isInteger(result.run_id), result.run_id)
    const left = (await world.branchesOf(result.repository)).filter((branch) => branch.startsWith('dispatch/'))
    const unfinished = result.outcome === 'run-timeout' ? [result.branch] : []
    checks.equal(`${result.repository}: only an unfinished run's branch is left`, left, unfinished)
  }
  const slow = step.results[names.indexOf('slow')]
  checks.that('the slow run took at least eight seconds', (slow?.ended_after_ms ?? 0) >= 8000, slow?.ended_after_ms)
  checks.that('the log shows the progress', /\d+ of 10 done, \d+ running, /.test(step.log), step.log)

  const started = await world.runCaller({ repository: fleet[names.indexOf('slow')] ?? '', 'wait-for': 'started' })
  checks.equal('started: as soon as it runs', started.results[0]?.outcome, 'run-started')
  checks.equal('started: the step succeeds', started.conclusion, 'success')
  await world.follow(started.results[0])
}
