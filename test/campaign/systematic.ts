// Every fault at every request of every plot, as curl's torture tests do it: run once and count, then again for each.
import { faultNamed, faultsOf } from './catalog.ts'
import { concerns, type Fault, type Seen } from './fault.ts'
import { failingAt } from './lookups.ts'
import { each, type Tally } from './many.ts'
import { note } from './note.ts'
import { PLOTS, type Plot, plotNamed } from './plots.ts'
import { chanceOf } from './prng.ts'
import { type Setting, tryOut } from './trial.ts'
import { problemsOf } from './truth.ts'

export interface Case {
  plot: string
  fault: string
  /** From 1. */
  nth: number
  /** Whether it stays so from then on. */
  stays: boolean
}

const TARGETS = ['o/a', 'o/b']

/** Every fault at every request that it can happen to. */
export async function allCases(more: Partial<Setting> = {}): Promise<Case[]> {
  const cases: Case[] = []
  for (const plot of PLOTS) {
    for (const seen of await requestsOf(plot, more))
      for (const fault of faultsOf(plot).filter((one) => concerns(one, seen)))
        for (const stays of [false, true]) cases.push({ plot: plot.name, fault: fault.name, nth: seen.nth, stays })
  }
  return cases
}

/** A share of them, from 0 to 1, that is the same every time. */
export const someOf = (cases: readonly Case[], share: number): Case[] =>
  cases.filter(({ plot, fault, nth, stays }) => chanceOf(plot, fault, nth, String(stays)) < share)

/** The requests that a plot makes when all goes well; that it does is checked as well. */
export async function requestsOf(plot: Plot, more: Partial<Setting> = {}): Promise<Seen[]> {
  const trial = await tryOut({ plot, targets: TARGETS, ...more })
  const problems = problemsOf(trial)
  if (problems.length > 0 || trial.ended.exitCode !== 0)
    throw new Error(`${plot.name} does not even work without faults: ${JSON.stringify(problems)}\n${trial.ended.log}`)
  return trial.seen
}

/** One case; `more` is what else the trial needs. */
export async function tryCase({ plot, fault: name, nth, stays }: Case, more: Partial<Setting> = {}) {
  const fault: Fault = faultNamed(name)
  const due = (at: number) => (stays ? at >= nth : at === nth)
  // Each connection brings one request then, so that the nth of them is known.
  const single = fault.at === 'request' ? {} : { single: true }
  const passes = !stays && (fault.passes ?? false)
  // One attempt more must do; on a machine that is busy that one may be late, too.
  const inputs = passes ? { inputs: { 'max-attempts': '3' } } : {}
  const setting: Setting = { plot: plotNamed(plot), targets: TARGETS, passes, ...inputs, ...single, ...more }
  const faultIfDue = (at: number) => (due(at) ? fault : null)
  switch (fault.at) {
    case 'listen':
      return tryOut({ ...setting, refuses: (next) => (due(next) ? (stays ? Number.POSITIVE_INFINITY : 200) : null) })
    case 'lookup':
      return tryOut({ ...setting, named: true, env: failingAt(fault, nth, stays) })
    case 'tunnel':
      return tryOut({ ...setting, chooseTunnel: faultIfDue })
    default:
      return tryOut({ ...setting, choose: (seen) => (concerns(fault, seen) ? faultIfDue(seen.nth) : null) })
  }
}

/** Runs them all into the tally; `more` is what else the trials need. */
export async function torture(
  cases: readonly Case[],
  width: number,
  tally: Tally,
  more: Partial<Setting> = {},
): Promise<void> {
  await each(cases, width, async (one) => note(tally, `CASE='${JSON.stringify(one)}'`, await tryCase(one, more)))
}
