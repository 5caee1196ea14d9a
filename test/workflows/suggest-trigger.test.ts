import fc from 'fast-check'
import { expect, it } from 'vitest'
import { branchOf } from '../../src/model/event.ts'
import { METHOD_NAMES } from '../../src/model/method.ts'
import type { JsonObject } from '../../src/safety/json.ts'
import {
  adviseListener,
  answersPush,
  answersRepositoryDispatch,
  inputsFor,
  readWorkflow,
  type Server,
} from '../../src/workflows/index.ts'
import { forgejo, gitea, github, servers } from './make.ts'

const RELEASE = {
  event_type: 'runtime/released',
  client_payload: { runtime_version: '1.2.3', big: {} },
  dispatch_id: 'id',
}

it('advises push on Gitea, as a whole file', () => {
  expect(adviseListener(RELEASE, gitea('1.22.6')).file).toMatchInlineSnapshot(`
    "name: "Receive runtime-released"
    on:
      push:
        branches: ["dispatch/runtime/released/**"]
    jobs:
      receive:
        runs-on: ubuntu-latest
        steps:
          - run: echo "$VALUE"
            env:
              VALUE: \${{ fromJSON(github.event.head_commit.message).client_payload.runtime_version }}
    "
  `)
})

it('advises repository_dispatch on GitHub', () => {
  expect(adviseListener(RELEASE, github)).toMatchInlineSnapshot(`
    {
      "file": "name: "Receive runtime-released"
    on:
      repository_dispatch:
        types: ["runtime/released"]
    jobs:
      receive:
        runs-on: ubuntu-latest
        steps:
          - run: echo "$VALUE"
            env:
              VALUE: \${{ github.event.client_payload.runtime_version }}
    ",
      "line": "on: {repository_dispatch: {types: ["runtime/released"]}}",
      "method": "repository_dispatch",
      "on": "on:
      repository_dispatch:
        types: ["runtime/released"]
    ",
      "reads": "\${{ github.event.client_payload.runtime_version }}",
    }
  `)
})

it('advises workflow_dispatch with the inputs of the payload where it is asked for', () => {
  expect(adviseListener(RELEASE, gitea('1.24.7'), 'workflow_dispatch')).toMatchInlineSnapshot(`
    {
      "file": "name: "Receive runtime-released"
    on:
      workflow_dispatch:
        inputs:
          "runtime_version": {type: string}
          "big": {type: string}
    jobs:
      receive:
        runs-on: ubuntu-latest
        steps:
          - run: echo "$VALUE"
            env:
              VALUE: \${{ github.event.inputs.runtime_version }}
    ",
      "line": "on: {workflow_dispatch: {inputs: {"runtime_version": {type: string}, "big": {type: string}}}}",
      "method": "workflow_dispatch",
      "on": "on:
      workflow_dispatch:
        inputs:
          "runtime_version": {type: string}
          "big": {type: string}
    ",
      "reads": "\${{ github.event.inputs.runtime_version }}",
    }
  `)
})

it.each([
  [gitea('1.22.6'), 'workflow_dispatch', 'push'],
  [gitea('1.23.8'), 'workflow_dispatch', 'push'],
  [gitea('1.26.3'), 'repository_dispatch', 'push'],
  [gitea('1.26.3'), 'workflow_dispatch', 'workflow_dispatch'],
  [forgejo, undefined, 'push'],
  [forgejo, 'workflow_dispatch', 'workflow_dispatch'],
  [{ flavor: 'forgejo', version: [0, 0, 0] }, 'workflow_dispatch', 'workflow_dispatch'],
  [gitea('1.22.6'), 'push', 'push'],
  [github, undefined, 'repository_dispatch'],
  [github, 'repository_dispatch', 'repository_dispatch'],
  [github, 'workflow_dispatch', 'workflow_dispatch'],
  [github, 'push', 'push'],
] as const)('%j asked for %s: %s', (server: Server, asked, advised) => {
  expect(adviseListener(RELEASE, server, asked).method).toBe(advised)
})

