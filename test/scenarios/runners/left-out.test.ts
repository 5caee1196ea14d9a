// What a runner leaves out, or breaks: all but the server's address and the caller's name is optional, and the files by
// which a step speaks may be missing, folders, or on a full disk.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { type Ended, runAction } from '../../support/action.ts'
import { startGitea, TOKEN } from '../../support/gitea/server.ts'

const folder = mkdtempSync(join(tmpdir(), 'gitea-dispatch-left-out-'))
afterAll(() => rmSync(folder, { recursive: true }))
mkdirSync(join(folder, 'work'))
writeFileSync(join(folder, 'work', 'list.txt'), 'o/a\r\n# the last one\r\no/gone\r\n')
writeFileSync(join(folder, 'event.json'), '{"ref":')

type Variables = Record<string, string | undefined>

/** Dispatches to an existing and a missing target, with these variables instead of the defaults of the tests. */
async function runWith(variables: Variables, inputs: Record<string, string> = {}) {
  const gitea = await startGitea({ basePath: '/git', repositories: [{ name: 'o/a' }] })
  const env = { GITEA_ACTIONS: 'true', GITHUB_SERVER_URL: `${gitea.url}/`, GITHUB_REPOSITORY: 'o/caller', ...variables }
  const targets = {
    token: TOKEN,
    'event-type': 'e',
    'dispatch-method': 'push',
    'fail-on': 'all',
    repositories: 'o/a,o/gone',
  }
  const ended = await runAction({ ...targets, ...inputs }, { env, cwd: join(folder, 'work') })
  const messages = gitea.repository('o/a').deliveries.map((delivery) => ('message' in delivery ? delivery.message : ''))
  await gitea.close()
  return { ...ended, messages }
}

/** What old commands in the log say, where there is no file for them. */
function outputsIn({ log }: Ended): Record<string, string> {
  const unescaped = (text: string) => text.replace(/%(25|0A|0D)/g, (code) => decodeURIComponent(code))
  const said = [...log.matchAll(/^::set-output name=([^:]+)::(.*)$/gm)]
  return Object.fromEntries(said.map(([, name = '', value = '']) => [name, unescaped(value)]))
}

const resultsIn = (outputs: Record<string, string>) =>
  JSON.parse(outputs['results'] ?? 'null').map(({ repository, outcome }: Record<string, string>) => [
    repository,
    outcome,
  ])
const BOTH = [
  ['o/a', 'dispatched'],
  ['o/gone', 'not-found'],
]

it('does with nothing but the address, with a slash at its end, and a name', async () => {
  const ended = await runWith({ GITHUB_OUTPUT: undefined, GITHUB_STEP_SUMMARY: undefined })
  expect(ended.exitCode).toBe(0)
  const outputs = outputsIn(ended)
  expect(resultsIn(outputs)).toEqual(BOTH)
  expect(outputs).toMatchObject({ outcome: 'partial', 'failed-repositories': '[\n"o/gone"\n]' })
  expect(ended.log).toMatch(/^::group::Results\n(.*\n){3}::endgroup::$/m)
})

it.concurrent.each<[string, () => string]>([
  ['is not there', () => join(folder, 'none')],
  ['is in a folder that is not there', () => join(folder, 'none', 'output')],
  ['is a folder', () => folder],
  ['is on a disk that is full', () => '/dev/full'],
])('fails, and says what was done, where the file of outputs %s', async (_, path) => {
  const ended = await runWith({ GITHUB_OUTPUT: path() })
  expect(ended.exitCode).toBe(1)
  expect(ended.log).toMatch(
    /^::error::The outputs could not be written to the runner's file GITHUB_OUTPUT; check the runner's disk space and permissions: /m,
  )
  expect(ended.log).toMatch(/^o\/gone +not-found.*\no\/a +dispatched/m)
  expect(ended.summary).toContain('| o/a | dispatched |')
  expect(ended.log).toMatch(
    /^::error::The outputs could not be written, see above. partial: event sent to 1 of 2 repositories; 1 failed \(not-found\)$/m,
  )
})

it.concurrent.each<[string, () => string | undefined, RegExp | null]>([
  ['is not named', () => undefined, null],
  ['is in a folder that is not there', () => join(folder, 'none', 'summary'), /no such file or directory/],
  ['is a folder', () => folder, /EISDIR/],
  ['is on a disk that is full', () => '/dev/full', /no space left/],
])('is content without a summary where its file %s', async (_, path, why) => {
  const ended = await runWith({ GITHUB_STEP_SUMMARY: path() })
  expect(ended.exitCode).toBe(0)
  expect(resultsIn(ended.outputs)).toEqual(BOTH)
  const warning = /^::warning::The step summary could not be written: (.*)$/m.exec(ended.log)?.[1]
  if (why) expect(warning).toMatch(why)
  else expect(warning).toBeUndefined()
})

it.concurrent.each<[string, Variables, unknown]>([
  ['all of it', { GITHUB_RUN_ID: '12', GITHUB_RUN_NUMBER: '7' }, { repository: 'o/caller', run_id: 12, run_number: 7 }],
  ['no numbers', {}, { repository: 'o/caller', run_id: null, run_number: null }],
  ['no name', { GITHUB_REPOSITORY: '' }, { repository: null, run_id: null, run_number: null }],
  [
    "a remote's address for a name, as nektos/act does",
    { GITHUB_REPOSITORY: 'https://git.example.com/o/caller.git', GITHUB_RUN_ID: '1' },
    { repository: null, run_id: 1, run_number: null },
  ],
  [
    'an event that is not there',
    { GITHUB_EVENT_PATH: '/nowhere/event.json' },
    { repository: 'o/caller', run_id: null, run_number: null },
  ],
  [
    'an event that breaks off',
    { GITHUB_EVENT_PATH: join(folder, 'event.json') },
    { repository: null, run_id: null, run_number: null },
  ],
])('says who is calling as far as it is known: %s', async (_, variables, source) => {
  const ended = await runWith(variables)
  expect(resultsIn(ended.outputs)).toEqual(BOTH)
  expect(ended.messages.map((message) => JSON.parse(message).source)).toEqual([source])
})

it('reads a list from where it is run, when no workspace is named', async () => {
  const ended = await runWith({}, { repositories: '', 'repositories-file': 'list.txt' })
  expect(resultsIn(ended.outputs)).toEqual(BOTH)
})
