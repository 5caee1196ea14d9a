// The story: the token is checked once, then each target gets one true outcome.

import type { Courier } from './delivery/courier.ts'
import { METHODS } from './delivery/index.ts'
import type { Event } from './event.ts'
import { fanOut } from './fan-out.ts'
import { userPath } from './gitea/api.ts'
import { attempt, type Pace, resendBudget } from './gitea/attempts.ts'
import type { Client } from './gitea/client.ts'
import { readTokenCheck } from './gitea/token-check.ts'
import type { Inputs } from './inputs.ts'
import { type Ending, type Result, resultOf } from './outcome.ts'
import type { Target } from './targets/list.ts'

export interface Surroundings {
  client: Client
  clock: Pick<Pace, 'now' | 'sleep' | 'random' | 'cancelled'>
  /** Called as each target ends; `done` counts from 1. */
  onEnd(result: Result, done: number): void
}

export interface Report {
  results: Result[]
  /** Why the step fails whatever became of its targets; null when it need not. */
  problem: string | null
}

/** Tells every target of the event. Never throws for a target's sake. */
export async function run(inputs: Inputs, event: Event, { client, clock, onEnd }: Surroundings): Promise<Report> {
  const { targets } = inputs
  const pace = { ...clock, maxAttempts: inputs['max-attempts'] }
  const skip = ({ repository }: Target, reason: string) =>
    resultOf(repository, event.dispatch_id, { outcome: 'not-attempted', detail: reason }, null)
  if (targets.length === 0) return { results: [], problem: null }

  const user = await attempt(() => client.request({ method: 'GET', path: userPath }), 'always', {
    ...pace,
    takeResend: () => true,
  })
  const check = readTokenCheck(user.answer, inputs.server, clock.now())
  if (!check.ok) {
    const problem = clock.cancelled() ? CANCELLED : check.problem
    return { results: targets.map((target) => skip(target, problem)), problem }
  }

  const courier = courierOf(inputs, event, client, { ...pace, takeResend: resendBudget(targets.length) })
  const brake = brakeOf(inputs['max-parallel'], clock.cancelled)
  let done = 0
  const results = await fanOut(
    targets,
    inputs['max-parallel'],
    brake.reason,
    async (target) => {
      const begun = clock.now()
      const ending = await deliver(target, inputs, courier)
      brake.note(ending)
      const result = resultOf(target.repository, event.dispatch_id, ending, clock.now() - begun)
      onEnd(result, ++done)
      return result
    },
    skip,
  )
  return { results, problem: clock.cancelled() ? CANCELLED : brake.problem() }
}

const CANCELLED = 'the job was cancelled'

async function deliver(target: Target, inputs: Inputs, courier: Courier): Promise<Ending> {
  try {
    const prepared = await METHODS[inputs['dispatch-method']](target, courier)
    if ('ending' in prepared) return prepared.ending
    return courier.dryRun ? { ...prepared.known, outcome: 'would-dispatch' } : await prepared.deliver()
  } catch (error) {
    // A mistake of ours must not take the other targets with it.
    return {
      outcome: 'internal-error',
      detail: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }
  }
}

function courierOf(inputs: Inputs, event: Event, client: Client, pace: Pace): Courier {
  return {
    server: inputs.server,
    event,
    dryRun: inputs['dry-run'],
    now: pace.now,
    read: (path) => attempt(() => client.request({ method: 'GET', path }), 'always', pace),
    write: (request, resend, look) => attempt(() => client.request(request), resend, pace, look),
  }
}

/** Stops the fan-out: when the job is cancelled, the token is refused, or `width` targets in a row can't be reached. */
function brakeOf(width: number, cancelled: () => boolean) {
  let unreachable = 0
  let refused: string | null = null
  return {
    note(ending: Ending) {
      unreachable = ending.outcome === 'unreachable' ? unreachable + 1 : 0
      if (unreachable >= width) refused ??= `${width} repositories in a row could not be reached`
      if (ending.outcome === 'unauthorized') refused = 'the server refused the token'
    },
    reason: () => (cancelled() ? CANCELLED : refused),
    /** A token that is refused fails the step whatever `fail-on` says. */
    problem: () => (refused?.includes('token') ? refused : null),
  }
}
