// Which workflow an event is for, and by which method it starts, on every kind of server.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Possible } from '../../src/dispatch/candidates.ts'
import type { Choice } from '../../src/dispatch/choice.ts'
import { chooseMethod } from '../../src/dispatch/choose-method.ts'
import type { Order } from '../../src/dispatch/order.ts'
import type { Capabilities } from '../../src/gitea/capabilities.ts'
import type { WorkflowFile } from '../../src/gitea/workflow-files.ts'
import type { Ending } from '../../src/model/ending.ts'
import type { Event } from '../../src/model/event.ts'
import type { Method } from '../../src/model/method.ts'
import { makeEvent } from '../support/make.ts'
import { forgejo, gitea, github, JOBS } from '../workflows/make.ts'

const SERVERS = {
  '1.22': { ...gitea('1.22.6'), versionText: '1.22.6', repository_dispatch: false, workflow_dispatch: false },
  '1.26': { ...gitea('1.26.3'), versionText: '1.26.3', repository_dispatch: false, workflow_dispatch: true },
  future: { ...gitea('1.30.0'), versionText: '1.30.0', repository_dispatch: true, workflow_dispatch: true },
  forgejo: { ...forgejo, versionText: '15.0.3+gitea-1.22.0', repository_dispatch: false, workflow_dispatch: true },
  github: { ...github, versionText: '', repository_dispatch: true, workflow_dispatch: true },
} satisfies Record<string, Capabilities>
type ServerName = keyof typeof SERVERS

const ALL: readonly Method[] = ['repository_dispatch', 'workflow_dispatch', 'push']

interface Asked {
  server?: ServerName
  methods?: readonly Method[]
  payload?: Event['client_payload']
  type?: string
  workflow?: string
  push?: Partial<Order['push']>
}

function possibleOf({ server = '1.26', methods = ALL, payload, type, workflow = '', push = {} }: Asked): Possible {
  const event = makeEvent({ ...(payload ? { client_payload: payload } : {}), ...(type ? { event_type: type } : {}) })
  const method: Order['method'] = methods.length === 1 ? methods[0]! : 'auto'
  const order = { repository: 'o/r', method, workflow, ref: '', push: { branch: '', path: '', content: '', ...push } }
  const drift = { path: '', pattern: null, expected: '' }
  return { capabilities: SERVERS[server], methods, order: { ...order, drift, event } }
}

/** Files by the lines of their `on:`. */
type Files = Record<string, string | Partial<WorkflowFile>>

const pathOf = (name: string) => `.gitea/workflows/${name}.yml`
const filesOf = (files: Files): WorkflowFile[] =>
  Object.entries(files).map(([name, file]) => ({
    path: pathOf(name),
    disabled: false,
    text: typeof file === 'string' ? `on: ${file}\n${JOBS}` : null,
    ...(typeof file === 'string' ? {} : file),
  }))

function decided(files: Files, asked: Asked = {}): Choice | Ending {
  const decision = chooseMethod(filesOf(files), 'main', possibleOf(asked))
  return 'choice' in decision ? decision.choice : decision.ending
}

/** A decision in few words. */
function shown(files: Files, asked: Asked = {}): string {
  const made = decided(files, asked)
  if ('outcome' in made) return made.outcome
  const { method, listener, named, lost, others, generic } = made
  const name = (path: string | null) => path?.replace(/^\.gitea\/workflows\/|\.yml$/g, '')
  return [
    `${method} ${name(listener)}`,
    ...(named ? ['named'] : []),
    ...(generic ? ['generic'] : []),
    ...(lost.length > 0 ? [`without ${lost.join(', ')}`] : []),
    ...(others.length > 0 ? [`and ${others.map(name).join(', ')}`] : []),
  ].join(' ')
}

const TYPED = '{repository_dispatch: {types: [runtime-published]}}'
const ANY_TYPE = 'repository_dispatch'
const OTHER_TYPE = '{repository_dispatch: {types: [nightly]}}'
const BARE = 'workflow_dispatch'
const DECLARED = '{workflow_dispatch: {inputs: {runtime_version: {type: string}}}}'
const NUMBER = '{workflow_dispatch: {inputs: {runtime_version: {type: number}}}}'
const WHOLE = '{workflow_dispatch: {inputs: {client_payload: {type: string}}}}'
const NEEDS = '{workflow_dispatch: {inputs: {target: {type: string, required: true}}}}'
const MEANT_BARE = `{repository_dispatch: {types: [runtime-published]}, workflow_dispatch: }`
const EVENT_PUSH = '{push: {branches: ["dispatch/runtime-published/**"]}}'
const ANY_EVENT = '{push: {branches: ["dispatch/**"]}}'
const OTHER_EVENT = '{push: {branches: ["dispatch/nightly/**"]}}'
const CI = 'push'
const MAIN = '{push: {branches: [main]}}'
const TAGS = '{push: {tags: ["v*"]}}'
const FILE = '{push: {branches: [main], paths: [.runtime-version]}}'

