// The result for a repository without a listening workflow: which workflows exist, why they do not start, what to add.

import type { Ending } from '../model/ending.ts'
import { MAX_BRANCH_LENGTH } from '../model/event.ts'
import { fileNameOf } from '../model/workflow-file-name.ts'
import { adviseListener, type Workflow } from '../workflows/index.ts'
import { type Candidates, dispatchOf, excessOf, pushesOf, waitingFor } from './candidates.ts'
import { othersMeant, pushedTo } from './meant-others.ts'
import { poisonersOf } from './side-effects.ts'

interface Found {
  /** Several that could be dispatched equally well. */
  ambiguous: string[]
  /** The one that would be chosen if it were enabled. */
  disabled: string | null
  /** One that runs on every push, while another seems to be meant. */
  generic: string | null
}

export function noListener(candidates: Candidates, { ambiguous, disabled, generic }: Found): Ending {
  const { all, order, ref } = candidates
  const poison = poisonEnding(poisonersIn(candidates))
  const off = all.filter((one) => one.disabled).map(({ workflow }) => `${workflow.path} is disabled`)
  const dropped = all.flatMap(({ workflow: { path, dropped } }) =>
    dropped ? [`${path} is ignored: ${dropped.why}`] : [],
  )
  const missing = order.workflow && all.length === 0 ? [`${order.workflow} does not exist at ${ref}`] : []
  const many = ambiguous.length > 0 ? [`several workflows match: ${ambiguous.join(', ')}`] : []
  const others = generic === null ? [] : formatOthers(generic, candidates)
  const long = tooLongBy(candidates) > 0 ? [TOO_LONG] : []
  const detail = [
    ...missing,
    ...(poison?.detail ? [poison.detail] : []),
    ...many,
    ...long,
    ...others,
    ...formatSkipped(candidates),
    ...off,
    ...dropped,
  ].join('; ')
  const base = { outcome: 'no-listener', detail } as const
  const named = `${namedAdvice(candidates)}${generic === null ? '' : `, or set \`workflow: ${fileNameOf(generic)}\``}`
  if (poison) return { ...poison, detail }
  if (disabled !== null) return { ...base, todo: `enable ${disabled} on the repository's Actions page` }
  const advice = adviceOf(candidates)
  if (many.length > 0) return { ...base, todo: `choose one with \`workflow\`${named}`, advice: advice.file }
  const add = `add \`${advice.line}\` to a workflow at ${ref}${named}`
  const excess = tooLongBy(candidates)
  if (excess === 0) return { ...base, todo: add, advice: advice.file }
  const shorten = `shorten \`event-type\` by ${excess}`
  return advice.method === 'push'
    ? { ...base, todo: `${shorten}${named}` }
    : { ...base, todo: `${shorten}, or ${add}`, advice: advice.file }
}

function adviceOf(candidates: Candidates) {
  const { methods, order, capabilities } = candidates
  const other =
    tooLongBy(candidates) > 0 ? methods.find((method) => method !== 'push' && capabilities[method]) : undefined
  return adviseListener(order.event, capabilities, methods.length === 1 ? methods[0] : other)
}

/** By how many characters the event type is too long for a push to a new branch. */
const tooLongBy = ({ methods, order }: Candidates): number =>
  methods.includes('push') && order.push.branch === '' ? excessOf(order) : 0

const TOO_LONG = `\`event-type\` is too long for a push: \`dispatch/<event-type>/<dispatch-id>\` may have at most ${MAX_BRANCH_LENGTH} characters`

function poisonersIn(candidates: Candidates): Workflow[] {
  const { named, own } = pushesOf(candidates)
  return [...(named ? poisonersOf(candidates, named, true) : []), ...(own ? poisonersOf(candidates, own, false) : [])]
}

/** The result if a push would crash the server's queue of push events; null otherwise. */
export function poisonEnding(workflows: readonly Workflow[]): Ending | null {
  const poisoners = [...new Set(workflows)].filter(({ poison }) => poison !== null)
  if (poisoners.length === 0) return null
  const detail = poisoners.map(formatPoison).join('; ')
  return { outcome: 'no-listener', detail, todo: 'fix this file; until then no push is sent' }
}

const formatPoison = ({ path, poison }: Workflow): string =>
  `no push is sent, since ${path} crashes the server's queue of push events, which also loses runs of other repositories: ${poison}`

/** Why a workflow that runs on every push is not used; reasons that are stated elsewhere are not repeated. */
function formatOthers(generic: string, candidates: Candidates): string[] {
  const signs = othersMeant(candidates)
  const said = signs.flatMap(({ path, why }) => (why === null ? [] : [`${path} ${why}`]))
  const more = said.length - MOST_PASSED
  const shown = more > 0 ? [...said.slice(0, MOST_PASSED), `and ${more} more such files`] : said
  const paths = signs.slice(0, MOST_PASSED).map(({ path }) => path)
  const rest = signs.length > MOST_PASSED ? ` and ${signs.length - MOST_PASSED} more` : ''
  return [`${generic} runs on every push, but ${paths.join(', ')}${rest} may be meant for the event`, ...shown]
}

/** Advice for a repository with workflows that listen for pushes to this branch. */
function namedAdvice({ workflows, methods, order, ref }: Candidates): string {
  if (order.push.branch !== '' || !methods.includes('push')) return ''
  for (const workflow of workflows) {
    const waiting = waitingFor(workflow, ref)
    if (!waiting) continue
    const { path, isExact } = waiting
    const file = isExact ? `\`push-path: ${path}\`` : path ? `a \`push-path\` that matches \`${path}\`` : '`push-path`'
    return `, or set \`push-branch: ${ref}\` and ${file}, since ${workflow.path} listens for pushes of ${pushedTo(waiting, ref)}`
  }
  return ''
}

const MOST_PASSED = 3

/** Why workflows with `workflow_dispatch` are not dispatched. */
function formatSkipped(candidates: Candidates): string[] {
  const { workflows, capabilities, methods } = candidates
  if (!capabilities.workflow_dispatch || !methods.includes('workflow_dispatch')) return []
  const passed = workflows.flatMap((workflow) => formatOneSkipped(workflow, candidates))
  const more = passed.length - MOST_PASSED
  return more > 0 ? [...passed.slice(0, MOST_PASSED), `and ${more} more`] : passed
}

function formatOneSkipped(workflow: Workflow, { order, capabilities }: Candidates): string[] {
  const { path, dropped, triggers } = workflow
  const dispatch = triggers.workflow_dispatch
  if (!dispatch || dropped?.kind === 'unreadable') return []
  if (dispatch.broken?.refused) return [`${path} cannot be dispatched: ${dispatch.broken.why}`]
  const { lostPayload, losesFile, inputs } = dispatchOf(workflow, order, capabilities)
  const names = Object.keys(dispatch.inputs)
  if (names.length > 0 && Object.keys(inputs).length === 0)
    return [`${path} can be dispatched, but the payload has no key for its inputs ${names.join(', ')}`]
  if (!lostPayload) return []
  const start = `${path} can be dispatched, but would receive none of`
  if (losesFile) return [`${start} \`push-content\``]
  return [
    `${start} the payload${dispatch.broken ? `: this server cannot read its inputs (${dispatch.broken.why})` : ''}`,
  ]
}
