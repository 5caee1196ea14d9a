// The example workflows in use: a release, a redispatch of what it missed, and a reconcile that finds and fixes drift.
import { readFile } from 'node:fs/promises'
import { createCore } from '../harness/core.ts'
import { endedRun, jobLog } from '../harness/runs.ts'
import type { World } from '../world.ts'
import type { Scenario } from './all.ts'

const names = 'claude-code hermes openclaw codex langgraph crewai autogen deepagents gemini-cli google-adk'.split(' ')

/** Runs what a release manager does in a week. */
export const dayTwo: Scenario = async (world, checks) => {
  const receiver = await readFile(
    new URL('../../../examples/receivers/runtime-version-file.yml', import.meta.url),
    'utf8',
  )
  const files = { '.gitea/workflows/publish-image.yml': receiver, '.runtime-version': '0.1.7\n' }
  const templates: string[] = []
  for (const name of names) templates.push(await world.createRepository(`day-two-${name}`, files))
  const [, hermes = '', openclaw = '', codex = ''] = templates
  const core = await createCore(world, templates)
  const look = () => fleetOf(world, templates)
  /** Checks that exactly these targets changed since then, and that each build got the version. */
  const expectDispatched = async (before: Fleet, expected: string[], version: string, what: string) => {
    const after = await look()
    const changed = templates.filter((name) => after[name]?.head !== before[name]?.head)
    checks.equal(`${what}: exactly these are dispatched to`, changed, expected)
    for (const name of expected) {
      checks.equal(`${what}: ${name} has the version`, after[name]?.version, version)
      const run = await endedRun(world.api, name, `head_sha=${after[name]?.head}&event=push`)
      const log = await jobLog(world.api, name, run.id)
      checks.that(`${what}: ${name} is built with it`, log.includes(`runtime_version=${version}`), log)
    }
  }

  let before = await look()
  const secretless = await core.tag('0.1.8')
  checks.equal('without the secret, a tag fails', secretless.conclusion, 'failure')
  checks.that(
    'and its log says why',
    secretless.log.includes('::error::the secret DISPATCH_TOKEN is missing'),
    secretless.log,
  )
  const byHand = await core.startByHand('publish-runtime', {}, 'refs/tags/runtime-v0.1.8')
  checks.equal('without the secret, a run by hand succeeds', byHand.conclusion, 'success')
  checks.that('with a warning', byHand.log.includes('::warning::the secret DISPATCH_TOKEN is missing'), byHand.log)
  await expectDispatched(before, [], '', 'without the secret')

  await core.giveSecret()
  const release = await core.tag('0.1.9')
  checks.equal('a release succeeds', release.conclusion, 'success')
  checks.that('a release publishes', release.log.includes('published 0.1.9'), release.log)
  await expectDispatched(before, templates, '0.1.9', 'a release')

  before = await look()
  for (const name of [codex, hermes]) await world.expel(name)
  const partial = await core.tag('0.1.10')
  checks.equal('with two inaccessible targets, the release fails', partial.conclusion, 'failure')
  checks.that('its outcome is partial', /^::error::partial: .*\b8 of 10\b/m.test(partial.log), partial.log)
  const left = templates.filter((name) => name !== codex && name !== hermes)
  await expectDispatched(before, left, '0.1.10', 'with two inaccessible targets')
  for (const name of [codex, hermes]) await world.admit(name)
  const again = (/^\[ *"[^\r\n]*\]\r?$/m.exec(partial.log)?.[0] ?? '[]').trim()
  checks.equal('it prints what to dispatch again', namesIn(again), [hermes, codex].map(oldSpelling))

  before = await look()
  const [first = '', second = ''] = namesIn(again)
  const redispatched = await core.startByHand('redispatch', {
    version: '0.1.10',
    repositories: JSON.stringify([first]),
  })
  checks.equal('redispatch succeeds', redispatched.conclusion, 'success')
  await expectDispatched(before, [hermes], '0.1.10', 'redispatch')
  before = await look()
  const pushed = await core.push('redispatch-by-push', 'redispatch/0.1.10', JSON.stringify([second]))
  checks.equal('redispatch by push succeeds', pushed.conclusion, 'success')
  await expectDispatched(before, [codex], '0.1.10', 'redispatch by push')
  before = await look()
  const wholeList = await core.startByHand('redispatch', { version: '0.1.10' })
  checks.equal('redispatch of the whole list succeeds', wholeList.conclusion, 'success')
  await expectDispatched(before, [], '', 'redispatch of the whole list')
  const misnamed = await core.push('redispatch-by-push', 'redispatch/latest', first)
  checks.equal('a branch without a version fails', misnamed.conclusion, 'failure')

  await setBack(world, openclaw, '0.1.9')
  before = await look()
  const reconciled = await core.startByHand('reconcile')
  checks.equal('reconcile succeeds', reconciled.conclusion, 'success')
  checks.that('it finds the newest version', reconciled.log.includes('the newest runtime is 0.1.10'), reconciled.log)
  const drift = /\.runtime-version .*"0\.1\.9".*"0\.1\.10"/
  checks.that('it names the value of the target that is behind', drift.test(reconciled.log), reconciled.log)
  await expectDispatched(before, [openclaw], '0.1.10', 'reconcile')
  before = await look()
  const quiet = await core.startByHand('reconcile')
  checks.equal('a second reconcile succeeds', quiet.conclusion, 'success')
  const had = quiet.log.split('unchanged').length > 10
  checks.that('all targets had it', had && /\.runtime-version .*"0\.1\.10"/.test(quiet.log), quiet.log)
  await expectDispatched(before, [], '', 'a second reconcile')

  const smoke = await core.startByHand('smoke')
  checks.equal('the smoke test succeeds', smoke.conclusion, 'success')
  checks.that(
    'its run succeeded',
    new RegExp(`${templates[0]?.split('/')[1]}: run-succeeded`).test(smoke.log),
    smoke.log,
  )

  const logs = [release, partial, redispatched, pushed, reconciled, smoke].map(({ log }) => log).join('')
  checks.that('no log holds the token', !logs.includes(world.token))
}

type Fleet = Record<string, { head: string; version: string }>

const oldSpelling = (name: string) => name.replace('molecule-ai/', 'Molecule-AI/')
const namesIn = (json: string) =>
  (JSON.parse(json) as (string | { repository: string })[]).map((one) =>
    typeof one === 'string' ? one : one.repository,
  )

/** The head of each template's main branch, and the version in it. */
async function fleetOf({ api }: World, templates: string[]): Promise<Fleet> {
  const fleet: Fleet = {}
  for (const name of templates) {
    const branch = await api<{ commit: { id: string } }>('GET', `/repos/${name}/branches/main`)
    const version = await api<string>('GET', `/repos/${name}/raw/.runtime-version?ref=main`)
    fleet[name] = { head: branch.commit.id, version: version.trim() }
  }
  return fleet
}

/** Changes the version in a template by hand, as a revert does. */
async function setBack({ api }: World, template: string, version: string) {
  const address = `/repos/${template}/contents/.runtime-version`
  const { sha } = await api<{ sha: string }>('GET', `${address}?ref=main`)
  const content = Buffer.from(`${version}\n`).toString('base64')
  await api('PUT', address, { content, sha, branch: 'main', message: 'Go back by hand' })
}