describe('auto', () => {
  it.each<[Files, Partial<Record<ServerName, string>>]>([
    [{}, { '1.22': 'no-listener', '1.26': 'no-listener', forgejo: 'no-listener', github: 'no-listener' }],
    [{ a: TYPED }, { '1.22': 'no-listener', '1.26': 'no-listener', future: 'repository_dispatch a' }],
    [{ a: TYPED }, { forgejo: 'no-listener', github: 'repository_dispatch a' }],
    [{ a: ANY_TYPE }, { future: 'repository_dispatch a', '1.26': 'no-listener' }],
    [{ a: OTHER_TYPE }, { future: 'no-listener', github: 'no-listener' }],
    [{ a: TYPED, b: ANY_TYPE, c: OTHER_TYPE }, { future: 'repository_dispatch a and b' }],
    [{ a: DECLARED }, { '1.22': 'no-listener', '1.26': 'workflow_dispatch a', forgejo: 'workflow_dispatch a' }],
    [{ a: WHOLE }, { '1.26': 'workflow_dispatch a', github: 'workflow_dispatch a' }],
    // Who would receive none of the payload is no listener.
    [{ a: BARE }, { '1.22': 'no-listener', '1.26': 'no-listener', forgejo: 'no-listener', github: 'no-listener' }],
    [{ a: EVENT_PUSH }, { '1.22': 'push a', '1.26': 'push a', forgejo: 'push a', future: 'push a' }],
    [{ a: ANY_EVENT }, { '1.22': 'push a', '1.26': 'push a' }],
    [{ a: OTHER_EVENT }, { '1.22': 'no-listener' }],
    [{ a: TAGS }, { '1.22': 'no-listener' }],
    [{ a: MAIN }, { '1.22': 'no-listener' }],
    [{ a: CI }, { '1.22': 'push a generic', '1.26': 'push a generic' }],
    [{ a: CI, b: 'push' }, { '1.26': 'push a generic and b' }],
    [
      { a: CI, b: EVENT_PUSH },
      { '1.22': 'push b and a', '1.26': 'push b and a' },
    ],
    // The order of methods, where each gets the whole payload.
    [
      { a: EVENT_PUSH, b: DECLARED, c: TYPED },
      { future: 'repository_dispatch c', '1.26': 'workflow_dispatch b' },
    ],
    [
      { a: EVENT_PUSH, b: DECLARED, c: TYPED },
      { '1.22': 'push a', github: 'repository_dispatch c' },
    ],
    // A dispatch that loses some of it comes after a push that was meant, and before any that was not.
    [{ a: EVENT_PUSH, b: BARE }, { '1.26': 'push a' }],
    [
      { a: CI, b: BARE },
      { '1.26': 'no-listener', '1.22': 'push a generic' },
    ],
    [{ a: `[push, workflow_dispatch]` }, { '1.26': 'push a generic', '1.22': 'push a generic' }],
    // Of several that can be dispatched, one stands out or none does.
    [{ a: BARE, b: DECLARED }, { '1.26': 'workflow_dispatch b' }],
    [{ a: BARE, b: BARE }, { '1.26': 'no-listener' }],
    [{ a: DECLARED, b: DECLARED }, { '1.26': 'no-listener' }],
    [{ a: BARE, b: MEANT_BARE }, { '1.26': 'no-listener' }],
    // Nor is another started instead of one that was meant.
    [{ a: DECLARED, b: MEANT_BARE }, { '1.26': 'no-listener' }],
    [{ a: BARE, b: BARE, c: EVENT_PUSH }, { '1.26': 'push c' }],
    // What is there and can't be used.
    [{ a: NUMBER }, { '1.26': 'rejected', '1.22': 'no-listener' }],
    [{ a: NEEDS }, { '1.26': 'no-listener' }],
    [{ a: NEEDS, b: EVENT_PUSH }, { '1.26': 'push b' }],
    [{ a: NEEDS, b: DECLARED }, { '1.26': 'workflow_dispatch b' }],
  ])('%j', (files, expected) => {
    const servers = Object.keys(expected) as ServerName[]
    expect(Object.fromEntries(servers.map((server) => [server, shown(files, { server })]))).toEqual(expected)
  })

  it('passes by what is switched off', () => {
    const off = (on: string) => ({ text: `on: ${on}\n${JOBS}`, disabled: true })
    expect(shown({ a: off(TYPED), b: EVENT_PUSH }, { server: 'future' })).toBe('push b')
    expect(shown({ a: off(DECLARED), b: off(CI) })).toBe('no-listener')
    expect(shown({ a: off(CI), b: EVENT_PUSH })).toBe('push b')
  })

  it('starts no generic workflow if the one that seems to be meant cannot be used', () => {
    const meant = `{repository_dispatch: {types: [runtime-published]}, workflow_dispatch: {inputs: {x: {required: true}}}}`
    expect(shown({ cleanup: BARE, meant })).toBe('no-listener')
    expect(shown({ cleanup: BARE, meant }, { payload: {} })).toBe('rejected')
    expect(shown({ cleanup: BARE, publish: NUMBER })).toBe('rejected')
  })
})

