// Many runs with limited concurrency, and their tally.
import type { Kind, Problem } from './truth.ts'

/** Works through a list, so many at a time. */
export async function each<T>(items: readonly T[], width: number, work: (item: T) => Promise<void>): Promise<void> {
  const left = items.values()
  const worker = async () => {
    for (const item of left) await work(item)
  }
  await Promise.all(Array.from({ length: width }, worker))
}

export interface Tally {
  runs: number
  targets: number
  requests: number
  outcomes: Record<string, number>
  problems: Record<Kind, number>
  /** How to repeat each failing run, and what was wrong. */
  failures: { again: string; problems: Problem[] }[]
}

/** A tally of nothing. */
export const emptyTally = (): Tally => ({
  runs: 0,
  targets: 0,
  requests: 0,
  outcomes: {},
  problems: { lost: 0, untrue: 0, doubled: 0, leaked: 0, late: 0, report: 0, model: 0 },
  failures: [],
})
