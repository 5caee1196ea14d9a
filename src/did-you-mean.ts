// The name that somebody meant who misspelt it.
import { distance } from 'fastest-levenshtein'

/** The name that differs from the word least, if by little; else one that begins or ends with it. `names` has one at least. */
export function nearestTo(word: string, names: readonly string[]): string {
  const least = names.reduce((best, next) => (distance(word, next) < distance(word, best) ? next : best))
  if (distance(word, least) <= 2) return least
  return names.find((name) => name.startsWith(word) || name.endsWith(word)) ?? least
}
