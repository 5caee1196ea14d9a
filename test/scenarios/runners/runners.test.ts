// The step as each runner would run it: whom it takes for its server, and what the runner gets to know of what it did.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import type { Result } from '../../../src/model/result.ts'
import { runAction } from '../../support/action.ts'
import { startGitea, TOKEN } from '../../support/gitea/server.ts'
import { startProxy } from '../../support/proxy.ts'
import { filesIn, JOB_TOKEN, RUNNERS, type Runner } from './environments.ts'

const root = mkdtempSync(join(tmpdir(), 'gitea-dispatch-runners-'))
afterAll(() => rmSync(root, { recursive: true }))

/** So many, and with so much of their own, that `results` and `failed-repositories` are both over 64 KiB on one line. */
const ABSENT = Array.from({ length: 150 }, (_, index) => ({
  repository: `o/absent-${index}`,
  client_payload: { note: `${'x'.repeat(600)}\n\n` },
}))

/** A folder as a runner prepares it for one step. */
function prepareFolder(): string {
  const folder = mkdtempSync(join(root, 'step-'))
  for (const file of Object.values(filesIn(folder))) writeFileSync(file, '')
  writeFileSync(join(folder, 'event.json'), '{"ref": "refs/tags/runtime-v1.2.3"}')
  mkdirSync(join(folder, 'work'))
  writeFileSync(join(folder, 'work', 'list.json'), JSON.stringify(['o/a', ...ABSENT]))
  return folder
}

type Run = Awaited<ReturnType<typeof runOn>>

/** Runs the step in the environment of a runner, with or without `server-url`, and reads the files it writes. */
async function runOn({ variables, flags = [] }: Runner, isTold: boolean) {
  const gitea = await startGitea({ repositories: [{ name: 'o/a' }] })
  const proxy = await startProxy()
  const folder = prepareFolder()
  const inputs = {
    token: TOKEN,
    'repositories-file': 'list.json',
    'event-type': 'e',
    'client-payload': '{}\n',
    'dispatch-method': 'push',
    'server-url': isTold ? gitea.url : '',
  }
  const env = variables({ server: gitea.url, folder, proxy: proxy.url })
  const { exitCode, log } = await runAction(inputs, { env, flags, cwd: join(folder, 'work') })
  const { requests, connections } = gitea
  const { asked } = proxy
  await proxy.close()
  await gitea.close()
  const read = (name: string) => readFileSync(filesIn(folder)[name]!, 'utf8')
  return {
    exitCode,
    log,
    outputFile: read('GITHUB_OUTPUT'),
    summary: read('GITHUB_STEP_SUMMARY'),
    requests,
    connections,
    asked,
  }
}

const longestLine = (text: string) => Math.max(...text.split('\n').map((line) => Buffer.byteLength(line)))

function expectOutputs({ outputFile }: Run, reads: Runner['reads']) {
  const outputs = reads(outputFile)
  const results = JSON.parse(outputs['results']!) as Result[]
  expect(results.map(({ repository }) => repository)).toEqual(['o/a', ...ABSENT.map(({ repository }) => repository)])
  expect(results.map(({ outcome }) => outcome)).toEqual(['dispatched', ...ABSENT.map(() => 'not-found')])
  expect(JSON.parse(outputs['failed-repositories']!)).toEqual(ABSENT)
  expect(outputs).toMatchObject({ outcome: 'partial', 'total-count': '151', 'failed-count': '150' })
  for (const value of [results, ABSENT]) expect(JSON.stringify(value).length).toBeGreaterThan(64 * 1024)
  expect(longestLine(outputFile)).toBeLessThan(32 * 1024)
}

/** In the file for runners that show it, in the log for those that don't; which they are, no variable says for sure. */
function expectSummary({ summary, log }: Run) {
  expect(summary).toMatch(/^### gitea-dispatch: e\n\npartial: event sent to 1 of 151/)
  expect(summary).toContain('| o/a | dispatched | push |')
  expect(Buffer.byteLength(summary)).toBeLessThan(128 * 1024)
  const table = /^::group::Results\n(.*?)^::endgroup::$/ms.exec(log)![1]!
  expect(table.trimEnd().split('\n')).toHaveLength(1 + 151)
  expect(table).toMatch(/^o\/a +dispatched +push/m)
}

/** The errors; all annotations are such as GitHub keeps, and as Gitea shows them: line by line, and `%25` as it is. */
function errorsOf({ log }: Run): string[] {
  const lines = log.split('\n')
  const found = lines.filter((line) => /::(error|warning|notice)/.test(line))
  for (const line of found) expect(line).toMatch(/^::(error|warning|notice)::[^%]{1,4096}$/)
  for (const kind of ['error', 'warning', 'notice'])
    expect(found.filter((line) => line.startsWith(`::${kind}`)).length).toBeLessThanOrEqual(10)
  expect(longestLine(log)).toBeLessThan(64 * 1024)
  return found.filter((line) => line.startsWith('::error'))
}

function expectSecretsKept({ requests, log, outputFile, summary }: Run) {
  expect(log.match(new RegExp(TOKEN, 'g'))).toHaveLength(1)
  expect(outputFile + summary).not.toContain(TOKEN)
  expect(log + outputFile + summary + JSON.stringify(requests)).not.toContain(JOB_TOKEN)
  for (const { headers } of requests) expect(headers['authorization']).toBe(`token ${TOKEN}`)
}

it.concurrent.each(RUNNERS)('$name gets to know all of what the step did', async (runner) => {
  const run = await runOn(runner, !runner.isToldItsServer)
  expect(run.exitCode).toBe(1)
  expectOutputs(run, runner.reads)
  expectSummary(run)
  const errors = errorsOf(run)
  expect(errors).toHaveLength(10)
  expect(errors.at(-1)).toBe('::error::partial: event sent to 1 of 151 repositories; 150 failed (not-found)')
  expectSecretsKept(run)
  if (runner.isBehindProxy) expect(run.asked[0]).toMatch(/^GET http:\/\/gitea\.internal:\d+\/api\/v1\/user$/)
  else expect(run.asked).toEqual([])
})

it.concurrent.each(RUNNERS.filter(({ isToldItsServer }) => !isToldItsServer))(
  '$name gets an error that asks for server-url, and loses no target',
  async (runner) => {
    const run = await runOn(runner, false)
    expect([run.exitCode, run.connections, run.asked]).toEqual([1, 0, []])
    expect(errorsOf(run)).toEqual([
      expect.stringMatching(
        /^::error::Invalid inputs, nothing was sent\. server-url: is not set, and this is not a Gitea/,
      ),
    ])
    const outputs = runner.reads(run.outputFile)
    expect(outputs['outcome']).toBe('failure')
    expect(JSON.parse(outputs['failed-repositories']!)).toEqual(['o/a', ...ABSENT])
    expect(run.summary).toContain('wrong inputs, nothing was sent')
    expectSecretsKept(run)
  },
)
