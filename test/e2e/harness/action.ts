// Publishes this checkout's action on the server, as a public repository with a tag `v1`.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Server } from './gitea-server.ts'
import { createRepository, type Files } from './repositories.ts'

const root = join(import.meta.dirname, '..', '..', '..')

/** Publishes the working tree's shipped files and gives the text that goes after `uses:`. */
export async function publishAction({ url, api }: Server): Promise<string> {
  await api('POST', '/orgs', { username: 'actions', visibility: 'public' })
  await createRepository(api, 'actions/gitea-dispatch', await shippedFiles(), { isPrivate: false })
  await api('POST', '/repos/actions/gitea-dispatch/tags', { tag_name: 'v1', target: 'main' })
  return `${url}/actions/gitea-dispatch@v1`
}

/** All that the action consists of, as a user copies it. */
export async function shippedFiles(): Promise<Files> {
  const bundle = await readdir(join(root, 'dist')).catch((): string[] => [])
  if (!bundle.includes('index.cjs')) throw new Error('dist/index.cjs is missing: run `npm run build` first')
  const names = ['action.yml', 'package.json', ...bundle.map((name) => `dist/${name}`)]
  const files = names.map(async (name) => [name, await readFile(join(root, name))] as const)
  return Object.fromEntries(await Promise.all(files))
}
