// What `npm ci` installs: from the registry, by hash, in exact versions, and without running any of it.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type Lock, lockProblems, type Manifest } from '../support/lockfile.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const read = (path: string) => readFileSync(root + path, 'utf8')
const manifestIn = (folder: string): Manifest => JSON.parse(read(`${folder}package.json`))
const lockIn = (folder: string): Lock => JSON.parse(read(`${folder}package-lock.json`))
const settingsIn = (folder: string) => read(`${folder}.npmrc`).split('\n')

describe.each(['', 'test/campaign/mutation/'])('%spackage-lock.json', (folder) => {
  it('is as it must be', () => {
    expect(lockProblems(manifestIn(folder), lockIn(folder))).toEqual([])
  })

  it('is installed without running any of it, and with nothing of this week', () => {
    expect(settingsIn(folder)).toEqual(expect.arrayContaining(['ignore-scripts=true', 'min-release-age=7']))
  })
})

const manifest: Manifest = {
  name: 'x',
  version: '1.0.0',
  dependencies: { a: '1.2.3' },
  devDependencies: { b: '2.0.0' },
}
const entry = (version: string) => ({ version, integrity: 'sha512-abc' })
const lock: Lock = {
  lockfileVersion: 3,
  packages: { '': manifest, 'node_modules/a': entry('1.2.3'), 'node_modules/b': entry('2.0.0') },
}
const withPackage = (one: Partial<Lock['packages'][string]>, path = 'node_modules/a'): Lock => ({
  ...lock,
  packages: { ...lock.packages, [path]: { ...entry('1.2.3'), ...one } },
})

it.each<[string, Lock, Manifest?]>([
  ['a package without an address', lock],
  ['one of the registry', withPackage({ resolved: 'https://registry.npmjs.org/a/-/a-1.2.3.tgz' })],
  [
    'a platform of Biome without a hash',
    withPackage({ integrity: undefined! }, 'node_modules/@biomejs/cli-darwin-x64'),
  ],
])('takes %s', (_, given) => {
  expect(lockProblems(manifest, given)).toEqual([])
})

it.each<[string, Lock, Manifest?]>([
  ['it has the version 2, not 3', { ...lock, lockfileVersion: 2 }],
  ['package.json has other version', lock, { ...manifest, version: '1.0.1' }],
  ['package.json has other devDependencies', lock, { ...manifest, devDependencies: {} }],
  ['a: package.json says 1.2.3, the lock 1.2.4', withPackage({ version: '1.2.4' })],
  ['node_modules/c is a folder, not a package of the registry', withPackage({ link: true }, 'node_modules/c')],
  ['parts/c is a folder, not a package of the registry', withPackage({}, 'parts/c')],
  ['node_modules/a is another package, evil, by this name', withPackage({ name: 'evil' })],
  ['node_modules/a comes inside another package', withPackage({ inBundle: true })],
  ['node_modules/a comes from http://registry.npmjs.org/a', withPackage({ resolved: 'http://registry.npmjs.org/a' })],
  ['node_modules/a comes from git+ssh://git@h/a.git', withPackage({ resolved: 'git+ssh://git@h/a.git' })],
  ['node_modules/c has the version 1.x', withPackage({ version: '1.x' }, 'node_modules/c')],
  ['node_modules/a has no SHA-512 hash', withPackage({ integrity: 'sha1-abc' })],
  ['node_modules/a runs a script when it is installed', withPackage({ hasInstallScript: true })],
  ['node_modules/a wants c from file:../c', withPackage({ dependencies: { c: 'file:../c' } })],
  ['node_modules/a wants c from user/c', withPackage({ optionalDependencies: { c: 'user/c' } })],
])('finds that %s', (problem, given, other = manifest) => {
  expect(lockProblems(other, given)).toEqual([problem])
})

it('finds that a version is no exact one', () => {
  const loose = { ...manifest, dependencies: { a: '^1.2.3' } }
  expect(lockProblems(loose, { ...lock, packages: { ...lock.packages, '': loose } })).toEqual([
    'a: ^1.2.3 is no exact version',
  ])
})
