// Equal, stable shares of a list, for jobs that divide it among them.
import { keyOf, type Target } from '../model/target.ts'

export interface Shard {
  /** From 1. */
  index: number
  count: number
}

/** `2/4`; null when it is none. */
export function parseShard(text: string): Shard | null {
  const [, index, count] = /^(\d{1,5})\s*\/\s*(\d{1,5})$/.exec(text) ?? []
  const shard = { index: Number(index), count: Number(count) }
  return shard.index >= 1 && shard.index <= shard.count ? shard : null
}

/** A share: the sorted names dealt out in turn, so that it is the same whatever the order of the list; in list order. */
export function shareOf(targets: readonly Target[], { index, count }: Shard): Target[] {
  const keys = targets.map(({ repository }) => keyOf(repository)).sort()
  const mine = new Set(keys.filter((_, at) => at % count === index - 1))
  return targets.filter(({ repository }) => mine.has(keyOf(repository)))
}
