// The list of targets as people write it: lines, commas or a JSON array.
import { type Element, readElement } from './element.ts'
import { keyOf, type Overrides, type Target, withoutDuplicates } from './target.ts'

/** Targets in the order they were named, without duplicates; what to leave out; a sentence for each mistake. */
export interface ParsedList {
  targets: Target[]
  exclusions: string[]
  problems: string[]
}

/** Reads a list of repositories; `web` is the server's address, null while it is not known. */
export function parseList(text: string, web: string | null, origin: string): ParsedList {
  const trimmed = text.trim()
  const elements = trimmed.startsWith('[') ? fromJson(trimmed) : fromLines(trimmed)
  if (elements === null) {
    const problem = 'begins with `[` but is not a JSON array; write `["owner/name"]` or one name a line'
    return { targets: [], exclusions: [], problems: [problem] }
  }
  return gather(elements.map((element) => readElement(element, web, origin)))
}

/** Sorts elements into what they are. */
export function gather(elements: readonly Element[]): ParsedList {
  const list: ParsedList = { targets: [], exclusions: [], problems: [] }
  for (const element of elements) {
    if ('target' in element) list.targets.push(element.target)
    else if ('exclusion' in element) list.exclusions.push(element.exclusion)
    else list.problems.push(element.problem)
  }
  return { ...list, ...withoutConflicts(list.targets, list.problems) }
}

/** Adds lists up. */
export function mergeLists(...lists: readonly ParsedList[]): ParsedList {
  const targets = lists.flatMap((list) => list.targets)
  const problems = lists.flatMap((list) => list.problems)
  return { exclusions: lists.flatMap(({ exclusions }) => exclusions), ...withoutConflicts(targets, problems) }
}

/** Duplicates go; two with different things to replace are a mistake, since which is meant can't be told. */
function withoutConflicts(targets: readonly Target[], problems: readonly string[]): Omit<ParsedList, 'exclusions'> {
  const kept = withoutDuplicates(targets)
  const first = new Map(kept.map((target) => [keyOf(target.repository), target]))
  const conflicts = targets.filter(
    (target) => !isSame(first.get(keyOf(target.repository))!.overrides, target.overrides),
  )
  const told = conflicts.map(({ repository }) => `${repository} is named twice with different fields; name it once`)
  return { targets: kept, problems: [...problems, ...new Set(told)] }
}

function isSame(a: Overrides, b: Overrides): boolean {
  try {
    return a === b || JSON.stringify(a) === JSON.stringify(b)
  } catch {
    // Too deep to compare; it is told for that elsewhere.
    return true
  }
}

function fromLines(text: string): string[] {
  return text.split(/\r\n|\r|\n/).flatMap((line) => {
    const told = line.includes('#') ? line.replace(/(^|\s)#.*$/, '') : line
    return told
      .split(',')
      .map(bare)
      .filter((piece) => piece !== '')
  })
}

/** Without blanks and quotes around it. */
const bare = (piece: string): string =>
  piece
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2')
    .trim()

function fromJson(text: string): unknown[] | null {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value : null
  } catch {
    return null
  }
}
