// Arbitrary workflow files: each is parsed, or reported as unreadable.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { chooseMethod } from '../../../src/dispatch/choose-method.ts'
import { CATALOG } from '../../../src/model/catalog.ts'
import { passesFilter, passesIgnore } from '../../../src/workflows/filters/patterns.ts'
import { readWorkflow } from '../../../src/workflows/index.ts'
import { makeEvent } from '../../support/make.ts'
import { promptly } from '../../support/promptly.ts'
import { many, mutated, nasty, workflows } from './support.ts'

const ON = [
  'on: push',
  'on: [push, x]',
  'on: {push: {branches: ["a/**", "!a/b"], paths: [x]}}',
  'on:\n  workflow_dispatch:\n    inputs:\n      a: {type: choice, options: [1, 2], required: true}\n',
  'on: &a {push: *a}',
  'on: {<<: {push: null}}',
  'on: !!set {push}',
  '"on": [push]\ntrue: x',
]
const file = mutated(
  fc.oneof(
    fc.constantFrom(...workflows),
    fc.constantFrom(...ON).map((on) => `${on}\njobs: {a: {}}\n`),
  ),
)
const capabilities = (['gitea', 'forgejo', 'github'] as const).flatMap((flavor) =>
  ([[1, 22, 6], [1, 26, 3], null] as const).map((version) => ({
    flavor,
    version,
    versionText: '',
    repository_dispatch: flavor === 'github',
    workflow_dispatch: version === null || version[1] > 23,
  })),
)

it('reads any workflow file, and decides', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(file, { minLength: 1, maxLength: 3 }),
      fc.constantFrom(...capabilities),
      fc.constantFrom('', 'main'),
      async (texts, capabilities, branch) => {
        for (const text of texts) await promptly(() => readWorkflow('.gitea/workflows/a.yml', text, capabilities))
        const order = {
          repository: 'o/r',
          method: 'auto' as const,
          workflow: '',
          ref: '',
          push: { branch, path: '', content: '' },
          drift: { path: '', pattern: null, expected: '' },
          event: makeEvent(),
        }
        const files = texts.map((text, index) => ({ path: `.gitea/workflows/${index}.yml`, text, disabled: false }))
        const decision = await promptly(() =>
          chooseMethod(files, 'main', {
            capabilities,
            methods: ['repository_dispatch', 'workflow_dispatch', 'push'],
            order,
          }),
        )
        if ('ending' in decision) expect(CATALOG).toHaveProperty(decision.ending.outcome)
      },
    ),
    many(60),
  )
})

it('matches any patterns', async () => {
  const known = ['release/v[0-9]+/**', '**/*.yml', '!a?b+', 'dispatch/*/x', '[a-z]**[0-9]?', '{a,b/**}+[!c]']
  const pattern = mutated(fc.constantFrom(...known))
  await fc.assert(
    fc.asyncProperty(
      fc.array(pattern, { maxLength: 5 }),
      fc.array(nasty, { maxLength: 3 }),
      fc.constantFrom('act', 'glob'),
      async (patterns, values, language) => {
        await promptly(() => [passesFilter(patterns, values, language), passesIgnore(patterns, values, language)])
      },
    ),
    many(100),
  )
})

it.each(['**', '*a', 'a+', '**/', '[a-z]+', 'a?', '{a,a+}+', '{'])(
  'a pattern of many %j is matched without backtracking',
  async (piece) => {
    const pattern = piece.repeat(Math.floor(4000 / piece.length))
    const values = [`${'a'.repeat(250)}!`, `${'a/'.repeat(125)}!`]
    for (const language of ['act', 'glob'] as const) await promptly(() => passesFilter([pattern], values, language))
  },
)