describe('the payload', () => {
  it.each<[Files, Event['client_payload'], string]>([
    [{ a: BARE }, {}, 'workflow_dispatch a'],
    [{ a: BARE, b: EVENT_PUSH }, {}, 'push b'],
    [{ a: DECLARED, b: EVENT_PUSH }, { runtime_version: '1' }, 'workflow_dispatch a'],
    [{ a: DECLARED, b: EVENT_PUSH }, { runtime_version: '1', other: 2 }, 'push b'],
    [{ a: DECLARED, b: BARE }, { runtime_version: '1', other: 2 }, 'workflow_dispatch a without other'],
    [{ a: WHOLE, b: DECLARED }, { runtime_version: '1', other: 2 }, 'workflow_dispatch a'],
    [{ a: NUMBER }, { runtime_version: 5 }, 'workflow_dispatch a'],
  ])('%j of %j', (files, payload, expected) => {
    expect(shown(files, { payload })).toBe(expected)
  })

  it('becomes inputs', () => {
    const payload = { runtime_version: { a: 1 } }
    expect(decided({ a: DECLARED }, { payload })).toMatchObject({ inputs: { runtime_version: '{"a":1}' }, lost: [] })
    expect(decided({ a: WHOLE }, { payload })).toMatchObject({ inputs: { client_payload: JSON.stringify(payload) } })
  })
})

