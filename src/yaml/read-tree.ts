// Parses a YAML file into a tree of bounded size: aliases share their node. Errors are messages.
import { type Alias, Composer, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type Pair } from 'yaml'
import { depthOf, firstTokens } from './tokens.ts'
import type { Repeated, Tree } from './tree.ts'

export type TreeOrProblem = { tree: Tree } | { problem: string }

/** No real workflow is longer, and parsing a longer one takes too much time for one repository. */
const MAX_CHARACTERS = 512 * 1024
/** Go's YAML parser has a similar limit, some hundred thousand nodes after aliases. */
const MAX_NODES = 200_000
/** The composer is recursive, and V8 aborts the process if it compiles a regular expression at the end of the stack. */
const MAX_DEPTH = 100

interface Reading {
  lines: LineCounter
  anchors: Map<string, { tree: Tree; nodes: number }>
  /** The nodes so far, with each alias counted as all nodes that it refers to. */
  nodes: number
  repeats: Repeats
  /** The first error. */
  problem: string | null
}

/** Duplicate keys in a mapping: the workflow parsers reject them in different places, other readers everywhere. */
export type Repeats = 'kept' | 'refused'

/** The first document of a YAML file, or why it can't be parsed. */
export function readTree(text: string, most = MAX_CHARACTERS, repeats: Repeats = 'refused'): TreeOrProblem {
  if (text.length > most) return { problem: `it is longer than ${most / 1024} KiB` }
  try {
    const read = firstDocument(text, repeats)
    if (!('isIndent' in read)) return read
    // Go's parser ignores the indentation of a closing bracket.
    const again = firstDocument(text.replace(CLOSING, `$&${' '.repeat(200)}`), repeats)
    return 'tree' in again ? again : { problem: read.problem }
  } catch (error) {
    // A safeguard: if the parser throws, only this file is unreadable.
    return { problem: `it can't be parsed as YAML (${error instanceof Error ? error.message : error})` }
  }
}

/** The indentation of a line that closes a list or mapping. */
const CLOSING = /^ *(?=[\]}])/gm

function firstDocument(text: string, repeats: Repeats): TreeOrProblem | { problem: string; isIndent: true } {
  const lines = new LineCounter()
  const tokens = firstTokens(text, lines)
  if (depthOf(tokens) > MAX_DEPTH) return { problem: `it is nested more than ${MAX_DEPTH} levels deep` }
  // prettyErrors quotes the line of each error and uniqueKeys compares all pairs: minutes for a malicious file. Go's parser
  // supports neither YAML 1.1, whatever a file declares, nor `!!omap`.
  const options = {
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'silent',
    schema: 'core',
    resolveKnownTags: false,
  } as const
  const [document] = new Composer(options).compose(tokens, true, text.length)
  const wrong = document?.errors[0]
  if (wrong) {
    const problem = `it is not valid YAML: ${wrong.message} (line ${lines.linePos(wrong.pos[0]).line})`
    return wrong.code === 'BAD_INDENT' ? { problem, isIndent: true } : { problem }
  }
  if (!document?.contents) return { problem: 'it is empty' }
  const reading: Reading = { lines, anchors: new Map(), nodes: 0, repeats, problem: null }
  const tree = treeOf(document.contents, reading)
  if (reading.nodes > MAX_NODES) return { problem: `it has more than ${MAX_NODES} values, counting aliases` }
  return reading.problem === null ? { tree } : { problem: reading.problem }
}

function treeOf(node: Node | null, reading: Reading): Tree {
  if (isAlias(node)) return aliased(node, reading)
  const before = reading.nodes++
  const tree = contentOf(node, reading)
  if (node?.anchor) reading.anchors.set(node.anchor, { tree, nodes: reading.nodes - before })
  return tree
}

const NOTHING: Tree = { kind: 'scalar', text: '', form: 'null', alias: false, line: 0 }

function contentOf(node: Node | null, reading: Reading): Tree {
  const place = { alias: false, line: lineOf(node, reading) }
  if (isSeq(node)) return { kind: 'list', items: node.items.map((item) => treeOf(item as Node, reading)), ...place }
  if (isMap(node)) return { kind: 'map', ...pairsOf(node.items, reading), ...place }
  if (!isScalar(node)) return { ...NOTHING, ...place }
  const text = node.source ?? ''
  const quoted = node.type !== 'PLAIN'
  return { kind: 'scalar', text, form: quoted ? 'quoted' : formOf(text, node.value), ...place }
}

const lineOf = (node: Node | null, { lines }: Reading): number => (node?.range ? lines.linePos(node.range[0]).line : 0)

function pairsOf(pairs: Pair[], reading: Reading) {
  const seen = new Set<string>()
  const keys: Tree[] = []
  let repeated: Repeated | null = null
  const entries = pairs.map((pair): [string, Tree] => {
    const key = treeOf(pair.key as Node, reading)
    const name = key.kind === 'scalar' ? key.text : ''
    if (key.kind === 'scalar' && seen.has(name)) repeated ??= { key: name, line: lineOf(pair.key as Node, reading) }
    seen.add(name)
    keys.push(key)
    return [name, treeOf(pair.value as Node | null, reading)]
  })
  if (repeated && reading.repeats === 'refused') reading.problem ??= repeatedWords(repeated)
  return { entries, keys, repeated }
}

/** The message for a duplicate key. */
export const repeatedWords = ({ key, line }: Repeated): string =>
  `the key \`${key}\` is listed twice in one mapping (line ${line}); keep one`

function aliased(node: Alias, reading: Reading): Tree {
  const target = reading.anchors.get(node.source)
  if (!target) {
    reading.problem ??= `the alias \`*${node.source}\` has no anchor, or refers to itself`
    return NOTHING
  }
  reading.nodes += target.nodes
  return { ...target.tree, alias: true }
}

/** Go's parser reads dates and `1_000` as no text, unlike YAML 1.2. */
function formOf(text: string, value: unknown): 'text' | 'null' | 'other' {
  if (value === null) return 'null'
  return typeof value !== 'string' || /^[-+]?\d[\d_]*(\.[\d_]*)?$|^\d{4}-\d\d?-\d\d?([Tt\s]|$)/.test(text)
    ? 'other'
    : 'text'
}
