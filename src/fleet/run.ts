// The story: the server is checked once, the targets are looked up, then each gets one true outcome.

import { prepare } from '../dispatch/dispatch-one.ts'
import type { Inputs } from '../dispatch/inputs.ts'
import type { Courier, Order } from '../dispatch/order.ts'
import { fanOut } from '../fan-out.ts'
import type { Capability } from '../gitea/capabilities.ts'
import type { Client } from '../http/client.ts'
import { attempt, type Pace, pause, resendBudget } from '../http/retry.ts'
import { type Ended, type Ending, endedOf } from '../model/catalog.ts'
import type { Event } from '../model/event.ts'
import type { ListElement as Element, Target } from '../model/target.ts'
import { knownOf, selectTargets } from '../targets/select.ts'
import { followUp, type Sent, type Surroundings } from './follow-up.ts'
import { checkServer } from './preflight.ts'
import { CANCELLED, createBrake } from './stop-rule.ts'

export interface Report {
  /** One for each target, in their order. */
  results: Ended[]
  /** Whether each of them was given to `onEnd`, so that the log has it; else none, or not all. */
  haveLines: boolean
  targets: readonly Target[]
  /** What was asked for and never looked up, to be fed back: patterns, and what they leave out, or why there is nobody. */
  leftOver: Element[]
  /** Why the step fails whatever became of its targets; null when it need not. */
  problem: string | null
  /** Empty when the server was not asked or did not say. */
  serverVersion: string
  /** A workflow file that makes a target of this server a listener; null when none lacked one. */
  advice: string | null
  /** What went well, and yet wants a look. */
  warnings: string[]
}

/** Tells every target of the event. Never throws for a target's sake. */
export async function run(inputs: Inputs, event: Event, surroundings: Surroundings): Promise<Report> {
  const { client, clock } = surroundings
  const pace = { ...clock, maxAttempts: inputs['max-attempts'] }
  const stopped = (problem: string) => notAttempted(inputs, clock.cancelled() ? CANCELLED : problem)
  if (inputs.targets.length === 0) return reportOf([], [])
  const preflight = await checkServer(inputs, client, pace)
  if ('problem' in preflight) return stopped(preflight.problem)
  const { capability } = preflight
  const read = courierOf(inputs, preflight, client, { ...pace, takeResend: () => true }).read
  const selected = await selectTargets(inputs, { read, now: clock.now, width: inputs['max-parallel'] })
  if ('problems' in selected) return stopped(selected.problems.join('. '))
  surroundings.onTargets(selected.targets, selected.notes)
  const takeResend = resendBudget(selected.targets.length)
  const courier = courierOf(inputs, preflight, client, { ...pace, takeResend })
  const report = await tellAll(selected.targets, inputs, event, courier, surroundings)
  // A share may have nobody in it; else this is hardly what was meant.
  const isNobody = selected.targets.length === 0 && inputs.shard === null
  const warnings = [...(isNobody ? [NOBODY] : []), ...selected.warnings, ...report.warnings]
  return { ...report, warnings, serverVersion: capability?.versionText ?? '' }
}

const NOBODY =
  'exclude: it and the names with `!` leave out every repository that was asked for, so nobody was told; narrow it, or give the list `[]` if nobody was meant'

const reportOf = (targets: readonly Target[], results: Ended[]): Report => ({
  results,
  haveLines: false,
  targets,
  leftOver: [],
  problem: null,
  serverVersion: '',
  advice: null,
  warnings: [],
})

/** What a run that stopped before its targets knows of them; patterns stay patterns, to be fed back with what they leave out. */
function notAttempted(inputs: Inputs, problem: string): Report {
  const { targets, leftOver } = knownOf(inputs, problem)
  const ending = { outcome: 'not-attempted', detail: problem } as const
  const results = targets.map(({ repository }) => endedOf(repository, ending, null))
  return { ...reportOf(targets, results), leftOver, problem }
}

