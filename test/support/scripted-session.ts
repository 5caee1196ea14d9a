// A session with scripted responses and the real retry rules; no time passes.
import type { FleetInputs } from '../../src/fleet/inputs.ts'
import { createSession, type Session } from '../../src/fleet/session.ts'
import type { Answer, Client, Request } from '../../src/http/client.ts'
import type { Pace } from '../../src/http/retry.ts'
import { makeCapabilities, makePace, makeServer } from './make.ts'

/**
 * What is answered, by `METHOD part-of-the-path`: the first that fits counts. A list is given one after another, its last one
 * for ever; a function decides by the request.
 */
export type Script = Record<string, Answer | readonly Answer[] | ((request: Request) => Answer)>

/** A client that follows the script; `requests` says what it was asked, as `METHOD path`, and `sent` the requests. */
export function scriptedClient(script: Script): { client: Client; requests: string[]; sent: Request[] } {
  const sent: Request[] = []
  const requests: string[] = []
  const counts = new Map<string, number>()
  const request = async (asked: Request): Promise<Answer> => {
    const line = `${asked.method} ${asked.path}`
    requests.push(line)
    sent.push(asked)
    const [key, answers] = Object.entries(script).find(([pattern]) => fits(pattern, asked)) ?? []
    if (key === undefined || answers === undefined) throw new Error(`the script has no answer to ${line}`)
    if (typeof answers === 'function') return answers(asked)
    const list = [answers].flat() as Answer[]
    const nth = counts.get(key) ?? 0
    counts.set(key, nth + 1)
    return list[Math.min(nth, list.length - 1)]!
  }
  return { client: { request, close: async () => {} }, requests, sent }
}

const fits = (pattern: string, { method, path }: Request): boolean => {
  const [wanted, part = ''] = pattern.split(' ')
  return method === wanted && decodeURIComponent(path).includes(part)
}

/** The inputs of a step that waits for nothing. */
export const makeFleetInputs = (overrides: Partial<FleetInputs> = {}): FleetInputs => ({
  ...{ targets: [], exclusions: [], topic: '', shard: null, server: makeServer() },
  ...{ 'dry-run': false, 'wait-timeout-seconds': 60, 'max-attempts': 3, 'max-parallel': 8 },
  'wait-for': 'accepted',
  ...overrides,
})

/** A session with this script, on a Gitea 1.26 where nothing else is said; with what it was asked. */
export function scriptedSession(
  script: Script,
  overrides: Partial<Session> = {},
  pace: Partial<Pace> = {},
): { session: Session; requests: string[]; sent: Request[] } {
  const { client, requests, sent } = scriptedClient(script)
  const known = { capabilities: makeCapabilities('1.26.3'), login: 'bot' }
  return {
    session: { ...createSession(makeFleetInputs(), known, client, makePace(pace).pace), ...overrides },
    requests,
    sent,
  }
}
