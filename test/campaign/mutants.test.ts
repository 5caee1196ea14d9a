// The campaign finds what it looks for: nothing wrong with the bundle as it is, and what was broken on purpose.
import { expect, it } from 'vitest'
import { emptyTally } from './many.ts'
import { MUTANTS, withMutant } from './mutants.ts'
import { roam, settingOf } from './random.ts'
import { type Case, tryCase } from './systematic.ts'
import { type Setting, tryOut } from './trial.ts'
import { problemsOf } from './truth.ts'

const kindsOf = (trial: Parameters<typeof problemsOf>[0]) =>
  [...new Set(problemsOf(trial).map(({ kind }) => kind))].sort()

const sound = new Map<string, Promise<string[]>>()
/** What is said of the bundle as it is, found out once for each case. */
function saidOfSound(when: Case, { limitMs: _, ...more }: Partial<Setting>): Promise<string[]> {
  const key = JSON.stringify([when, more])
  if (!sound.has(key)) sound.set(key, tryCase(when, more).then(kindsOf))
  return sound.get(key)!
}

it.concurrent.each(MUTANTS)('one that $name', async (mutant) => {
  const { when, more = {}, kinds } = mutant
  expect(await saidOfSound(when, more)).toEqual([])
  const said = await withMutant(mutant, (action) => tryCase(when, { ...more, action }).then(kindsOf))
  expect(said).toEqual([...kinds].sort())
})

/** Of which some lose an answer to a dispatch. */
const SEEDS = [13, 17, 38]

it('a seed that finds something finds it again', async () => {
  const mutant = MUTANTS.find(({ name }) => name.includes('again'))!
  await withMutant(mutant, async (action) => {
    const tally = emptyTally()
    await roam(SEEDS, 2, tally, { action })
    const found = tally.failures.find(({ problems }) => problems.some(({ kind }) => kind === 'doubled'))
    expect(found?.again).toMatch(/^SEED=\d+$/)
    const seed = Number(found!.again.slice('SEED='.length))
    expect(kindsOf(await tryOut({ ...settingOf(seed), action }))).toContain('doubled')
  })
})
