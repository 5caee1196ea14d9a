// Whether one value contains another: runners of the act family pass the inputs of a wrapper down, and a wrapper may combine them.

/**
 * Whether `whole` contains `value`: as it is, as a JSON string, or as JSON with any key order. `meant` is the input that
 * the value was for.
 */
export function isInside(value: string, whole: string, meant: string): boolean {
  const text = value.trim()
  const forms = [text, JSON.stringify(text).slice(1, -1), sortedOrNull(text)].filter((form) => form !== null)
  const around = [whole, sortedOrNull(whole)].filter((form) => form !== null)
  const touching = touchingOf(text, meant)
  return forms.some((form) => around.some((other) => standsIn(form, other, touching)))
}

/** Adjacent characters that make a match part of another word: for repositories any, for a long text none. */
function touchingOf(text: string, meant: string): RegExp | null {
  if (meant.startsWith('repositor')) return /[\w.*-]/
  if (text.length > 3) return null
  return /\d/.test(text) ? /\d/ : /[a-z]/i
}

function standsIn(text: string, whole: string, touching: RegExp | null): boolean {
  for (let at = whole.indexOf(text); at >= 0; at = whole.indexOf(text, at + 1)) {
    const [before = '', after = ''] = [whole[at - 1], whole[at + text.length]]
    if (!(touching?.test(before) || touching?.test(after))) return true
  }
  return false
}

/** A JSON object or array with sorted keys; null for other text. */
function sortedOrNull(text: string): string | null {
  try {
    return /^\s*[[{]/.test(text) ? sortedJson(JSON.parse(text)) : null
  } catch {
    return null
  }
}

/** A value as JSON with sorted keys; null for undefined, or if it nests too deeply. */
export function sortedJson(whole: unknown): string | null {
  try {
    return JSON.stringify(whole, (_, value: unknown) => (isObject(value) ? inOrder(value) : value)) ?? null
  } catch {
    return null
  }
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const inOrder = (value: object) => Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
