// Ten templates are told and followed to the end: one fails, one is slow, and one waits for a runner that nobody has.
import { listenerWorkflow } from '../harness/workflows.ts'
import { eventType } from '../world.ts'
import type { Scenario } from './all.ts'

const good = listenerWorkflow(eventType, 'runtime_version')
const VARIANTS: Record<string, string> = {
  fails: good.replace(/run: .*/, 'run: exit 3'),
  slow: good.replace(/run: .*/, 'run: sleep 8'),
  unlabelled: good.replace('runs-on: ubuntu-latest', 'runs-on: label-that-no-runner-has'),
}

/** Waits for `completed`, then looks at outcomes, links and what is left behind; then the same for `started`. */
export const followedFleet: Scenario = async (world, checks) => {
  const names = [...Array.from({ length: 7 }, (_, index) => `good-${index}`), ...Object.keys(VARIANTS)]
  const fleet: string[] = []
  for (const name of names) {
    const text = VARIANTS[name] ?? good
    const files = { '.gitea/workflows/publish-image.yml': text }
    // Public, so that its pages answer without a session.
    fleet.push(await world.createRepository(`followed-${name}`, files, { isPrivate: false }))
  }
  const told = await world.runCaller({
    'client-payload': '{"runtime_version":"0.3.0"}',
    repositories: fleet.join('\n'),
    'wait-for': 'completed',
    'wait-timeout-seconds': '40',
  })
  const expected = names.map((name) => ({ fails: 'run-failed', unlabelled: 'run-timeout' })[name] ?? 'run-succeeded')
  checks.equal(
    'each run ends in its outcome',
    told.results.map(({ outcome }) => outcome),
    expected,
  )
  checks.equal('the step fails', told.conclusion, 'failure')
  const failed = told.results[names.indexOf('fails')]
  checks.equal('the failed run says so', failed?.conclusion, 'failure')
  checks.that('the failed job is named', failed?.message.includes('job publish') ?? false, failed?.message)
  for (const result of told.results) {
    checks.equal(`${result.repository}: its link answers`, (await fetch(result.run_url ?? 'about:blank')).status, 200)
    checks.that(`${result.repository}: its run is named`, Number.isInteger(result.run_id), result.run_id)
    const left = (await world.branchesOf(result.repository)).filter((branch) => branch.startsWith('dispatch/'))
    const unfinished = result.outcome === 'run-timeout' ? [result.branch] : []
    checks.equal(`${result.repository}: only an unfinished run's branch is left`, left, unfinished)
  }
  const slow = told.results[names.indexOf('slow')]
  checks.that('the slow one took its time', (slow?.ended_after_ms ?? 0) >= 8000, slow?.ended_after_ms)
  checks.that('the log tells how far it is', /\d+ of 10 done, \d+ running, /.test(told.log), told.log)

  const started = await world.runCaller({ repository: fleet[names.indexOf('slow')] ?? '', 'wait-for': 'started' })
  checks.equal('started: as soon as it runs', started.results[0]?.outcome, 'run-started')
  checks.equal('started: the step succeeds', started.conclusion, 'success')
  await world.follow(started.results[0])
}
