// What is wrong with a text that should be JSON, without quoting it: it may hold secrets.

/** Where a text stops being JSON, as ` (line 1, column 8)`, counted from one; empty for a text that is JSON. */
export function placeOfFlaw(text: string): string {
  const says = flawOf(text)
  if (says === null) return ''
  const before = text.slice(0, positionOf(says, text)).split('\n')
  return ` (line ${before.length}, column ${before.at(-1)!.length + 1})`
}

/** The parser's words; null for JSON. */
function flawOf(text: string): string | null {
  try {
    JSON.parse(text)
    return null
  } catch (error) {
    return (error as Error).message
  }
}

/** Its words for a character that can't stand where it stands: they quote the text and, from Node 20, give no position. */
const isUnexpected = (says: string | null): boolean => says?.endsWith('is not valid JSON') ?? false

function positionOf(says: string, text: string): number {
  // Not looked for where the text is quoted, which may say anything. Without one, the text ends too soon.
  if (!isUnexpected(says)) return Number(/ at position (\d+)/.exec(says)?.[1] ?? text.length)
  // A beginning of the text has the flaw as soon as it holds that character: halve what is left.
  let [without, within] = [0, text.length]
  while (within - without > 1) {
    const middle = Math.floor((without + within) / 2)
    if (isUnexpected(flawOf(text.slice(0, middle)))) within = middle
    else without = middle
  }
  return without
}

export const ENCODED_TWICE = 'is JSON within a JSON string, encoded twice: one `toJSON` too many'

/** Whether a value is a text that is an object of JSON itself. */
export function isEncodedTwice(value: unknown): boolean {
  let inner = value
  try {
    while (typeof inner === 'string') inner = JSON.parse(inner)
  } catch {
    return false
  }
  return inner !== value && typeof inner === 'object' && inner !== null && !Array.isArray(inner)
}
