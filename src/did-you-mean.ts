// The closest known name for a misspelled one.
import { distance } from 'fastest-levenshtein'

/** The name with the smallest distance, if it is small; else one that begins or ends with the word. `names` is not empty. */
export function nearestTo(word: string, names: readonly string[]): string {
  const least = names.reduce((best, next) => (distance(word, next) < distance(word, best) ? next : best))
  if (distance(word, least) <= 2) return least
  return names.find((name) => name.startsWith(word) || name.endsWith(word)) ?? least
}
