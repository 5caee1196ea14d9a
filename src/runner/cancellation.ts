// A canceled job: runners send a signal, and kill a process that still runs some seconds later.

/** Ctrl+C and its variants; Windows has SIGBREAK instead of SIGTERM, and SIGHUP for a closed terminal. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGBREAK', 'SIGHUP'] as const

export interface Cancellation {
  /** Aborted when the job is canceled. */
  signal: AbortSignal
  isCancelled(): boolean
  /** Waits that many milliseconds, less if the job is canceled. */
  sleep(ms: number): Promise<void>
  /** Ends all waits, so that none keeps the process running. */
  end(): void
}

/** Handles the signals that cancel a job until the process ends, so that known results are still published. */
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
