// One run: checks the server once, looks up the targets, then works on each and reports one outcome for each.

import { fanOut } from '../fan-out.ts'
import { attempt, resendBudget } from '../http/retry.ts'
import { type Ended, type Ending, endedOf } from '../model/ending.ts'
import type { WaitFor } from '../model/run-reference.ts'
import type { ListElement as Element, Target } from '../model/target.ts'
import { knownTargets, selectTargets } from '../targets/select.ts'
import { followUp, type Sent, type Surroundings } from './follow-up.ts'
import type { FleetInputs } from './inputs.ts'
import { createLedger } from './ledger.ts'
import { checkServer } from './preflight.ts'
import { createSession, type Session } from './session.ts'
import { CANCELLED, createStopRule } from './stop-rule.ts'

export interface Report {
  /** One for each target, in target order. */
  results: Ended[]
  /** Whether `onEnd` got all results, so that the log has a line for each. */
  haveLines: boolean
  targets: readonly Target[]
  /** What was requested and never looked up, for the rerun: patterns, exclusions, or an error message. */
  leftOver: Element[]
  /** Why the step fails regardless of its targets; null otherwise. */
  problem: string | null
  /** Empty if unknown. */
  serverVersion: string
  /** A workflow file that listens for the event; null if no target needs one. */
  advice: string | null
  /** Warnings about targets that succeeded. */
  warnings: string[]
}

/** What an action does with its targets. */
export interface Work {
  needsCapabilities: boolean
  perTarget(target: Target, session: Session): Promise<Ending>
}

/** Does the work for every target; the failure of one target never throws. */
export async function runFleet(inputs: FleetInputs, work: Work, surroundings: Surroundings): Promise<Report> {
  const { client, clock } = surroundings
  const pace = { ...clock, maxAttempts: inputs['max-attempts'] }
  const stopped = (problem: string) => notAttempted(inputs, clock.cancelled() ? CANCELLED : problem)
  if (inputs.targets.length === 0) return reportOf([], [])
  const known = await checkServer(inputs, work.needsCapabilities, client, pace)
  if ('problem' in known) return stopped(known.problem)
  // The lookup of targets does not use the retry budget of requests that send.
  const free = { ...pace, takeResend: () => true }
  const selected = await selectTargets(inputs, {
    read: (path) => attempt(() => client.request({ method: 'GET', path }), 'always', free),
    now: clock.now,
    width: inputs['max-parallel'],
  })
  if ('problems' in selected) return stopped(selected.problems.join('. '))
  surroundings.onTargets(selected.targets, selected.notes)
  const takeResend = resendBudget(selected.targets.length)
  const session = createSession(inputs, known, client, { ...pace, takeResend })
  const report = await workOnAll(selected.targets, inputs, work, session, surroundings)
  // A shard may be empty; otherwise this is probably a mistake.
  const isEmpty = selected.targets.length === 0 && inputs.shard === null
  const warnings = [...(isEmpty ? [ALL_EXCLUDED] : []), ...selected.warnings, ...report.warnings]
  return { ...report, warnings, serverVersion: known.capabilities?.versionText ?? '' }
}

const ALL_EXCLUDED =
  'exclude: every requested repository is excluded, so nothing was sent; narrow `exclude` and the names with `!`, or pass `[]` if this is intended'

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

/** The report of a run that stopped before its targets; patterns and exclusions are kept for the rerun. */
function notAttempted(inputs: FleetInputs, problem: string): Report {
  const { targets, leftOver } = knownTargets(inputs, problem)
  const ending = { outcome: 'not-attempted', detail: problem } as const
  const results = targets.map(({ repository }) => endedOf(repository, ending, null))
  return { ...reportOf(targets, results), leftOver, problem }
}

async function workOnAll(
  targets: readonly Target[],
  inputs: FleetInputs,
  work: Work,
  session: Session,
  surroundings: Surroundings,
): Promise<Report> {
  const { now, cancelled } = surroundings.clock
  const stopRule = createStopRule(inputs['max-parallel'], cancelled)
  const ledger = createLedger(targets.length, surroundings)
  const sent: Sent[] = []
  const workOn = async (target: Target, index: number) => {
    const begun = now()
    const ending = await safely(work.perTarget(target, session), surroundings)
    stopRule.note(ending)
    ledger.note(target, ending)
    const end = (last: Ending) => ledger.end(target, last, now() - begun)
    if (ending.reference) sent.push({ index, ending, reference: ending.reference, end })
    const last = lastOf(ending, session.waitFor)
    return last && end(last)
  }
  const skip = (target: Target, detail: string) => ledger.end(target, { outcome: 'not-attempted', detail }, null)
  const results = await fanOut(targets, inputs['max-parallel'], stopRule.reason, workOn, skip)
  const problem = await follow(sent, results, inputs, session, surroundings)
  return {
    ...reportOf(targets, results as Ended[]),
    haveLines: true,
    problem: stopRule.problem() ?? problem,
    advice: ledger.advice(),
    warnings: ledger.warnings,
  }
}

/** The final result of a target with no run to follow, or with a response that says that the run exists; null for others. */
function lastOf(ending: Ending, waitFor: WaitFor): Ending | null {
  if (!ending.reference || waitFor === 'accepted') return ending
  return waitFor === 'queued' && ending.reference.isQueued ? { ...ending, outcome: 'run-queued' } : null
}

/** Follows the runs; a problem if that failed. */
async function follow(
  sent: readonly Sent[],
  results: (Ended | null)[],
  inputs: FleetInputs,
  session: Session,
  surroundings: Surroundings,
): Promise<string | null> {
  try {
    await followUp(sent, results, inputs, session, surroundings)
    return null
  } catch (error) {
    for (const { index, ending, end } of sent) results[index] ??= end(ending)
    return `internal error in gitea-dispatch while waiting for runs, report it in an issue: ${surroundings.describeError(error)}`
  }
}

/** An internal error must not affect other targets. */
const safely = (working: Promise<Ending>, { describeError }: Surroundings): Promise<Ending> =>
  working.catch((error) => ({ outcome: 'internal-error', detail: describeError(error) }))
