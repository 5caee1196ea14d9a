// The one line of the launcher on a Node that is too old.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

// The real ones are the campaign's: hundreds of megabytes that an ordinary test has no need of.
it.each(['12.22.12', '18.20.8', '20.18.0'])('a Node that is too old gets one line: %s', (version) => {
  const pretend = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`
  const launcher = JSON.stringify(fileURLToPath(new URL('../../src/runner/launcher.cjs', import.meta.url)))
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', `${pretend}; require(${launcher})`], {
    encoding: 'utf8',
    env: {},
  })
  expect([status, stderr]).toEqual([1, ''])
  expect(stdout).toMatch(/^::error::gitea-dispatch needs Node 20\.18\.1 or newer, .*\n$/)
  expect(stdout).toContain(` ${version} (${process.execPath})`)
})
