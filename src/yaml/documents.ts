// Counts the documents of a YAML file.
import { Parser } from 'yaml'

/** Whether a file has content after its first document; an empty document, as after a trailing `---`, is none. */
export function hasSecondDocument(text: string): boolean {
  // Parses the whole file again, only for the few files with such a line.
  if (!/[\r\n](---|\.\.\.)/.test(text)) return false
  let documents = 0
  for (const token of new Parser().parse(text))
    if (token.type === 'document' && documents++ > 0 && token.value) return true
  return false
}
