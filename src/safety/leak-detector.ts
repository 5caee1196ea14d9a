// Whether words repeat what is not theirs to tell: servers quote in their errors what they were sent, and a payload may be secret.
import type { Json } from './json.ts'

/** Shorter values are no secrets, and stand in other words by chance. */
const LEAST = 8
/** So much of the beginning of a longer one is no chance: who quotes, cuts. */
const BEGINNING = 12
/** No more of such words is ever shown, blanks in a row counted as one. */
const MOST = 2000
/** Blanks, and marks that nobody sees, which are taken out or drawn together before words are shown. */
const UNSEEN = /[\s\p{Cc}\p{Cf}]+/gu
/** What may be put between characters, or bytes in hex. */
const PUNCTUATION = /[\p{P}\p{S}]+/gu
/** A name or a password in an address: a secret of its own, which an error says without the rest. */
const USER_INFO = /:\/\/([^\s/?#]*)@/g

/**
 * A function that finds any of the values in a text: as it is, escaped for JSON, an address or HTML, in base64 or hex, in another
 * case, with blanks or punctuation between, or cut off after twelve characters. Values are texts and numbers of eight characters
 * or more, at any depth, and the names and passwords in addresses; `secrets` is asked once, when needed.
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
  // Not by recursion: what JSON.parse takes may nest deeper than the stack.
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

/** The beginnings of the values by their first characters, so that a text is read once however many there are. */
function headsOf(values: readonly string[]): Map<string, string[]> {
  const heads = new Map<string, string[]>()
  for (const head of new Set(values.flatMap(headsOfOne))) {
    if (head.length < LEAST) continue
    const start = head.slice(0, LEAST)
    heads.set(start, [...(heads.get(start) ?? []), head])
  }
  return heads
}

/** Also what is left when nothing in it is taken for an escape: with marks between, nothing looks like one. */
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

/** The text, and what it says in base64 or hex, read from each of the places at which a group can begin. */
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
 * With `\n` and its kin taken for escapes, and with a backslash taken for one that happens to stand before a letter; each also
 * without punctuation, of which a short value may have little else.
 */
function bareForms(text: string): string[] {
  const plain = plainOf(text)
  return [/\\+[nrtbf]/g, /\\+/g].flatMap((escapes) => {
    const form = plain.replace(escapes, '').replace(/[\\"'+]/g, '')
    return [form, form.replace(PUNCTUATION, '')]
  })
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** A text without what escaping adds: the same for all forms of a text, also for one that was escaped twice. */
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
