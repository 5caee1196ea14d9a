// Whether a target was told already: a file of it says what it was told last.
import type { Reader } from '../gitea/capabilities.ts'
import { type FileState, fileAt } from '../gitea/files.ts'
import type { Ending } from '../model/ending.ts'

export interface Drift {
  /** Empty: targets are told whatever their files say. */
  path: string
  /** With one capture group; null: the whole file counts. */
  pattern: RegExp | null
  expected: string
}

/** In milliseconds, for one file. */
const MAX_MATCH_MS = 1000

/** An ending when the target says the expected already, or can't be read; else words for how far it is behind. */
export async function driftOf(
  repository: string,
  ref: string | undefined,
  { path, pattern, expected }: Drift,
  reader: Pick<Reader, 'read' | 'now'>,
): Promise<{ ending: Ending } | { note: string }> {
  const file = await fileAt({ repository, path, ...(ref ? { ref } : {}) }, reader)
  if (file.state === 'failed') return { ending: file.explanation }
  if (file.state === 'unreadable')
    return {
      ending: {
        outcome: 'rejected',
        detail: `${path} is not a file, or too large to read`,
        todo: 'name another `drift-path`',
      },
    }
  const says = valueIn(file, pattern)
  if (says === TOO_LONG)
    return {
      ending: {
        outcome: 'rejected',
        detail: `the pattern takes longer than a second on ${path}`,
        todo: 'write a `drift-pattern` that has no repetition inside a repetition, or look at the file',
      },
    }
  if (says === expected) return { ending: { outcome: 'unchanged', detail: `${path} says ${shown(says)}` } }
  if (file.state === 'absent') return { note: `drift: there is no ${path}, expected ${shown(expected)}` }
  return {
    note: `drift: ${path} says ${says === null ? 'nothing that the pattern finds' : shown(says)}, expected ${shown(expected)}`,
  }
}

const TOO_LONG = Symbol('too long')

function valueIn(file: FileState, pattern: RegExp | null): string | null | typeof TOO_LONG {
  if (file.state !== 'present') return null
  if (pattern === null) return file.text.trim()
  const found = firstGroup(pattern, file.text)
  return typeof found === 'string' ? found.trim() : found
}

/** What the pattern captures. One that backtracks can take years on a file that is made for it, and stop all other targets. */
function firstGroup(pattern: RegExp, text: string): string | null | typeof TOO_LONG {
  // Loaded only here, and only where there is a pattern: few have one.
  const { runInNewContext } = process.getBuiltinModule('node:vm')
  try {
    return runInNewContext('pattern.exec(text)?.[1] ?? null', { pattern, text }, { timeout: MAX_MATCH_MS })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return TOO_LONG
    throw error
  }
}

const shown = (text: string): string => JSON.stringify(text.length > 80 ? `${text.slice(0, 77)}...` : text)
