// From what was asked for to the targets of this run: patterns looked up, some left out, a share taken.
import type { Listed } from '../gitea/responses.ts'
import { elementOf, keyOf, type ListElement, type Target, withoutDuplicates } from '../model/target.ts'
import { sanitize } from '../safety/sanitize.ts'
import { type Asking, cachedListing, type Listing, repositoriesWithTopic } from './listing.ts'
import { isPattern, means, ownerOf, underOwner } from './name-pattern.ts'
import { type Shard, shareOf } from './shard.ts'

export interface Wanted {
  targets: readonly Target[]
  exclusions: readonly string[]
  /** Empty: whatever their topics. */
  topic: string
  shard: Shard | null
}

/**
 * The targets, with notes for the log about what was left out and warnings about what left nothing out; or why they can't
 * be known.
 */
export type Selected = { targets: Target[]; notes: string[]; warnings: string[] } | { problems: string[] }

/** What was asked for, by names alone. */
interface Named {
  targets: readonly Target[]
  /** What patterns mean and can't be told. */
  unfit: readonly string[]
  /** A name or pattern below its owner's name of today, as far as it is known. */
  current(name: string): string
}

/** Asks the server only where a pattern or a topic needs it. */
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
  if (shard !== null) notes.push(`share ${shard.index}/${shard.count}: ${share.length} of ${topical.targets.length}`)
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

/** Without what a pattern gave where it has a name of its own, perhaps below its owner's former one: that has its own fields. */
function namesFirst(asked: readonly Target[], expanded: readonly Target[], current: Named['current']): Target[] {
  const named = new Set(asked.map(({ repository }) => keyOf(current(repository))))
  const own = new Set(asked)
  return expanded.filter((target) => own.has(target) || !named.has(keyOf(target.repository)))
}

/** What the exclusions leave of the targets; a warning for each that leaves nothing out. */
function leaveOut({ targets, unfit, current }: Named, exclusions: readonly string[], notes: string[]) {
  const leavesOut = (pattern: string, repository: string) =>
    means(pattern, repository) || means(current(pattern), current(repository))
  const kept = targets.filter(({ repository }) => !exclusions.some((pattern) => leavesOut(pattern, repository)))
  if (kept.length < targets.length) notes.push(`${targets.length - kept.length} left out as excluded`)
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
    return { problem: `topic: no repository that was asked for has the topic ${topic}; look at its spelling` }
  if (topical.length < targets.length)
    notes.push(`${targets.length - topical.length} left out without the topic ${topic}`)
  return { targets: topical }
}

/**
 * What is known of the targets without the server; what isn't is left over as it was asked for. Where all are left out,
 * `why` the step stopped is left over: nobody, fed back, would be a success. A share may have nobody in it.
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
  if (unfit!.length > 0) notes.push(`${pattern}: left out ${countsOf(unfit!)}`)
  if (fit!.length === 0)
    return {
      problem: `${target.origin}: the pattern ${pattern} matches no repository that the token can see and that can be told${renaming ? `; ${renaming}` : ''}`,
    }
  const origin = `${target.origin}, ${pattern}`
  return {
    targets: fit!.map(({ full_name }) => ({ ...target, repository: full_name, origin })),
    unfit: unfit!.map(({ full_name }) => full_name),
  }
}

/** Words on an owner that has another name now; null when it has the one that a pattern says. */
const renamingOf = (pattern: string, owner: string): string | null =>
  keyOf(ownerOf(pattern)) === keyOf(owner) ? null : `${ownerOf(pattern)} is now ${owner}`

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
