// The story: the server is checked once, then each target gets one true outcome.
import { CANCELLED, createBrake } from './brake.ts'
import type { Courier, Order } from './delivery/courier.ts'
import { prepare } from './delivery/prepare.ts'
import type { Event } from './event.ts'
import { fanOut } from './fan-out.ts'
import { followUp, type Sent, type Surroundings } from './follow-up.ts'
import { attempt, type Pace, pause, resendBudget } from './gitea/attempts.ts'
import type { Capability } from './gitea/capability.ts'
import type { Client } from './gitea/client.ts'
import type { Inputs } from './inputs.ts'
import { type Ending, type Result, resultOf } from './outcome.ts'
import { checkServer } from './preflight.ts'
import type { Target } from './targets/list.ts'

export interface Report {
  results: Result[]
  /** Why the step fails whatever became of its targets; null when it need not. */
  problem: string | null
  /** Empty when the server was not asked or did not say. */
  serverVersion: string
  /** A workflow file that makes a target of this server a listener; null when none lacked one. */
  advice: string | null
}

/** Tells every target of the event. Never throws for a target's sake. */
export async function run(inputs: Inputs, event: Event, surroundings: Surroundings): Promise<Report> {
  const { client, clock, onEnd } = surroundings
  const { targets } = inputs
  const report: Report = { results: [], problem: null, serverVersion: '', advice: null }
  if (targets.length === 0) return report
  const pace = { ...clock, maxAttempts: inputs['max-attempts'] }
  let done = 0
  const ended = (target: Target, ending: Ending, ms: number | null) => {
    const result = resultOf(target.repository, event.dispatch_id, ending, ms)
    onEnd(result, ++done)
    return result
  }
  const skip = (target: Target, reason: string) => ended(target, { outcome: 'not-attempted', detail: reason }, null)

  const preflight = await checkServer(inputs, client, pace)
  if ('problem' in preflight) {
    const problem = clock.cancelled() ? CANCELLED : preflight.problem
    return { ...report, results: targets.map((target) => skip(target, problem)), problem }
  }
  report.serverVersion = preflight.capability?.versionText ?? ''

  const courier = courierOf(inputs, preflight.capability, client, { ...pace, takeResend: resendBudget(targets.length) })
  const brake = createBrake(inputs['max-parallel'], clock.cancelled)
  const sent: Sent[] = []
  const tell = async (target: Target, index: number) => {
    const begun = clock.now()
    const ending = await deliver(orderOf(target, inputs, event), courier)
    brake.note(ending)
    report.advice ??= ending.advice ?? null
    const { trace } = ending
    const end = (followed: Ending) => ended(target, followed, clock.now() - begun)
    if (trace) sent.push({ index, ending, trace, end })
    return trace && courier.waits ? null : end(ending)
  }
  const results = await fanOut(targets, inputs['max-parallel'], brake.reason, tell, skip)
  await followUp(sent, results, inputs, courier, surroundings)
  return { ...report, results: results as Result[], problem: brake.problem() }
}

async function deliver(order: Order, courier: Courier): Promise<Ending> {
  try {
    const prepared = await prepare(order, courier)
    if ('ending' in prepared) return prepared.ending
    return courier.dryRun ? { attempts: 1, ...prepared.known, outcome: 'would-dispatch' } : await prepared.deliver()
  } catch (error) {
    // A mistake of ours must not take the other targets with it.
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { outcome: 'internal-error', detail }
  }
}

function orderOf({ repository }: Target, inputs: Inputs, event: Event): Order {
  return {
    repository,
    method: inputs['dispatch-method'],
    workflow: inputs.workflow,
    ref: inputs.ref,
    push: { branch: inputs['push-branch'], path: inputs['push-path'], content: inputs['push-content'] },
    event,
  }
}

function courierOf(inputs: Inputs, capability: Capability | null, client: Client, pace: Pace): Courier {
  const claimed = new Set<string>()
  return {
    server: inputs.server,
    capability,
    dryRun: inputs['dry-run'],
    waits: inputs['wait-for'] !== 'accepted',
    now: pace.now,
    read: (path, options) => attempt(() => client.request({ method: 'GET', path, ...options }), 'always', pace),
    write: (request, resend, look) => attempt(() => client.request(request), resend, pace, look),
    claim: (repository) => claimed.size < claimed.add(repository.toLowerCase()).size,
    pause: (attempts, answer) => pause(attempts, answer, pace),
  }
}
