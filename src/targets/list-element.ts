// One element of a list of repositories, as text or as an object: a target, an exclusion, or an error.

import { isBelow, isRefName } from '../model/git-names.ts'
import { METHOD_CHOICES } from '../model/method.ts'
import type { Overrides, Target } from '../model/target.ts'
import { fileNameOf } from '../model/workflow-file-name.ts'
import type { JsonObject } from '../safety/json.ts'
import { ENCODED_TWICE, isEncodedTwice } from '../safety/json-syntax.ts'

export type Element = { target: Target } | { exclusion: string } | { problem: string }

// The characters that Gitea and GitHub allow; a name of dots only would escape the API path.
const NAME = /^(?!\.+\/)[A-Za-z0-9._-]+\/(?!\.+$)[A-Za-z0-9._*-]+$/

const NO_OVERRIDES: Overrides = {}

/** Reads an element; `web` is the base URL whose full URLs count as names, null if it is unknown. */
export function readElement(element: unknown, web: string | null, origin: string): Element {
  if (typeof element === 'string') return readText(element, web, origin)
  if (typeof element !== 'object' || element === null || Array.isArray(element))
    return { problem: `${shown(element)} is not a repository; write \`"owner/name"\`` }
  const fields = element as Record<string, unknown>
  const name = fields['repository'] ?? fields['repo']
  if (typeof name !== 'string' || name.trim() === '')
    return { problem: `${shown(element)} has no name; add \`repository\` (or \`repo\`) with \`owner/name\`` }
  const read = readText(name, web, origin)
  if (!('target' in read)) return 'problem' in read ? read : { problem: `${shown(name)} can't have other fields` }
  const hyphened = ['client-payload', 'dispatch-method'].find((key) => key in fields)
  if (hyphened)
    return { problem: `${read.target.repository}: write \`${hyphened.replace('-', '_')}\` instead of \`${hyphened}\`` }
  const overrides = readOverrides(fields)
  if (typeof overrides === 'string') return { problem: `${read.target.repository}: ${overrides}` }
  return { target: { ...read.target, overrides } }
}

function readText(text: string, web: string | null, origin: string): Element {
  if (NAME.test(text)) return { target: { repository: text, overrides: NO_OVERRIDES, origin } }
  const negated = text.trim().startsWith('!')
  const name = nameOf(text.trim().replace(/^!\s*/, ''), web)
  if (/^https?:\/\/[^/]*@/i.test(text.trim()))
    return { problem: `${shown(text)} contains credentials; use \`token\` instead` }
  if (name === null) return { problem: `${shown(text)} is on another server; use one step per server` }
  if (!NAME.test(name)) return { problem: `${shown(text)} is not a repository; ${hintFor(text)}` }
  return negated ? { exclusion: name } : { target: { repository: name, overrides: NO_OVERRIDES, origin } }
}

/** The name in a full URL of the server; null for a URL of another server; other text as it is. */
function nameOf(text: string, web: string | null): string | null {
  if (!/^https?:\/\//i.test(text)) return text
  if (web === null || !URL.canParse(text)) return text
  const [url, root] = [new URL(text), new URL(web)]
  const base = root.pathname.replace(/\/$/, '')
  if (url.host !== root.host || !url.pathname.startsWith(`${base}/`)) return null
  const path = url.pathname.slice(base.length + 1)
  return path.replace(/\/$/, '').replace(/\.git$/, '')
}

/** The overrides of an object, or the error in them; other keys are ignored. */
function readOverrides({
  ref,
  workflow,
  client_payload,
  dispatch_method,
}: Record<string, unknown>): Overrides | string {
  const overrides: Overrides = {}
  if (isGiven(ref)) {
    if (typeof ref !== 'string' || !isRefName(ref)) return '`ref` is not a valid branch or tag name'
    overrides.ref = ref
  }
  if (isGiven(workflow)) {
    if (typeof workflow !== 'string' || !/\.ya?ml$/.test(workflow) || !isBelow(workflow))
      return '`workflow` must be the file name of a workflow, such as `publish-image.yml`'
    overrides.workflow = fileNameOf(workflow)
  }
  if (isGiven(client_payload)) {
    if (typeof client_payload !== 'object' || client_payload === null || Array.isArray(client_payload))
      return notAnObject(client_payload)
    overrides.client_payload = client_payload as JsonObject
  }
  if (isGiven(dispatch_method)) {
    const method = METHOD_CHOICES.find((known) => known === dispatch_method)
    if (!method) return `\`dispatch_method\` must be one of ${METHOD_CHOICES.join(', ')}`
    overrides.dispatch_method = method
  }
  return overrides
}

const notAnObject = (payload: unknown): string =>
  `\`client_payload\` ${isEncodedTwice(payload) ? ENCODED_TWICE : 'must be an object'}`

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== ''

/** Characters that are invisible in a name, or look like a space. */
const UNSEEN = /(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/gu

/** Writes invisible characters as escapes, such as `\u200b`. */
const visible = (text: string): string =>
  text.replace(UNSEEN, (mark) =>
    Array.from({ length: mark.length }, (_, n) => `\\u${mark.charCodeAt(n).toString(16).padStart(4, '0')}`).join(''),
  )

function hintFor(text: string): string {
  if (/^-\s/.test(text)) return 'write it without the dash'
  if (/^https?:/i.test(text)) return 'write `owner/name`'
  const words = text.trim().split(/\s+/)
  if (words.filter((word) => word.includes('/')).length > 1) return 'put commas or line breaks between names'
  if (visible(text.trim()) !== text.trim()) return 'remove the invisible character'
  if (/^[^/]*\*[^/]*\//.test(text)) return 'write the full owner; `*` is allowed only in the name'
  return 'write `owner/name`'
}

/** An element for a message; its values may be secrets, so an object shows only its keys. */
function shown(element: unknown): string {
  if (typeof element === 'object' && element !== null) {
    const keys = Object.keys(element)
    return Array.isArray(element) ? 'a list' : `an object (${visible(keys.slice(0, 8).join(', ')) || 'without keys'})`
  }
  const text = visible(JSON.stringify(typeof element === 'string' ? withoutCredentials(element) : element) ?? 'nothing')
  return text.length > 80 ? `${text.slice(0, 76)}…"` : text
}

/** Masks credentials in a URL, and text with a colon before an `@` anywhere. */
const withoutCredentials = (text: string): string =>
  text.replace(/\/\/[^/@]*@/g, '//***@').replace(/(^|[\s/@,])[^\s/@,:]*:[^\s/@,]*@/g, '$1***@')
