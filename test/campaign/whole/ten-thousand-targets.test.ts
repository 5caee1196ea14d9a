// Ten thousand targets: everything within the runners' limits. Half a minute of one core, which `npm test` need not spend.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runAction } from '../../support/action.ts'
import { TOKEN } from '../../support/gitea/server.ts'
import { answer, startRaw } from '../../support/raw-server.ts'

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
  expect(ended.log).toMatch(/^::error::failure: event sent to 0 of 10000 repositories; 10000 failed \(rejected\)$/m)
  expect(ended.log).toMatch(/^::warning::the output results contains \d+ of 10000 targets/m)
})
