// A list of targets in a file of the workspace: JSON, YAML or plain text, with an optional JMESPath query.
import { search } from '@jmespath-community/jmespath'
import { placeOfFlaw } from '../safety/json-syntax.ts'
import { hasSecondDocument } from '../yaml/documents.ts'
import { readTree } from '../yaml/read-tree.ts'
import type { Tree } from '../yaml/tree.ts'
import { changedNumbersOf, keepsItsValue, withExactNumbers } from './exact-numbers.ts'
import { isPlain, parsePlainFile } from './plain-list-file.ts'
import { gather, type ParsedList } from './text-list.ts'

/** The limit for a YAML file; files that nest or repeat too much are refused separately. */
const MAX_YAML_CHARACTERS = 8 * 1024 * 1024

/** Parses the text of a file; problems name the input that they are about. */
export function parseTargetsFile(path: string, text: string, query: string, web: string | null): ParsedList {
  const origin = 'repositories-file'
  const failed = (problem: string): ParsedList => ({ targets: [], exclusions: [], problems: [problem] })
  const value = contentOf(path, text)
  if (value !== null && 'problem' in value) return failed(`${origin}: ${path}: ${value.problem}`)
  if (value === null) {
    if (query !== '')
      return failed(`repositories-query: ${path} is plain text, which can't be queried; remove the query`)
    return parsePlainFile(path, text, web)
  }
  const found = query === '' ? { data: value.data } : queried(value.data, query)
  if ('problem' in found) return failed(`repositories-query: ${found.problem}`)
  const elements = listOf(found.data, query)
  if (elements === null || elements.length === 0) return failed(nothing(path, query, elements))
  // By value: a query may build new objects from the numbers, or contain numbers itself.
  const changed = new Set([...value.changed, ...changedNumbersOf(query)])
  const list = withExactNumbers(gather(elements, web, origin), changed)
  return { ...list, problems: list.problems.map((problem) => `${origin}: ${path}: ${problem}`) }
}

type Explanation = { problem: string }
/** The data, and the parsed values of the numbers that lose precision. */
type Content = { data: unknown; changed: ReadonlySet<number> }

/** The data of a JSON or YAML file; null for plain text. */
function contentOf(path: string, text: string): Content | Explanation | null {
  if (isPlain(path, text)) return null
  return /\.ya?ml$/i.test(path) ? fromYaml(text) : fromJson(text)
}

function fromJson(text: string): Content | Explanation {
  const json = text.replace(/^\ufeff/, '')
  try {
    return { data: JSON.parse(json), changed: changedNumbersOf(json) }
  } catch {
    return { problem: `it is not JSON${placeOfFlaw(json)}` }
  }
}

function fromYaml(text: string): Content | Explanation {
  const read = readTree(text.replace(/^\ufeff/, ''), MAX_YAML_CHARACTERS)
  if ('problem' in read) return read
  // Some servers accept this in workflow files and read the first document; in a list it is an error.
  if (hasSecondDocument(text)) return { problem: 'it has a second YAML document, after a `---`; write one list' }
  // YAML 1.2 has no merge keys; ignoring one would lose its fields.
  if (hasMergeKey(read.tree))
    return { problem: 'it has a merge key `<<`, which is not supported; write the fields out' }
  const changed = new Set<number>()
  return { data: dataOf(read.tree, changed), changed }
}

function hasMergeKey(tree: Tree): boolean {
  if (tree.kind === 'list') return tree.items.some(hasMergeKey)
  return tree.kind === 'map' && tree.entries.some(([key, value]) => key === '<<' || hasMergeKey(value))
}

function dataOf(tree: Tree, changed: Set<number>): unknown {
  if (tree.kind === 'list') return tree.items.map((item) => dataOf(item, changed))
  if (tree.kind === 'map') return Object.fromEntries(tree.entries.map(([key, value]) => [key, dataOf(value, changed)]))
  if (tree.form === 'null') return null
  if (tree.form !== 'other') return tree.text
  if (/^(true|false)$/i.test(tree.text)) return tree.text.toLowerCase() === 'true'
  if (!/^-?\d+(\.\d+)?$/.test(tree.text)) return tree.text
  if (!keepsItsValue(tree.text)) changed.add(Number(tree.text))
  return Number(tree.text)
}

function queried(data: unknown, query: string): { data: unknown } | Explanation {
  try {
    return { data: search(data as Parameters<typeof search>[0], query) }
  } catch (error) {
    return { problem: `\`${query}\` is not a JMESPath query: ${(error as Error).message}` }
  }
}

/** The result of a query may be a single element. */
function listOf(data: unknown, query: string): unknown[] | null {
  if (Array.isArray(data)) return data
  return query !== '' && data !== null && data !== undefined ? [data] : null
}

function nothing(path: string, query: string, elements: unknown[] | null): string {
  if (query !== '')
    return `repositories-query: \`${query}\` finds nothing in ${path}; check its spelling, such as \`workspace_templates[].repo\``
  return elements === null
    ? `repositories-file: ${path} is not a list; write a list, or select one with \`repositories-query\``
    : `repositories-file: ${path} is an empty list; add a repository`
}
