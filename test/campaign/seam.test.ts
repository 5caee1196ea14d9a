// A missing seam fails the build of a broken variant: an unbroken variant would prove nothing.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { buildAction } from '../support/build-action.ts'
import { breaking } from './seam.ts'

const folder = mkdtempSync(join(tmpdir(), 'gitea-dispatch-seam-'))
afterAll(() => rmSync(folder, { recursive: true }))

it.each([
  ['an export', 'http/retry.ts', 'noSuchExport', /noSuchExport/],
  ['a module', 'http/no-such-module.ts', 'attempt', /no-such-module/],
])('fails where %s is missing', async (_, module, name, says) => {
  await expect(buildAction(folder, [breaking({ module, export: name, broken: '(sound) => sound' })])).rejects.toThrow(
    says,
  )
})
