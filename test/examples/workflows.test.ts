// The workflows that come with this repository: every server that a file claims must run it as it was meant.
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, it } from 'vitest'
import action from '../../action.yml'
import { readWorkflow, type Server } from '../../src/workflows/index.ts'
import { loadValidator } from '../support/action-schema.ts'
import { forgejo, gitea, github } from '../workflows/make.ts'
import { all, root, samples, shownSteps, stepsOf, workflows } from './files.ts'

/** What the line `# Releases: Gitea 1.22 and newer, Forgejo` says, as servers; null where there is none. */
function releasesOf(text: string): Server[] | null {
  const claim = /^# Releases: (.+)$/m.exec(text)?.[1]?.split(', ')
  return claim?.flatMap(serversOf) ?? null
}

const RELEASES = ['1.22.0', '1.22.6', '1.23.0', '1.23.8', '1.24.0', '1.24.7', '1.25.4', '1.26.0', '1.26.3', '1.27.0']

function serversOf(claim: string): Server[] {
  if (claim === 'Forgejo') return [forgejo]
  if (claim === 'GitHub') return [github]
  const from = /^Gitea (1\.\d+) and newer$/.exec(claim)?.[1]
  if (!from || !RELEASES.includes(`${from}.0`)) throw new Error(`${claim}: which releases is that?`)
  return RELEASES.slice(RELEASES.indexOf(`${from}.0`)).map(gitea)
}

const nameOf = ({ path }: { path: string }) => path

it.each(all.map((file) => [nameOf(file), file] as const))('%s is run by every release that it claims', (path, file) => {
  const claimed = releasesOf(file.text)
  expect(claimed, 'a line such as `# Releases: Gitea 1.22 and newer`').not.toBeNull()
  // Duplicate keys too: our reader finds them, as Gitea's does; most others keep the last and say nothing.
  for (const server of claimed ?? [])
    expect(readWorkflow(path, file.text, server), JSON.stringify(server)).toMatchObject({ dropped: null })
})

it('redispatch.yml says so where it is ignored, and its twin is not', () => {
  const refused = (name: string) => {
    const file = workflows.find(({ path }) => basename(path) === name)
    return readWorkflow(name, file?.text ?? '', gitea('1.22.6')).dropped?.kind
  }
  expect(refused('redispatch.yml')).toBe('parser')
  expect(refused('redispatch-by-push.yml')).toBeUndefined()
  const said = workflows.find(({ path }) => basename(path) === 'redispatch.yml')?.text
  expect(said).toMatch(/Gitea 1\.22 ignores this file/)
})

it('has one name for each workflow, without a slash, which commit statuses separate by', () => {
  const names = workflows.map(({ parsed }) => parsed.name)
  expect(names).toEqual([...new Set(names)])
  expect(all.filter(({ parsed }) => !parsed.name || parsed.name.includes('/')).map(nameOf)).toEqual([])
})

it('uses only what a full commit pins, or what is in the repository', () => {
  const used = all.flatMap(stepsOf).flatMap(({ uses }) => uses ?? [])
  expect(used).toContain('./.gitea/actions/gitea-dispatch')
  expect(used.filter((uses) => !/^(\.\/.+|.+@[0-9a-f]{40})$/.test(uses))).toEqual([])
})

it('gives the action only inputs that it has', () => {
  const ours = all.flatMap(stepsOf).filter(({ uses }) => uses?.endsWith('/gitea-dispatch'))
  const given = ours.flatMap((step) => Object.keys(step.with ?? {}))
  const unknown = given.filter((name) => !Object.hasOwn(action.defaults, name))
  expect([...new Set(unknown)]).toEqual([])
})

it('gives each event an id that a re-run gives again: a step that is killed has no outputs', () => {
  const ours = [...workflows.flatMap(stepsOf), ...shownSteps].filter(({ uses }) =>
    /\/gitea-dispatch(@|$)/.test(uses ?? ''),
  )
  expect(ours.length).toBeGreaterThan(9)
  const ids = ours.map((step) => step.with?.['dispatch-id'])
  expect(ids).toEqual(
    ids.map(() => expect.stringMatching(/^[a-z]+-\$\{\{ (github\.run_id|\S+(version|VERSION)) \}\}$/)),
  )
})

const validate = await loadValidator()
// GitHub knows no absolute address, which Gitea needs where its own default isn't github.com.
const likeGitHub = (text: string) => text.replaceAll('uses: https://github.com/', 'uses: ')

it.each([...all.map(nameOf), 'action.yml'])('%s is what the schema of actions and workflows wants', async (path) => {
  expect(await validate(path, likeGitHub(readFileSync(join(root, path), 'utf8')))).toEqual([])
})

const wholeFiles = samples.filter(({ text }) => /^on:/m.test(text))

it('shows whole files that every release of Gitea runs, and that the schema knows', async () => {
  expect(wholeFiles.length).toBeGreaterThan(2)
  for (const { page, text } of wholeFiles) {
    for (const release of RELEASES)
      expect(readWorkflow('shown.yml', text, gitea(release)), page).toMatchObject({ dropped: null })
    expect(await validate(page, text.replaceAll('uses: https://git.example.com/', 'uses: '))).toEqual([])
  }
})

it.each([
  ['an unknown key', 'workflow.yml', 'on: push\njobs: {a: {runs-on: x, stepz: []}}\n'],
  ['an unknown context', 'workflow.yml', 'on: push\njobs: {a: {runs-on: x, steps: [{run: "${{ nobody.x }}"}]}}\n'],
  ['an unknown runtime', 'action.yml', 'name: x\ndescription: x\nruns: {using: node99, main: x}\n'],
])('the schema finds %s', async (_, path, text) => {
  expect(await validate(path, text)).not.toEqual([])
})
