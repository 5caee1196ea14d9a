// After the event was sent: deletes old event branches, and follows each run to the state set in `wait-for`.

import { fanOut } from '../fan-out.ts'
import type { Read } from '../gitea/capabilities.ts'
import type { Client } from '../http/client.ts'
import { attempt, type Pace } from '../http/retry.ts'
import { joinDetails } from '../model/details.ts'
import type { Ended, Ending } from '../model/ending.ts'
import type { RunReference } from '../model/run-reference.ts'
import type { Target } from '../model/target.ts'
import { removeBranch, sweepBranches, type Tidying } from '../runs/event-branches.ts'
import { type Followed, watchRuns } from '../runs/watch.ts'
import { missingExplainer } from './explain-missing.ts'
import type { FleetInputs } from './inputs.ts'
import type { Session } from './session.ts'

export interface Surroundings {
  client: Client
  clock: Pick<Pace, 'now' | 'sleep' | 'random' | 'cancelled'>
  /** The message of an internal error, without the token and the payload. */
  describeError(error: unknown): string
  /** Called once the targets are known, with notes on repositories that are omitted. */
  onTargets(targets: readonly Target[], notes: readonly string[]): void
  /** Called for each result; `done` counts from 1. */
  onEnd(result: Ended, done: number, total: number): void
  /** A line for the log: progress of the runs, deleted branches. */
  onNote(line: string): void
}

/** A target that the event was sent to, and a function that records its result. */
export interface Sent {
  index: number
  ending: Ending
  reference: RunReference
  end(ending: Ending): Ended
}

/** Fills in the missing results. A failure here becomes a note in the log or an outcome, never an exception. */
export async function followUp(
  sent: readonly Sent[],
  results: (Ended | null)[],
  inputs: FleetInputs,
  session: Session,
  surroundings: Surroundings,
): Promise<void> {
  const tidying = tidyingWith(surroundings)
  const lastSentAt = sent.reduce((last, { reference }) => Math.max(last, reference.answeredAt), 0)
  const open = sent.filter(({ index }) => results[index] === null)
  const removals: Promise<void>[] = []
  const onEnd = (at: number, followed: Followed) => {
    const { index, ending, reference, end } = open[at]!
    results[index] = end({ ...ending, ...followed, ...joinDetails(ending.detail, followed.detail) })
    // Without its branch a run that has yet to start would never be made.
    if (followed.conclusion && inputs['wait-for'] === 'completed')
      removals.push(tidyUp(reference, tidying, surroundings))
  }
  // Before the first look for runs, since they take a second to appear.
  await sweep(sent, inputs, session, tidying, surroundings)
  await watch(open, { inputs, session, lastSentAt, onEnd }, surroundings)
  await Promise.all(removals)
}

async function sweep(
  sent: readonly Sent[],
  inputs: FleetInputs,
  { capabilities }: Session,
  tidying: Tidying,
  { clock, onNote }: Surroundings,
): Promise<void> {
  const sweepOne = async ({ reference: { repository, eventBranch, eventType } }: Sent) => {
    if (eventBranch === null) return
    const event = { repository, eventBranch, eventType }
    for (const note of await sweepBranches(event, { ...tidying, release: capabilities })) onNote(note)
  }
  const cancelled = () => (clock.cancelled() ? 'cancelled' : null)
  await fanOut(sent, inputs['max-parallel'], cancelled, sweepOne, async () => {})
}

/** The timeout of reads and cleanup, so that a server that hangs does not block the step. */
const PATIENCE_MS = 10_000

// The next round repeats a failed read, so reads do not use the retry budget of requests that send.
function tidyingWith({ client, clock }: Surroundings): Tidying {
  const once = { ...clock, maxAttempts: 1, takeResend: () => false }
  const read: Read = (path) =>
    attempt(() => client.request({ method: 'GET', path, patienceMs: PATIENCE_MS }), 'always', once)
  return { read, now: clock.now, remove: (request) => client.request({ ...request, patienceMs: PATIENCE_MS }) }
}

async function tidyUp(
  { repository, eventBranch, commit }: RunReference,
  tidying: Tidying,
  { onNote }: Surroundings,
): Promise<void> {
  if (eventBranch === null || commit === null) return
  const note = await removeBranch({ repository, branch: eventBranch, commit }, tidying)
  if (note) onNote(note)
}

interface Watching {
  inputs: FleetInputs
  session: Session
  lastSentAt: number
  onEnd(at: number, followed: Followed): void
}

async function watch(
  open: readonly Sent[],
  { inputs, session: { capabilities }, lastSentAt, onEnd }: Watching,
  surroundings: Surroundings,
): Promise<void> {
  const until = inputs['wait-for']
  if (until === 'accepted' || capabilities === null || open.length === 0) return
  const reader = { capabilities, ...tidyingWith(surroundings) }
  const { clock, onNote: onProgress } = surroundings
  await watchRuns(
    open.map(({ reference }) => reference),
    reader,
    {
      ...clock,
      ...{ until, lastSentAt, onEnd, onProgress },
      timeoutMs: inputs['wait-timeout-seconds'] * 1000,
      width: inputs['max-parallel'],
      web: inputs.server.web,
      explainMissing: missingExplainer(reader),
    },
  )
}
