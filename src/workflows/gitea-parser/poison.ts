// Workflow files that crash the server's parser: it panics in the queue of push events, and up to 20 pushes of any
// repositories lose their runs.

import type { Span } from '../../gitea/releases.ts'
import { childOf, isNull, isText, type Tree } from '../../yaml/tree.ts'
import { appliesTo, type Server } from './reader-release.ts'
import type { Suspect } from './suspect.ts'

/** From this release, the parser expands the matrices of every file in a repository before it selects those for a push. */
export const isReadAtEveryPush = (server: Server): boolean =>
  server.flavor === 'gitea' && appliesTo(server, { from: [1, 26, 0] })

/** Before, a `matrix` with a value that is not a list counted as none. */
const TAKES_SCALARS: Span = { from: [1, 27, 0] }
/** From this release, anything but a list of mappings is refused, except for a mapping with a key that is not text. */
const CHECKS: Span = { from: [1, 27, 3] }

/** The message for the first matrix that makes this release panic; null if there is none. */
export const poisonOf = (file: Tree, server: Server): string | null => poisonIn(file, server)?.says ?? null

/** The same, with its line. */
export function poisonIn(file: Tree, server: Server): Suspect | null {
  const jobs = childOf(file, 'jobs')
  if (server.flavor !== 'gitea' || jobs?.kind !== 'map') return null
  for (const [name, job] of jobs.entries) {
    const matrix = childOf(childOf(job, 'strategy'), 'matrix')
    const key = poisonedKey(matrix, server)
    const says = `\`jobs.${name}.strategy.matrix.${key}\` is not a list of mappings with text keys; ${FIX}`
    if (key) return { line: childOf(matrix, key)?.line ?? null, says }
  }
  return null
}

const FIX = 'list `{key: value}`, or write `matrix: ${{ fromJSON(…) }}` for the whole matrix'

type Shape = 'mapping' | 'odd mapping' | 'list' | 'null' | 'value'

function shapeOf(tree: Tree): Shape {
  if (tree.kind === 'list') return 'list'
  if (tree.kind === 'map') return tree.keys.every(isText) ? 'mapping' : 'odd mapping'
  return isNull(tree) ? 'null' : 'value'
}

function poisonedKey(matrix: Tree | undefined, server: Server): 'include' | 'exclude' | null {
  if (matrix?.kind !== 'map' || (matrix.alias && !appliesTo(server, CHECKS)) || !isExpanded(matrix, server)) return null
  const include = entriesOf(matrix, 'include', server)
  const exclude = entriesOf(matrix, 'exclude', server)
  if (appliesTo(server, CHECKS) && ![...include, ...exclude].every(({ kind }) => kind === 'map')) return null
  if (include.some(crashesInclude)) return 'include'
  return crashesExclude(exclude, new Set(matrix.entries.map(([key]) => key))) ? 'exclude' : null
}

/** Whether the parser uses the matrix: with an invalid value or a duplicate key, it continues without one. */
function isExpanded(matrix: Extract<Tree, { kind: 'map' }>, server: Server): boolean {
  const takesScalars = appliesTo(server, TAKES_SCALARS)
  const isTaken = (shape: Shape) => (takesScalars ? shape !== 'mapping' : shape === 'list' || shape === 'null')
  return !holdsTwice(matrix) && matrix.entries.every(([, value]) => isTaken(shapeOf(value)))
}

function holdsTwice(tree: Tree): boolean {
  if (tree.kind === 'list') return tree.items.some(holdsTwice)
  return tree.kind === 'map' && (tree.repeated !== null || tree.entries.some(([, value]) => holdsTwice(value)))
}

/** The entries that the parser iterates over; newer releases treat a single value as a list of one. */
function entriesOf(matrix: Tree, key: 'include' | 'exclude', server: Server): Tree[] {
  const value = childOf(matrix, key)
  if (!value) return []
  if (value.kind === 'list') return value.items
  return appliesTo(server, TAKES_SCALARS) ? [value] : []
}

function crashesInclude(entry: Tree): boolean {
  const shape = shapeOf(entry)
  if (entry.kind === 'list') return entry.items.some((item) => shapeOf(item) !== 'mapping')
  return shape === 'value' || shape === 'odd mapping'
}

/** An entry with a key that the matrix lacks stops the parser before the next entry can crash it. */
function crashesExclude(entries: Tree[], keys: Set<string>): boolean {
  for (const entry of entries) {
    if (entry.kind !== 'map' || shapeOf(entry) !== 'mapping') return true
    if (entry.entries.some(([key]) => key === 'include' || !keys.has(key))) return false
  }
  return false
}
