// Arbitrary inputs: they are accepted or refused, and nothing is thrown.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { inputNames, parseInputs } from '../../../src/dispatch/inputs.ts'
import { parseTargetsFile } from '../../../src/targets/list-file.ts'
import { isPattern } from '../../../src/targets/name-pattern.ts'
import { parseList } from '../../../src/targets/text-list.ts'
import { makeVariables } from '../../support/make.ts'
import { promptly } from '../../support/promptly.ts'
import { many, mutated, nasty } from './support.ts'

const LISTS = [
  'o/a, o/b\n# c\n"o/c"',
  '["o/a",{"repository":"o/b","ref":"x"}]',
  '- o/a\n- repository: o/b',
  '{"a":[{"repo":"o/a"}]}',
  '!o/x\no/*',
]
const VALUES = [
  'push',
  'true',
  '2/4',
  '{"a":1}',
  '(a+)+$',
  'https://user:x@h/',
  '1e3',
  '.gitea/x.yml',
  'refs/heads/main',
  ...LISTS,
]
const value = fc.oneof(nasty, mutated(fc.constantFrom(...VALUES)))

it('reads or refuses any inputs', async () => {
  const some = fc.dictionary(fc.constantFrom(...inputNames), value, { maxKeys: 6 })
  await fc.assert(
    fc.asyncProperty(some, value, async (inputs, file) => {
      const parsed = await promptly(() =>
        parseInputs(makeVariables(inputs), async (path, query, web) => parseTargetsFile(path, file, query, web)),
      )
      if ('problems' in parsed) expect(parsed.problems.length).toBeGreaterThan(0)
      else
        for (const { repository } of parsed.inputs.targets)
          expect(isPattern(repository) || /^[^/\s]+\/[^/\s]+$/.test(repository)).toBe(true)
    }),
    many(60),
  )
})

it('reads or refuses any list, and no name in it leaves its repository', async () => {
  await fc.assert(
    fc.asyncProperty(mutated(fc.constantFrom(...LISTS)), async (text) => {
      const { targets } = await promptly(() => parseList(text, 'https://git.example.com', 'repositories'))
      for (const { repository } of targets) {
        const pieces = repository.split('/')
        expect(pieces).toHaveLength(2)
        for (const piece of pieces) expect(['', '.', '..']).not.toContain(piece)
      }
    }),
    many(100),
  )
})

it.each(['[', '{"a":', '- ', '&a [*a,', '\n', ',', '"', '#', 'o/a,'])(
  'takes a lot of %j without hanging',
  async (piece) => {
    await promptly(() => parseList(piece.repeat(20_000), null, 'repositories'))
    await promptly(() => parseTargetsFile('x.yml', piece.repeat(20_000), '', null))
  },
)
