// release.yml on a real server: the job's own token moves v1, which starts nothing, and a tag that is wrong moves nothing.
import { readFile } from 'node:fs/promises'
import { runnerIn } from '../harness/core.ts'
import type { Scenario } from './all.ts'

const ours = (path: string) => readFile(new URL(`../../../${path}`, import.meta.url))
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

/** Releases a small project in this one's place: one with a version, a changelog and a `dist`, and no dependencies. */
export const release: Scenario = async (world, checks) => {
  const packageJson = { name: 'small', version: '1.2.3', scripts: { test: 'echo tested' } }
  const repository = await world.createRepository(
    'release-core',
    {
      '.gitea/workflows/release.yml': await ours('.gitea/workflows/release.yml'),
      '.ci/release': await ours('.ci/release'),
      'package.json': json(packageJson),
      'package-lock.json': json({ name: 'small', version: '1.2.3', lockfileVersion: 3, packages: { '': packageJson } }),
      'CHANGELOG.md': '## [1.2.3] - today\n',
      'dist/main.cjs': 'const action = { "version": "1.2.3" }\n',
      'dist/sbom.cdx.json': '{ "version": "1.2.3" }\n',
    },
    { admit: false },
  )
  const { api } = world
  await api('POST', `/repos/${repository}/actions/variables/DISPATCH_SERVER`, { value: world.url })
  const runOf = runnerIn(world, repository)
  const tag = (name: string) =>
    runOf('release', () => api('POST', `/repos/${repository}/tags`, { tag_name: name, target: 'main' }))
  const tags = async () =>
    (await api<{ name: string; commit: { sha: string } }[]>('GET', `/repos/${repository}/tags`)).map(
      ({ name, commit }) => `${name} ${commit.sha}`,
    )

  const wrong = await tag('v1.2.4')
  checks.equal('a tag that package.json contradicts fails', wrong.conclusion, 'failure')
  checks.that('and says why', wrong.log.includes('v1.2.4: package.json does not say'), wrong.log)
  await api('DELETE', `/repos/${repository}/tags/v1.2.4`)

  const right = await tag('v1.2.3')
  checks.equal('the right tag succeeds', right.conclusion, 'success')
  checks.that('after the tests', /^tested\r?$[\s\S]*v1 is now v1\.2\.3/m.test(right.log), right.log)
  checks.that(
    'and lists the sums of what is in dist',
    /^[0-9a-f]{64} {2}dist\/sbom\.cdx\.json\r?$/m.test(right.log),
    right.log,
  )
  const { commit } = await api<{ commit: { id: string } }>('GET', `/repos/${repository}/branches/main`)
  checks.equal('v1 is there', (await tags()).sort(), [`v1 ${commit.id}`, `v1.2.3 ${commit.id}`])
  checks.equal('nothing else was started', (await world.runsOf(repository)).length, 2)
}
