// The action reached by a link, as runners with a shared store of actions do it, with and without the flag that newer
// Gitea runners give to Node: all files of `dist` are found from either name.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { runAction } from '../../support/action.ts'
import { builtAction } from '../../support/build-action.ts'
import { startGitea, TOKEN } from '../../support/gitea/server.ts'

const folder = mkdtempSync(join(tmpdir(), 'gitea-dispatch-links-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Only what is shipped: nothing else of the checkout may be needed, and package.json makes `.js` a module. */
const action = join(folder, 'store', 'a1b2c3')
cpSync(await builtAction(), action, { recursive: true })

const folderLink = join(folder, 'gitea-dispatch@v1')
symlinkSync(action, folderLink)
const fileLinks = join(folder, 'file-links')
mkdirSync(join(fileLinks, 'dist'), { recursive: true })
for (const name of ['action.yml', 'package.json']) symlinkSync(join(action, name), join(fileLinks, name))
for (const name of readdirSync(join(action, 'dist')))
  symlinkSync(join(action, 'dist', name), join(fileLinks, 'dist', name))

const work = join(folder, 'work')
mkdirSync(work)
writeFileSync(join(work, 'list.yml'), '- o/a\n')

const PRESERVE = '--preserve-symlinks-main'

// YAML and a choice of method are what the file beside the main one is for.
it.concurrent.each<[string, string, string[]]>([
  ['a copy', action, []],
  ['a copy, keeping links', action, [PRESERVE]],
  ['a link to its folder', folderLink, []],
  ['a link to its folder, kept', folderLink, [PRESERVE]],
  ['a link to its folder, kept for all modules', folderLink, ['--preserve-symlinks', PRESERVE]],
  ['links to its files', fileLinks, []],
  ['links to its files, kept', fileLinks, [PRESERVE]],
])('runs from %s', async (_, from, flags) => {
  const listener = 'on:\n  push:\n    branches: ["dispatch/e/**"]\njobs: {}\n'
  const gitea = await startGitea({ repositories: [{ name: 'o/a', files: { '.gitea/workflows/a.yml': listener } }] })
  const ended = await runAction(
    { token: TOKEN, 'server-url': gitea.url, 'event-type': 'e', 'repositories-file': 'list.yml' },
    { action: from, flags, cwd: work },
  )
  await gitea.close()
  expect(ended.results).toEqual([
    expect.objectContaining({ outcome: 'dispatched', listener: '.gitea/workflows/a.yml' }),
  ])
  expect([ended.exitCode, ended.log.includes('::error::')]).toEqual([0, false])
})
