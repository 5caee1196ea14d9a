// Targets by pattern, topic and exclusion, and by old names of owner and repository; repositories that the bot can't see are never named.
import { listener } from '../world.ts'
import type { Scenario } from './all.ts'

/** Creates a small fleet, and selects it in several ways. */
export const selectedTargets: Scenario = async (world, checks) => {
  const create = (name: string, admit = true) => world.createRepository(name, listener, { admit })
  const one = await create('picked-one')
  const two = await create('picked-two')
  const untopical = await create('picked-without-topic')
  const hidden = await create('picked-hidden', false)
  const archived = await create('picked-archived')
  for (const repository of [one, two, hidden, archived])
    await world.api('PUT', `/repos/${repository}/topics`, { topics: ['runtime-template'] })
  await world.api('PATCH', `/repos/${archived}`, { archived: true })

  const dispatch = (inputs: Record<string, string>) =>
    world.runCaller({ 'client-payload': '{"runtime_version":"0.4.0"}', 'dispatch-method': 'push', ...inputs })
  const outcomesOf = (run: Awaited<ReturnType<typeof dispatch>>) =>
    run.results.map(({ repository, outcome }) => `${repository} ${outcome}`).sort()

  const all = await dispatch({
    repositories: 'molecule-ai/picked-*',
    topic: 'runtime-template',
    exclude: 'molecule-ai/*-two',
  })
  checks.equal('pattern, topic and exclude', outcomesOf(all), [`${one} run-queued`])
  const pattern = await dispatch({ repositories: 'MOLECULE-AI/picked-*\n!molecule-ai/picked-two' })
  checks.equal(
    'a pattern with upper case, and one excluded',
    outcomesOf(pattern),
    [`${one} run-queued`, `${untopical} run-queued`].sort(),
  )
  for (const run of [all, pattern])
    checks.that(
      'a repository that the bot cannot see is not named',
      !(run.log + JSON.stringify(run.outputs)).includes('picked-hidden'),
    )

  const owner = 'picked-org-old'
  await world.api('POST', '/orgs', { username: owner })
  const moved = await world.createRepository('moved', listener)
  await world.api('POST', `/repos/${moved}/transfer`, { new_owner: owner })
  await world.api('PUT', `/repos/${owner}/moved/collaborators/runtime-bot`, { permission: 'write' })
  await world.api('PATCH', `/repos/${owner}/moved`, { name: 'renamed' })
  await world.api('POST', `/orgs/${owner}/rename`, { new_name: 'picked-org-new' })
  const renamed = await dispatch({ repositories: `${owner}/renamed\n${owner}/moved\npicked-org-new/renamed` })
  const outcomes = renamed.results.map(({ outcome }) => outcome).sort()
  checks.equal('one repository under three names is dispatched to once', outcomes, [
    'duplicate',
    'duplicate',
    'run-queued',
  ])
  const result = renamed.results.find(({ outcome }) => outcome !== 'duplicate')
  checks.that(
    'its new name is reported',
    result?.repository === 'picked-org-new/renamed' || result?.renamed_to === 'picked-org-new/renamed',
    result,
  )
  checks.equal('the step succeeds', renamed.conclusion, 'success')

  const gone = await dispatch({ repositories: 'molecule-ai/no-such-*' })
  checks.equal('a pattern that matches nothing fails the step', gone.conclusion, 'failure')
  checks.that('and says so', gone.log.includes('molecule-ai/no-such-*'), gone.log)
}
