// The inputs of a workflow_dispatch for an event: only strings, and only those that the workflow declares.
import type { Event } from '../model/event.ts'
import type { Json } from '../safety/json.ts'
import type { Server } from './gitea-parser/reader-release.ts'
import type { DispatchInput } from './triggers.ts'

export type EventData = Pick<Event, 'event_type' | 'client_payload' | 'dispatch_id'>

export interface DispatchInputs {
  inputs: Record<string, string>
  /** Top-level keys of the payload that are not sent, because the workflow does not declare them. */
  lost: string[]
  /** Errors on GitHub and Forgejo that Gitea ignores, so that the run gets a wrong value. */
  problems: string[]
}

/** The limit of GitHub. */
const MAX_GITHUB_INPUTS = 25

/**
 * The inputs for an event. Keys of the payload take precedence over `event_type`, `client_payload` and `dispatch_id` of
 * the event; names are case-sensitive, unlike on GitHub.
 */
export function inputsFor(declared: Record<string, DispatchInput>, event: EventData, server: Server): DispatchInputs {
  const { client_payload: payload } = event
  const names = Object.keys(declared)
  const filled = names.flatMap((name): [string, string][] => {
    const value = valueFor(name, event)
    return value === undefined ? [] : [[name, value]]
  })
  const arrivesWhole = Object.hasOwn(declared, 'client_payload') && !Object.hasOwn(payload, 'client_payload')
  const inputs = Object.fromEntries(filled)
  return {
    inputs,
    lost: arrivesWhole ? [] : Object.keys(payload).filter((key) => !Object.hasOwn(declared, key)),
    problems: [
      ...names.flatMap((name) =>
        problemOf(name, declared[name]!, Object.hasOwn(inputs, name) ? inputs[name] : undefined),
      ),
      ...tooMany(filled.length, server),
    ],
  }
}

function valueFor(name: string, event: EventData): string | undefined {
  if (Object.hasOwn(event.client_payload, name)) return textOf(event.client_payload[name]!)
  if (name === 'event_type' || name === 'dispatch_id') return event[name]
  return name === 'client_payload' ? JSON.stringify(event.client_payload) : undefined
}

function textOf(value: Json): string {
  if (value === null) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function problemOf(name: string, input: DispatchInput, value: string | undefined): string[] {
  if (value === undefined) {
    const missing = input.required && input.default === null
    return missing ? [`the workflow requires the input \`${name}\`, which the payload lacks; add it`] : []
  }
  const wanted = wantedOf(input, value)
  // The value itself may be a secret.
  return wanted ? [`the workflow's input \`${name}\` must be ${wanted}; change the value in the payload`] : []
}

/** What an input must be, if the value is something else. */
function wantedOf({ type, options }: DispatchInput, value: string): string | null {
  if (type === 'boolean') return value === 'true' || value === 'false' ? null : '`true` or `false`'
  if (type === 'number') return value.trim() !== '' && Number.isFinite(Number(value)) ? null : 'a number'
  if (type !== 'choice' || !options || options.includes(value)) return null
  return `one of ${options.map((option) => JSON.stringify(option)).join(', ')}`
}

const tooMany = (count: number, server: Server): string[] =>
  server.flavor === 'github' && count > MAX_GITHUB_INPUTS
    ? [`GitHub accepts at most ${MAX_GITHUB_INPUTS} inputs, but there are ${count}; declare \`client_payload\` instead`]
    : []
