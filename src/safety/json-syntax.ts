// Locates errors in invalid JSON without quoting it: it may contain secrets.

/** The position of the first error, as ` (line 1, column 8)`, counted from one; empty for valid JSON. */
export function placeOfFlaw(text: string): string {
  const says = flawOf(text)
  if (says === null) return ''
  const before = text.slice(0, positionOf(says, text)).split('\n')
  return ` (line ${before.length}, column ${before.at(-1)!.length + 1})`
}

/** The message of the parser; null for valid JSON. */
function flawOf(text: string): string | null {
  try {
    JSON.parse(text)
    return null
  } catch (error) {
    return (error as Error).message
  }
}

/** The message for an unexpected character: it quotes the text and, from Node 20, gives no position. */
const isUnexpected = (says: string | null): boolean => says?.endsWith('is not valid JSON') ?? false

function positionOf(says: string, text: string): number {
  // Only in messages that do not quote the text, which could contain anything. No position: the text ends too early.
  if (!isUnexpected(says)) return Number(/ at position (\d+)/.exec(says)?.[1] ?? text.length)
  // Binary search: a prefix has the error once it contains the unexpected character.
  let [without, within] = [0, text.length]
  while (within - without > 1) {
    const middle = Math.floor((without + within) / 2)
    if (isUnexpected(flawOf(text.slice(0, middle)))) within = middle
    else without = middle
  }
  return without
}

export const ENCODED_TWICE = 'is JSON in a JSON string, encoded twice; remove one `toJSON`'

/** Whether a value is a string that contains a JSON object. */
export function isEncodedTwice(value: unknown): boolean {
  let inner = value
  try {
    while (typeof inner === 'string') inner = JSON.parse(inner)
  } catch {
    return false
  }
  return inner !== value && typeof inner === 'object' && inner !== null && !Array.isArray(inner)
}
