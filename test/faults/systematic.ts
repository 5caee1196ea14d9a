// Every fault at every request of every plot, as curl's torture tests do it: run once and count, then again for each.
import { FAULTS, faultNamed } from './catalogue.ts'
import type { Fault } from './fault.ts'
import { each, type Tally } from './many.ts'
import { note } from './note.ts'
import { PLOTS, type Plot, plotNamed } from './plots.ts'
import { chanceOf } from './prng.ts'
import { tryOut } from './trial.ts'
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

/** All cases, or a share of them that is the same every time. */
export async function casesOf(share: number): Promise<Case[]> {
  const cases: Case[] = []
  for (const plot of PLOTS) {
    const count = await requestsOf(plot)
    for (let nth = 1; nth <= count; nth++)
      for (const { name } of FAULTS)
        for (const stays of [false, true]) cases.push({ plot: plot.name, fault: name, nth, stays })
  }
  return cases.filter(({ plot, fault, nth, stays }) => chanceOf(plot, fault, nth, String(stays)) < share)
}

/** How many requests a plot makes when all goes well; that it does is checked as well. */
async function requestsOf(plot: Plot): Promise<number> {
  const trial = await tryOut({ plot, targets: TARGETS })
  const problems = problemsOf(trial)
  if (problems.length > 0 || trial.ended.exitCode !== 0)
    throw new Error(`${plot.name} does not even work without faults: ${JSON.stringify(problems)}\n${trial.ended.log}`)
  return trial.seen.length
}

/** One case. */
export async function tryCase({ plot, fault: name, nth, stays }: Case) {
  const fault: Fault = faultNamed(name)
  const due = (at: number) => (stays ? at >= nth : at === nth)
  return tryOut({
    plot: plotNamed(plot),
    targets: TARGETS,
    single: fault.at !== 'request',
    ...(fault.at === 'listen'
      ? { refuses: (next: number) => (due(next) ? (stays ? Number.POSITIVE_INFINITY : 200) : null) }
      : { choose: (seen: { nth: number }) => (due(seen.nth) ? fault : null) }),
  })
}

/** Runs them all into the tally. */
export async function torture(cases: readonly Case[], width: number, tally: Tally): Promise<void> {
  await each(cases, width, async (one) => note(tally, `CASE='${JSON.stringify(one)}'`, await tryCase(one)))
}
