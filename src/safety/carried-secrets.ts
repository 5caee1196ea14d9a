// Secrets of the job in what would be sent: everybody who may read a target would read them there.
import { placesOf } from './json-places.ts'
import { redactor } from './redact.ts'

/** A secret that the step knows, and how a message calls it. */
export interface Secret {
  called: string
  value: string
}

const ADVICE = 'which all who may read a target would see; send only the values that the receiver needs'

/**
 * A function that says what is wrong with a value that carries a secret, or a context of the job that does; null when it
 * carries none.
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
/** What a text holds; undefined for nothing. */
type Holder = (text: string) => string | undefined

function findingIn(whole: unknown, root: string, holder: Holder): Finding | null {
  for (const { path, value } of placesOf(whole, root)) {
    const found = typeof value === 'string' ? inText(value, path, holder) : inObject(value, path, holder)
    if (found !== null) return found
  }
  return null
}

/** What is inside of JSON first, whose escapes may hide it and whose keys say where it is. */
function inText(text: string, path: string, holder: Holder): Finding | null {
  for (const piece of /^\s*"/.test(text) ? [text] : objectsIn(text)) {
    const inner = parsed(piece)
    const found = inner === undefined ? null : findingIn(inner, path, holder)
    if (found !== null) return found
  }
  const called = holder(text)
  return called === undefined ? null : { path, says: `holds ${called}` }
}

/** So many beginnings that end nowhere are looked at: a file of nothing else would take for ever. */
const MOST_OPEN = 20

/** What stands between braces or brackets that close, one after another: a text may hold several pieces of JSON. */
function* objectsIn(text: string): Generator<string> {
  let [from, open] = [0, 0]
  while (open < MOST_OPEN) {
    const begins = text.slice(from).search(/[{[]/) + from
    if (begins < from) return
    const ends = endOf(text, begins)
    if (ends === null) open++
    else yield text.slice(begins, ends)
    from = ends ?? begins + 1
  }
}

/** Where the piece of JSON that begins here ends; null for nowhere. */
function endOf(text: string, begins: number): number | null {
  const marks = /"[^"\\]*(?:\\.[^"\\]*)*"?|[{}[\]]/gs
  marks.lastIndex = begins
  let depth = 0
  for (let found = marks.exec(text); found !== null; found = marks.exec(text)) {
    const [mark] = found
    if (/^[{[]/.test(mark)) depth++
    else if (/^[}\]]/.test(mark) && --depth === 0) return marks.lastIndex
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

const isText = (value: unknown): boolean => typeof value === 'string' && value !== ''

function inObject(value: unknown, path: string, holder: Holder): Finding | null {
  if (typeof value !== 'object' || value === null) return null
  const fields = value as Record<string, unknown>
  const names = Object.keys(fields)
  if (isText(fields['token']) && 'run_id' in fields && 'event_name' in fields)
    return { path, says: "carries the job's token, as `toJSON(github)` does" }
  const [name] = names.filter((one) => /^(github|gitea|forgejo)_token$/i.test(one) && isText(fields[one]))
  if (name !== undefined) return { path, says: `carries the job's token in \`${name}\`, as \`toJSON(secrets)\` does` }
  const called = names.map(holder).find((found) => found !== undefined)
  return called === undefined ? null : { path, says: `has a key that holds ${called}` }
}
