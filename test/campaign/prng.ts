// Pseudorandom numbers that depend only on the given words, so that a failing run can be repeated in any order.
import { createHash } from 'node:crypto'

/** At least 0, below 1; decided by the words alone. */
export function chanceOf(...words: (string | number)[]): number {
  const digest = createHash('sha256').update(JSON.stringify(words)).digest()
  return digest.readUIntBE(0, 6) / 2 ** 48
}

/** One of the items; decided by the words alone. */
export const pickOf = <T>(items: readonly T[], ...words: (string | number)[]): T =>
  items[Math.floor(chanceOf(...words) * items.length)]!
