// A canceled job ends what waits, and so does the end of a run.
import { afterEach, expect, it } from 'vitest'
import { watchCancellation } from '../../src/runner/cancellation.ts'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGBREAK', 'SIGHUP'] as const
const before = new Map(SIGNALS.map((name) => [name, process.listeners(name)]))
afterEach(() => {
  for (const name of SIGNALS)
    for (const listener of process.listeners(name))
      if (!before.get(name)!.includes(listener)) process.off(name, listener)
})

const LONG_MS = 1e8

it.each(SIGNALS)('%s ends what waits, and what begins to wait later', async (name) => {
  const cancellation = watchCancellation()
  const sleeping = cancellation.sleep(LONG_MS)
  expect(cancellation.isCancelled()).toBe(false)
  // Only ours: the test runner has listeners of its own.
  for (const listener of process.listeners(name)) if (!before.get(name)!.includes(listener)) listener(name)
  await sleeping
  await cancellation.sleep(LONG_MS)
  expect(cancellation.isCancelled()).toBe(true)
  expect(cancellation.signal.aborted).toBe(true)
})

it('the end of a run ends what waits', async () => {
  const cancellation = watchCancellation()
  const sleeping = cancellation.sleep(LONG_MS)
  cancellation.end()
  await sleeping
})

it('sleeps as long as was asked', async () => {
  const cancellation = watchCancellation()
  const begun = performance.now()
  await cancellation.sleep(20)
  expect(performance.now() - begun).toBeGreaterThan(15)
  expect(cancellation.isCancelled()).toBe(false)
})
