// .ci/release on real git repositories: which tags it refuses, and when vX moves.
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, expect, it } from 'vitest'

const script = fileURLToPath(new URL('../../.ci/release', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'release-'))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const env = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.com',
}
const run = promisify(execFile)

/** A server's repository and a clone of it, with what is committed under a version. */
async function openRepository() {
  const server = join(folder, 'server.git')
  const clone = join(folder, 'clone')
  mkdirSync(folder, { recursive: true })
  await run('git', ['init', '-q', '--bare', '-b', 'main', server])
  await run('git', ['clone', '-q', server, clone], { env })
  const git = async (...args: string[]) => (await run('git', args, { cwd: clone, env })).stdout.trim()
  await git('symbolic-ref', 'HEAD', 'refs/heads/main')
  const commit = async (version: string, files: Record<string, string> = {}) => {
    const all = {
      'package.json': `{\n  "version": "${version}"\n}\n`,
      'CHANGELOG.md': `## [${version}] - today\n`,
      'dist/main.cjs': `action = { "version": "${version}" }\n`,
      'dist/sbom.cdx.json': `{ "version": "${version}" }\n`,
      ...files,
    }
    for (const [path, text] of Object.entries(all)) {
      mkdirSync(dirname(join(clone, path)), { recursive: true })
      writeFileSync(join(clone, path), text)
    }
    await git('add', '-A')
    await git('commit', '-q', '-m', version)
    return git('rev-parse', 'HEAD')
  }
  const tag = async (name: string) => git('tag', name).then(() => git('push', '-q', 'origin', 'main', name))
  const release = (name: string) =>
    run('bash', [script, name], { cwd: clone, env }).then(
      ({ stdout }) => stdout,
      ({ stdout, stderr }) => `failed: ${stdout}${stderr}`,
    )
  const serverTag = async (name: string) =>
    (
      await run('git', ['rev-parse', '--verify', '-q', `${name}^{commit}`], { cwd: server }).catch(() => null)
    )?.stdout.trim()
  return { commit, tag, release, serverTag, git }
}

it('moves vX to the highest vX.Y.Z only', async () => {
  const { commit, tag, release, serverTag, git } = await openRepository()
  const first = await commit('1.9.0')
  await tag('v1.9.0')
  expect(await release('v1.9.0')).toMatch(
    /[0-9a-f]{64} .*dist\/main\.cjs\n.*dist\/sbom\.cdx\.json\n.*v1 is now v1\.9\.0/s,
  )
  expect(await serverTag('v1')).toBe(first)
  const second = await commit('1.10.0')
  await tag('v1.10.0')
  await release('v1.10.0')
  expect(await serverTag('v1')).toBe(second)
  await commit('1.9.1')
  await tag('v1.9.1')
  expect(await release('v1.9.1')).toContain('v1 stays: v1.10.0 is higher than v1.9.1')
  expect(await serverTag('v1')).toBe(second)
  expect(await git('tag', '--list', 'v1')).toBe('')
})

it.each<[string, string, string, Record<string, string>]>([
  ['v1.2', '1.2.0', 'is no tag vX.Y.Z', {}],
  ['v01.2.0', '1.2.0', 'is no tag vX.Y.Z', {}],
  ['v1.2.1', '1.2.0', 'package.json does not say', {}],
  ['v1.2.0', '1.2.0', 'CHANGELOG.md has no section', { 'CHANGELOG.md': '## [1.1.0]\n' }],
  ['v1.2.0', '1.2.0', 'dist does not say the version', { 'dist/main.cjs': 'action = { "version": "1.1.0" }\n' }],
  ['v1.2.0', '1.2.0', 'dist has no bill of materials', { 'dist/sbom.cdx.json': '{ "version": "1.1.0" }\n' }],
])('refuses %s of %s where it %s', async (name, version, why, files) => {
  const { commit, tag, release, serverTag } = await openRepository()
  await commit(version, files)
  await tag(name)
  expect(await release(name)).toContain(why)
  expect(await serverTag('v1')).toBeUndefined()
})

it('refuses a commit that is not on main, and a tag that is not there', async () => {
  const { commit, tag, release, git, serverTag } = await openRepository()
  await commit('1.0.0')
  await git('push', '-q', 'origin', 'main')
  await git('switch', '-q', '-c', 'elsewhere')
  await commit('1.1.0')
  await tag('v1.1.0')
  expect(await release('v1.1.0')).toContain('is not on main')
  expect(await release('v1.2.0')).toContain('there is no such tag')
  expect(await serverTag('v1')).toBeUndefined()
})
