// The process of a step, whatever becomes of its log.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it, onTestFinished } from 'vitest'
import { parseOutputs } from '../support/action.ts'
import { startGitea, TOKEN } from '../support/gitea/server.ts'

const folder = mkdtempSync(join(tmpdir(), 'gitea-dispatch-'))
const file = join(folder, 'output')
afterAll(() => rmSync(folder, { recursive: true }))

it('reaches all targets, and its end, when nobody reads the log any more', async () => {
  writeFileSync(file, '')
  const names = ['o/a', 'o/b']
  const gitea = await startGitea({ offersRepositoryDispatch: true, repositories: names.map((name) => ({ name })) })
  const env = {
    GITHUB_OUTPUT: file,
    INPUT_TOKEN: TOKEN,
    'INPUT_SERVER-URL': gitea.url,
    INPUT_REPOSITORIES: names.join('\n'),
    'INPUT_EVENT-TYPE': 'e',
    'INPUT_DISPATCH-METHOD': 'repository_dispatch',
    'INPUT_WAIT-FOR': 'accepted',
  }
  const main = fileURLToPath(new URL('../../dist/index.cjs', import.meta.url))
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  child.stdout.destroy()
  child.stderr.destroy()
  const [exitCode, signal] = await once(child, 'exit')
  await gitea.close()
  expect({ exitCode, signal }).toEqual({ exitCode: 0, signal: null })
  expect(parseOutputs(readFileSync(file, 'utf8'))).toMatchObject({ outcome: 'success', 'dispatched-count': '2' })
})
