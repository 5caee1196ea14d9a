// Waits until a condition is true, by polling, up to a limit.
import { setTimeout as sleep } from 'node:timers/promises'

/** Asks until there is an answer; an answer that never comes is an error that says what was waited for. */
export async function until<T>(what: string, seconds: number, ask: () => Promise<T | undefined>): Promise<T> {
  const deadline = performance.now() + seconds * 1000
  for (;;) {
    const answer = await ask()
    if (answer !== undefined) return answer
    if (performance.now() > deadline) throw new Error(`waited ${seconds} s in vain until ${what}`)
    await sleep(200)
  }
}
