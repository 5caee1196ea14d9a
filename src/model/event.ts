// The event, its id, and its forms as commit message, file and branch name.
import type { JsonObject } from '../safety/json.ts'

export interface Source {
  repository: string | null
  run_id: number | null
  run_number: number | null
}

export interface Event {
  event_type: string
  client_payload: JsonObject
  dispatch_id: string
  source: Source
}

/** An id that sorts by time and is safe in a branch name, such as `20261122T124658123Z-9f86d08188`. `random` is five bytes. */
export function dispatchIdAt(time: Date, random: Uint8Array): string {
  const stamp = time.toISOString().replace(/[-:.]/g, '')
  return `${stamp}-${Buffer.from(random).toString('hex').slice(0, 10)}`
}

/**
 * The event as one line of JSON for a commit message. Gitea interprets commands in commit messages: `[skip ci]` and similar
 * suppress all runs of a push; `#7`, `!7` and URLs of issues add a comment to the issue, and after `closes` close it (every
 * release; modules/references). Characters that start these, and invisible characters, are written as `\u005b` inside
 * strings; `fromJSON` gives the event back unchanged.
 */
export function commitMessageOf(event: Event): string {
  const escaped = (mark: string) =>
    mark.replace(/./gs, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return JSON.stringify(event).replace(/"(?:[^"\\]|\\.)*"/g, (text) =>
    text.replace(/[[#!\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|:(?=\/\/)/gu, escaped),
  )
}

/** Whether a commit message contains this event, from any sender. */
export function isMessageOf(event: Event, message: string): boolean {
  try {
    const { event_type, client_payload, dispatch_id } = JSON.parse(message) as Partial<Event>
    const found = [event_type, client_payload, dispatch_id]
    return JSON.stringify(found) === JSON.stringify([event.event_type, event.client_payload, event.dispatch_id])
  } catch {
    return false
  }
}

/** The event as a readable file. */
export const fileOf = (event: Event): string => `${JSON.stringify(event, null, 2)}\n`

/** The path of the event's file in its branch. */
export const filePathOf = (event: Event): string => `.gitea/dispatch/${event.dispatch_id}.json`

/** Gitea rejects longer branch names with 422. */
export const MAX_BRANCH_LENGTH = 100

/**
 * The branch of an event. What git does not allow in a name becomes `-` (git-check-ref-format), segment by segment, so
 * that a `/` in the event type is kept.
 */
export function branchOf(eventType: string, dispatchId: string): string {
  const pieces = eventType.split('/').map((piece) =>
    piece
      // biome-ignore lint/suspicious/noControlCharactersInRegex: git does not allow control characters
      .replace(/[\u0000-\u0020\u007f~^:?*[\\]+|\.{2,}|@\{/g, '-')
      .replace(/^\.|\.lock$|\.$/g, '-'),
  )
  const name = pieces.filter((piece) => piece !== '').join('/') || '-'
  return `dispatch/${name}/${dispatchId}`
}