async function tellAll(
  targets: readonly Target[],
  inputs: Inputs,
  event: Event,
  courier: Courier,
  surroundings: Surroundings,
): Promise<Report> {
  const { clock, onEnd } = surroundings
  const brake = createBrake(inputs['max-parallel'], clock.cancelled)
  const sent: Sent[] = []
  const warnings: string[] = []
  let advice: string | null = null
  let done = 0
  const ended = (target: Target, ending: Ending, ms: number | null) => {
    const result = endedOf(target.repository, ending, ms)
    onEnd(result, ++done, targets.length)
    return result
  }
  const endOf = (target: Target, begun: number) => (ending: Ending) => ended(target, ending, clock.now() - begun)
  const orderOf = ordersOf(inputs, event)
  const note = (ending: Ending, target: Target, index: number, begun: number) => {
    brake.note(ending)
    advice ??= ending.advice ?? null
    if (ending.warning) warnings.push(`${target.repository}: ${ending.warning}`)
    const { trace } = ending
    if (!trace) return ended(target, ending, clock.now() - begun)
    const end = endOf(target, begun)
    sent.push({ index, ending, trace, end })
    if (courier.waitFor === 'accepted') return end(ending)
    // What the answer said already needs no look.
    return courier.waitFor === 'queued' && trace.isQueued ? end({ ...ending, outcome: 'run-queued' }) : null
  }
  const tell = (target: Target, index: number) => {
    const begun = clock.now()
    return deliver(orderOf(target), courier, surroundings).then((ending) => note(ending, target, index, begun))
  }
  const skip = (target: Target, reason: string) => ended(target, { outcome: 'not-attempted', detail: reason }, null)
  const results = await fanOut(targets, inputs['max-parallel'], brake.reason, tell, skip)
  let problem: string | null = null
  try {
    await followUp(sent, results, inputs, courier, surroundings)
  } catch (error) {
    problem = `gitea-dispatch made a mistake while it waited, please report it: ${surroundings.wordsOf(error)}`
    for (const { index, ending, end } of sent) results[index] ??= end(ending)
  }
  return {
    ...reportOf(targets, results as Ended[]),
    haveLines: true,
    problem: brake.problem() ?? problem,
    advice,
    warnings,
  }
}

async function deliver(order: Order, courier: Courier, surroundings: Surroundings): Promise<Ending> {
  try {
    const prepared = await prepare(order, courier)
    if ('ending' in prepared) return prepared.ending
    return courier.dryRun ? { ...prepared.known, outcome: 'would-dispatch' } : await prepared.deliver()
  } catch (error) {
    // A mistake of ours must not take the other targets with it.
    return { outcome: 'internal-error', detail: surroundings.wordsOf(error) }
  }
}

/** What is the same for all targets is made once. */
function ordersOf(inputs: Inputs, event: Event): (target: Target) => Order {
  const push = { branch: inputs['push-branch'], path: inputs['push-path'], content: inputs['push-content'] }
  const drift = {
    path: inputs['drift-path'],
    pattern: inputs['drift-pattern'],
    expected: inputs['drift-expected'],
  }
  return ({ repository, overrides }) => ({
    repository,
    method: overrides.dispatch_method ?? inputs['dispatch-method'],
    workflow: overrides.workflow ?? inputs.workflow,
    ref: overrides.ref ?? inputs.ref,
    push,
    drift,
    event: overrides.client_payload
      ? { ...event, client_payload: { ...event.client_payload, ...overrides.client_payload } }
      : event,
  })
}

function courierOf(
  inputs: Inputs,
  { capability, login }: { capability: Capability | null; login: string | null },
  client: Client,
  pace: Pace,
): Courier {
  const claimed = new Set<string>()
  return {
    server: inputs.server,
    capability,
    login,
    dryRun: inputs['dry-run'],
    waitFor: inputs['wait-for'],
    now: pace.now,
    read: (path, options) => attempt(() => client.request({ method: 'GET', path, ...options }), 'always', pace),
    write: (request, resend, look) => attempt(() => client.request(request), resend, pace, look),
    claim: (repository) => claimed.size < claimed.add(repository.toLowerCase()).size,
    pause: (attempts, answer) => pause(attempts, answer, pace),
  }
}
