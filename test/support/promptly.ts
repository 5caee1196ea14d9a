// How long one input may take, also where it never ends.
import { Worker } from 'node:worker_threads'

/** Of this run; FUZZ_SEED repeats one. */
export const seed = process.env['FUZZ_SEED'] ? Number(process.env['FUZZ_SEED']) : Date.now() % 2 ** 31

const MAX_MS = 1000

/** The number of the input that is tried; 0 between two. */
const tried = new Int32Array(new SharedArrayBuffer(4))
let count = 0

/** What never ends gives nobody else a turn: only another thread can say so, and end it. */
const WATCH = `
  const { workerData: { tried, seed, patience } } = require('node:worker_threads')
  let [seen, since] = [0, Date.now()]
  setInterval(() => {
    const now = Atomics.load(tried, 0)
    if (now !== seen) [seen, since] = [now, Date.now()]
    if (seen === 0 || Date.now() - since < patience) return
    require('node:fs').writeSync(2, 'an input took over ' + patience + ' ms and was ended: FUZZ_SEED=' + seed + '\\n')
    process.kill(process.pid, 'SIGKILL')
  }, 1000)
`

/** Long enough for a machine that has much else to do. */
const PATIENCE_MS = 120_000

function startWatch(): void {
  new Worker(WATCH, { eval: true, workerData: { tried, seed, patience: PATIENCE_MS } }).unref()
}

/** Runs it, and throws when it took over a second of computing; a busy machine is no fault of it. */
export async function promptly<T>(work: () => T | Promise<T>): Promise<T> {
  if (count === 0) startWatch()
  const begun = process.cpuUsage()
  Atomics.store(tried, 0, ++count)
  try {
    const result = await work()
    const { user, system } = process.cpuUsage(begun)
    const ms = (user + system) / 1000
    if (ms > MAX_MS) throw new Error(`took ${Math.round(ms)} ms`)
    return result
  } finally {
    Atomics.store(tried, 0, 0)
  }
}
