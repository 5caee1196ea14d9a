// Parses a list of targets: lines, commas or a JSON array.

import { keyOf, type Overrides, type Target } from '../model/target.ts'
import { placeOfFlaw } from '../safety/json-syntax.ts'
import { readElement } from './list-element.ts'

/** Targets in input order without duplicates; exclusions; one message per error. */
export interface ParsedList {
  targets: Target[]
  exclusions: string[]
  problems: string[]
}

/** Parses a list of repositories; `web` is the base URL of the server, null if it is unknown. */
export function parseList(text: string, web: string | null, origin: string): ParsedList {
  const trimmed = text.trim()
  const elements = trimmed.startsWith('[') ? fromJson(trimmed) : fromLines(trimmed)
  if (elements === null) {
    const problem = `begins with \`[\` but is not a JSON array${placeOfFlaw(trimmed)}; write \`["owner/name"]\` or one name per line`
    return { targets: [], exclusions: [], problems: [problem] }
  }
  return gather(elements, web, origin)
}

/** Parses elements and sorts them by kind. */
export function gather(elements: readonly unknown[], web: string | null, origin: string): ParsedList {
  const list: ParsedList = { targets: [], exclusions: [], problems: [] }
  for (const given of elements) {
    const element = readElement(given, web, origin)
    if ('target' in element) list.targets.push(element.target)
    else if ('exclusion' in element) list.exclusions.push(element.exclusion)
    else list.problems.push(element.problem)
  }
  return { ...list, ...withoutConflicts(list.targets, list.problems) }
}

/** Merges lists. */
export function mergeLists(...lists: readonly ParsedList[]): ParsedList {
  const naming = lists.filter(({ targets }) => targets.length > 0)
  const problems = lists.flatMap((list) => list.problems)
  const exclusions = lists.flatMap((list) => list.exclusions)
  // One list has none of its own any more, and may be long.
  if (naming.length === 1) return { targets: naming[0]!.targets, exclusions, problems }
  return {
    exclusions,
    ...withoutConflicts(
      naming.flatMap(({ targets }) => targets),
      problems,
    ),
  }
}

/** Removes duplicates; two with different overrides are an error, since either could be meant. */
function withoutConflicts(targets: readonly Target[], problems: readonly string[]): Omit<ParsedList, 'exclusions'> {
  const first = new Map<string, Target>()
  const conflicts = new Set<string>()
  for (const target of targets) {
    const key = keyOf(target.repository)
    const known = first.get(key)
    if (known === undefined) first.set(key, target)
    else if (!isSame(known.overrides, target.overrides))
      conflicts.add(`${target.repository} is listed twice with different fields; list it once`)
  }
  return { targets: [...first.values()], problems: [...problems, ...conflicts] }
}

function isSame(a: Overrides, b: Overrides): boolean {
  try {
    return a === b || JSON.stringify(a) === JSON.stringify(b)
  } catch {
    // Too deep to compare; reported elsewhere.
    return true
  }
}

function fromLines(text: string): string[] {
  const pieces: string[] = []
  for (const line of text.split(text.includes('\r') ? /\r\n|\r|\n/ : '\n')) {
    const content = line.includes('#') ? line.replace(/(^|\s)#.*$/, '') : line
    for (const piece of content.includes(',') ? content.split(',') : [content]) {
      const name = bare(piece)
      if (name !== '') pieces.push(name)
    }
  }
  return pieces
}

/** Removes whitespace and quotes around it. */
const bare = (piece: string): string => piece.trim().replace(QUOTED, '$2').trim()
const QUOTED = /^(["'])(.*)\1$/

function fromJson(text: string): unknown[] | null {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value : null
  } catch {
    return null
  }
}
