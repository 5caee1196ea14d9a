// From what was asked for to the targets of this run: patterns looked up, some left out, a share taken.
import type { Listed } from '../gitea/api.ts'
import { plain } from '../plain.ts'
import { type Asking, cachedListing, type Found, repositoriesWithTopic } from './lookup.ts'
import { isPattern, means } from './pattern.ts'
import { type Shard, shareOf } from './shard.ts'
import { elementOf, keyOf, type ListElement, type Target, withoutDuplicates } from './target.ts'

export interface Wanted {
  targets: readonly Target[]
  exclusions: readonly string[]
  /** Empty: whatever their topics. */
  topic: string
  shard: Shard | null
}

/** The targets, and notes for the log about what was left out; or why they can't be known. */
export type Selected = { targets: Target[]; notes: string[] } | { problems: string[] }

/** Asks the server only where a pattern or a topic needs it. */
export async function selectTargets({ targets, exclusions, topic, shard }: Wanted, asking: Asking): Promise<Selected> {
  const notes: string[] = []
  const isOpen = targets.some(({ repository }) => isPattern(repository))
  const named = isOpen ? await expandAll(targets, asking, notes) : { targets }
  if ('problems' in named) return named
  const all = named.targets
  const kept = all.filter(({ repository }) => !exclusions.some((pattern) => means(pattern, repository)))
  if (kept.length < all.length) notes.push(`${all.length - kept.length} left out as excluded`)
  const topical = await withTopic(topic, kept, asking, notes)
  if ('problem' in topical) return { problems: [topical.problem] }
  const share = shard === null ? topical.targets : shareOf(topical.targets, shard)
  if (shard !== null) notes.push(`share ${shard.index}/${shard.count}: ${share.length} of ${topical.targets.length}`)
  return { targets: share, notes }
}

async function expandAll(
  targets: readonly Target[],
  asking: Asking,
  notes: string[],
): Promise<{ targets: Target[] } | { problems: string[] }> {
  const problems: string[] = []
  const expanded: Target[] = []
  // Who is named has its own fields, wherever a pattern means it too.
  const named = new Set(targets.map(({ repository }) => keyOf(repository)))
  const listing = cachedListing(asking)
  for (const target of targets) {
    const found = isPattern(target.repository) ? await expand(target, listing, named, notes) : { targets: [target] }
    if ('problem' in found) problems.push(found.problem)
    else expanded.push(...found.targets)
  }
  return problems.length > 0 ? { problems } : { targets: withoutDuplicates(expanded) }
}

async function withTopic(
  topic: string,
  targets: Target[],
  asking: Asking,
  notes: string[],
): Promise<{ targets: Target[] } | { problem: string }> {
  if (topic === '' || targets.length === 0) return { targets }
  const having = await repositoriesWithTopic(topic, asking)
  if ('problem' in having) return { problem: `topic: ${having.problem}` }
  const topical = targets.filter(({ repository }) => having.has(keyOf(repository)))
  if (topical.length === 0)
    return { problem: `topic: no repository that was asked for has the topic ${topic}; look at its spelling` }
  if (topical.length < targets.length)
    notes.push(`${targets.length - topical.length} left out without the topic ${topic}`)
  return { targets: topical }
}

/**
 * What is known of the targets without the server; what isn't is left over as it was asked for. Where all are left out,
 * `why` the step stopped is left over: nobody, fed back, would be a success. A share may have nobody in it.
 */
export function knownOf(
  { targets, exclusions, topic, shard }: Wanted,
  why: string,
): { targets: Target[]; leftOver: ListElement[] } {
  const isExcluded = ({ repository }: Target) => exclusions.some((pattern) => means(pattern, repository))
  const named = withoutDuplicates(targets).filter((target) => !isPattern(target.repository) && !isExcluded(target))
  const patterns = targets.filter(({ repository }) => isPattern(repository))
  const isOpen = patterns.length > 0 || topic !== ''
  const unknown = [...patterns.map(elementOf), ...exclusions.map((name) => `!${name}`)]
  const isNobody = targets.length > 0 && named.length === 0 && patterns.length === 0
  const leftOver = patterns.length > 0 ? unknown : isNobody ? [plain(why)] : []
  return { targets: shard && !isOpen ? shareOf(named, shard) : named, leftOver }
}

async function expand(
  target: Target,
  listing: (pattern: string) => Promise<Found>,
  named: ReadonlySet<string>,
  notes: string[],
): Promise<{ targets: Target[] } | { problem: string }> {
  const pattern = target.repository
  const found = await listing(pattern)
  if ('problem' in found) return { problem: `${target.origin}: the pattern ${pattern}: ${found.problem}` }
  const matching = found.repositories.filter(({ full_name }) => means(pattern, full_name))
  const fit = matching.filter((row) => unfitness(row) === null)
  if (matching.length > fit.length) notes.push(`${pattern}: left out ${countsOf(matching)}`)
  if (fit.length === 0)
    return {
      problem: `${target.origin}: the pattern ${pattern} matches no repository that the token can see and that can be told`,
    }
  const origin = `${target.origin}, ${pattern}`
  const others = fit.filter(({ full_name }) => !named.has(keyOf(full_name)))
  return { targets: others.map(({ full_name }) => ({ ...target, repository: full_name, origin })) }
}

/** Why a repository that nobody named is not meant by a pattern; null when it is. */
function unfitness({ archived, mirror, empty, fork }: Listed): string | null {
  if (archived) return 'archived'
  if (mirror) return 'mirrored'
  if (empty) return 'empty'
  return fork ? 'forked' : null
}

function countsOf(rows: readonly Listed[]): string {
  const counts = new Map<string, number>()
  for (const row of rows) {
    const why = unfitness(row)
    if (why) counts.set(why, (counts.get(why) ?? 0) + 1)
  }
  return [...counts].map(([why, count]) => `${count} ${why}`).join(', ')
}
