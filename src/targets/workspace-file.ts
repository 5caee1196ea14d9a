// Reads a list of targets from the workspace only.
import { readFileSync, realpathSync } from 'node:fs'
import paths, { type PlatformPath, resolve } from 'node:path'
import { isPlain, parsePlainFile } from './plain-list-file.ts'
import type { ParsedList } from './text-list.ts'

/** Reads a list in the workspace, given a path, a query, and the server's base URL for full URLs. */
export type ReadListFile = (path: string, query: string, web: string | null) => Promise<ParsedList>

/** A reader for lists in a folder; a path that leaves it, also through a link, is an error. */
export function workspaceReader(workspace: string): ReadListFile {
  return async (path, query, web) => {
    const failed = (why: string) => ({ targets: [], exclusions: [], problems: [`repositories-file: ${path} ${why}`] })
    const full = resolve(workspace, path)
    if (!isInside(workspace, full)) return failed('is outside the workspace; write a path inside it')
    let text: string
    try {
      const [root, real] = [realpathSync(workspace), realpathSync(full)]
      if (!isInside(root, real)) return failed('is a link to outside the workspace; write a path inside it')
      text = readFileSync(real, 'utf8')
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code
      if (code === 'ENOENT') return failed('does not exist; check the path, and run a checkout step before this one')
      return failed(`can't be read (${code ?? error}); write the path of a readable file`)
    }
    // The output of `>` in Windows PowerShell.
    if (text.includes('\0')) return failed('is not UTF-8 text; in PowerShell, write it with `Out-File -Encoding utf8`')
    if (query === '' && isPlain(path, text)) return parsePlainFile(path, text, web)
    const { parseTargetsFile } = await import('../on-demand.ts')
    return parseTargetsFile(path, text, query, web)
  }
}

/** Whether an absolute path is in a folder, by the path rules of this system or the given ones. */
export function isInside(folder: string, path: string, { relative, sep, isAbsolute }: Paths = paths): boolean {
  const way = relative(folder, path)
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

type Paths = Pick<PlatformPath, 'relative' | 'sep' | 'isAbsolute'>
