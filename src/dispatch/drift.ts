// Whether a target is up to date, by the content of a file in it.
import type { Reader } from '../gitea/capabilities.ts'
import { type FileState, fileAt } from '../gitea/files.ts'
import type { Ending } from '../model/ending.ts'

export interface Drift {
  /** Empty: drift is not checked. */
  path: string
  /** With one capture group; null: the whole file is compared. */
  pattern: RegExp | null
  expected: string
}

/** In milliseconds, for one file. */
const MAX_MATCH_MS = 1000

/** A result if the file has the expected value or cannot be read; otherwise a note on the difference. */
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
        detail: `${path} is not a file, or is too large to read`,
        todo: 'set `drift-path` to another file',
      },
    }
  const value = valueIn(file, pattern)
  if (value === TOO_LONG)
    return {
      ending: {
        outcome: 'rejected',
        detail: `\`drift-pattern\` takes longer than a second on ${path}`,
        todo: 'use a `drift-pattern` without a repetition inside a repetition, or check the file',
      },
    }
  if (value === expected) return { ending: { outcome: 'unchanged', detail: `${path} has ${quote(value)}` } }
  if (file.state === 'absent') return { note: `drift: ${path} does not exist, expected ${quote(expected)}` }
  return {
    note: `drift: ${path} has ${value === null ? 'no match for `drift-pattern`' : quote(value)}, expected ${quote(expected)}`,
  }
}

const TOO_LONG = Symbol('too long')

function valueIn(file: FileState, pattern: RegExp | null): string | null | typeof TOO_LONG {
  if (file.state !== 'present') return null
  if (pattern === null) return file.text.trim()
  const found = firstGroup(pattern, file.text)
  return typeof found === 'string' ? found.trim() : found
}

/** With a time limit, since a pattern that backtracks can take years on a crafted file and block all other targets. */
function firstGroup(pattern: RegExp, text: string): string | null | typeof TOO_LONG {
  // Loaded only if there is a pattern, which is rare.
  const { runInNewContext } = process.getBuiltinModule('node:vm')
  try {
    return runInNewContext('pattern.exec(text)?.[1] ?? null', { pattern, text }, { timeout: MAX_MATCH_MS })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return TOO_LONG
    throw error
  }
}

const quote = (text: string): string => JSON.stringify(text.length > 80 ? `${text.slice(0, 77)}...` : text)
