// The list of targets as people write it: lines, commas or a JSON array.
import { type Element, readElement } from './element.ts'
import { type Target, withoutDuplicates } from './target.ts'

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
  return { ...list, targets: withoutDuplicates(list.targets) }
}

/** Adds lists up. */
export function mergeLists(...lists: readonly ParsedList[]): ParsedList {
  return {
    targets: withoutDuplicates(lists.flatMap(({ targets }) => targets)),
    exclusions: lists.flatMap(({ exclusions }) => exclusions),
    problems: lists.flatMap(({ problems }) => problems),
  }
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
