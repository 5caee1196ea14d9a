// Some faults at some requests, all that may stand where a write was to be confirmed, and some seeds: the same ones each time.
import { expect, it } from 'vitest'
import { faultsOf } from '../catalog.ts'
import { concerns, type Fault, isWrite } from '../fault.ts'
import { emptyTally } from '../many.ts'
import { plotNamed } from '../plots.ts'
import { pickOf } from '../prng.ts'
import { races } from '../races.ts'
import { roam } from '../random.ts'
import { successes } from '../successes.ts'
import { type Case, requestsOf, torture } from '../systematic.ts'

/** Those of a plot that take no time, perhaps of one place alone. */
const kindsFor = (plot: string, at: Fault['at'] | null): Fault[] =>
  faultsOf(plotNamed(plot)).filter((fault) => !fault.slow && (at === null || fault.at === at))

const someOf = (plot: string, count: number, at: Fault['at'] | null = null): Case[] =>
  Array.from({ length: count }, (_, index) => ({
    plot,
    fault: pickOf(kindsFor(plot, at), plot, index).name,
    // The request that delivers to the first target, and those around it.
    nth: 1 + (index % 9),
    stays: index % 4 === 3,
  }))

const SOME: Case[] = [
  ...['repository_dispatch', 'push on 1.22', 'workflow_dispatch on 1.26', 'auto by push through a proxy'].flatMap(
    (plot) => someOf(plot, 8),
  ),
  ...someOf('repository_dispatch through a tunnel', 8, 'tunnel'),
  ...someOf('push on 1.22', 2, 'lookup'),
  // Each held up all that was tried after it.
  { plot: 'repository_dispatch', fault: 'a name server that is silent', nth: 1, stays: false },
  { plot: 'repository_dispatch through a tunnel', fault: 'proxy: headers for ever, slowly', nth: 2, stays: false },
]

it('some faults at some requests', async () => {
  const tally = emptyTally()
  await torture(SOME, 4, tally)
  expect(tally.failures).toEqual([])
  expect(tally.runs).toBe(SOME.length)
})

/** The write that delivers, and a half of what isn't the API's word for it, or all that says that another was faster. */
async function casesAtWrite(plot: string, kinds: readonly Fault[], share: readonly boolean[]): Promise<Case[]> {
  const write = (await requestsOf(plotNamed(plot))).find(isWrite)!
  return kinds
    .filter((fault) => concerns(fault, write))
    .flatMap(({ name }) => [false, true].map((stays) => ({ plot, fault: name, nth: write.nth, stays })))
    .filter(({ fault, stays }) => pickOf(share, plot, fault, String(stays)))
}

it.each(['repository_dispatch', 'workflow_dispatch on 1.26', 'push on 1.22', 'push to main on 1.22'])(
  '%s: a success that is not the word of the API is none without a look, and a lost race no missing permission',
  async (plot) => {
    const cases = [
      ...(await casesAtWrite(plot, successes, [true, false])),
      ...(await casesAtWrite(plot, races, [true])),
    ]
    const tally = emptyTally()
    await torture(cases, 4, tally)
    expect(tally.failures).toEqual([])
  },
)

it('some seeds', async () => {
  const tally = emptyTally()
  await roam([1, 2, 3, 4, 5, 6], 4, tally)
  expect(tally.failures).toEqual([])
})
