// A cancelled job: runners send a signal, and kill what has not ended some seconds later.

/** Ctrl+C and its successors; Windows has SIGBREAK where others have SIGTERM, and a terminal that goes away says SIGHUP. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGBREAK', 'SIGHUP'] as const

export interface Cancellation {
  /** Aborted when the job is cancelled. */
  signal: AbortSignal
  isCancelled(): boolean
  /** Waits so many milliseconds, less when the job is cancelled. */
  sleep(ms: number): Promise<void>
  /** Ends all that still waits, so that nothing of it keeps the process. */
  end(): void
}

/** Listens for the signals that cancel a job, from now until the process ends: published is what is known. */
export function watchCancellation(): Cancellation {
  const controller = new AbortController()
  const { signal } = controller
  const cancel = () => controller.abort()
  for (const name of SIGNALS) process.on(name, cancel)
  return { signal, isCancelled: () => signal.aborted, sleep: (ms) => sleep(ms, signal), end: cancel }
}

const sleep = (ms: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const end = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    signal.addEventListener('abort', end)
    if (signal.aborted) end()
  })
