// Ends everything that was started, once, at the end or on a signal.
import { endProcesses, leftovers } from './processes.ts'
import { closeScratch, removeAtOnce, type Scratch } from './scratch.ts'

export type Ending = { end: () => Promise<void>; hasBegun: () => boolean }

const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }

/** Takes care of the end of all that runs in the scratch folder; on a signal it ends us, too. */
export function prepareEnding(scratch: Scratch): Ending {
  let ending: Promise<void> | undefined
  const end = () => {
    ending ??= endAll(scratch)
    return ending
  }
  for (const [signal, code] of Object.entries(signals)) {
    process.once(signal, () => end().finally(() => process.exit(code)))
  }
  // The last resort, as in `processes.ts`.
  process.once('exit', () => removeAtOnce(scratch))
  return { end, hasBegun: () => ending !== undefined }
}

async function endAll(scratch: Scratch) {
  await endProcesses()
  for (const pid of await leftovers(scratch.path)) process.kill(pid, 'SIGKILL')
  await closeScratch(scratch)
}
