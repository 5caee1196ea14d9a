// The campaign reports nothing for the action as it is, and something for each broken variant.
import { expect, it } from 'vitest'
import { emptyTally } from '../many.ts'
import { foundIn, kindsOf, MUTANTS, withMutant } from '../mutants.ts'
import { roam, settingOf } from '../random.ts'
import { tryOut } from '../trial.ts'

it.concurrent.each(MUTANTS)('one that $name', async (mutant) => {
  expect(await foundIn(mutant)).toEqual({ sound: [], broken: [...mutant.kinds].sort() })
})

/** Of which some lose an answer to a dispatch. */
const SEEDS = [13, 17, 38]

it('a seed reproduces what it found', async () => {
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
