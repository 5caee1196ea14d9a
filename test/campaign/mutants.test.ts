// The campaign finds what was broken on purpose: of each kind one here, all of them in `whole/`.
import { expect, it } from 'vitest'
import { foundIn, MUTANTS } from './mutants.ts'

const SOME = ['sends a dispatch again after a lost answer', 'prints the token in base64', 'calls a refusal a success']

it.concurrent.each(MUTANTS.filter(({ name }) => SOME.includes(name)))('one that $name', async (mutant) => {
  expect(await foundIn(mutant)).toEqual({ sound: [], broken: [...mutant.kinds].sort() })
})
