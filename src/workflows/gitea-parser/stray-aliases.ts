// Aliases that lose their anchor: up to 1.27.2, the file is split into one document per job, and parts that are kept as written
// (`env`, `if`, `needs` …) still say `*name` although the anchor is in another job, or at the top.

import type { Span } from '../../gitea/releases.ts'
import { childOf, type Tree } from '../../yaml/tree.ts'
import { appliesTo, type Server } from './reader-release.ts'
import type { Suspect } from './suspect.ts'

const KEPT: { key: string; span?: Span }[] = [
  ...['needs', 'env', 'if', 'container', 'secrets'].map((key) => ({ key })),
  { key: 'permissions', span: { from: [1, 25, 0] } },
  { key: 'continue-on-error', span: { from: [1, 27, 0] } },
]

/** The aliases of each job with an anchor outside of it. */
export function strayAliases(file: Tree, server: Server): Suspect[] {
  const jobs = childOf(file, 'jobs')
  if (jobs?.kind !== 'map') return []
  const starts = jobs.keys.map(({ line }) => line)
  return jobs.entries.flatMap(([, job], index) => {
    const [from, until] = [starts[index] ?? 0, starts[index + 1] ?? Number.POSITIVE_INFINITY]
    const isOutside = ({ line }: Tree) => line < from || line >= until
    return strayIn(job, server, isOutside)
  })
}

function strayIn(job: Tree, server: Server, isOutside: (alias: Tree) => boolean): Suspect[] {
  const steps = childOf(job, 'steps')
  const ofJob = KEPT.filter(({ span = {} }) => appliesTo(server, span)).map(({ key }) => ({ part: job, key }))
  const ofSteps = (steps?.kind === 'list' ? steps.items : []).flatMap((part) =>
    ['env', 'if'].map((key) => ({ part, key })),
  )
  return [...ofJob, ...ofSteps].flatMap(({ part, key }): Suspect[] => {
    if (part.kind !== 'map' || part.alias) return []
    const at = part.entries.findIndex(([name]) => name === key)
    const value = part.entries[at]?.[1]
    if (!value || !aliasesIn(value).some(isOutside)) return []
    return [
      {
        line: part.keys[at]?.line ?? null,
        says: `\`${key}\` is an alias of a value outside the job; write it out`,
      },
    ]
  })
}

/** An alias has the line of its anchor. */
function aliasesIn(tree: Tree): Tree[] {
  if (tree.alias) return [tree]
  if (tree.kind === 'list') return tree.items.flatMap(aliasesIn)
  return tree.kind === 'map' ? tree.entries.flatMap(([, value]) => aliasesIn(value)) : []
}
