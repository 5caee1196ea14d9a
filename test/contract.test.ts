// action.yml and the code agree; test/pages.test.ts checks the pages.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { inputNames, parseInputs } from '../src/dispatch/inputs.ts'
import { outputsOf } from '../src/report/outputs.ts'
import { actionYml } from './support/action.ts'
import { makeList, makeVariables } from './support/make.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const inputs = Object.entries(actionYml.inputs)

it('has in action.yml the inputs that the code knows', () => {
  expect(inputs.map(([name]) => name).sort()).toEqual([...inputNames].sort())
})

it('has in action.yml the outputs that the code sets', () => {
  expect(Object.keys(actionYml.outputs).sort()).toEqual(Object.keys(outputsOf([], [], 'success', '', '')).sort())
})

it('requires a token and an event type, and has a default for all else', () => {
  expect(inputs.filter(([, { required }]) => required).map(([name]) => name)).toEqual(['token', 'event-type'])
  for (const [name, input] of inputs)
    expect([name, typeof input.default]).toEqual([name, input.required ? 'undefined' : 'string'])
})

it('takes its own defaults', async () => {
  const defaults = Object.fromEntries(inputs.flatMap(([name, input]) => (input.default ? [[name, input.default]] : [])))
  expect(await parseInputs(makeVariables(defaults), async () => makeList())).toMatchObject({ inputs: {}, warnings: [] })
})

it('describes every input and output', () => {
  const all = [...inputs, ...Object.entries(actionYml.outputs)]
  expect(all.filter(([, { description }]) => !description?.trim()).map(([name]) => name)).toEqual([])
})

it('runs a file that exists on the Node that runners have', () => {
  expect(actionYml.runs.using).toBe('node24')
  expect(existsSync(root + actionYml.runs.main)).toBe(true)
})
