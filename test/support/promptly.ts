// How long one input may take, also where it never ends.
import { Worker } from 'node:worker_threads'

/** Of this run; FUZZ_SEED repeats one. */
export const seed = process.env['FUZZ_SEED'] ? Number(process.env['FUZZ_SEED']) : Date.now() % 2 ** 31

/** So many times a fixed piece of work, which takes some 10 ms of a processor: a second, on whichever machine. */
const MOST_UNITS = 100

/** Computing that is little on any machine. */
const LEAST_MS = 200

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

/** Computing of this process till now, in milliseconds; not the time that others had. */
function computed(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** What the fixed piece of work takes here and now, in milliseconds of computing. */
function unitMs(): number {
  const begun = computed()
  const words = Array.from({ length: 6_000 }, (_, index) => `word ${(index * 7919) % 6_000}`)
  new Set(words.sort().map((word) => word.replace(/\d+/, (digits) => `${digits.length}`)))
  return computed() - begun
}

/** Runs it, and throws when it took a hundred times what this machine takes for a fixed piece of work. */
export async function promptly<T>(work: () => T | Promise<T>): Promise<T> {
  if (count === 0) startWatch()
  const begun = computed()
  Atomics.store(tried, 0, ++count)
  try {
    const result = await work()
    const ms = computed() - begun
    // Asked for only where it may matter, and again each time: a machine may be slow for a while.
    if (ms > LEAST_MS && ms > MOST_UNITS * unitMs()) throw new Error(`took ${Math.round(ms)} ms`)
    return result
  } finally {
    Atomics.store(tried, 0, 0)
  }
}