it.each([
  [{}, '${{ toJSON(fromJSON(github.event.head_commit.message).client_payload) }}'],
  [{ 'a b': 1, ok: 2 }, '${{ fromJSON(github.event.head_commit.message).client_payload.ok }}'],
  [{ "x']}}": 1 }, '${{ toJSON(fromJSON(github.event.head_commit.message).client_payload) }}'],
])('reads the payload %j by %s', (client_payload: JsonObject, reads) => {
  expect(adviseListener({ ...RELEASE, client_payload }, forgejo).reads).toBe(reads)
})

it('reads a payload without keys as a whole on GitHub too', () => {
  expect(adviseListener({ ...RELEASE, client_payload: {} }, github).reads).toBe(
    '${{ toJSON(github.event.client_payload) }}',
  )
})

/** Of a payload with so many keys, and perhaps one more; GitHub takes 25 inputs. */
it.each<[number, string[], string]>([
  [0, [], 'client_payload'],
  [1, [], 'k0'],
  [25, [], 'k0'],
  [26, [], 'client_payload'],
  [0, ['a b'], 'client_payload'],
  [2, ['a b'], 'client_payload'],
])('advises inputs for %i keys and %j: the first is %s', (count, more, first) => {
  const keys = [...Array.from({ length: count }, (_, n) => `k${n}`), ...more]
  const client_payload = Object.fromEntries(keys.map((key) => [key, 'x']))
  const { line, reads } = adviseListener({ ...RELEASE, client_payload }, forgejo, 'workflow_dispatch')
  const names = first === 'client_payload' ? ['client_payload'] : keys
  const inputs = names.map((name) => `"${name}": {type: string}`).join(', ')
  expect(line).toBe(`on: {workflow_dispatch: {inputs: {${inputs}}}}`)
  expect(reads).toBe(`\${{ github.event.inputs.${first} }}`)
})

it.each([
  ['a//b', 'Receive a-b'],
  ['v1.2 - x_y', 'Receive v1.2 - x_y'],
  ['ä/ß:"x"', 'Receive -x-'],
])('calls the workflow for %s %j', (event_type, name) => {
  expect(readWorkflow('x.yml', adviseListener({ ...RELEASE, event_type }, forgejo).file, forgejo).name).toBe(name)
})

const nasty = fc.string({
  unit: fc.constantFrom(...'a/"\'#*+?![]{}:&|>%@`\\ $\n\u0085\u2028äZ-.,', '${{ x }}', ': ', ' #'),
  minLength: 1,
  maxLength: 30,
})
const eventType = fc.oneof(nasty, fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }))
const payload = fc.dictionary(
  fc.oneof(nasty, fc.constantFrom('version', 'a-b', 'null', 'on', '__proto__')),
  fc.constant('x'),
  { maxKeys: 30 },
)

it('advises what answers to the event, on every server, whatever the event is called', () => {
  fc.assert(
    fc.property(
      eventType,
      payload,
      fc.constantFrom(...servers),
      fc.constantFrom(undefined, ...METHOD_NAMES),
      (event_type, client_payload, server, asked) => {
        const event = {
          event_type,
          client_payload: client_payload as JsonObject,
          dispatch_id: '20260101T000000000Z-0123456789',
        }
        const { method, file } = adviseListener(event, server, asked)
        const read = readWorkflow('x.yml', file, server)
        expect(read.dropped).toBeNull()
        expect(read.name).not.toContain('/')
        if (method === 'repository_dispatch') expect(answersRepositoryDispatch(read, event_type)).toBe(true)
        if (method === 'push')
          expect(answersPush(read, { branch: branchOf(event_type, event.dispatch_id), paths: ['x'] })).toBe(true)
        if (method === 'workflow_dispatch') {
          const { lost, problems } = inputsFor(read.triggers.workflow_dispatch!.inputs, event, server)
          expect({ lost, problems }).toEqual({ lost: [], problems: [] })
        }
      },
    ),
    { numRuns: 500 },
  )
})

it('advises nothing that answers to another event', () => {
  const plain = fc.string({ unit: fc.constantFrom(...'ab+/'), minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(plain, plain, (mine, theirs) => {
      fc.pre(!`${branchOf(theirs, '')}`.startsWith(branchOf(mine, '')))
      const read = readWorkflow('x.yml', adviseListener({ ...RELEASE, event_type: mine }, forgejo).file, forgejo)
      expect(answersPush(read, { branch: branchOf(theirs, 'id'), paths: [] })).toBe(false)
    }),
  )
})
