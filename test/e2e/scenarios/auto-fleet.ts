// One `auto` step for five kinds of repositories: three start a run, two have no listener until the printed advice is added.
import { readFile } from 'node:fs/promises'
import type { Scenario } from './all.ts'

const receiver = (name: string) => readFile(new URL(`../../../examples/receivers/${name}.yml`, import.meta.url), 'utf8')
const file = '.gitea/workflows/publish-image.yml'

/** Dispatches to the fleet, follows the runs, commits the advice to the others, and dispatches to those again. */
export const autoFleet: Scenario = async (world, checks) => {
  const create = async (name: string, text: string) => world.createRepository(name, { [file]: text })
  const fleet = {
    inputs: await create('listens-by-inputs', await receiver('workflow-dispatch')),
    push: await create('listens-by-push', await receiver('every-release')),
    file: await create('listens-by-file', await receiver('runtime-version-file')),
    github: await create('listens-as-on-github', await receiver('github')),
    silent: await world.createRepository('listens-to-nothing', { 'README.md': 'nothing here\n' }),
  }
  const inputs = {
    'client-payload': '{"runtime_version":"0.2.0"}',
    'push-branch': 'main',
    'push-path': '.runtime-version',
    'push-content': '0.2.0',
  }
  const dry = await world.runCaller({ ...inputs, repositories: Object.values(fleet).join('\n'), 'dry-run': 'true' })
  const would = ['would-dispatch', 'would-dispatch', 'would-dispatch', 'no-listener', 'no-listener']
  checks.equal(
    'a dry run predicts it',
    dry.results.map(({ outcome }) => outcome),
    would,
  )

  const step = await world.runCaller({ ...inputs, repositories: Object.values(fleet).join('\n') })
  const outcomes = ['run-queued', 'run-queued', 'run-queued', 'no-listener', 'no-listener']
  checks.equal(
    'three have a run, two have no listener',
    step.results.map(({ outcome }) => outcome),
    outcomes,
  )
  const methods = step.results.map(({ method }) => method)
  checks.equal('each uses its own method', methods, ['workflow_dispatch', 'push', 'push', null, null])
  checks.equal('the step fails for those two', step.conclusion, 'failure')
  checks.equal('the version of the server is an output', step.outputs['server-version'], '1.26.0')
  for (const result of step.results.slice(0, 3)) {
    const { run, log } = await world.follow(result)
    checks.equal(`${result.repository}: its workflow succeeded`, run.conclusion, 'success')
    checks.that(`${result.repository}: it got the version`, log.includes('runtime_version=0.2.0'), log)
    checks.equal(`${result.repository}: its listener is named`, result.listener, file)
  }

  const again = await world.runCaller({ ...inputs, repository: fleet.file, 'push-content': '0.2.0\n' })
  checks.equal('a file that already has the content is not changed', again.results[0]?.outcome, 'unchanged')

  const advice = adviceIn(step.log)
  const advised = { github: fleet.github, silent: fleet.silent }
  for (const repository of Object.values(advised)) {
    const body = { content: Buffer.from(advice).toString('base64'), message: 'listen', branch: 'main' }
    await world.api('POST', `/repos/${repository}/contents/.gitea/workflows/advised.yml`, body)
  }
  const listening = await world.runCaller({ ...inputs, repositories: Object.values(advised).join(',') })
  checks.equal('with the advice committed, the step succeeds', listening.conclusion, 'success')
  for (const result of listening.results) {
    const { run, log } = await world.follow(result)
    checks.equal(`${result.repository}: the advised workflow succeeded`, run.conclusion, 'success')
    checks.that(`${result.repository}: the advised workflow got the version`, log.includes('0.2.0'), log)
  }
}

/** The workflow file in the log group of the advice. */
function adviceIn(log: string): string {
  const [, advice] = /::group::A workflow file that listens for the event\r?\n([\s\S]*?)::endgroup::/.exec(log) ?? []
  if (!advice) throw new Error('no advice in the log')
  return advice
}
