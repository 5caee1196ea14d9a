// Finds secrets of the job in data to be sent, where everyone with read access to a target could see them.
import { decodingsOf } from './decodings.ts'
import { contextInObject, contextInText } from './job-contexts.ts'
import { placesOf } from './json-places.ts'
import { redactor } from './redact.ts'

/** A secret of this step, and its name in messages. */
export interface Secret {
  called: string
  value: string
}

const ADVICE = 'visible to everyone with read access to a target; send only the values that the receiver needs'

/**
 * A function that says what is wrong with a value that contains a secret, or a context of the job with its token; null if
 * it contains none.
 */
export function secretFinder(secrets: readonly Secret[]): (value: unknown) => string | null {
  const clean = secrets.map(({ called, value }) => ({ called, redact: redactor(value) }))
  const holder = (text: string) => clean.find(({ redact }) => redact(text) !== text)?.called
  return (value) => {
    const found = findingIn(value, '', holder)
    if (found === null) return null
    const place = clean.reduce((path, { redact }) => redact(path), found.path)
    return `${place === '' ? '' : `\`${place}\` `}${found.says}, ${ADVICE}`
  }
}

interface Finding {
  path: string
  says: string
}
/** The name of the secret in a text; undefined for none. */
type Holder = (text: string) => string | undefined

/** Nested encodings are decoded this often, not counting JSON as a whole; each level is searched once. */
const DEPTH = 3

function findingIn(whole: unknown, root: string, holder: Holder, depth = DEPTH): Finding | null {
  for (const { path, value } of placesOf(whole, root)) {
    const found = typeof value === 'string' ? inText(value, path, holder, depth) : inObject(value, path, holder)
    if (found !== null) return found
  }
  return null
}

/** Searches JSON by its parsed values first, so that the message has the path. */
function inText(text: string, path: string, holder: Holder, depth: number): Finding | null {
  const inner = parsed(text)
  const found = inner === undefined ? inWords(text, path, holder, depth) : findingIn(inner, path, holder, depth)
  if (found !== null) return found
  const called = holder(text)
  return called === undefined ? null : { path, says: `contains ${called}` }
}

/** Searches text that is not JSON as a whole: it may contain JSON, for example in source code. */
function inWords(text: string, path: string, holder: Holder, depth: number): Finding | null {
  const says = contextInText(text)
  if (says !== null) return { path, says }
  for (const decoded of depth > 0 ? decodingsOf(text) : []) {
    const found = inText(decoded, path, holder, depth - 1)
    if (found !== null) return found
  }
  return null
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' || typeof value === 'string' ? value : undefined
  } catch {
    return undefined
  }
}

function inObject(value: unknown, path: string, holder: Holder): Finding | null {
  if (typeof value !== 'object' || value === null) return null
  const says = contextInObject(value as Record<string, unknown>)
  if (says !== null) return { path, says }
  const called = Object.keys(value)
    .map(holder)
    .find((found) => found !== undefined)
  return called === undefined ? null : { path, says: `has a key that contains ${called}` }
}