describe('a workflow that runs on every push', () => {
  const off = (on: string) => ({ text: `on: ${on}\n${JOBS}`, disabled: true })
  const TWICE = { text: `on: ${EVENT_PUSH}\non: push\n${JOBS}` }

  it.each<[string, Files, Asked]>([
    ['is disabled', { b: off(EVENT_PUSH) }, {}],
    ['is disabled', { b: off(DECLARED) }, {}],
    ['is ignored', { b: TWICE }, {}],
    ['is ignored', { b: '{push: {branches: ["dispatch/**"]}, schedule: [x]}' }, {}],
    ['would receive none of the payload', { b: BARE }, {}],
    ['would receive none of the payload', { b: BARE, c: FILE }, {}],
    ['listens for pushes of .runtime-version to main', { b: FILE }, {}],
    ['listens for pushes of docs/** to main', { b: '{push: {branches: [main], paths: ["docs/**"]}}' }, {}],
    ['listens for pushes of main', { b: MAIN }, {}],
    ['listens for dispatch/nightly/**', { b: OTHER_EVENT }, {}],
    ['listens for dispatch/nightly/**', { b: off(OTHER_EVENT) }, {}],
    ['listens for refs/heads/dispatch/**', { b: '{push: {branches: ["refs/heads/dispatch/**"]}}' }, {}],
    ['has the event type under `repository_dispatch`', { b: TYPED }, {}],
    ['listens for dispatch/nightly/**', { b: OTHER_EVENT }, { push: { branch: 'main', path: 'x' } }],
    ['listens for pushes of .runtime-version to main', { b: FILE }, { push: { branch: 'main', path: 'x' } }],
  ])('is none for the event, where another %s', (words, files, given) => {
    const made = decided({ ci: CI, ...files }, given) as Ending
    expect(made).toMatchObject({ outcome: 'no-listener' })
    expect(made.detail).toContain(`${pathOf('ci')} runs on every push, but ${pathOf('b')}`)
    expect(made.detail).toMatch(new RegExp(`b\\.yml[^;]*${words.replace(/[.*`]/g, '\\$&')}`))
  })

  it.each<[string, Files, Asked]>([
    [
      'other triggers',
      { b: 'schedule', c: TAGS, d: '{push: {branches: [release]}}', e: off(CI), f: off('schedule') },
      {},
    ],
    ['inputs for another purpose', { b: NEEDS, c: OTHER_TYPE }, {}],
    ['broken files that speak of nothing', { b: { text: '{' } }, {}],
    ['what is kept from events', { b: '{push: {branches: [release, "!dispatch/**"]}}' }, {}],
    ['a bare dispatch where the server has none', { b: BARE }, { server: '1.22' }],
    ['the same file', { ci: '[push, workflow_dispatch]' }, {}],
  ])('is one beside %s', (_, files, given) => {
    expect(shown({ ci: CI, ...files }, given)).toMatch(/^push ci .*generic/)
  })

  it('can be set with `workflow`, as the advice says', () => {
    expect(shown({ ci: CI }, { workflow: 'ci.yml' })).toBe('push ci')
    expect(decided({ ci: CI, b: FILE })).toMatchObject({
      todo: expect.stringMatching(
        /, or set `push-branch: main` and `push-path: \.runtime-version`.*, or set `workflow: ci\.yml`$/,
      ),
    })
  })

  it('is used if the method is set explicitly', () => {
    expect(shown({ ci: CI, b: FILE }, { methods: ['push'] })).toBe('push ci generic')
  })
})

describe('a payload that would be lost', () => {
  const UNRELATED = '{workflow_dispatch: {inputs: {dry_run: {type: boolean}}}}'
  const ONLY_ID = '{workflow_dispatch: {inputs: {dispatch_id: {type: string}}}}'
  const BROKEN = '{workflow_dispatch: {inputs: {runtime_version: {type: string, required: "true"}}}}'
  const OLD = { ...gitea('1.25.5'), versionText: '1.25.5', repository_dispatch: false, workflow_dispatch: true }

  it.each([BARE, UNRELATED, ONLY_ID, BROKEN, '{workflow_dispatch: []}'])('%s is no listener under auto', (on) => {
    for (const capabilities of [OLD, SERVERS['1.26'], SERVERS.forgejo]) {
      const decision = chooseMethod(filesOf({ a: on, b: MAIN }), 'main', { ...possibleOf({}), capabilities })
      expect(decision).toMatchObject({
        ending: { outcome: 'no-listener', todo: expect.stringContaining('push-branch') },
      })
    }
  })

  it.each<[string, Asked]>([
    ['the workflow was named', { workflow: 'a.yml' }],
    ['the method was named', { methods: ['workflow_dispatch'] }],
  ])('%s: it is started, and marked', (_, given) => {
    expect(decided({ a: BARE }, given)).toMatchObject({ method: 'workflow_dispatch', lostPayload: true })
    expect(decided({ a: BARE }, { ...given, payload: {} })).toMatchObject({ lost: [], lostPayload: false })
    expect(decided({ a: DECLARED }, given)).toMatchObject({ lost: [], lostPayload: false })
  })

  it('is none where some of it arrives', () => {
    const payload = { runtime_version: '1', other: 2 }
    expect(decided({ a: DECLARED }, { payload })).toMatchObject({ lost: ['other'], lostPayload: false })
    expect(decided({ a: WHOLE }, { payload })).toMatchObject({ lost: [], lostPayload: false })
  })

  it('is reported for the workflow that would lose it', () => {
    const detailOf = (on: string, capabilities: Capabilities = SERVERS['1.26']) => {
      const decision = chooseMethod(filesOf({ a: on }), 'main', { ...possibleOf({}), capabilities })
      return 'ending' in decision ? decision.ending.detail : ''
    }
    expect(detailOf(BARE)).toMatch(/a\.yml can be dispatched, but would receive none of the payload$/)
    expect(detailOf(BROKEN)).toMatch(/a\.yml cannot be dispatched: .*required.*without quotes/)
    expect(detailOf(BROKEN, OLD)).toMatch(/none of the payload: this server cannot read its inputs .*required/)
    expect(detailOf(ONLY_ID)).toMatch(/would receive none of the payload$/)
  })
})

describe('a file that crashes the server’s queue', () => {
  const poisoned = (on: string, include: string) => ({
    text: `on: ${on}\njobs: {a: {strategy: {matrix: {include: ${include}}}}}\n`,
  })
  const release = (text: string) => ({ ...gitea(text), versionText: text, repository_dispatch: false })
  const on = (text: string, workflow_dispatch = false) => ({ ...release(text), workflow_dispatch })
  const outcomeOf = (files: Files, capabilities: Capabilities, asked: Asked = {}) => {
    const decision = chooseMethod(filesOf(files), 'main', { ...possibleOf(asked), capabilities })
    return 'choice' in decision ? decision.choice.method : decision.ending.outcome
  }

  it.each([
    ['1.25.5', '[a]', EVENT_PUSH, 'no-listener'],
    ['1.25.5', '[a]', 'create', 'no-listener'],
    ['1.25.5', '[a]', 'delete', 'no-listener'],
    ['1.25.5', '[a]', 'schedule', 'push'],
    ['1.26.3', '[a]', 'schedule', 'no-listener'],
    ['1.26.3', '"${{ fromJSON(vars.T) }}"', EVENT_PUSH, 'push'],
    ['1.27.0', '"${{ fromJSON(vars.T) }}"', 'workflow_dispatch', 'no-listener'],
    ['1.27.3', '"${{ fromJSON(vars.T) }}"', 'workflow_dispatch', 'push'],
  ])('%s, include: %s on %s: %s', (version, include, trigger, expected) => {
    expect(outcomeOf({ a: EVENT_PUSH, m: poisoned(trigger, include) }, on(version))).toBe(expected)
  })

  it('counts where it is switched off, once every file is read', () => {
    const m = { ...poisoned(EVENT_PUSH, '[a]'), disabled: true }
    expect(outcomeOf({ a: EVENT_PUSH, m }, on('1.25.5'))).toBe('push')
    expect(outcomeOf({ a: EVENT_PUSH, m }, on('1.26.3'))).toBe('no-listener')
  })

  it('does not keep from a dispatch', () => {
    expect(outcomeOf({ a: DECLARED, m: poisoned(EVENT_PUSH, '[a]') }, on('1.26.3', true))).toBe('workflow_dispatch')
  })

  it('is named, with the key', () => {
    const decision = chooseMethod(filesOf({ a: EVENT_PUSH, m: poisoned(EVENT_PUSH, '[a]') }), 'main', {
      ...possibleOf({}),
      capabilities: on('1.26.3'),
    })
    const { detail = '', advice } = 'ending' in decision ? decision.ending : {}
    expect(detail).toMatch(/m\.yml .*`jobs\.a\.strategy\.matrix\.include` is not a list of mappings/)
    expect(detail.match(/m\.yml/g)).toHaveLength(1)
    expect(advice).toBeUndefined()
  })
})

describe('what else starts', () => {
  it('by the making and the removal of the branch of an event', () => {
    const files = { a: EVENT_PUSH, c: 'create', d: '[create, delete]', e: 'delete', off: { text: null } }
    const made = decided(files)
    expect(made).toMatchObject({ others: [pathOf('c'), pathOf('d')] })
    expect(made).toMatchObject({ notes: [`deleting the branch starts ${pathOf('d')}, ${pathOf('e')}`] })
    const named = { push: { branch: 'main', path: '.runtime-version' } }
    expect(decided({ a: FILE, c: 'create', d: 'delete' }, named)).toMatchObject({
      others: [],
      startedByCreation: [pathOf('c')],
      notes: [],
    })
  })

  it('names a workflow once', () => {
    expect(decided({ a: EVENT_PUSH, b: '[push, create]' })).toMatchObject({ others: [pathOf('b')] })
    expect(decided({ a: '{create: , push: {branches: ["dispatch/**"]}}' })).toMatchObject({ others: [] })
  })

  it('reports the failed run that Forgejo records for a file that it cannot parse', () => {
    const files = { a: EVENT_PUSH, b: { text: '{' } }
    expect(decided(files, { server: 'forgejo' })).toMatchObject({
      notes: [expect.stringMatching(/failed run.*b\.yml/)],
    })
    expect(decided(files)).toMatchObject({ notes: [] })
  })
})

describe('a listener that is switched off', () => {
  const off = (on: string) => ({ text: `on: ${on}\n${JOBS}`, disabled: true })

  it.each([EVENT_PUSH, DECLARED, CI])('%s is to be enabled', (on) => {
    const made = decided({ a: off(on), b: 'schedule' })
    expect(made).toMatchObject({ outcome: 'no-listener', todo: expect.stringMatching(/^enable \S+a\.yml/) })
    expect(made).not.toHaveProperty('advice')
  })

  it('is not, where it would not listen either', () => {
    expect(decided({ a: off(OTHER_EVENT) })).toMatchObject({ todo: expect.stringMatching(/^add `on: /) })
  })
})

