// Valid objects for unit tests; each takes what is special this time.

import type { Order } from '../../src/dispatch/order.ts'
import type { Capabilities } from '../../src/gitea/capabilities.ts'
import { parseVersion } from '../../src/gitea/releases.ts'
import type { Repository } from '../../src/gitea/responses.ts'
import type { Answer, Loss, Reply } from '../../src/http/client.ts'
import type { Pace } from '../../src/http/retry.ts'
import type { Server } from '../../src/http/server.ts'
import type { OutcomeCode } from '../../src/model/catalog.ts'
import { type Ended, type Ending, endedOf } from '../../src/model/ending.ts'
import type { Event } from '../../src/model/event.ts'
import type { RunReference } from '../../src/model/run-reference.ts'
import type { Target } from '../../src/model/target.ts'
import type { ParsedList } from '../../src/targets/text-list.ts'
import type { Exchange } from './gitea/recorded-world.ts'

/** The current time of all unit tests. */
export const NOW = Date.parse('2026-11-22T12:46:58.123Z')

export const makeServer = (overrides: Partial<Server> = {}): Server => ({
  flavor: 'gitea',
  web: 'https://git.example.com',
  api: 'https://git.example.com/api/v1',
  ...overrides,
})

export const makeEvent = (overrides: Partial<Event> = {}): Event => ({
  event_type: 'runtime-published',
  client_payload: { runtime_version: '1.2.3' },
  dispatch_id: '20261122T124658123Z-9f86d08188',
  source: { repository: 'molecule-ai/runtime', run_id: 7, run_number: 3 },
  ...overrides,
})

export const makeTarget = (repository = 'o/r', overrides: Partial<Target> = {}): Target => ({
  repository,
  overrides: {},
  origin: 'repositories',
  ...overrides,
})

export const makeList = (overrides: Partial<ParsedList> = {}): ParsedList => ({
  targets: [],
  exclusions: [],
  problems: [],
  ...overrides,
})

/** A server of this release, `1.26.3`, or `15.0.3+gitea-1.22.0` for a Forgejo, which has all methods of its kind. */
export const makeCapabilities = (versionText: string, overrides: Partial<Capabilities> = {}): Capabilities => ({
  flavor: versionText.includes('+gitea-') ? 'forgejo' : 'gitea',
  versionText,
  version: parseVersion(versionText),
  repository_dispatch: false,
  workflow_dispatch: true,
  ...overrides,
})

export const makeRepository = (overrides: Partial<Repository> = {}): Repository => ({
  full_name: 'o/r',
  default_branch: 'main',
  archived: false,
  ...overrides,
})

export const makeOrder = (overrides: Partial<Order> = {}): Order => ({
  repository: 'o/r',
  method: 'push',
  workflow: '',
  ref: '',
  push: { branch: '', path: '', content: '' },
  drift: { path: '', pattern: null, expected: '' },
  event: makeEvent(),
  ...overrides,
})

/** The trace of a push to a branch of its own. */
export const makeRunReference = (overrides: Partial<RunReference> = {}): RunReference => ({
  ...{ repository: 'o/r', event: 'push', commit: 'c0ffee', eventType: 'runtime-published' },
  ...{ eventBranch: 'dispatch/e/1', runId: null, runNumber: null, isQueued: false, ref: null, before: null },
  ...{ listeners: [], actor: null, at: 'dispatch/e/1', path: 'e.json', sentAt: NOW, answeredAt: NOW },
  ...overrides,
})

/** An answer as the client gives it. A body that isn't text is JSON. */
export const makeReply = (status: number, body: unknown = '', overrides: Partial<Reply> = {}): Reply => ({
  kind: 'reply',
  status,
  contentType: typeof body === 'string' ? (body === '' ? '' : 'text/plain') : 'application/json',
  headers: {},
  text: typeof body === 'string' ? body : JSON.stringify(body),
  complete: true,
  path: '/repos/o/r/dispatches',
  repeats: () => false,
  ...overrides,
})

export const makeHtml = (status: number, headers: Record<string, string> = {}): Reply =>
  makeReply(status, '<!DOCTYPE html>\n<html><body>page</body></html>', { contentType: 'text/html', headers })

export const makeLoss = (overrides: Partial<Loss> = {}): Loss => ({
  kind: 'loss',
  delivered: 'no',
  cause: 'connection',
  detail: 'connect ECONNREFUSED 127.0.0.1:3000',
  ...overrides,
})

/** A recorded answer of a real server. */
export function recordedReply({ request, response: { status, headers, body } }: Exchange): Reply {
  const contentType = (headers['content-type'] ?? '').split(';')[0]!
  return makeReply(status, body ?? '', { contentType, headers, path: request.path.replace(/^\/api\/v1/, '') })
}

export const makeResult = (outcome: OutcomeCode, ending: Partial<Ending> = {}, repository = 'o/r'): Ended =>
  endedOf(repository, { attempts: 1, ...ending, outcome }, 1234)

/** A clock that never waits; `slept` holds the waits it was asked for. */
export function makePace(overrides: Partial<Pace> = {}): { pace: Pace; slept: number[] } {
  const slept: number[] = []
  const pace: Pace = {
    maxAttempts: 3,
    now: () => NOW,
    sleep: async (ms) => {
      slept.push(ms)
    },
    random: () => 0.5,
    cancelled: () => false,
    takeResend: () => true,
    ...overrides,
  }
  return { pace, slept }
}

/** A sender that gives these answers one after another. */
export function makeSender(...answers: Answer[]): () => Promise<Answer> {
  const left = [...answers]
  return async () => left.shift() ?? Promise.reject(new Error('sent once too often'))
}

/** The variables of a step with valid inputs; overrides are inputs by name. */
export function makeVariables(inputs: Record<string, string | undefined> = {}): Record<string, string | undefined> {
  const valid = {
    token: 'a-token-of-a-bot-user',
    'server-url': 'https://git.example.com',
    repository: 'o/r',
    'event-type': 'runtime-published',
  }
  const named = Object.entries({ ...valid, ...inputs })
  return Object.fromEntries(named.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))
}
