// The `on:` of a workflow in one form, whether it is written as a word, a list or a mapping.

import { childOf, type Tree, textOf, textsOf } from '../yaml/tree.ts'
import { type BrokenDispatch, brokenDispatchOf } from './gitea-parser/dispatch-config.ts'
import { appliesTo, type Server } from './gitea-parser/reader-release.ts'

/** An input that a `workflow_dispatch` declares. */
export interface DispatchInput {
  type: string | null
  required: boolean
  default: string | null
  options: string[] | null
}

const PUSH_FILTERS = ['branches', 'branches-ignore', 'tags', 'tags-ignore', 'paths', 'paths-ignore'] as const

/** The filters of a `push` as written; absent ones are undefined. */
export type PushFilters = { [filter in (typeof PUSH_FILTERS)[number]]?: string[] } & {
  /** Filters that `push` does not have: no server starts a run then. */
  unknown: string[]
}

export interface Triggers {
  /** `types` of null: every event type. */
  repository_dispatch?: { types: string[] | null }
  /** `broken`: the server can't decode it, so it has no inputs. */
  workflow_dispatch?: { inputs: Record<string, DispatchInput>; broken?: BrokenDispatch }
  /** More than one if the key is listed twice: each of them counts. */
  push?: PushFilters[]
  /** The names of all other events. */
  others: string[]
}

/** The triggers of an `on:`. Ignores invalid parts; `refusalOf` knows which servers refuse them. */
export function triggersOf(on: Tree, server: Server): Triggers {
  const triggers: Triggers = { others: [] }
  for (const [name, trigger] of namedTriggers(on)) {
    if (name === 'push' && isTakenForSchedule(trigger, server)) continue
    if (name === 'push') triggers.push = [...(triggers.push ?? []), pushOf(trigger)]
    else if (name === 'workflow_dispatch') triggers.workflow_dispatch = dispatchOf(on, trigger, server)
    else if (name === 'repository_dispatch') triggers.repository_dispatch = { types: typesOf(trigger) }
    else triggers.others.push(name)
  }
  return triggers
}

/** From 1.23, the parser reads every trigger with a list as a schedule, which no event starts. */
const isTakenForSchedule = (trigger: Tree | undefined, server: Server): boolean =>
  trigger?.kind === 'list' &&
  trigger.items.length > 0 &&
  server.flavor === 'gitea' &&
  appliesTo(server, { from: [1, 23, 0] })

function dispatchOf(on: Tree, trigger: Tree | undefined, server: Server): Required<Triggers>['workflow_dispatch'] {
  const broken = brokenDispatchOf(on, server)
  return broken ? { inputs: {}, broken } : { inputs: inputsOf(trigger) }
}

function namedTriggers(on: Tree): [string, Tree | undefined][] {
  if (on.kind === 'map') return on.entries
  return textsOf(on).map((name) => [name, undefined])
}

function pushOf(trigger: Tree | undefined): PushFilters {
  const filters: PushFilters = { unknown: [] }
  for (const [key, value] of trigger?.kind === 'map' ? trigger.entries : []) {
    const known = PUSH_FILTERS.find((filter) => filter === key)
    if (known) filters[known] = textsOf(value)
    else filters.unknown.push(key)
  }
  return filters
}

function typesOf(trigger: Tree | undefined): string[] | null {
  const types = childOf(trigger, 'types')
  const named = types ? textsOf(types).filter((type) => type !== '') : []
  return named.length > 0 ? named : null
}

function inputsOf(trigger: Tree | undefined): Record<string, DispatchInput> {
  const inputs = childOf(trigger, 'inputs')
  if (inputs?.kind !== 'map') return {}
  return Object.fromEntries(inputs.entries.map(([name, input]) => [name, inputOf(input)]))
}

function inputOf(input: Tree): DispatchInput {
  const options = childOf(input, 'options')
  return {
    type: textOf(childOf(input, 'type')),
    required: /^(true|yes|on|y)$/i.test(textOf(childOf(input, 'required')) ?? ''),
    default: textOf(childOf(input, 'default')),
    options: options?.kind === 'list' ? textsOf(options) : null,
  }
}
