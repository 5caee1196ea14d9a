// Reads the text of a YAML file into a tree that can't explode: aliases share their node, and trouble is a sentence.
import { type Alias, Composer, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type Pair } from 'yaml'
import { depthOf, firstTokens } from './tokens.ts'
import type { Repeated, Tree } from './tree.ts'

export type TreeOrProblem = { tree: Tree } | { problem: string }

/** No workflow is longer; what is, costs more time to parse than one repository is worth. */
const MAX_CHARACTERS = 512 * 1024
/** Go's YAML reader also gives up where aliases stand for more than some hundred thousand nodes. */
const MAX_NODES = 200_000
/** The composer recurses, and V8 kills the whole process when a regular expression is compiled at the end of the stack. */
const MAX_DEPTH = 100

interface Reading {
  lines: LineCounter
  anchors: Map<string, { tree: Tree; nodes: number }>
  /** Nodes so far, each alias counted as all that it stands for. */
  nodes: number
  repeats: Repeats
  /** The first thing that is wrong. */
  problem: string | null
}

/** Keys that stand twice in one mapping: each reader of workflows minds them in other places, all others mind them. */
export type Repeats = 'kept' | 'refused'

/** The first document of a YAML file, or why it can't be read. */
export function readTree(text: string, most = MAX_CHARACTERS, repeats: Repeats = 'refused'): TreeOrProblem {
  if (text.length > most) return { problem: `it is longer than ${most / 1024} KiB` }
  try {
    const read = firstDocument(text, repeats)
    if (!('isIndent' in read)) return read
    // Go's reader minds not how far left a bracket is closed.
    const again = firstDocument(text.replace(CLOSING, `$&${' '.repeat(200)}`), repeats)
    return 'tree' in again ? again : { problem: read.problem }
  } catch (error) {
    // The parser should only report; should it throw, then this file is unreadable and the others are not.
    return { problem: `it can't be read as YAML (${error instanceof Error ? error.message : error})` }
  }
}

/** The indentation of a line that closes a list or mapping. */
const CLOSING = /^ *(?=[\]}])/gm

function firstDocument(text: string, repeats: Repeats): TreeOrProblem | { problem: string; isIndent: true } {
  const lines = new LineCounter()
  const tokens = firstTokens(text, lines)
  if (depthOf(tokens) > MAX_DEPTH) return { problem: `it nests over ${MAX_DEPTH} levels deep` }
  // prettyErrors quotes the line of each error and uniqueKeys compares all pairs: minutes for a hostile file. Go's reader
  // knows neither YAML 1.1, whatever a file says that it is, nor what `!!omap` makes of a list.
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
    const problem = `it is not YAML: ${wrong.message} (line ${lines.linePos(wrong.pos[0]).line})`
    return wrong.code === 'BAD_INDENT' ? { problem, isIndent: true } : { problem }
  }
  if (!document?.contents) return { problem: 'it is empty' }
  const reading: Reading = { lines, anchors: new Map(), nodes: 0, repeats, problem: null }
  const tree = treeOf(document.contents, reading)
  if (reading.nodes > MAX_NODES) return { problem: `with its aliases it holds over ${MAX_NODES} values` }
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

/** What a key that stands twice means to people. */
export const repeatedWords = ({ key, line }: Repeated): string =>
  `the key \`${key}\` stands twice in one mapping (line ${line}): keep one`

function aliased(node: Alias, reading: Reading): Tree {
  const target = reading.anchors.get(node.source)
  if (!target) {
    reading.problem ??= `the alias \`*${node.source}\` stands for nothing, or for itself`
    return NOTHING
  }
  reading.nodes += target.nodes
  return { ...target.tree, alias: true }
}

/** Dates and `1_000` are no text to Go's reader, though they are to a YAML 1.2 one. */
function formOf(text: string, value: unknown): 'text' | 'null' | 'other' {
  if (value === null) return 'null'
  return typeof value !== 'string' || /^[-+]?\d[\d_]*(\.[\d_]*)?$|^\d{4}-\d\d?-\d\d?([Tt\s]|$)/.test(text)
    ? 'other'
    : 'text'
}
