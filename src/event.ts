// The event: what is told, its id, and its forms as commit message, file and branch name.
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
export type JsonObject = { [key: string]: Json }

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
 * The event as one line of JSON for a commit message. Every `[` inside a string is written `\u005b`, since Gitea
 * suppresses all runs of a push whose message holds `[skip ci]` or one of its kin; `fromJSON` gives it back unchanged.
 */
export function commitMessageOf(event: Event): string {
  return JSON.stringify(event).replace(/"(?:[^"\\]|\\.)*"/g, (text) => text.replaceAll('[', '\\u005b'))
}

/** Whether a commit message holds this event; who sent it doesn't matter. */
export function isMessageOf(event: Event, message: string): boolean {
  try {
    const { event_type, client_payload, dispatch_id } = JSON.parse(message) as Partial<Event>
    const told = [event_type, client_payload, dispatch_id]
    return JSON.stringify(told) === JSON.stringify([event.event_type, event.client_payload, event.dispatch_id])
  } catch {
    return false
  }
}

/** The event as a file for people to read. */
export const fileOf = (event: Event): string => `${JSON.stringify(event, null, 2)}\n`

/** The path of the event's file in its branch. */
export const filePathOf = (event: Event): string => `.gitea/dispatch/${event.dispatch_id}.json`

/** Gitea refuses branch names over this many characters with 422. */
export const MAX_BRANCH_LENGTH = 100

/**
 * The branch of an event. What git refuses in a name becomes `-` (git-check-ref-format), piece by piece, so that a `/`
 * of the event type stays one.
 */
export function branchOf(eventType: string, dispatchId: string): string {
  const pieces = eventType.split('/').map((piece) =>
    piece
      // biome-ignore lint/suspicious/noControlCharactersInRegex: git refuses control characters
      .replace(/[\u0000-\u0020\u007f~^:?*[\\]+|\.{2,}|@\{/g, '-')
      .replace(/^\.|\.lock$|\.$/g, '-'),
  )
  const name = pieces.filter((piece) => piece !== '').join('/') || '-'
  return `dispatch/${name}/${dispatchId}`
}
