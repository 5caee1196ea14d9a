// What an outcome says of races, runs and effects, held against what there was to see.
import type { Result } from '../../src/model/result.ts'
import type { Delivery, Repository } from '../support/gitea/server.ts'
import { isWrite, type Seen } from './fault.ts'

type Runs = Repository['runs']

/** A race that is called a missing permission, though nothing else said 403. */
export function raceLies(outcome: string, all: Seen[], ours: Seen[]): string[] {
  const writes = ours.filter(isWrite)
  const said403 = all.some(({ fault }) => fault && !fault.race && [fault.ends].flat().includes('forbidden'))
  if (outcome === 'forbidden' && !said403 && writes.some(({ fault }) => fault?.race))
    return ['a lost race is no missing permission']
  const isLost = writes.length > 0 && writes.every(({ fault }) => fault?.race && !fault.effect)
  const isOpen = ['rejected', 'unconfirmed', 'not-attempted'].includes(outcome)
  return isLost && !isOpen && ours.every(({ fault }) => !fault || fault.race)
    ? ['a race that was lost every time is `rejected`']
    : []
}

const RUN_SEEN = ['run-queued', 'run-started', 'run-succeeded', 'run-failed']

/** A run that was not there, or one that was not missing. */
export function runLies({ outcome, message }: Result, made: Delivery[], runs: Runs, ours: Seen[]): string[] {
  const started = runs.filter((run) => made.some((delivery) => isOf(run, delivery)))
  const isLie = ours.some(({ fault }) => fault?.lies)
  if ((RUN_SEEN as string[]).includes(outcome)) return started.length === 0 && !isLie ? ['there is no run'] : []
  const isHonest = ours.every(({ method, fault }) => method !== 'GET' || fault === null)
  // Only the response to a dispatch identifies its run.
  const isThere = started.some(({ event, appearsAt }) => event === 'push' && Number.isFinite(appearsAt))
  return outcome === 'run-missing' && isHonest && isThere && !/cancel/.test(message) ? ['its run is there'] : []
}

function isOf(run: Runs[number], delivery: Delivery): boolean {
  if (run.event !== delivery.method) return false
  if (delivery.method === 'push') return run.sha === delivery.sha
  return delivery.method === 'repository_dispatch' || run.id === delivery.runId
}

/** A push that was made, and that a look would have shown. */
export function unseenEffect(
  { outcome, message }: Result,
  made: Delivery[],
  ours: Seen[],
  delivered: readonly string[],
) {
  const isPush = made.some(({ method }) => method === 'push')
  const isHonest = ours.every((seen) => isWrite(seen) || seen.fault === null)
  // On a busy machine a second may pass without an answer.
  const isBusy = /within 1 s/.test(message)
  const isSeen = delivered.includes(outcome) || outcome === 'unchanged'
  return isPush && isHonest && !isBusy && !isSeen ? ['a look would have shown the push'] : []
}
