// What the `on:` parser of each Gitea release refuses; it then drops the whole file, for every event, without a message.

import type { Span } from '../../gitea/releases.ts'
import { isText, type Tree } from '../../yaml/tree.ts'
import { inFilter, inInput, inTrigger, isCron, isInputField } from './on-places.ts'
import { appliesTo, type Server } from './reader-release.ts'

interface Quirk extends Span {
  /** The trigger that breaks the rule, or `on` for all of it; null if the rule holds. */
  breaks: (on: Tree) => string | null
  /** The fix, as the rest of a sentence. */
  fix: string
}

/** Each rule comes from jobparser's ParseRawOn of that release, and was tested against it. */
const QUIRKS: Quirk[] = [
  {
    until: [1, 27, 3],
    breaks: (on) => (on.alias ? 'on' : null),
    fix: 'write the triggers themselves instead of an alias',
  },
  {
    breaks: (on) => (on.kind === 'list' && on.items.some((item) => !isText(item)) ? 'on' : null),
    fix: 'list only event names',
  },
  {
    breaks: inTrigger(
      (name, trigger) => name === 'schedule' && trigger.kind === 'list' && !trigger.items.every(isCron),
    ),
    fix: 'write each schedule as `- cron: "…"`',
  },
  {
    breaks: inFilter((filter) => filter.kind === 'list' && filter.items.some((item) => item.kind !== 'scalar')),
    fix: 'list only strings',
  },
  {
    until: [1, 23, 0],
    breaks: inTrigger(
      (name, trigger) =>
        (trigger.kind === 'list' && name !== 'schedule') || (trigger.kind === 'scalar' && trigger.form === 'other'),
    ),
    fix: 'write a mapping, or nothing',
  },
  {
    until: [1, 23, 0],
    breaks: inFilter((filter) => filter.kind === 'map'),
    fix: 'this release does not support a mapping here; move the trigger with its inputs to a separate file',
  },
  {
    until: [1, 23, 0],
    breaks: inFilter((filter) =>
      filter.kind === 'list' ? !filter.items.every(isText) : filter.kind === 'scalar' && !isText(filter),
    ),
    fix: 'write text in quotes: numbers, `true` and empty values are refused',
  },
  {
    from: [1, 23, 0],
    until: [1, 24, 0],
    breaks: inFilter((filter) => filter.kind === 'scalar'),
    fix: 'write a list, such as `[main]`, also for one value',
  },
  {
    from: [1, 23, 0],
    until: [1, 27, 3],
    breaks: (on) => inTrigger((_, trigger) => trigger.alias)(on) ?? inFilter((filter) => filter.alias)(on),
    fix: 'write the value itself instead of an alias',
  },
  {
    from: [1, 23, 0],
    until: [1, 26, 3],
    breaks: inFilter((filter, _, trigger) => filter.kind === 'map' && trigger === 'workflow_call'),
    fix: 'move `workflow_call` with its inputs to a separate file',
  },
  {
    from: [1, 23, 0],
    breaks: inFilter(
      (filter, key, trigger) =>
        filter.kind === 'map' && trigger !== 'workflow_call' && !(trigger === 'workflow_dispatch' && key === 'inputs'),
    ),
    fix: 'remove the mapping, which is not supported here',
  },
  {
    from: [1, 23, 0],
    breaks: inInput((input) => input.kind !== 'map'),
    fix: 'write at least `{type: string}` for each input',
  },
  {
    from: [1, 23, 0],
    until: [1, 27, 3],
    breaks: inInput((input) => input.alias),
    fix: 'write the value itself instead of an alias',
  },
  {
    from: [1, 23, 0],
    breaks: inInput(
      (input) => input.kind === 'map' && !input.entries.every(([key, value]) => isInputField(key, value)),
    ),
    fix: '`required` must be true or false, `options` a list, the rest text',
  },
]

/** Why this server drops the file because of its `on:`; null if it does not. Forgejo and GitHub drop no file for that. */
export function refusalOf(on: Tree, server: Server): string | null {
  if (server.flavor !== 'gitea') return null
  for (const quirk of QUIRKS.filter((each) => appliesTo(server, each))) {
    const place = quirk.breaks(on)
    if (place)
      return `Gitea ${server.version?.join('.') ?? ''} drops the file for \`${place}\`: ${quirk.fix}`.replace('  ', ' ')
  }
  return null
}
