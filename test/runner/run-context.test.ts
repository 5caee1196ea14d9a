// What the environment says of this run.
import { afterEach, expect, it, vi } from 'vitest'
import { findWorkspace, readSource } from '../../src/runner/run-context.ts'

afterEach(() => vi.unstubAllEnvs())

it.each([
  ['/work', '/work'],
  ['', process.cwd()],
])('the workspace of %j is %s', (given, workspace) => {
  vi.stubEnv('GITHUB_WORKSPACE', given)
  expect(findWorkspace()).toBe(workspace)
})

it('the source is the repository and run that the runner names', async () => {
  vi.stubEnv('GITHUB_EVENT_PATH', '')
  vi.stubEnv('GITHUB_REPOSITORY', 'o/caller')
  vi.stubEnv('GITHUB_RUN_ID', '12')
  vi.stubEnv('GITHUB_RUN_NUMBER', 'none')
  expect(await readSource()).toEqual({ repository: 'o/caller', run_id: 12, run_number: null })
})
