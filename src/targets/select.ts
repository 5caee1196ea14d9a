// Chooses the targets of a run: resolves patterns, applies exclusions and the topic, and takes a shard.
import type { Listed } from '../gitea/responses.ts'
import { elementOf, keyOf, type ListElement, type Target, withoutDuplicates } from '../model/target.ts'
import { sanitize } from '../safety/sanitize.ts'
import { type Asking, cachedListing, type Listing, repositoriesWithTopic } from './listing.ts'
import { isPattern, means, ownerOf, underOwner } from './name-pattern.ts'
import { type Shard, shareOf } from './shard.ts'

export interface Wanted {
  targets: readonly Target[]
  exclusions: readonly string[]
  /** Empty: any topics. */
  topic: string
  shard: Shard | null
}

/**
 * The targets, with log notes about the excluded ones and warnings about exclusions without effect; or why they can't be
 * determined.
 */
export type Selected = { targets: Target[]; notes: string[]; warnings: string[] } | { problems: string[] }

/** The requested targets, with patterns resolved. */
interface Named {
  targets: readonly Target[]
  /** Targets whose patterns could not be resolved. */
  unfit: readonly string[]
  /** A name or pattern under the current name of its owner, as far as it is known. */
  current(name: string): string
}

/** Calls the server only for a pattern or a topic. */
export async function selectTargets({ targets, exclusions, topic, shard }: Wanted, asking: Asking): Promise<Selected> {
  const notes: string[] = []
  const isOpen = targets.some(({ repository }) => isPattern(repository))
  const named = isOpen
    ? await expandAll(targets, asking, notes)
    : { targets, unfit: [], current: (name: string) => name }
  if ('problems' in named) return named
  const { kept, warnings } = leaveOut(named, exclusions, notes)
  const topical = await withTopic(topic, kept, named.current, asking, notes)
  if ('problem' in topical) return { problems: [topical.problem] }
  const share = shard === null ? topical.targets : shareOf(topical.targets, shard)
  if (shard !== null) notes.push(`shard ${shard.index}/${shard.count}: ${share.length} of ${topical.targets.length}`)
  return { targets: share, notes, warnings }
}

async function expandAll(
  targets: readonly Target[],
  asking: Asking,
  notes: string[],
): Promise<Named | { problems: string[] }> {
  const problems: string[] = []
  const expanded: Target[] = []
  const unfit: string[] = []
  const { find, current } = cachedListing(asking)
  for (const target of targets) {
    const found = isPattern(target.repository) ? await expand(target, find, notes) : { targets: [target], unfit: [] }
    if ('problem' in found) problems.push(found.problem)
    else {
      expanded.push(...found.targets)
      unfit.push(...found.unfit)
    }
  }
  if (problems.length > 0) return { problems }
  return { targets: withoutDuplicates(namesFirst(targets, expanded, current)), unfit, current }
}

/** Removes results of a pattern that are also listed by name, possibly under a former owner: those have their own fields. */
function namesFirst(asked: readonly Target[], expanded: readonly Target[], current: Named['current']): Target[] {
  const named = new Set(asked.map(({ repository }) => keyOf(current(repository))))
  const own = new Set(asked)
  return expanded.filter((target) => own.has(target) || !named.has(keyOf(target.repository)))
}

/** The targets after the exclusions, with a warning for each exclusion without effect. */
function leaveOut({ targets, unfit, current }: Named, exclusions: readonly string[], notes: string[]) {
  const leavesOut = (pattern: string, repository: string) =>
    means(pattern, repository) || means(current(pattern), current(repository))
  const kept = targets.filter(({ repository }) => !exclusions.some((pattern) => leavesOut(pattern, repository)))
  if (kept.length < targets.length) notes.push(`${targets.length - kept.length} excluded`)
  const asked = [...targets.map(({ repository }) => repository), ...unfit]
  const idle = exclusions.filter((pattern) => !asked.some((repository) => leavesOut(pattern, repository)))
  return { kept, warnings: [...new Set(idle)].map(idleWarning) }
}

const idleWarning = (pattern: string): string =>
  `\`${pattern}\` excludes nothing: no requested repository matches it; check its spelling, or remove it`

async function withTopic(
  topic: string,
  targets: Target[],
  current: Named['current'],
  asking: Asking,
  notes: string[],
): Promise<{ targets: Target[] } | { problem: string }> {
  if (topic === '' || targets.length === 0) return { targets }
  const having = await repositoriesWithTopic(topic, asking)
  if ('problem' in having) return { problem: `topic: ${having.problem}` }
  const topical = targets.filter(({ repository }) => having.has(keyOf(current(repository))))
  if (topical.length === 0)
    return { problem: `topic: no requested repository has the topic ${topic}; check its spelling` }
  if (topical.length < targets.length)
    notes.push(`${targets.length - topical.length} excluded without the topic ${topic}`)
  return { targets: topical }
}

/**
 * The targets that are known without the server; the others stay as requested. If all are excluded, `why` the step stopped
 * stays instead: an empty list, reused as input, would be a success. A shard may be empty.
 */
export function knownTargets(
  { targets, exclusions, topic, shard }: Wanted,
  why: string,
): { targets: Target[]; leftOver: ListElement[] } {
  const isExcluded = ({ repository }: Target) => exclusions.some((pattern) => means(pattern, repository))
  const named = withoutDuplicates(targets).filter((target) => !isPattern(target.repository) && !isExcluded(target))
  const patterns = targets.filter(({ repository }) => isPattern(repository))
  const isOpen = patterns.length > 0 || topic !== ''
  const unknown = [...patterns.map(elementOf), ...exclusions.map((name) => `!${name}`)]
  const isNobody = targets.length > 0 && named.length === 0 && patterns.length === 0
  const leftOver = patterns.length > 0 ? unknown : isNobody ? [sanitize(why)] : []
  return { targets: shard && !isOpen ? shareOf(named, shard) : named, leftOver }
}

async function expand(
  target: Target,
  find: Listing['find'],
  notes: string[],
): Promise<{ targets: Target[]; unfit: string[] } | { problem: string }> {
  const pattern = target.repository
  const found = await find(pattern)
  if ('problem' in found) return { problem: `${target.origin}: the pattern ${pattern}: ${found.problem}` }
  const renaming = renamingOf(pattern, found.owner)
  if (renaming && !notes.includes(renaming)) notes.push(renaming)
  const current = underOwner(pattern, found.owner)
  const matching = found.repositories.filter(({ full_name }) => means(current, full_name))
  const [fit, unfit] = [true, false].map((isFit) => matching.filter((row) => (unfitness(row) === null) === isFit))
  if (unfit!.length > 0) notes.push(`${pattern}: excluded ${countsOf(unfit!)}`)
  if (fit!.length === 0)
    return {
      problem: `${target.origin}: the pattern ${pattern} matches no repository that the token can see and that can receive an event${renaming ? `; ${renaming}` : ''}`,
    }
  const origin = `${target.origin}, ${pattern}`
  return {
    targets: fit!.map(({ full_name }) => ({ ...target, repository: full_name, origin })),
    unfit: unfit!.map(({ full_name }) => full_name),
  }
}

/** A note about an owner with a new name; null if the name in the pattern is current. */
const renamingOf = (pattern: string, owner: string): string | null =>
  keyOf(ownerOf(pattern)) === keyOf(owner) ? null : `${ownerOf(pattern)} is now ${owner}`

/** Why a pattern excludes a repository; null if it does not. */
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
