// The action as the sources are now, in a folder of its own, so that no test runs a stale bundle.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'esbuild'
import { bundleSources, codeOf } from '../../build/bundle.mjs'
import { BUILT } from './coverage/folders.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Names the build of a test run to the processes that share it. */
const SHARED = 'GITEA_DISPATCH_BUILD'

/** Makes a folder of what the action needs to run; `more` are plugins that change what is bundled. */
export async function buildAction(folder: string, more: Plugin[] = []): Promise<void> {
  const bundle = await bundleSources({ more })
  mkdirSync(join(folder, 'dist'), { recursive: true })
  for (const [name, text] of codeOf(bundle)) writeFileSync(join(folder, 'dist', name), text)
  for (const name of ['action.yml', 'package.json']) cpSync(join(root, name), join(folder, name))
}

/** Makes a folder for the build of this process and of those that it starts; it goes when this process does. */
async function buildShared(): Promise<string> {
  const folder = process.env['COVERAGE'] ? join(process.env['COVERAGE'], BUILT) : temporaryFolder()
  await buildAction(folder)
  process.env[SHARED] = folder
  return folder
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gitea-dispatch-build-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const builds: Promise<string>[] = []

/** The folder of the action as the sources are; made once for a run of the tests, or else for this process. */
export function builtAction(): Promise<string> {
  const shared = process.env[SHARED]
  if (shared) return Promise.resolve(shared)
  if (builds.length === 0) builds.push(buildShared())
  return builds[0]!
}
