import { expect, it } from 'vitest'
import type { JsonObject } from '../../src/safety/json.ts'
import { inputsFor } from '../../src/workflows/index.ts'
import { github, unknownGitea, workflow } from './make.ts'

const inputsOf = (declared: string, client_payload: JsonObject, server = unknownGitea) => {
  const { triggers } = workflow(`on: {workflow_dispatch: {inputs: {${declared}}}}`, server)
  return inputsFor(
    triggers.workflow_dispatch!.inputs,
    { event_type: 'release', client_payload, dispatch_id: 'id-1' },
    server,
  )
}

it('sends every declared key as a string and names the lost ones', () => {
  const payload = {
    text: 'ä "x"\n',
    number: 1.5,
    yes: true,
    none: null,
    list: [1, 'a'],
    object: { a: {} },
    other: 1,
    another: 2,
  }
  expect(inputsOf('text: {}, number: {}, yes: {}, none: {}, list: {}, object: {}, unused: {}', payload)).toEqual({
    inputs: { text: 'ä "x"\n', number: '1.5', yes: 'true', none: '', list: '[1,"a"]', object: '{"a":{}}' },
    lost: ['other', 'another'],
    problems: [],
  })
})

it('fills what the event itself has, and loses nothing that arrives in client_payload', () => {
  expect(inputsOf('event_type: {}, client_payload: {}, dispatch_id: {}', { a: 1 })).toEqual({
    inputs: { event_type: 'release', client_payload: '{"a":1}', dispatch_id: 'id-1' },
    lost: [],
    problems: [],
  })
})

it("lets the payload's own keys win", () => {
  const payload = { event_type: 'mine', client_payload: 'mine', a: 1 }
  expect(inputsOf('event_type: {}, client_payload: {}', payload)).toEqual({
    inputs: { event_type: 'mine', client_payload: 'mine' },
    lost: ['a'],
    problems: [],
  })
})

it('takes names like those of an object for what they are', () => {
  const payload = JSON.parse('{"__proto__": 1, "constructor": 2}')
  expect(inputsOf('toString: {}', payload)).toEqual({ inputs: {}, lost: ['__proto__', 'constructor'], problems: [] })
  const { inputs, lost } = inputsOf('__proto__: {}, constructor: {}', payload)
  expect([Object.entries(inputs), lost]).toEqual([
    [
      ['__proto__', '1'],
      ['constructor', '2'],
    ],
    [],
  ])
})

it.each([
  ['a: {required: true}', {}, ['the workflow requires the input `a`, which the payload lacks; add it']],
  ['a: {required: true, default: x}', {}, []],
  ['a: {required: false}', {}, []],
  ['a: {required: true}', { a: '' }, []],
  ['a: {type: choice, options: [x, "1"]}', { a: 1 }, []],
  [
    'a: {type: choice, options: [x, "1"]}',
    { a: 'y' },
    [`the workflow's input \`a\` must be one of "x", "1"; change the value in the payload`],
  ],
  ['a: {type: choice}', { a: 'y' }, []],
  ['a: {type: string, options: [x]}', { a: 'y' }, []],
  ['a: {type: boolean}', { a: false }, []],
  ['a: {type: boolean}', { a: true }, []],
  [
    'a: {type: boolean}',
    { a: 'yes' },
    [`the workflow's input \`a\` must be \`true\` or \`false\`; change the value in the payload`],
  ],
  ['a: {type: number}', { a: '-1.5e3' }, []],
  ['a: {type: number}', { a: ' ' }, [`the workflow's input \`a\` must be a number; change the value in the payload`]],
  ['a: {type: number}', { a: null }, [`the workflow's input \`a\` must be a number; change the value in the payload`]],
] as const)('%s with %j: %j', (declared, payload, problems) => {
  expect(inputsOf(declared, payload).problems).toEqual(problems)
})

it('knows that GitHub takes 25 inputs', () => {
  const names = Array.from({ length: 26 }, (_, i) => `key_${i}`)
  const declared = names.map((name) => `${name}: {}`).join(', ')
  const payload = Object.fromEntries(names.map((name) => [name, 1]))
  expect(inputsOf(declared, payload).problems).toEqual([])
  const { key_25: _, ...fewer } = payload
  expect(inputsOf(declared, fewer, github).problems).toEqual([])
  expect(inputsOf(declared, payload, github).problems).toEqual([
    'GitHub accepts at most 25 inputs, but there are 26; declare `client_payload` instead',
  ])
})
