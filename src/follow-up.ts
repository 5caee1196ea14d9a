// After the sending: old event branches are swept, and where the runs are waited for, each is followed to its end.

import type { Courier } from './delivery/courier.ts'
import { joined } from './delivery/facts.ts'
import { fanOut } from './fan-out.ts'
import { attempt, type Pace } from './gitea/attempts.ts'
import type { Read } from './gitea/capability.ts'
import type { Client } from './gitea/client.ts'
import type { Inputs } from './inputs.ts'
import type { Ending, Result } from './outcome.ts'
import { type Remove, removeBranch, sweepBranches } from './runs/event-branches.ts'
import type { Trace } from './runs/trace.ts'
import { type Followed, watchRuns } from './runs/watch.ts'
import type { Target } from './targets/target.ts'

export interface Surroundings {
  client: Client
  clock: Pick<Pace, 'now' | 'sleep' | 'random' | 'cancelled'>
  /** Called when it is known who is to be told, with notes on who isn't. */
  onTargets(targets: readonly Target[], notes: readonly string[]): void
  /** Called as each target ends; `done` counts from 1. */
  onEnd(result: Result, done: number, total: number): void
  /** A line for the log: how far the waiting is, what was tidied up. */
  onNote(line: string): void
}

/** A target that was told, and how its result is made when it is known. */
export interface Sent {
  index: number
  ending: Ending
  trace: Trace
  end(ending: Ending): Result
}

/** Fills in the results that were left open. Trouble here is a note in the log, or an outcome of the run, never an exception. */
export async function followUp(
  sent: readonly Sent[],
  results: (Result | null)[],
  inputs: Inputs,
  courier: Courier,
  { client, clock, onNote }: Surroundings,
): Promise<void> {
  const remove: Remove = (request) => client.request(request)
  // The rounds repeat what is lost; it must not use up the budget of those that send.
  const read: Read = (path) =>
    attempt(() => client.request({ method: 'GET', path }), 'always', {
      ...clock,
      maxAttempts: 1,
      takeResend: () => false,
    })
  const cancelled = () => (clock.cancelled() ? 'cancelled' : null)
  const sweep = async ({ trace }: Sent) => {
    if (trace.eventBranch === null) return
    const notes = await sweepBranches(trace.repository, trace.eventBranch, { ...clock, read }, remove)
    for (const note of notes) onNote(note)
  }
  await fanOut(sent, inputs['max-parallel'], cancelled, sweep, async () => {})
  const { capability } = courier
  const until = inputs['wait-for']
  if (until === 'accepted' || capability === null || sent.length === 0) return
  const onEnd = async (at: number, followed: Followed) => {
    const { index, ending, trace, end } = sent[at]!
    results[index] = end({ ...ending, ...followed, ...joined(ending.detail, followed.detail) })
    // Without its branch a run that has yet to start would never be made.
    if (followed.conclusion && trace.eventBranch !== null && until === 'completed') {
      const note = await removeBranch(trace.repository, trace.eventBranch, remove)
      if (note) onNote(note)
    }
  }
  await watchRuns(
    sent.map(({ trace }) => trace),
    { capability, read, now: clock.now },
    {
      until,
      timeoutMs: inputs['wait-timeout-seconds'] * 1000,
      width: inputs['max-parallel'],
      web: inputs.server.web,
      ...clock,
      onEnd,
      onProgress: onNote,
    },
  )
}
