// Ends the process when one input hangs: synchronous code would block the test runner's own timeout.
import { Worker } from 'node:worker_threads'

/** FUZZ_SEED repeats a run. */
export const seed = process.env['FUZZ_SEED'] ? Number(process.env['FUZZ_SEED']) : Date.now() % 2 ** 31

/** No measure of speed: inputs are so large that a matcher which backtracks never finishes. */
const HANG_MS = 120_000

/** The number of the current input; 0 between two inputs. */
const current = new Int32Array(new SharedArrayBuffer(4))
let count = 0

const WATCH = `
  const { workerData: { current, seed, limit } } = require('node:worker_threads')
  let [seen, since] = [0, Date.now()]
  setInterval(() => {
    const now = Atomics.load(current, 0)
    if (now !== seen) [seen, since] = [now, Date.now()]
    if (seen === 0 || Date.now() - since < limit) return
    require('node:fs').writeSync(2, 'an input did not finish within ' + limit + ' ms: FUZZ_SEED=' + seed + '\\n')
    process.kill(process.pid, 'SIGKILL')
  }, 1000)
`

/** Runs the work, and kills the process with a message when it hangs. */
export async function promptly<T>(work: () => T | Promise<T>): Promise<T> {
  if (count === 0) new Worker(WATCH, { eval: true, workerData: { current, seed, limit: HANG_MS } }).unref()
  Atomics.store(current, 0, ++count)
  try {
    return await work()
  } finally {
    Atomics.store(current, 0, 0)
  }
}
