// Reads a list of targets from the workspace, and from nowhere else.
import { readFileSync, realpathSync } from 'node:fs'
import paths, { type PlatformPath, resolve } from 'node:path'
import { isPlain, parsePlainFile } from './plain-list-file.ts'
import type { ParsedList } from './text-list.ts'

/** Reads a list of the workspace: the path and query that were given, and the server's address for full URLs. */
export type ReadListFile = (path: string, query: string, web: string | null) => Promise<ParsedList>

/** A reader of lists below a folder; a path that leaves it, also by a link, is a problem. */
export function workspaceReader(workspace: string): ReadListFile {
  return async (path, query, web) => {
    const failed = (why: string) => ({ targets: [], exclusions: [], problems: [`repositories-file: ${path} ${why}`] })
    const full = resolve(workspace, path)
    if (!isInside(workspace, full)) return failed('is outside of the workspace; write a path inside it')
    let text: string
    try {
      const [root, real] = [realpathSync(workspace), realpathSync(full)]
      if (!isInside(root, real)) return failed('is a link that leads out of the workspace; write a path inside it')
      text = readFileSync(real, 'utf8')
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code
      if (code === 'ENOENT')
        return failed('is not there; check the path, and that a checkout step comes before this one')
      return failed(`can't be read (${code ?? error})`)
    }
    // What Windows PowerShell writes by `>`.
    if (text.includes('\0')) return failed('is not UTF-8 text; write it so, in PowerShell by `Out-File -Encoding utf8`')
    if (query === '' && isPlain(path, text)) return parsePlainFile(path, text, web)
    const { parseTargetsFile } = await import('../on-demand.ts')
    return parseTargetsFile(path, text, query, web)
  }
}

/** Whether a path is below a folder, by the rules of this system's paths or of those that are given; both are absolute. */
export function isInside(folder: string, path: string, { relative, sep, isAbsolute }: Paths = paths): boolean {
  const way = relative(folder, path)
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

type Paths = Pick<PlatformPath, 'relative' | 'sep' | 'isAbsolute'>
