// The stand-in's queue of pushes: a batch with a poisoned one loses all its runs, and no other does.
import { expect, it } from 'vitest'
import { enqueue, type PushQueue } from './push-queue.ts'
import type { RunEvent } from './server.ts'

const pushTo = (repository: string): RunEvent => ({ event: 'push', repository, branch: 'b', sha: 's', message: 'm' })

it.each([
  { names: 'abcd', started: 'abcd' },
  { names: 'abc', started: 'ab' },
  { names: 'axcd', started: 'cd' },
  { names: 'abxd', started: 'ab' },
  { names: 'xxcd', started: 'cd' },
  { names: 'x', started: '' },
])('of $names, in batches of two, $started start', ({ names, started }) => {
  const queue: PushQueue = { plan: { batch: 2, isPoisoned: ({ repository }) => repository === 'x' }, waiting: [] }
  const made: string[] = []
  for (const name of names) enqueue(queue, pushTo(name), () => made.push(name))
  expect(made.join('')).toBe(started)
})
