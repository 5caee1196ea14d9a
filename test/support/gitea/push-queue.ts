// The queue in which Gitea turns pushes into runs: it works in batches, of all repositories, and a workflow file at which its
// reader panics takes the runs of its whole batch along. The pushes themselves were accepted long before.
import type { RunEvent } from './run-plans.ts'

export type QueuePlan = {
  /** How many pushes are handled together, up to 20 on a real server. None is handled before so many are there. */
  batch: number
  /** Whether the reader panics at what this push would start. */
  isPoisoned: (event: RunEvent) => boolean
}

export type PushQueue = { plan: QueuePlan; waiting: { event: RunEvent; start: () => void }[] }

/** Puts a push into the queue; `start` makes its runs, if its batch is one that survives. */
export function enqueue({ plan, waiting }: PushQueue, event: RunEvent, start: () => void): void {
  waiting.push({ event, start })
  if (waiting.length < plan.batch) return
  const batch = waiting.splice(0)
  if (batch.some((push) => plan.isPoisoned(push.event))) return
  for (const push of batch) push.start()
}