describe('an explicit method', () => {
  it.each<[Files, Method, ServerName, string]>([
    [{ a: TYPED, b: DECLARED, c: EVENT_PUSH }, 'push', 'future', 'push c'],
    [{ a: TYPED, b: DECLARED, c: EVENT_PUSH }, 'workflow_dispatch', 'future', 'workflow_dispatch b'],
    [{ a: TYPED, b: DECLARED, c: EVENT_PUSH }, 'repository_dispatch', 'future', 'repository_dispatch a'],
    [{ a: NEEDS }, 'workflow_dispatch', '1.26', 'rejected'],
    [
      { a: '[repository_dispatch, workflow_dispatch]' },
      'workflow_dispatch',
      '1.26',
      'workflow_dispatch a without runtime_version',
    ],
    [{ a: TYPED }, 'push', 'future', 'no-listener'],
    [{ a: TYPED }, 'repository_dispatch', '1.26', 'no-listener'],
    [{ a: DECLARED }, 'workflow_dispatch', '1.22', 'no-listener'],
    [{ a: CI }, 'push', '1.26', 'push a generic'],
  ])('%j by %s on %s', (files, method, server, expected) => {
    expect(shown(files, { methods: [method], server })).toBe(expected)
  })

  it('may be none at all', () => {
    expect(shown({ a: EVENT_PUSH }, { methods: [] })).toBe('no-listener')
  })
})

describe('an explicit workflow', () => {
  it.each<[Files, Asked, string]>([
    [{ a: BARE }, { payload: {} }, 'workflow_dispatch a'],
    [{ a: `{workflow_dispatch: , push: {branches: ["dispatch/**"]}}` }, { payload: {} }, 'workflow_dispatch a'],
    [{ a: CI }, {}, 'push a'],
    [{ a: MAIN }, {}, 'no-listener'],
    [{ a: NEEDS }, {}, 'rejected'],
    [{ a: MAIN }, { push: { branch: 'main', path: 'x' } }, 'push a named'],
  ])('%j with %j', (files, asked, expected) => {
    expect(shown(files, { ...asked, workflow: 'a.yml' })).toBe(expected)
  })
})

