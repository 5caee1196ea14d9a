// The same step by other runners: each reads all outputs, though they are long and the step failed, and the event arrives.

import type { Checks } from '../checks.ts'
import { listener, type World } from '../world.ts'
import type { Scenario } from './all.ts'

/** As many as make `results` longer than the line of 64 KiB at which older runners stop reading. */
const absent = Array.from({ length: 160 }, (_, index) => `molecule-ai/absent-${index}`)

const rollUp = /^::error::partial: event sent to 1 of 161 repositories; 160 failed \(not-found\)$/m

/** Tells one template among many that don't exist, by every runner there is. */
export const otherRunners: Scenario = async (world, checks) => {
  for (const [index, other] of world.others.entries()) {
    const receiver = await world.createRepository(`told-by-another-${index}`, listener)
    if (!other.belongsToServer) await withoutServer(other, receiver, checks)
    const told = await other.run({
      ...(other.belongsToServer ? {} : { 'server-url': world.url }),
      'dispatch-method': 'push',
      'client-payload': `{"runtime_version":"0.2.${index}"}`,
      repositories: [receiver, ...absent].join('\n'),
    })
    const check = (what: string) => `${other.name}: ${what}`
    checks.equal(check('the step fails'), told.conclusion, 'failure')
    checks.equal(check('its outcome is partial'), told.outputs['outcome'], 'partial')
    checks.equal(check('160 failed'), told.outputs['failed-count'], '160')
    checks.equal(check('and are there to be fed back'), listOf(told.outputs), absent)
    checks.equal(
      check('the results are in the order of the list'),
      told.results.map(({ repository }) => repository),
      [receiver, ...absent],
    )
    checks.that(check('they are longer than 64 KiB'), JSON.stringify(told.results).length > 64 * 1024)
    checks.that(
      check('the log holds the table'),
      new RegExp(`^${receiver} +run-queued +push`, 'm').test(told.log),
      told.log,
    )
    checks.that(check('and the roll-up'), rollUp.test(told.log), told.log)
    checks.equal(check('ten errors'), told.log.match(/^::error::/gm)?.length, 10)
    checks.equal(check('the token is masked in all of its log'), told.runnersLog.includes(world.token), false)
    const summary = told.runnersLog.includes('Summary - ### gitea-dispatch: runtime-published')
    checks.equal(check('only nektos/act shows the summary'), summary, !other.belongsToServer)
    const { run, log } = await world.follow(told.results[0])
    checks.equal(check('the template was started'), run.conclusion, 'success')
    checks.that(check('and got the version'), log.includes(`runtime_version=0.2.${index}`), log)
  }
}

async function withoutServer(other: World['others'][number], receiver: string, checks: Checks) {
  const told = await other.run({ repository: receiver, 'dispatch-method': 'push' })
  checks.equal(`${other.name}: without a server the step fails`, told.conclusion, 'failure')
  checks.that(
    `${other.name}: and says that it must be named`,
    told.log.includes('::error::Wrong inputs, nothing was sent. server-url: is not set, and this is not a Gitea'),
    told.log,
  )
  checks.equal(`${other.name}: no target is lost`, listOf(told.outputs), [receiver])
}

const listOf = (outputs: Record<string, string>): unknown => JSON.parse(outputs['failed-repositories'] ?? 'null')
