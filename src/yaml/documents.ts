// How many documents a YAML file has.
import { Parser } from 'yaml'

/** Whether anything stands behind the first document; an empty one, as after a last `---`, is nothing. */
export function hasSecondDocument(text: string): boolean {
  // All of it is read again, for the few files that have such a line below another.
  if (!/[\r\n](---|\.\.\.)/.test(text)) return false
  let documents = 0
  for (const token of new Parser().parse(text))
    if (token.type === 'document' && documents++ > 0 && token.value) return true
  return false
}
