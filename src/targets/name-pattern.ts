// Patterns of repository names: `*` stands for any characters within the name; case is ignored.
import { keyOf } from '../model/target.ts'

export const isPattern = (text: string): boolean => text.includes('*')

/** The owner in a pattern, which never contains a `*`. */
export const ownerOf = (pattern: string): string => pattern.slice(0, pattern.indexOf('/'))

/** The same name or pattern under another owner. */
export const underOwner = (pattern: string, owner: string): string => `${owner}${pattern.slice(pattern.indexOf('/'))}`

/** The longest part of the name without a `*`, for a search; empty if there is none. */
export const literalOf = (pattern: string): string =>
  pattern
    .slice(pattern.indexOf('/') + 1)
    .split('*')
    .reduce((longest, part) => (part.length > longest.length ? part : longest), '')

/** Whether a name or pattern matches a repository. Linear in its length: each `*` matches as little as it can. */
export function means(pattern: string, repository: string): boolean {
  const [first, ...rest] = keyOf(pattern).split('*') as [string, ...string[]]
  const name = keyOf(repository)
  if (rest.length === 0) return first === name
  if (!name.startsWith(first)) return false
  const last = rest.pop()!
  let at = first.length
  for (const part of rest) {
    const found = name.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return name.length - last.length >= at && name.endsWith(last)
}
