// The ending of a repository in which nothing would start for the event: what is there, why it doesn't do, what to add.

import type { Ending } from '../model/ending.ts'
import { adviseListener, answersPush, type Workflow } from '../workflows/index.ts'
import { dispatchOf, type Fleet, isFiltered, pushesOf } from './candidates.ts'
import { poisonersOf } from './side-effects.ts'

interface Found {
  ref: string
  /** Several that could be dispatched, and none stands out. */
  ambiguous: string[]
  /** The one that would be chosen if it were switched on. */
  disabled: string | null
}

/** Why no workflow of the repository starts, and what to do about it. */
export function noListener(fleet: Fleet, { ref, ambiguous, disabled }: Found): Ending {
  const { all, order } = fleet
  const poison = [...new Set(poisonersIn(fleet))].map(poisonWords)
  const off = all.filter((one) => one.disabled).map(({ workflow }) => `${workflow.path} is disabled`)
  const dropped = all.flatMap(({ workflow: { path, dropped } }) =>
    dropped ? [`${path} is ignored: ${dropped.why}`] : [],
  )
  const missing = order.workflow && all.length === 0 ? [`there is no ${order.workflow} at ${ref}`] : []
  const many = ambiguous.length > 0 ? [`${ambiguous.join(', ')} can be dispatched, and none of them stands out`] : []
  const detail = [...missing, ...poison, ...many, ...passedBy(fleet), ...off, ...dropped].join('; ')
  const base = { outcome: 'no-listener', detail } as const
  const named = namedAdvice(fleet, ref)
  if (poison.length > 0) return { ...base, todo: 'change the file that is named; until then no push is sent' }
  if (disabled !== null) return { ...base, todo: `enable ${disabled} on the repository's Actions page` }
  const advice = adviceOf(fleet)
  if (many.length > 0) return { ...base, todo: `name one with \`workflow\`${named}`, advice: advice.file }
  return { ...base, todo: `let a workflow at ${ref} say \`${advice.line}\`${named}`, advice: advice.file }
}

function adviceOf({ methods, order, capability }: Fleet) {
  return adviseListener(order.event, capability, methods.length === 1 ? methods[0] : undefined)
}

function poisonersIn(fleet: Fleet): Workflow[] {
  const { named, own } = pushesOf(fleet)
  return [...(named ? poisonersOf(fleet, named, true) : []), ...(own ? poisonersOf(fleet, own, false) : [])]
}

const poisonWords = ({ path, poison }: Workflow): string =>
  `nothing is pushed there, since ${path} crashes the server's queue of push events, and with it the runs of other repositories: ${poison}`

/** Advice for a repository whose workflows wait for a push to the branch itself. */
function namedAdvice({ workflows, methods, order }: Fleet, ref: string): string {
  const pinned = workflows.find(
    (workflow) => answersPush(workflow, { branch: ref, paths: ['.'] }) && isFiltered(workflow, order),
  )
  if (!pinned || order.push.branch !== '' || !methods.includes('push')) return ''
  return `, or set \`push-branch: ${ref}\` and \`push-path\`, since ${pinned.path} listens to pushes of ${ref}`
}

const MOST_PASSED = 3

/** Those with the trigger of a dispatch that were not started by one. */
function passedBy(fleet: Fleet): string[] {
  const { workflows, capability, methods } = fleet
  if (!capability.workflow_dispatch || !methods.includes('workflow_dispatch')) return []
  const passed = workflows.flatMap((workflow) => passedWords(workflow, fleet))
  const more = passed.length - MOST_PASSED
  return more > 0 ? [...passed.slice(0, MOST_PASSED), `and so can ${more} more`] : passed
}

function passedWords(workflow: Workflow, { order, capability }: Fleet): string[] {
  const { path, dropped, triggers } = workflow
  const dispatch = triggers.workflow_dispatch
  if (!dispatch || dropped?.kind === 'unreadable') return []
  if (dispatch.broken?.refused) return [`${path} can't be dispatched: ${dispatch.broken.why}`]
  const { lostPayload, losesFile, inputs } = dispatchOf(workflow, order, capability)
  const names = Object.keys(dispatch.inputs)
  if (names.length > 0 && Object.keys(inputs).length === 0)
    return [`${path} can be dispatched, but the payload has no key of its inputs ${names.join(', ')}`]
  if (!lostPayload) return []
  const start = `${path} can be dispatched, but would get nothing of`
  if (losesFile) return [`${start} \`push-content\``]
  return [
    `${start} the payload${dispatch.broken ? `: this server can't read its inputs (${dispatch.broken.why})` : ''}`,
  ]
}
