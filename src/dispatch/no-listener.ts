// The ending of a repository in which nothing would start for the event: what is there, why it doesn't do, what to add.

import type { Ending } from '../model/ending.ts'
import { MAX_BRANCH_LENGTH } from '../model/event.ts'
import { fileNameOf } from '../model/workflow-file-name.ts'
import { adviseListener, type Workflow } from '../workflows/index.ts'
import { dispatchOf, excessOf, type Fleet, pushesOf, waitingFor } from './candidates.ts'
import { othersMeant, pushedTo } from './meant-others.ts'
import { poisonersOf } from './side-effects.ts'

interface Found {
  /** Several that could be dispatched, and none stands out. */
  ambiguous: string[]
  /** The one that would be chosen if it were switched on. */
  disabled: string | null
  /** One that runs on every push, though another seems to be meant. */
  generic: string | null
}

/** Why no workflow of the repository starts, and what to do about it. */
export function noListener(fleet: Fleet, { ambiguous, disabled, generic }: Found): Ending {
  const { all, order, ref } = fleet
  const poison = poisonEnding(poisonersIn(fleet))
  const off = all.filter((one) => one.disabled).map(({ workflow }) => `${workflow.path} is disabled`)
  const dropped = all.flatMap(({ workflow: { path, dropped } }) =>
    dropped ? [`${path} is ignored: ${dropped.why}`] : [],
  )
  const missing = order.workflow && all.length === 0 ? [`there is no ${order.workflow} at ${ref}`] : []
  const many = ambiguous.length > 0 ? [`${ambiguous.join(', ')} can be dispatched, and none of them stands out`] : []
  const others = generic === null ? [] : otherWords(generic, fleet)
  const long = tooLongBy(fleet) > 0 ? [TOO_LONG] : []
  const detail = [
    ...missing,
    ...(poison?.detail ? [poison.detail] : []),
    ...many,
    ...long,
    ...others,
    ...passedBy(fleet),
    ...off,
    ...dropped,
  ].join('; ')
  const base = { outcome: 'no-listener', detail } as const
  const named = `${namedAdvice(fleet)}${generic === null ? '' : `, or name ${fileNameOf(generic)} with \`workflow\``}`
  if (poison) return { ...poison, detail }
  if (disabled !== null) return { ...base, todo: `enable ${disabled} on the repository's Actions page` }
  const advice = adviceOf(fleet)
  if (many.length > 0) return { ...base, todo: `name one with \`workflow\`${named}`, advice: advice.file }
  const add = `let a workflow at ${ref} say \`${advice.line}\`${named}`
  const excess = tooLongBy(fleet)
  if (excess === 0) return { ...base, todo: add, advice: advice.file }
  const shorten = `shorten \`event-type\` by ${excess}`
  return advice.method === 'push'
    ? { ...base, todo: `${shorten}${named}` }
    : { ...base, todo: `${shorten}, or ${add}`, advice: advice.file }
}

function adviceOf(fleet: Fleet) {
  const { methods, order, capabilities } = fleet
  const other = tooLongBy(fleet) > 0 ? methods.find((method) => method !== 'push' && capabilities[method]) : undefined
  return adviseListener(order.event, capabilities, methods.length === 1 ? methods[0] : other)
}

/** By how many characters the event type is too long for the push that might be made. */
const tooLongBy = ({ methods, order }: Fleet): number =>
  methods.includes('push') && order.push.branch === '' ? excessOf(order) : 0

const TOO_LONG = `\`event-type\` is too long for a push: \`dispatch/<event-type>/<dispatch-id>\` may have ${MAX_BRANCH_LENGTH} characters`

function poisonersIn(fleet: Fleet): Workflow[] {
  const { named, own } = pushesOf(fleet)
  return [...(named ? poisonersOf(fleet, named, true) : []), ...(own ? poisonersOf(fleet, own, false) : [])]
}

/** How a repository ends to which nothing is pushed, for what its workflows would do to the server; null if they do nothing. */
export function poisonEnding(workflows: readonly Workflow[]): Ending | null {
  const poisoners = [...new Set(workflows)].filter(({ poison }) => poison !== null)
  if (poisoners.length === 0) return null
  const detail = poisoners.map(poisonWords).join('; ')
  return { outcome: 'no-listener', detail, todo: 'change the file that is named; until then no push is sent' }
}

const poisonWords = ({ path, poison }: Workflow): string =>
  `nothing is pushed there, since ${path} crashes the server's queue of push events, and with it the runs of other repositories: ${poison}`

/** Why a workflow that runs on every push is passed over; what is said of each file anyway is not repeated. */
function otherWords(generic: string, fleet: Fleet): string[] {
  const signs = othersMeant(fleet)
  const said = signs.flatMap(({ path, why }) => (why === null ? [] : [`${path} ${why}`]))
  const more = said.length - MOST_PASSED
  const shown = more > 0 ? [...said.slice(0, MOST_PASSED), `and ${more} more such files`] : said
  const paths = signs.slice(0, MOST_PASSED).map(({ path }) => path)
  const rest = signs.length > MOST_PASSED ? ` and ${signs.length - MOST_PASSED} more` : ''
  return [`${generic} runs on every push, but ${paths.join(', ')}${rest} may be meant for the event`, ...shown]
}

/** Advice for a repository whose workflows wait for a push to the branch itself. */
function namedAdvice({ workflows, methods, order, ref }: Fleet): string {
  if (order.push.branch !== '' || !methods.includes('push')) return ''
  for (const workflow of workflows) {
    const waiting = waitingFor(workflow, ref)
    if (!waiting) continue
    const { path, isExact } = waiting
    const file = isExact ? `\`push-path: ${path}\`` : path ? `a \`push-path\` that matches \`${path}\`` : '`push-path`'
    return `, or set \`push-branch: ${ref}\` and ${file}, since ${workflow.path} listens to pushes of ${pushedTo(waiting, ref)}`
  }
  return ''
}

const MOST_PASSED = 3

/** Those with the trigger of a dispatch that were not started by one. */
function passedBy(fleet: Fleet): string[] {
  const { workflows, capabilities, methods } = fleet
  if (!capabilities.workflow_dispatch || !methods.includes('workflow_dispatch')) return []
  const passed = workflows.flatMap((workflow) => passedWords(workflow, fleet))
  const more = passed.length - MOST_PASSED
  return more > 0 ? [...passed.slice(0, MOST_PASSED), `and so can ${more} more`] : passed
}

function passedWords(workflow: Workflow, { order, capabilities }: Fleet): string[] {
  const { path, dropped, triggers } = workflow
  const dispatch = triggers.workflow_dispatch
  if (!dispatch || dropped?.kind === 'unreadable') return []
  if (dispatch.broken?.refused) return [`${path} can't be dispatched: ${dispatch.broken.why}`]
  const { lostPayload, losesFile, inputs } = dispatchOf(workflow, order, capabilities)
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
