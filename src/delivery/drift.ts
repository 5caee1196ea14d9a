// Whether a target was told already: a file of it says what it was told last.
import type { Reader } from '../gitea/capability.ts'
import { type FileState, fileAt } from '../gitea/files.ts'
import type { Ending } from '../outcome.ts'

export interface Drift {
  /** Empty: targets are told whatever their files say. */
  path: string
  /** With one capture group; null: the whole file counts. */
  pattern: RegExp | null
  expected: string
}

/** An ending when the target says the expected already, or can't be read; else words for how far it is behind. */
export async function driftOf(
  repository: string,
  ref: string | undefined,
  { path, pattern, expected }: Drift,
  reader: Pick<Reader, 'read' | 'now'>,
): Promise<{ ending: Ending } | { note: string }> {
  const file = await fileAt({ repository, path, ...(ref ? { ref } : {}) }, reader)
  if (file.state === 'trouble') return { ending: file.trouble }
  if (file.state === 'unreadable')
    return {
      ending: {
        outcome: 'rejected',
        status: 200,
        attempts: 1,
        detail: `${path} is not a file, or too large to read`,
        todo: 'name another `drift-path`',
      },
    }
  const says = valueIn(file, pattern)
  if (says === expected)
    return { ending: { outcome: 'unchanged', status: 200, attempts: 1, detail: `${path} says ${shown(says)}` } }
  if (file.state === 'absent') return { note: `drift: there is no ${path}, expected ${shown(expected)}` }
  return {
    note: `drift: ${path} says ${says === null ? 'nothing that the pattern finds' : shown(says)}, expected ${shown(expected)}`,
  }
}

function valueIn(file: FileState, pattern: RegExp | null): string | null {
  if (file.state !== 'present') return null
  return pattern ? (pattern.exec(file.text)?.[1]?.trim() ?? null) : file.text.trim()
}

const shown = (text: string): string => JSON.stringify(text.length > 80 ? `${text.slice(0, 77)}...` : text)
