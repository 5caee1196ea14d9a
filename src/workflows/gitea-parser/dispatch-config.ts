// Whether the server can decode workflow_dispatch in `on:`. It decodes all of it or nothing.

import type { Span } from '../../gitea/releases.ts'
import { childOf, isNull, type Tree } from '../../yaml/tree.ts'
import { isInputField } from './on-places.ts'
import { appliesTo, type Server } from './reader-release.ts'
import { repeatedDispatchKeyOf } from './repeated-keys.ts'

/** The error in the trigger, and whether this server refuses the dispatch for it. If not, its inputs are lost. */
export interface BrokenDispatch {
  why: string
  refused: boolean
}

/** The error that prevents decoding of `workflow_dispatch`; null if there is none. */
export function brokenDispatchOf(on: Tree, server: Server): BrokenDispatch | null {
  const why = flawOf(on, server)
  if (why === null) return null
  const refused = server.flavor === 'github' || (server.flavor === 'gitea' && appliesTo(server, { from: [1, 26, 3] }))
  return { why, refused }
}

function flawOf(on: Tree, server: Server): string | null {
  const knowsAlias = server.flavor === 'github' || (server.flavor === 'gitea' && appliesTo(server, ALIASES))
  if (on.alias && !knowsAlias) return '`on` is an alias; write the triggers themselves'
  if (on.kind === 'list' && on.items.some(({ kind }) => kind !== 'scalar'))
    return '`on` lists more than event names; remove the rest'
  return repeatedDispatchKeyOf(on) ?? wrongTrigger(childOf(on, 'workflow_dispatch'))
}

/** Before, the parser did not support an alias as the whole `on:`. */
const ALIASES: Span = { from: [1, 27, 3] }

const PLACE = 'on.workflow_dispatch'

function wrongTrigger(trigger: Tree | undefined): string | null {
  if (isNull(trigger)) return null
  if (trigger?.kind !== 'map') return `\`${PLACE}\` is not a mapping; write one, or nothing`
  const inputs = childOf(trigger, 'inputs')
  if (isNull(inputs)) return null
  if (inputs?.kind !== 'map') return `\`${PLACE}.inputs\` is not a mapping; write \`name: {type: string}\``
  for (const [name, input] of inputs.entries) {
    const wrong = wrongInput(`${PLACE}.inputs.${name}`, input)
    if (wrong) return wrong
  }
  return null
}

function wrongInput(place: string, input: Tree): string | null {
  if (isNull(input)) return null
  if (input.kind !== 'map') return `\`${place}\` is not a mapping; write at least \`{type: string}\``
  const wrong = input.entries.find(([key, value]) => !isInputField(key, value))
  return wrong ? `\`${place}.${wrong[0]}\` has the wrong type; ${FIXES[wrong[0]] ?? 'write text'}` : null
}

const FIXES: Record<string, string> = {
  required: 'write `true` or `false` without quotes',
  options: 'write a list of strings',
}
