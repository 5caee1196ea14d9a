// Very many targets: never more in flight than max-parallel, one request each, everything within the runners' limits.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runAction } from '../support/action.ts'
import { startGitea, TOKEN } from '../support/gitea/server.ts'
import { answer, startRaw } from '../support/raw-server.ts'

const names = Array.from({ length: 1000 }, (_, index) => `molecule-ai/molecule-ai-workspace-template-${index}`)

it('1,000 targets with max-parallel 8', async () => {
  const gitea = await startGitea({
    offersRepositoryDispatch: true,
    repositories: names.map((name) => ({ name })),
    answer: ({ method, attempt, path }) =>
      method === 'POST'
        ? path.endsWith('7/dispatches') && attempt === 1
          ? { status: 404, body: { message: 'not found' } }
          : { delayMs: 5 }
        : undefined,
  })
  const ended = await runAction({
    token: TOKEN,
    'server-url': gitea.url,
    repositories: names.join('\n'),
    'event-type': 'e',
    'dispatch-method': 'repository_dispatch',
    'max-parallel': '8',
  })
  expect(gitea.mostInFlight).toBeLessThanOrEqual(8)
  expect(gitea.mostConnections).toBeLessThanOrEqual(8)
  // On a machine that is slow to begin, those that were opened early are too old, and opened once more.
  expect(gitea.connections).toBeLessThanOrEqual(16)
  expect(gitea.count('POST', /dispatches$/)).toBe(1000)
  expect(gitea.count('GET', /./)).toBe(1)
  expect(ended.outputs['failed-count']).toBe('100')
  expect(ended.outputs['dispatched-count']).toBe('900')
  expect(ended.log.match(/^::error::/gm)).toHaveLength(10)
  expect(ended.log).toContain('[1000/1000]')
  expect(Buffer.byteLength(ended.summary)).toBeLessThan(128 * 1024)
  expect(ended.summary).toMatch(/and \d+ more/)
  for (const line of Object.values(ended.outputs).join('\n').split('\n')) expect(line.length).toBeLessThan(32 * 1024)
  await gitea.close()
})

const json = (status: number, value: unknown) =>
  answer(status, JSON.stringify(value), { 'content-type': 'application/json;charset=utf-8' })

const bytesOf = (text: string) => Buffer.byteLength(text)

it('10,000 targets with long names that all fail, with long words', async () => {
  // A hundred characters each; the stand-in's own record would be the slowest part of this.
  const long = Array.from({ length: 10_000 }, (_, n) => `${'o'.repeat(49)}/${String(n).padStart(50, 'r')}`)
  const user = json(200, { id: 7, login: 'bot' })
  const refusal = json(422, { message: 'because | of <this> “and” that\n'.repeat(100) })
  const server = await startRaw({ request: (text, socket) => socket.write(text.startsWith('GET ') ? user : refusal) })
  const workspace = mkdtempSync(join(tmpdir(), 'gitea-dispatch-'))
  writeFileSync(join(workspace, 'targets.txt'), long.join('\n'))
  const ended = await runAction(
    {
      token: TOKEN,
      'server-url': server.url,
      'repositories-file': 'targets.txt',
      'event-type': 'e',
      'dispatch-method': 'repository_dispatch',
    },
    { env: { GITHUB_WORKSPACE: workspace } },
  )
  rmSync(workspace, { recursive: true })
  await server.close()
  expect(server.requests).toHaveLength(10_001)
  expect(JSON.parse(ended.outputs['failed-repositories']!)).toEqual(long)
  expect(ended.results.length).toBeGreaterThan(900)
  expect(ended.results[0]).toMatchObject({ repository: long[0], outcome: 'rejected' })
  for (const [name, output] of Object.entries(ended.outputs)) {
    expect([name, bytesOf(output)]).toEqual([name, expect.toSatisfy((bytes: number) => bytes <= 1024 * 1024)])
    expect(Math.max(...output.split('\n').map(bytesOf))).toBeLessThan(32 * 1024)
  }
  expect(bytesOf(ended.summary)).toBeLessThanOrEqual(128 * 1024)
  const rows = ended.log.split('\n')
  expect(Math.max(...rows.map(bytesOf))).toBeLessThan(64 * 1024)
  for (const kind of ['error', 'warning', 'notice']) {
    const annotations = rows.filter((row) => row.startsWith(`::${kind}::`))
    expect(annotations.length).toBeLessThanOrEqual(10)
    expect(Math.max(0, ...annotations.map(({ length }) => length))).toBeLessThan(4096)
  }
  expect(ended.log).toMatch(/^::error::failure: 0 of 10000 repositories were told; 10000 not: 10000 rejected$/m)
  expect(ended.log).toMatch(/^::warning::the output results holds \d+ of 10000 targets/m)
})
