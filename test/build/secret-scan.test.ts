// The secret scan: what it must find, what it must let pass, and that the hook keeps a commit from being made.
import { execFileSync, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { findSecrets } from '../../.ci/secret-scan.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
// Made here, so that this file holds none.
const hex = () => randomBytes(20).toString('hex')
const letters = (count: number) => randomBytes(count).toString('base64').replace(/\W/g, 'x').slice(0, count)

it.each([
  ['a Gitea token', `DISPATCH_TOKEN: ${hex()}`],
  ['a Gitea token', `curl -H "Authorization: token ${hex()}" https://git.example.com`],
  ['a Gitea token', `const token = '${hex()}'`],
  ['a Gitea token', `{"id":1,"name":"e2e","sha1":"${hex()}","token_last_eight":"x"}`],
  ['a password in an address', `git clone https://bot:${hex()}@git.example.com/o/r`],
  ['a password in an address', `git clone https://${hex()}@git.example.com/o/r`],
  ['a GitHub token', `ghp_${letters(36)}`],
  ['a package registry token', `//registry/:_authToken=npm_${letters(36)}`],
  ['a private key', ['-----BEGIN OPENSSH', 'PRIVATE KEY-----'].join(' ')],
])('finds %s', (name, text) => {
  expect(findSecrets(`first line\n${text}\n`)).toContainEqual({ name, line: 2 })
})

it.each([
  ['a commit', `uses: https://github.com/actions/checkout@${hex()} # v6.0.0`],
  ['a commit in an answer', `"sha": "${hex()}", "last_commit_sha": "${hex()}"`],
  ['a secret by its name', 'token: ${{ secrets.DISPATCH_TOKEN }}'],
  ['a made-up token', "WRONG_TOKEN: '0123456789abcdef0123456789abcdef01234567'"],
  ['a repeated digit', `token ${'a'.repeat(40)}`],
  ['an address with a name for the password', 'https://bot:password@git.example.com'],
  ['what is meant to be there', `token ${hex()} # secret-scan: allow`],
])('lets %s pass', (_, text) => {
  expect(findSecrets(text)).toEqual([])
})

it('finds none in what this repository tracks', () => {
  expect(spawnSync('node', ['.ci/secret-scan.mjs'], { cwd: root, encoding: 'utf8' })).toMatchObject({ status: 0 })
})

it('keeps a secret out of a commit, by the hook', () => {
  const folder = mkdtempSync(join(tmpdir(), 'secret-scan-'))
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' }
  const git = (...args: string[]) => spawnSync('git', args, { cwd: folder, env, encoding: 'utf8' })
  const commit = () => git('-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '-q', '-m', 'x')
  try {
    execFileSync('git', ['init', '-q', folder], { env })
    mkdirSync(join(folder, '.ci'))
    cpSync(join(root, '.ci', 'secret-scan.mjs'), join(folder, '.ci', 'secret-scan.mjs'))
    cpSync(join(root, '.ci', 'hooks'), join(folder, '.ci', 'hooks'), { recursive: true })
    git('config', 'core.hooksPath', '.ci/hooks')
    const secret = hex()
    writeFileSync(join(folder, 'deploy.yml'), `env:\n  TOKEN: ${secret}\n`)
    git('add', '-A')
    const refused = commit()
    expect(refused.status).toBe(1)
    expect(refused.stderr).toContain('deploy.yml:2: looks like a Gitea token')
    expect(refused.stderr).not.toContain(secret)
    // What counts is what would be committed, not what lies around.
    git('rm', '-q', '--cached', 'deploy.yml')
    expect(commit()).toMatchObject({ status: 0 })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