describe('an explicit branch', () => {
  const push = { branch: 'main', path: '.runtime-version', content: '1.2.3' }

  it.each<[Files, Asked, string]>([
    [{ a: FILE }, {}, 'push a named'],
    [{ a: MAIN }, {}, 'push a named'],
    [{ a: FILE, ci: CI }, {}, 'push a named and ci'],
    [{ ci: CI, a: FILE }, {}, 'push a named and ci'],
    [{ ci: CI }, {}, 'push ci named generic'],
    [{ a: EVENT_PUSH }, {}, 'push a'],
    [{ a: EVENT_PUSH }, { methods: ['push'] }, 'no-listener'],
    [{ a: '{push: {branches: [main], paths: [other]}}' }, {}, 'no-listener'],
    [{ a: BARE, b: FILE }, { payload: {} }, 'push b named'],
    [{ a: BARE }, { payload: {} }, 'no-listener'],
    [{ a: BARE }, { payload: {}, workflow: 'a.yml' }, 'workflow_dispatch a without push-content'],
    [{ a: BARE }, {}, 'no-listener'],
    [{ a: BARE }, { workflow: 'a.yml' }, 'workflow_dispatch a without runtime_version'],
    [{ a: MAIN, b: FILE }, {}, 'push b named and a'],
    [{ a: FILE, b: MAIN }, {}, 'push a named and b'],
    [{ ci: CI, a: '{push: {paths: [.runtime-version]}}' }, {}, 'push a named and ci'],
    // What a workflow of the event's own gets is the event's file, not that of the named branch.
    [{ a: '{push: {branches: ["dispatch/**"], paths: [".gitea/dispatch/*"]}}' }, {}, 'push a'],
    [{ a: '{push: {branches: ["dispatch/**"], paths: [.runtime-version]}}' }, {}, 'no-listener'],
    [{ ci: CI, a: CI }, { workflow: 'a.yml' }, 'push ci named and a'],
  ])('%j with %j', (files, asked, expected) => {
    expect(shown(files, { ...asked, push })).toBe(expected)
  })
})

it('uses `push-path` for the event branch, too', () => {
  const files = { a: '{push: {branches: ["dispatch/**"], paths: ["x/*"]}}' }
  expect(shown(files, { push: { path: 'x/y' } })).toBe('push a')
  expect(shown(files, { push: { path: 'y' } })).toBe('no-listener')
  expect(shown({ a: '{push: {branches: ["dispatch/**"], paths: [".gitea/dispatch/*"]}}' })).toBe('push a')
})

describe('an event with a branch name that is too long', () => {
  const type = 'x'.repeat(61)

  it.each<[Files, Asked, string]>([
    [{ a: CI }, {}, 'no-listener'],
    [{ a: ANY_EVENT, b: WHOLE }, {}, 'workflow_dispatch b'],
    [{ a: CI }, { push: { branch: 'main', path: 'x' } }, 'push a named generic'],
  ])('%j with %j', (files, asked, expected) => {
    expect(shown(files, { ...asked, type })).toBe(expected)
    expect(shown({ a: CI }, { type: type.slice(1) })).toBe('push a generic')
  })

  it.each<[Files, Asked, RegExp]>([
    [{ a: ANY_EVENT }, { server: '1.22' }, /^shorten `event-type` by \d+$/],
    [{ a: ANY_EVENT }, {}, /^shorten `event-type` by \d+, or add `on: \{workflow_dispatch/],
    [{ b: FILE }, { server: '1.22' }, /^shorten `event-type` by \d+, or set `push-branch: main` and `push-path: /],
  ])('is said: %j', (files, asked, todo) => {
    const detail = expect.stringContaining(
      '`event-type` is too long for a push: `dispatch/<event-type>/<dispatch-id>` may have at most 100 characters',
    )
    expect(decided(files, { ...asked, type })).toMatchObject({
      outcome: 'no-listener',
      detail,
      todo: expect.stringMatching(todo),
    })
  })
})

