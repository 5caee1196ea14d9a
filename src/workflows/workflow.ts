// A workflow file as one server sees it: what starts it, or why that server ignores it.

import { readTree } from '../yaml/read-tree.ts'
import { childOf, isNull, type Tree, textOf } from '../yaml/tree.ts'
import type { PatternLanguage } from './filters/patterns.ts'
import { poisonOf } from './gitea-parser/poison.ts'
import { refusalOf } from './gitea-parser/quirks.ts'
import { appliesTo, type Server } from './gitea-parser/reader-release.ts'
import { repeatedKeyOf, repeatedTriggerKeyOf } from './gitea-parser/repeated-keys.ts'
import { type Triggers, triggersOf } from './triggers.ts'

/**
 * Why a file is ignored for every event. `unreadable`: nothing can run it. `parser`: this release's reader of `on:`
 * refuses it, which workflow_dispatch by API doesn't use, so that may still work.
 */
export interface Dropped {
  kind: 'unreadable' | 'parser'
  why: string
}

export interface Workflow {
  path: string
  name: string | null
  dropped: Dropped | null
  /** What the file says, even where the server drops it; empty if it can't be read. */
  triggers: Triggers
  /** How this server reads the patterns of its filters. */
  language: PatternLanguage
  /** What of it makes this release's reader panic, in words; null if nothing does. */
  poison: string | null
}

/** Reads the text of a workflow file; never throws. */
export function readWorkflow(path: string, text: string, server: Server): Workflow {
  const read = readTree(text, undefined, 'kept')
  const unreadable =
    'problem' in read ? read.problem : (repeatedKeyOf(read.tree, server) ?? misshapeOf(read.tree))
  if ('problem' in read || unreadable) {
    return unreadableWorkflow(path, `${unreadable}`)
  }
  const on = childOf(read.tree, 'on')!
  const refusal = repeatedTriggerKeyOf(on, server) ?? refusalOf(on, server)
  return {
    path,
    name: textOf(childOf(read.tree, 'name')) || null,
    dropped: refusal === null ? null : dropped('parser', refusal),
    triggers: triggersOf(on, server),
    language: patternLanguageOf(server),
    poison: refusal === null ? poisonOf(read.tree, server) : null,
  }
}

const patternLanguageOf = (server: Server): PatternLanguage =>
  server.flavor === 'gitea' && appliesTo(server, { from: [1, 27, 0] }) ? 'glob' : 'act'

/** A file that no server can run. */
export const unreadableWorkflow = (path: string, why: string): Workflow => ({
  path,
  name: null,
  dropped: dropped('unreadable', why),
  triggers: { others: [] },
  language: 'act',
  poison: null,
})

/** What keeps a readable YAML file from being a workflow, on every server. */
function misshapeOf(tree: Tree): string | null {
  if (tree.kind !== 'map') return 'it is not a mapping of keys to values'
  const on = childOf(tree, 'on')
  if (!on || isNull(on)) return 'it has no `on:`'
  if (isNull(childOf(tree, 'jobs'))) return 'it has no `jobs:`'
  const name = childOf(tree, 'name')
  if (name && name.kind !== 'scalar') return 'its `name:` is not text'
  return wrongJob(childOf(tree, 'jobs')!)
}

function wrongJob(jobs: Tree): string | null {
  if (jobs.kind !== 'map') return 'its `jobs:` is not a mapping'
  const wrong = jobs.entries.find(([, job]) => job.kind !== 'map')
  return wrong ? `its job \`${wrong[0]}\` is not a mapping` : null
}

/** A sentence that quotes a hostile file must not fill the log. */
const dropped = (kind: Dropped['kind'], why: string): Dropped => ({
  kind,
  why: why.length > 300 ? `${why.slice(0, 300)}…` : why,
})
