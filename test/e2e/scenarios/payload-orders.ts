// Gitea acts on commit messages: it comments on an issue that one names, and closes it after `closes`. Ours must not do so.
import type { Result } from '../../../src/model/result.ts'
import { until } from '../harness/wait.ts'
import type { World } from '../world.ts'
import type { Scenario } from './all.ts'

/** Pushes all such keywords, by both kinds of push, and checks the issue that they name. */
export const payloadOrders: Scenario = async (world, checks) => {
  const repository = await world.createRepository('orders-receiver', { 'README.md': 'x' })
  // With a right to issues, as a collaborator has it; the team has none.
  await world.api('PUT', `/repos/${repository}/collaborators/runtime-bot`, { permission: 'write' })
  const issues = `/repos/${repository}/issues`
  for (const title of ['ours', 'theirs']) await world.api('POST', issues, { title })
  const orders = `it closes #1, !1, ${repository}#1 ${world.url}/${repository}/issues/1 end`
  // Nothing listens there, so there is no run to look for.
  const sent = { repository, 'client-payload': JSON.stringify({ orders }) }
  const inputs = { 'dispatch-method': 'push', 'wait-for': 'accepted', ...sent }
  const named = { 'push-branch': 'main', 'push-path': 'VERSION', 'push-content': '1', 'event-type': 'closes #1' }
  for (const more of [{}, named]) {
    const { results } = await world.runCaller({ ...inputs, ...more })
    checks.equal(
      'it is pushed',
      results.map(({ outcome }: Result) => outcome),
      ['dispatched'],
    )
  }
  // A later commit with a real keyword: once it has closed its issue, the server has processed ours, too.
  const content = Buffer.from('x').toString('base64')
  await world.api('POST', `/repos/${repository}/contents/x`, { content, branch: 'main', message: 'closes #2' })
  await until('an order is carried out', 30, async () =>
    (await stateOf(world, `${issues}/2`)) === 'closed' ? true : undefined,
  )
  checks.equal('the issue is open', await stateOf(world, `${issues}/1`), 'open')
  checks.equal('nothing was written there', await world.api('GET', `${issues}/1/timeline`), null)
}

const stateOf = async (world: World, path: string) => (await world.api<{ state: string }>('GET', path)).state
