// Detects text that repeats confidential data: servers quote requests in their errors, and a payload may be secret.
import type { Json } from './json.ts'

/** Shorter values are no secrets, and occur in other text by chance. */
const LEAST = 8
/** This much of the beginning of a longer value is no coincidence: quotes are often truncated. */
const BEGINNING = 12
/** Messages are never shown beyond this length, with runs of whitespace counted as one. */
const MOST = 2000
/** Whitespace and invisible characters, which are removed or collapsed before a text is shown. */
const UNSEEN = /[\s\p{Cc}\p{Cf}]+/gu
/** Possible separators between characters, or between bytes in hex. */
const PUNCTUATION = /[\p{P}\p{S}]+/gu
/** A user name or password in a URL: a secret of its own, which an error may show without the rest. */
const USER_INFO = /:\/\/([^\s/?#]*)@/g

/**
 * A function that finds any of the values in a text: as it is, escaped for JSON, URLs or HTML, in base64 or hex, in another
 * case, with whitespace or punctuation between, or truncated after twelve characters. Values are strings and numbers of eight
 * characters or more, at any depth, and the user names and passwords in URLs; `secrets` is called once, on demand.
 */
export function createLeakDetector(secrets: () => readonly Json[]): (text: string) => boolean {
  let heads: Map<string, string[]> | undefined
  return (text) => {
    heads ??= headsOf(secrets().flatMap(valuesOf))
    return formsOf(text.replace(UNSEEN, ' ').slice(0, MOST)).some((form) => holds(form, heads!))
  }
}

function valuesOf(json: Json): string[] {
  const texts: string[] = []
  const open = [json]
  // Not recursive: JSON.parse accepts deeper nesting than the stack allows.
  for (const value of open) {
    if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) open.push(one)
    else if (typeof value === 'string' || typeof value === 'number') texts.push(String(value))
  }
  return [...texts, ...texts.flatMap(userInfoOf)]
}

function userInfoOf(text: string): string[] {
  return [...text.matchAll(USER_INFO)].flatMap(([, info]) => {
    const [user, ...password] = info!.split(':')
    return [user!, password.join(':')]
  })
}

/** The beginnings of the values, indexed by their first characters, so that one pass over a text is enough. */
function headsOf(values: readonly string[]): Map<string, string[]> {
  const heads = new Map<string, string[]>()
  for (const head of new Set(values.flatMap(headsOfOne))) {
    if (head.length < LEAST) continue
    const start = head.slice(0, LEAST)
    heads.set(start, [...(heads.get(start) ?? []), head])
  }
  return heads
}

/** Also the value without escapes undone: with separators in between, nothing looks like an escape. */
function headsOfOne(value: string): string[] {
  const start = value.slice(0, MOST)
  const apart = start.replace(UNSEEN, '').replace(PUNCTUATION, '').toLowerCase()
  return [...bareForms(start), apart].map((form) => form.slice(0, BEGINNING))
}

function holds(text: string, heads: ReadonlyMap<string, readonly string[]>): boolean {
  for (let at = 0; at + LEAST <= text.length; at++)
    if (heads.get(text.slice(at, at + LEAST))?.some((head) => text.startsWith(head, at))) return true
  return false
}

/** The text, and its base64 and hex decoded, from each offset at which a group can begin. */
function formsOf(text: string): string[] {
  const runs = text.replace(UNSEEN, '').match(/[A-Za-z0-9+/_-]{8,}/g) ?? []
  const digits =
    text
      .replace(UNSEEN, '')
      .replace(PUNCTUATION, '')
      .match(/[0-9a-f]{16,}/gi) ?? []
  return [
    text,
    ...runs.flatMap((run) => [0, 1, 2, 3].map((skip) => Buffer.from(run.slice(skip), 'base64').toString())),
    ...digits.flatMap((run) => [0, 1].map((skip) => Buffer.from(run.slice(skip), 'hex').toString())),
  ].flatMap(bareForms)
}

/**
 * With `\n` and similar decoded as escapes, and with each backslash as a literal one before a letter; each also without
 * punctuation, of which a short value may have little else.
 */
function bareForms(text: string): string[] {
  const plain = plainOf(text)
  return [/\\+[nrtbf]/g, /\\+/g].flatMap((escapes) => {
    const form = plain.replace(escapes, '').replace(/[\\"'+]/g, '')
    return [form, form.replace(PUNCTUATION, '')]
  })
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** A text without escaping: equal for all forms of a text, even escaped twice. */
function plainOf(text: string): string {
  let [before, after] = ['', text]
  for (let times = 0; after !== before && times < 3; times++) [before, after] = [after, unescaped(after)]
  return after.replace(UNSEEN, '').toLowerCase()
}

const unescaped = (text: string): string =>
  text
    .replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => Buffer.from(bytes.replaceAll('%', ''), 'hex').toString())
    .replace(/\\+(?:u([0-9a-f]{4})|x([0-9a-f]{2}))/gi, (_, long, short) => fromHex(long ?? short))
    .replace(/&#(\d{1,6});/g, (_, code) => String.fromCharCode(Number(code)))
    .replace(/&#x([0-9a-f]{1,5});/gi, (_, code) => fromHex(code))
    .replace(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => ENTITIES[name]!)

const fromHex = (code: string): string => String.fromCharCode(Number.parseInt(code, 16))
