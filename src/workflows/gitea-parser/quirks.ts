// What each Gitea release's own reader of `on:` refuses; it then drops the whole file, for every event, and tells nobody.

import type { Span } from '../../gitea/releases.ts'
import { isText, type Tree } from '../../yaml/tree.ts'
import { inFilter, inInput, inTrigger, isCron, isInputField } from './on-places.ts'
import { appliesTo, type Server } from './reader-release.ts'

interface Quirk extends Span {
  /** Where a trigger or the whole `on:` breaks the rule, for the message; null if it doesn't. */
  breaks: (on: Tree) => string | null
  /** What to change, as the rest of a sentence. */
  cure: string
}

/** Each rule is read from jobparser's ParseRawOn of that release, which was asked itself. */
const QUIRKS: Quirk[] = [
  {
    until: [1, 27, 3],
    breaks: (on) => (on.alias ? 'on' : null),
    cure: 'write the triggers themselves instead of an alias',
  },
  {
    breaks: (on) => (on.kind === 'list' && on.items.some((item) => !isText(item)) ? 'on' : null),
    cure: 'list nothing but the names of events',
  },
  {
    breaks: inTrigger(
      (name, trigger) => name === 'schedule' && trigger.kind === 'list' && !trigger.items.every(isCron),
    ),
    cure: 'write each schedule as `- cron: "…"`',
  },
  {
    breaks: inFilter((filter) => filter.kind === 'list' && filter.items.some((item) => item.kind !== 'scalar')),
    cure: 'list nothing but text there',
  },
  {
    until: [1, 23, 0],
    breaks: inTrigger(
      (name, trigger) =>
        (trigger.kind === 'list' && name !== 'schedule') || (trigger.kind === 'scalar' && trigger.form === 'other'),
    ),
    cure: 'write a mapping there, or nothing',
  },
  {
    until: [1, 23, 0],
    breaks: inFilter((filter) => filter.kind === 'map'),
    cure: 'this release reads no mapping there: move the trigger with its inputs into a file of its own',
  },
  {
    until: [1, 23, 0],
    breaks: inFilter((filter) =>
      filter.kind === 'list' ? !filter.items.every(isText) : filter.kind === 'scalar' && !isText(filter),
    ),
    cure: 'write text in quotes there: numbers, `true` and empty values are refused',
  },
  {
    from: [1, 23, 0],
    until: [1, 24, 0],
    breaks: inFilter((filter) => filter.kind === 'scalar'),
    cure: 'write a list there, such as `[main]`, also for one value',
  },
  {
    from: [1, 23, 0],
    until: [1, 27, 3],
    breaks: (on) => inTrigger((_, trigger) => trigger.alias)(on) ?? inFilter((filter) => filter.alias)(on),
    cure: 'write the value itself instead of an alias',
  },
  {
    from: [1, 23, 0],
    until: [1, 26, 3],
    breaks: inFilter((filter, _, trigger) => filter.kind === 'map' && trigger === 'workflow_call'),
    cure: 'move `workflow_call` with its inputs into a file of its own',
  },
  {
    from: [1, 23, 0],
    breaks: inFilter(
      (filter, key, trigger) =>
        filter.kind === 'map' && trigger !== 'workflow_call' && !(trigger === 'workflow_dispatch' && key === 'inputs'),
    ),
    cure: 'no mapping is read there',
  },
  {
    from: [1, 23, 0],
    breaks: inInput((input) => input.kind !== 'map'),
    cure: 'write at least `{type: string}` for each input',
  },
  {
    from: [1, 23, 0],
    until: [1, 27, 3],
    breaks: inInput((input) => input.alias),
    cure: 'write the value itself instead of an alias',
  },
  {
    from: [1, 23, 0],
    breaks: inInput(
      (input) => input.kind === 'map' && !input.entries.every(([key, value]) => isInputField(key, value)),
    ),
    cure: '`required` is true or false, `options` a list, the rest text',
  },
]

/** Why this server drops the file for what its `on:` says; null if it doesn't. Forgejo and GitHub drop no file for that. */
export function refusalOf(on: Tree, server: Server): string | null {
  if (server.flavor !== 'gitea') return null
  for (const quirk of QUIRKS.filter((each) => appliesTo(server, each))) {
    const place = quirk.breaks(on)
    if (place)
      return `Gitea ${server.version?.join('.') ?? ''} drops the file for \`${place}\`: ${quirk.cure}`.replace(
        '  ',
        ' ',
      )
  }
  return null
}
