// Equal, stable shards of a list, for jobs that divide it.
import { keyOf, type Target } from '../model/target.ts'

export interface Shard {
  /** From 1. */
  index: number
  count: number
}

/** Parses `2/4`; null if it is invalid. */
export function parseShard(text: string): Shard | null {
  const [, index, count] = /^(\d{1,5})\s*\/\s*(\d{1,5})$/.exec(text) ?? []
  const shard = { index: Number(index), count: Number(count) }
  return shard.index >= 1 && shard.index <= shard.count ? shard : null
}

/** One shard: every n-th of the sorted names, so that it does not depend on list order; in list order. */
export function shareOf(targets: readonly Target[], { index, count }: Shard): Target[] {
  const keys = targets.map(({ repository }) => keyOf(repository)).sort()
  const mine = new Set(keys.filter((_, at) => at % count === index - 1))
  return targets.filter(({ repository }) => mine.has(keyOf(repository)))
}
