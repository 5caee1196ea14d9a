// Where an `on:` has an error: searches that return the place, such as `on.push.branches`, or null.
import { childOf, isNull, isText, type Tree } from '../../yaml/tree.ts'

type Search = (on: Tree) => string | null

/** An item of a schedule that every Gitea accepts. */
export const isCron = (item: Tree): boolean => item.kind === 'map' && item.entries.every(([, value]) => isText(value))

/** The first trigger with the error. */
export function inTrigger(wrong: (name: string, trigger: Tree) => boolean): Search {
  return (on) => {
    const found = on.kind === 'map' ? on.entries.find(([name, trigger]) => wrong(name, trigger)) : undefined
    return found ? `on.${found[0]}` : null
  }
}

/** The first filter, such as `branches`, with the error. */
export function inFilter(wrong: (filter: Tree, key: string, trigger: string) => boolean): Search {
  return (on) => {
    for (const [name, trigger] of on.kind === 'map' ? on.entries : []) {
      const found =
        trigger.kind === 'map' ? trigger.entries.find(([key, filter]) => wrong(filter, key, name)) : undefined
      if (found) return `on.${name}.${found[0]}`
    }
    return null
  }
}

/** The first input of `workflow_dispatch` with the error. */
export function inInput(wrong: (input: Tree) => boolean): Search {
  return (on) => {
    const inputs = childOf(childOf(on, 'workflow_dispatch'), 'inputs')
    const found = inputs?.kind === 'map' ? inputs.entries.find(([, input]) => wrong(input)) : undefined
    return found ? `on.workflow_dispatch.inputs.${found[0]}` : null
  }
}

/** Whether Gitea can read this field of an input. */
export function isInputField(key: string, value: Tree): boolean {
  const empty = isNull(value)
  if (key === 'options') return empty || (value.kind === 'list' && value.items.every((item) => item.kind === 'scalar'))
  if (key === 'required') return empty || isBoolean(value)
  return !['description', 'default', 'type', 'name'].includes(key) || value.kind === 'scalar'
}

const isBoolean = (value: Tree): boolean =>
  value.kind === 'scalar' && value.form !== 'quoted' && /^(true|false|yes|no|on|off|y|n)$/i.test(value.text)
