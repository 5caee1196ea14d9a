// The same step with other runners: each reads all outputs, although they are long and the step failed, and the event arrives.

import type { Checks } from '../checks.ts'
import { listener, type World } from '../world.ts'
import type { Scenario } from './all.ts'

/** As many as make `results` longer than the line of 64 KiB at which older runners stop reading. */
const absent = Array.from({ length: 160 }, (_, index) => `molecule-ai/absent-${index}`)

const rollUp = /^::error::partial: event sent to 1 of 161 repositories; 160 failed \(not-found\)$/m

/** Dispatches to one template among many missing ones, with every runner. */
export const otherRunners: Scenario = async (world, checks) => {
  for (const [index, other] of world.others.entries()) {
    const receiver = await world.createRepository(`other-runner-${index}`, listener)
    if (!other.belongsToServer) await withoutServer(other, receiver, checks)
    const step = await other.run({
      ...(other.belongsToServer ? {} : { 'server-url': world.url }),
      'dispatch-method': 'push',
      'client-payload': `{"runtime_version":"0.2.${index}"}`,
      repositories: [receiver, ...absent].join('\n'),
    })
    const check = (what: string) => `${other.name}: ${what}`
    checks.equal(check('the step fails'), step.conclusion, 'failure')
    checks.equal(check('its outcome is partial'), step.outputs['outcome'], 'partial')
    checks.equal(check('160 failed'), step.outputs['failed-count'], '160')
    checks.equal(check('and `failed-repositories` lists them'), listOf(step.outputs), absent)
    checks.equal(
      check('the results are in the order of the list'),
      step.results.map(({ repository }) => repository),
      [receiver, ...absent],
    )
    checks.that(check('they are longer than 64 KiB'), JSON.stringify(step.results).length > 64 * 1024)
    checks.that(
      check('the log holds the table'),
      new RegExp(`^${receiver} +run-queued +push`, 'm').test(step.log),
      step.log,
    )
    checks.that(check('and the roll-up'), rollUp.test(step.log), step.log)
    checks.equal(check('ten errors'), step.log.match(/^::error::/gm)?.length, 10)
    checks.equal(check('the token is masked in all of its log'), step.runnersLog.includes(world.token), false)
    const summary = step.runnersLog.includes('Summary - ### gitea-dispatch: runtime-published')
    checks.equal(check('only nektos/act shows the summary'), summary, !other.belongsToServer)
    const { run, log } = await world.follow(step.results[0])
    checks.equal(check('the template was started'), run.conclusion, 'success')
    checks.that(check('and got the version'), log.includes(`runtime_version=0.2.${index}`), log)
  }
}

async function withoutServer(other: World['others'][number], receiver: string, checks: Checks) {
  const step = await other.run({ repository: receiver, 'dispatch-method': 'push' })
  checks.equal(`${other.name}: without a server the step fails`, step.conclusion, 'failure')
  checks.that(`${other.name}: and says that it must be named`, step.log.includes('server-url: '), step.log)
  checks.equal(`${other.name}: no target is lost`, listOf(step.outputs), [receiver])
}

const listOf = (outputs: Record<string, string>): unknown => JSON.parse(outputs['failed-repositories'] ?? 'null')
