// Duplicate keys: where the server's parser rejects them, it drops the whole file. It rejects them where it decodes a
// mapping into typed fields, and accepts them where it keeps the mapping as it is (`env`, `matrix`, `permissions` of a job).

import type { Span } from '../../gitea/releases.ts'
import { repeatedWords } from '../../yaml/read-tree.ts'
import { childOf, type Repeated, type Tree } from '../../yaml/tree.ts'
import { appliesTo, type Server } from './reader-release.ts'

const EVERY = '*'
/** Everything below. */
const DEEP = '**'
const CONCURRENCY: Span = { from: [1, 24, 0] }

/** From model.ReadWorkflow and jobparser.Parse of each release, and tested against them. */
const MINDED: { path: string[]; span?: Span }[] = [
  { path: [] },
  { path: ['env'] },
  { path: ['defaults'] },
  { path: ['defaults', 'run'] },
  { path: ['concurrency'], span: CONCURRENCY },
  { path: ['jobs'] },
  { path: ['jobs', EVERY] },
  ...['outputs', 'services', 'strategy', 'defaults'].map((key) => ({ path: ['jobs', EVERY, key] })),
  { path: ['jobs', EVERY, 'with', DEEP] },
  { path: ['jobs', EVERY, 'defaults', 'run'] },
  { path: ['jobs', EVERY, 'services', EVERY] },
  { path: ['jobs', EVERY, 'services', EVERY, 'env'] },
  { path: ['jobs', EVERY, 'services', EVERY, 'credentials'] },
  { path: ['jobs', EVERY, 'concurrency'], span: CONCURRENCY },
  { path: ['jobs', EVERY, 'steps', EVERY] },
  { path: ['jobs', EVERY, 'steps', EVERY, 'with'] },
]

/** The message for a duplicate key that makes the file unreadable; null if there is none. GitHub accepts none anywhere. */
export function repeatedKeyOf(file: Tree, server: Server): string | null {
  if (server.flavor === 'github') return messageOf(firstOf(file, [DEEP]))
  const spans = MINDED.filter(({ span = {} }) => server.flavor !== 'gitea' || appliesTo(server, span))
  const found = spans.map(({ path }) => firstOf(file, path)).find((repeated) => repeated !== null)
  return messageOf(found ?? null)
}

/**
 * The same for `on:`, where only the parser that starts workflows rejects them. A duplicate trigger is accepted, and each
 * counts; of a duplicate filter, from 1.23, the last counts. Forgejo's parser is treated as the oldest.
 */
export function repeatedTriggerKeyOf(on: Tree, server: Server): string | null {
  if (server.flavor === 'github') return null
  const isOld = server.flavor === 'forgejo' || appliesTo(server, { until: [1, 23, 0] })
  if (isOld) return messageOf(firstOf(on, [EVERY, DEEP]))
  const lists = on.kind === 'map' ? on.entries.map(([, trigger]) => trigger).filter(({ kind }) => kind === 'list') : []
  const inList = lists.map((list) => firstOf(list, [DEEP])).find((repeated) => repeated !== null)
  return messageOf(inList ?? firstOf(on, ['workflow_dispatch', 'inputs', EVERY]))
}

/** The message for a duplicate key in the trigger of a dispatch, or in the mapping around it. */
export const repeatedDispatchKeyOf = (on: Tree): string | null =>
  messageOf(
    [[], ['workflow_dispatch'], ['workflow_dispatch', 'inputs'], ['workflow_dispatch', 'inputs', EVERY]]
      .map((path) => firstOf(on, path))
      .find((repeated) => repeated !== null) ?? null,
  )

const messageOf = (repeated: Repeated | null): string | null => repeated && repeatedWords(repeated)

/** The first duplicate key at a path. */
function firstOf(tree: Tree | undefined, [key, ...rest]: string[]): Repeated | null {
  if (!tree) return null
  if (key === undefined) return tree.kind === 'map' ? tree.repeated : null
  if (key !== EVERY && key !== DEEP) return firstOf(childOf(tree, key), rest)
  const own = key === DEEP && tree.kind === 'map' ? tree.repeated : null
  if (own) return own
  const below = key === DEEP ? [DEEP] : rest
  for (const child of childrenOf(tree)) {
    const found = firstOf(child, below)
    if (found) return found
  }
  return null
}

function childrenOf(tree: Tree): Tree[] {
  if (tree.kind === 'list') return tree.items
  return tree.kind === 'map' ? tree.entries.map(([, value]) => value) : []
}
