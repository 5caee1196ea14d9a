// The list of targets as people write it: lines, commas or a JSON array.
export interface Target {
  /** `owner/name` as it was asked for. */
  repository: string
}

/** Targets in the order they were named, without duplicates, and a sentence for each thing that is no name. */
export interface ParsedList {
  targets: Target[]
  problems: string[]
}

// Gitea and GitHub allow these characters; a name of dots alone would climb out of the API's path.
const NAME = /^(?!\.+\/)[A-Za-z0-9._-]+\/(?!\.+$)[A-Za-z0-9._-]+$/

/** Reads a list of repositories; names are compared without regard to case, the first spelling stays. */
export function parseList(text: string): ParsedList {
  const trimmed = text.trim()
  const elements = trimmed.startsWith('[') ? fromJson(trimmed) : fromLines(trimmed)
  if (elements === null)
    return {
      targets: [],
      problems: ['begins with `[` but is not a JSON array; write `["owner/name"]` or one name a line'],
    }
  const targets = new Map<string, Target>()
  const problems: string[] = []
  for (const element of elements) {
    const repository = typeof element === 'string' ? element.trim() : null
    if (repository !== null && NAME.test(repository)) {
      const key = repository.toLowerCase()
      if (!targets.has(key)) targets.set(key, { repository })
    } else problems.push(`${shown(element)} is not a repository; ${hintFor(element)}`)
  }
  return { targets: [...targets.values()], problems }
}

/** Adds lists up, without duplicates. */
export function mergeTargets(...lists: Target[][]): Target[] {
  const merged = new Map<string, Target>()
  for (const target of lists.flat()) {
    const key = target.repository.toLowerCase()
    if (!merged.has(key)) merged.set(key, target)
  }
  return [...merged.values()]
}

function fromLines(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/(^|\s)#.*$/, ''))
    .flatMap((line) => line.split(','))
    .map((piece) =>
      piece
        .trim()
        .replace(/^(["'])(.*)\1$/, '$2')
        .trim(),
    )
    .filter((piece) => piece !== '')
}

function fromJson(text: string): unknown[] | null {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value : null
  } catch {
    return null
  }
}

function hintFor(element: unknown): string {
  if (typeof element !== 'string') return 'write `"owner/name"`'
  if (/^-\s/.test(element)) return 'write it without the dash'
  if (/^https?:/.test(element)) return 'write `owner/name` without the address'
  return 'write `owner/name`'
}

function shown(element: unknown): string {
  const text = JSON.stringify(element) ?? String(element)
  return text.length > 80 ? `${text.slice(0, 77)}...` : text
}
