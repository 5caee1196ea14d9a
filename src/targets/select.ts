// From what was asked for to the targets of this run: patterns looked up, some left out, a share taken.
import type { Listed } from '../gitea/api.ts'
import { type Asking, repositoriesFor, repositoriesWithTopic } from './lookup.ts'
import { isPattern, means } from './pattern.ts'
import { type Shard, shareOf } from './shard.ts'
import { keyOf, type Target, withoutDuplicates } from './target.ts'

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
  const problems: string[] = []
  const expanded: Target[] = []
  for (const target of targets) {
    const found = isPattern(target.repository) ? await expand(target, asking, notes) : { targets: [target] }
    if ('problem' in found) problems.push(found.problem)
    else expanded.push(...found.targets)
  }
  const withTopic = topic === '' ? null : await repositoriesWithTopic(topic, asking)
  if (withTopic && 'problem' in withTopic) problems.push(`topic: ${withTopic.problem}`)
  if (problems.length > 0) return { problems }
  const all = withoutDuplicates(expanded)
  const kept = all.filter(({ repository }) => !exclusions.some((pattern) => means(pattern, repository)))
  if (kept.length < all.length) notes.push(`${all.length - kept.length} left out as excluded`)
  const topical = withTopic instanceof Set ? kept.filter(({ repository }) => withTopic.has(keyOf(repository))) : kept
  if (topical.length < kept.length) notes.push(`${kept.length - topical.length} left out without the topic ${topic}`)
  const share = shard === null ? topical : shareOf(topical, shard)
  if (shard !== null) notes.push(`share ${shard.index}/${shard.count}: ${share.length} of ${topical.length}`)
  return { targets: share, notes }
}

async function expand(
  target: Target,
  asking: Asking,
  notes: string[],
): Promise<{ targets: Target[] } | { problem: string }> {
  const pattern = target.repository
  const found = await repositoriesFor(pattern, asking)
  if ('problem' in found) return { problem: `${target.origin}: the pattern ${pattern}: ${found.problem}` }
  const matching = found.repositories.filter(({ full_name }) => means(pattern, full_name))
  const fit = matching.filter((row) => unfitness(row) === null)
  if (matching.length > fit.length) notes.push(`${pattern}: left out ${countsOf(matching)}`)
  if (fit.length === 0)
    return {
      problem: `${target.origin}: the pattern ${pattern} matches no repository that the token can see and that can be told`,
    }
  const origin = `${target.origin}, ${pattern}`
  return { targets: fit.map(({ full_name }) => ({ ...target, repository: full_name, origin })) }
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
