// A list with every failure that a real server can produce: each target gets its own outcome, the healthy one its event.
import { listener, type World } from '../world.ts'
import type { Scenario } from './all.ts'

const expected = {
  'never-existed': 'not-found',
  'not-for-the-bot': 'not-found',
  'read-only-for-the-bot': 'forbidden',
  'archived-template': 'archived',
  'empty-template': 'empty-repository',
  'template-without-actions': 'actions-disabled',
  'old-template-name': 'run-queued',
  'healthy-template': 'run-queued',
}
const ofOrganization = (name: string) => `molecule-ai/${name}`

/** Dispatches to all of them in one step, which fails because some fail. */
export const troubledFleet: Scenario = async (world, checks) => {
  await createFleet(world)
  const repositories = Object.keys(expected).map(ofOrganization)
  const step = await world.runCaller({
    'dispatch-method': 'push',
    'client-payload': '{"runtime_version":"0.2.0"}',
    repositories: repositories.join('\n'),
  })
  checks.equal('the step fails', step.conclusion, 'failure')
  checks.equal('its outcome is partial', step.outputs['outcome'], 'partial')
  for (const [name, outcome] of Object.entries(expected)) {
    const result = step.results.find(({ repository }) => repository === ofOrganization(name))
    checks.equal(`${name}: ${outcome}`, result?.outcome, outcome)
    if (outcome === 'run-queued') {
      const { log } = await world.follow(result)
      checks.that(`${name}: its workflow got the version`, log.split(/\r?\n/).includes('runtime_version=0.2.0'), log)
    }
  }
  const renamed = step.results.find(({ repository }) => repository === ofOrganization('old-template-name'))
  checks.equal('the new name is reported', renamed?.renamed_to, ofOrganization('new-template-name'))
  checks.equal('the empty repository has no branch', await world.branchesOf(ofOrganization('empty-template')), [])
  const failed = repositories.filter((_, index) => Object.values(expected)[index] !== 'run-queued')
  checks.equal(
    'failed-repositories lists the failed ones',
    JSON.parse(step.outputs['failed-repositories'] || 'null'),
    failed,
  )
}

async function createFleet({ api, createRepository }: World) {
  await createRepository('not-for-the-bot', listener, { admit: false })
  await createRepository('read-only-for-the-bot', listener, { admit: false, isPrivate: false })
  await createRepository('empty-template', {})
  await createRepository('healthy-template', listener)
  const archived = await createRepository('archived-template', listener)
  await api('PATCH', `/repos/${archived}`, { archived: true })
  const inactive = await createRepository('template-without-actions', listener)
  await api('PATCH', `/repos/${inactive}`, { has_actions: false })
  const renamed = await createRepository('old-template-name', listener)
  await api('PATCH', `/repos/${renamed}`, { name: 'new-template-name' })
}