describe('the result for no listener contains', () => {
  const ending = (files: Files, asked: Asked = {}) => decided(files, asked) as Ending

  it.each<[string, Files, Asked, string]>([
    ['nothing more of an empty repository', {}, {}, ''],
    ['that a file given by hand is missing', {}, { workflow: 'a.yml' }, 'a.yml does not exist at main'],
    [
      'which could be dispatched',
      { a: BARE, b: BARE },
      { payload: {} },
      `several workflows match: ${pathOf('a')}, ${pathOf('b')}`,
    ],
    [
      'what is switched off',
      { a: { text: `on: push\n${JOBS}`, disabled: true }, b: MAIN },
      {},
      `${pathOf('a')} is disabled`,
    ],
    ['no more than is wrong of one given by hand', { a: MAIN }, { workflow: 'a.yml' }, ''],
    [
      'all that is switched off or too large',
      { a: { text: `on: push\n${JOBS}`, disabled: true }, b: { text: null, disabled: true }, c: { text: null } },
      {},
      `${pathOf('a')} is disabled; ${pathOf('b')} is disabled; ${pathOf('b')} is ignored: it is too large to read; ${pathOf('c')} is ignored: it is too large to read`,
    ],
    [
      'which could be dispatched with other inputs than the payload has',
      { a: NEEDS, b: MAIN, c: DECLARED },
      { payload: { other: '1' } },
      `${pathOf('a')} can be dispatched, but the payload has no key for its inputs target; ${pathOf('c')} can be dispatched, but the payload has no key for its inputs runtime_version`,
    ],
    [
      'no more than three of those',
      { a: NEEDS, b: NEEDS, c: NEEDS, d: NEEDS, e: NEEDS },
      { payload: { other: '1' } },
      `${['a', 'b', 'c'].map((name) => `${pathOf(name)} can be dispatched, but the payload has no key for its inputs target`).join('; ')}; and 2 more`,
    ],
    [
      'which could be dispatched, and nothing untrue of their inputs',
      { a: DECLARED, b: DECLARED },
      { payload: { runtime_version: '1' } },
      `several workflows match: ${pathOf('a')}, ${pathOf('b')}`,
    ],
    [
      'what is switched off, and not that it could be dispatched',
      { a: { text: `on: ${NEEDS}\n${JOBS}`, disabled: true } },
      { payload: { other: '1' } },
      `${pathOf('a')} is disabled`,
    ],
    ['nothing of those where none may be dispatched', { a: NEEDS }, { methods: ['push'] }, ''],
    [
      'what is no workflow',
      { a: { text: 'x' } },
      {},
      `${pathOf('a')} is ignored: it is not a mapping of keys to values`,
    ],
  ])('%s', (_, files, asked, detail) => {
    expect(ending(files, asked)).toMatchObject({ outcome: 'no-listener', detail })
  })

  it('what this release refuses', () => {
    const files = { a: '{push: {branches: "dispatch/**"}}' }
    const server = { ...gitea('1.23.8'), versionText: '1.23.8', repository_dispatch: false, workflow_dispatch: false }
    const decision = chooseMethod(filesOf(files), 'main', { ...possibleOf({}), capabilities: server })
    expect('ending' in decision && decision.ending.detail).toMatch(
      /^\S+a\.yml is ignored: Gitea 1\.23\.8 drops the file/,
    )
    expect(shown(files, { server: '1.26' })).toBe('push a')
  })

  it.each<[Asked, string, RegExp]>([
    [{}, 'add `on: {push: {branches: ["dispatch/runtime-published/**"]}}` to a workflow at main', /^ {2}push:$/m],
    [
      { methods: ['workflow_dispatch'] },
      'add `on: {workflow_dispatch: {inputs: {"runtime_version": {type: string}}}}` to a workflow at main',
      /^ {2}workflow_dispatch:$/m,
    ],
    [
      { server: 'github' },
      'add `on: {repository_dispatch: {types: ["runtime-published"]}}` to a workflow at main',
      /^ {2}repository_dispatch:$/m,
    ],
  ])('what to add: %j', (asked, todo, advice) => {
    expect(ending({}, asked)).toMatchObject({ todo, advice: expect.stringMatching(advice) })
  })

  it('to name one of several', () => {
    expect(ending({ a: BARE, b: BARE }, { payload: {} })).toMatchObject({ todo: 'choose one with `workflow`' })
  })

  it('what would do for any method that is left', () => {
    const todo = expect.stringMatching(/^add `on: \{push: /)
    expect(ending({}, { methods: ['workflow_dispatch', 'push'], server: '1.22' })).toMatchObject({ todo })
  })

  const OR = `, or set \`push-branch: main\` and \`push-path\`, since ${pathOf('b')} listens for pushes of main`
  const OR_FILE = `, or set \`push-branch: main\` and \`push-path: .runtime-version\`, since ${pathOf('b')} listens for pushes of .runtime-version to main`
  it.each<[string, Files, Asked]>([
    [OR, { a: TAGS, b: MAIN }, {}],
    [OR, { a: BARE, b: MAIN, c: BARE }, {}],
    [OR, { a: BARE, b: MAIN, c: BARE }, { payload: {} }],
    ['', { b: { text: `on: ${MAIN}\n${JOBS}`, disabled: true } }, {}],
    ['', { b: { text: `on: ${CI}\n${JOBS}`, disabled: true } }, {}],
    ['', { b: MAIN }, { methods: ['workflow_dispatch', 'repository_dispatch'] }],
    ['', { b: '{push: {branches: [other]}}' }, {}],
    [OR_FILE, { b: FILE }, {}],
    [OR_FILE, { b: '{push: {branches: [main], paths: ["docs/**", .runtime-version]}}' }, {}],
    [
      OR_FILE.replace('`push-path: .runtime-version`', 'a `push-path` that matches `docs/**`').replaceAll(
        '.runtime-version',
        'docs/**',
      ),
      { b: '{push: {branches: [main], paths: ["docs/**"]}}' },
      {},
    ],
    ['', { b: '{push: {branches: [other], paths: [y]}}' }, {}],
    ['', { b: '{push: {branches: [main], paths: [y]}}' }, { push: { branch: 'main', path: 'x' } }],
  ])('that a named branch would do: %#', (words, files, asked) => {
    const { todo } = ending(files, asked)
    expect(/, or set.*$/.exec(todo!)?.[0] ?? '').toBe(words)
  })

  it('why a listener can’t be used', () => {
    const two = '{workflow_dispatch: {inputs: {runtime_version: {type: number}, x: {required: true}}}}'
    expect(ending({ b: two }).detail).toMatch(/^nothing was sent, since \S+b\.yml: .*; \S+b\.yml: .*`x`/)
    expect(ending({ a: NEEDS, b: NUMBER })).toMatchObject({
      outcome: 'rejected',
      todo: 'change `client-payload`, or the inputs of the workflow',
      detail: `nothing was sent, since ${pathOf('b')}: the workflow's input \`runtime_version\` must be a number; change the value in the payload`,
    })
  })

  it('a file to add that would be chosen then', () => {
    for (const server of Object.keys(SERVERS) as ServerName[])
      for (const methods of [ALL, ['push'], ...(SERVERS[server].workflow_dispatch ? [['workflow_dispatch']] : [])]) {
        const asked = { server, methods: methods as Method[] }
        const made = shown({ new: { text: ending({}, asked).advice! } }, asked)
        expect([server, methods, made]).toEqual([server, methods, expect.stringMatching(/^\w+ new$/)])
      }
  })

  it('nothing wrong of a file that could not be had as text', () => {
    expect(ending({ a: { text: null } }).detail).not.toContain('it is empty')
  })
})

const on = fc.constantFrom(
  ...[TYPED, ANY_TYPE, OTHER_TYPE, BARE, DECLARED, NUMBER, WHOLE, NEEDS, MEANT_BARE],
  ...[EVENT_PUSH, ANY_EVENT, OTHER_EVENT, CI, MAIN, TAGS, FILE, '[push, workflow_dispatch]', '', '{', 'schedule'],
)
const file = fc.oneof(
  { weight: 8, arbitrary: on.map((lines) => ({ text: `on: ${lines}\n${JOBS}`, disabled: false })) },
  on.map((lines) => ({ text: `on: ${lines}\n${JOBS}`, disabled: true })),
  fc.record({ text: fc.option(fc.string({ unit: 'binary' })), disabled: fc.boolean() }),
)
const fleet = fc
  .array(file, { maxLength: 6 })
  .map((files) => files.map((one, n) => ({ ...one, path: pathOf(`f${n}`) })))
const asked = fc.record({
  server: fc.constantFrom(...(Object.keys(SERVERS) as ServerName[])),
  methods: fc.subarray([...ALL]),
  payload: fc.constantFrom<Event['client_payload']>({}, { runtime_version: '1' }, { runtime_version: 1, other: [] }),
  type: fc.oneof(fc.constant('runtime-published'), fc.string({ unit: 'binary', minLength: 1, maxLength: 100 })),
  workflow: fc.constantFrom('', 'f0.yml'),
  push: fc.constantFrom({}, { branch: 'main', path: '.runtime-version' }),
})

it('chooses only what is allowed and offered, of the files that are there', () => {
  fc.assert(
    fc.property(fleet, asked, (files, given) => {
      const possible = possibleOf(given)
      const decision = chooseMethod(files, 'main', possible)
      if ('ending' in decision) {
        expect(['no-listener', 'rejected']).toContain(decision.ending.outcome)
        return
      }
      const { method, listener, others, lost, named, inputs } = decision.choice
      const enabled = files.filter(({ disabled }) => !disabled).map(({ path }) => path)
      expect(given.methods).toContain(method)
      if (method !== 'push') expect(possible.capabilities[method]).toBe(true)
      expect(enabled).toContain(listener)
      expect(enabled).toEqual(expect.arrayContaining(others))
      expect(new Set([listener, ...others]).size).toBe(1 + others.length)
      if (method !== 'workflow_dispatch') expect([lost, inputs]).toEqual([[], {}])
      if (named) expect([method, given.push.branch]).toEqual(['push', 'main'])
    }),
    { numRuns: 500 },
  )
})

it('is not moved by files that nothing starts, nor by those that are switched off but where others run on every push', () => {
  fc.assert(
    fc.property(fleet, file, asked, (files, { text }, given) => {
      const possible = possibleOf(given)
      const chosen = (more: WorkflowFile[]) => {
        const decision = chooseMethod(more, 'main', possible)
        return 'choice' in decision ? decision.choice : decision.ending.outcome
      }
      const before = chosen(files)
      const after = chosen([{ path: 'off.yml', text, disabled: true }, ...files])
      const isGeneric = typeof before !== 'string' && before.generic
      expect(isGeneric && after === 'no-listener' ? before : after).toEqual(before)
      expect(chosen([{ path: 'other.yml', text: `on: schedule\n${JOBS}`, disabled: false }, ...files])).toEqual(before)
    }),
    { numRuns: 300 },
  )
})

it('decides by the same method whatever the order of the files', () => {
  fc.assert(
    fc.property(fleet, asked, (files, given) => {
      const made = [files, files.toReversed()].map((each) => chooseMethod(each, 'main', possibleOf(given)))
      const words = made.map((decision) => ('choice' in decision ? decision.choice.method : decision.ending.outcome))
      expect(words[0]).toBe(words[1])
    }),
    { numRuns: 300 },
  )
})
