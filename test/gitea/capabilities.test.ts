// What a server is found to offer, by its answers to probes.
import { describe, expect, it } from 'vitest'
import { needsCapabilitiesOf } from '../../src/dispatch/dispatch-all.ts'
import type { Inputs } from '../../src/dispatch/inputs.ts'
import { checkServer } from '../../src/fleet/preflight.ts'
import { type Capabilities, type CapabilitiesOrProblem, readCapabilities } from '../../src/gitea/capabilities.ts'
import type { Answer, Client, Request } from '../../src/http/client.ts'
import type { Method } from '../../src/model/method.ts'
import { recordedExchanges } from '../support/gitea/recorded-world.ts'
import { RELEASES } from '../support/gitea/server.ts'
import { makeHtml, makeLoss, makePace, makeReply, makeServer, makeTarget, NOW, recordedReply } from '../support/make.ts'

const VERSION = '/version'
const DISPATCHES = '/repos/x/x/dispatches'
const WORKFLOW_DISPATCHES = '/repos/x/x/actions/workflows/x/dispatches'
const FORGEJO = 'web:/api/forgejo/v1/version'
const MISSING = makeReply(404, '404 page not found\n')
const THERE = makeReply(405)
const version = (text: string) => makeReply(200, { version: text })
const lost = makeLoss({ delivered: 'maybe', cause: 'timeout', detail: 'no response within 60 s' })

/** A Gitea of today, with other answers where they are given. */
async function capabilityOf(answers: Record<string, Answer>, server = makeServer()) {
  const all: Record<string, Answer> = {
    [VERSION]: version('1.26.3'),
    [DISPATCHES]: MISSING,
    [WORKFLOW_DISPATCHES]: THERE,
    ...answers,
  }
  const asked: string[] = []
  const read = async (path: string, options: { web?: boolean } = {}) => {
    const name = `${options.web ? 'web:' : ''}${path}`
    asked.push(name)
    const answer = all[name]
    if (!answer) throw new Error(`asked for ${name}`)
    return { answer, attempts: 1, lost: false, crashed: false, note: null }
  }
  const found: CapabilitiesOrProblem = await readCapabilities(server, read, () => NOW)
  return { found, asked }
}

it.each(RELEASES)('a real Gitea %s', async (release) => {
  const recorded = (name: string) => recordedReply(recordedExchanges(release).find((one) => one.case === name)!)
  const { found, asked } = await capabilityOf({
    [VERSION]: recorded('version, valid token'),
    [DISPATCHES]: recorded('GET on the repository_dispatch route'),
    [WORKFLOW_DISPATCHES]: recorded('GET on the workflow_dispatch route'),
    [FORGEJO]: recorded('forgejo version route'),
  })
  expect(found).toEqual({
    flavor: 'gitea',
    versionText: release,
    version: release.split('.').map(Number),
    repository_dispatch: false,
    workflow_dispatch: release !== '1.22.6',
  })
  expect(asked.sort()).toEqual([WORKFLOW_DISPATCHES, DISPATCHES, VERSION].sort())
})

describe('flavor and version', () => {
  const forgejoSays = makeReply(200, { version: '15.0.3+gitea-1.22.0' })
  const noForgejo = makeReply(404, 'Not found.\n')

  it.each<[string, Answer | undefined, Capabilities['flavor'], Capabilities['version']]>([
    ['15.0.3+gitea-1.22.0', undefined, 'forgejo', [15, 0, 3]],
    ['16.0.0-dev-123-abc+gitea-1.22.0', undefined, 'forgejo', [16, 0, 0]],
    ['1.27.0+dev-45-gabcdef', undefined, 'gitea', [1, 27, 0]],
    ['1.25.0+rc0', undefined, 'gitea', [1, 25, 0]],
    ['development', forgejoSays, 'forgejo', null],
    ['development', noForgejo, 'gitea', null],
    ['main-nightly', MISSING, 'gitea', null],
    ['15.0.3', forgejoSays, 'forgejo', [15, 0, 3]],
    ['2.0.0', noForgejo, 'gitea', [2, 0, 0]],
    ['v1.26.0', noForgejo, 'gitea', [1, 26, 0]],
    ['', noForgejo, 'gitea', null],
    ['1.100.10', undefined, 'gitea', [1, 100, 10]],
    ['x1.2.3', noForgejo, 'gitea', null],
    ['development', makeReply(500, { version: '15.0.3' }), 'gitea', null],
    ['development', makeReply(200, { message: 'x' }), 'gitea', null],
    ['development', lost, 'gitea', null],
  ])('%j, and Forgejo’s route: %#', async (text, probe, flavor, numbers) => {
    const { found, asked } = await capabilityOf({ [VERSION]: version(text), ...(probe ? { [FORGEJO]: probe } : {}) })
    expect(found).toMatchObject({ flavor, versionText: text, version: numbers })
    expect(asked.includes(FORGEJO)).toBe(probe !== undefined)
  })

  it.each<[string, Answer]>([
    ['is a login page', makeHtml(200)],
    ['is refused', makeReply(403, { message: 'no' })],
  ])('unknown when the version %s', async (_, answer) => {
    const { found } = await capabilityOf({ [VERSION]: answer, [FORGEJO]: noForgejo })
    expect(found).toMatchObject({ flavor: 'gitea', versionText: '', version: null, workflow_dispatch: true })
  })
})

it('a Gitea that has them all', async () => {
  const { found } = await capabilityOf({ [DISPATCHES]: THERE })
  expect(found).toMatchObject({ repository_dispatch: true, workflow_dispatch: true })
})

it('GitHub is not asked', async () => {
  const { found, asked } = await capabilityOf({}, makeServer({ flavor: 'github' }))
  expect(found).toMatchObject({ flavor: 'github', version: null, repository_dispatch: true, workflow_dispatch: true })
  expect(asked).toEqual([])
})

describe.each([DISPATCHES, WORKFLOW_DISPATCHES])('a probe of %s that decides nothing', (path) => {
  it.each<[string, Answer]>([
    ['no response within 60 s', lost],
    ['502 with an HTML page', makeHtml(502)],
    ['404 with an HTML page', makeHtml(404)],
    ['404 with text/plain', makeReply(404, 'no available server')],
    ['200 with an HTML page', makeHtml(200)],
    ['403 from the CDN in front of the server (Cloudflare, error code 1010)', makeReply(403, 'error code: 1010')],
    ['no usable response', makeReply(404, { message: 'not found' })],
    ['429', makeReply(429)],
  ])('is a problem: %s', async (detail, answer) => {
    const { found } = await capabilityOf({ [path]: answer })
    const problem = `server-url: could not detect which dispatch APIs https://git.example.com supports: ${detail}`
    expect('problem' in found && found.problem.slice(0, problem.length)).toBe(problem)
    expect('problem' in found && found.problem).toMatch(/; rerun the job later$/)
  })
})

describe('before any target', () => {
  const user = makeReply(200, { id: 7, login: 'bot' })

  /** Checks a server that gives these answers in turn to each path. */
  async function check(inputs: Partial<Inputs>, answers: Record<string, Answer[]>) {
    const all: Record<string, Answer[]> = {
      '/user': [user],
      [VERSION]: [version('1.26.3')],
      [DISPATCHES]: [MISSING],
      [WORKFLOW_DISPATCHES]: [THERE],
      ...answers,
    }
    const asked: string[] = []
    const request = async ({ method, path }: Request) => {
      asked.push(`${method} ${path}`)
      const answer = all[path]?.shift()
      if (!answer) throw new Error(`asked for ${path} once too often`)
      return answer
    }
    const given = {
      server: makeServer(),
      'dispatch-method': 'auto',
      'dry-run': false,
      'wait-for': 'accepted',
      targets: [makeTarget()],
      ...inputs,
    } as Inputs
    const { pace, slept } = makePace()
    return {
      found: await checkServer(
        given,
        needsCapabilitiesOf(given),
        { request, close: async () => {} } satisfies Client,
        pace,
      ),
      asked,
      slept,
    }
  }

  const by = (dispatch_method: Method | 'auto') => makeTarget('o/by', { overrides: { dispatch_method } })

  it.each<[Partial<Inputs>, number]>([
    [{ 'dispatch-method': 'auto' }, 4],
    [{ 'dispatch-method': 'workflow_dispatch' }, 4],
    [{ 'dispatch-method': 'repository_dispatch' }, 1],
    [{ 'dispatch-method': 'push' }, 1],
    [{ 'dispatch-method': 'repository_dispatch', 'dry-run': true }, 4],
    [{ 'dispatch-method': 'push', 'dry-run': true }, 4],
    [{ 'dispatch-method': 'repository_dispatch', 'wait-for': 'started' }, 4],
    [{ 'dispatch-method': 'push', 'wait-for': 'completed' }, 4],
    [{ 'dispatch-method': 'push', targets: [makeTarget(), makeTarget('o/a', { overrides: { ref: 'next' } })] }, 1],
    [{ 'dispatch-method': 'push', targets: [makeTarget(), by('repository_dispatch')] }, 1],
    [{ 'dispatch-method': 'push', targets: [makeTarget(), by('workflow_dispatch')] }, 4],
    [{ 'dispatch-method': 'push', targets: [makeTarget(), by('auto')] }, 4],
    [{ 'dispatch-method': 'auto', targets: [by('push')] }, 4],
  ])('%j takes %i requests', async (inputs, count) => {
    const { found, asked } = await check(inputs, {})
    expect(asked).toHaveLength(count)
    expect(asked[0]).toBe('GET /user')
    expect(found).toMatchObject({ capabilities: count === 1 ? null : { flavor: 'gitea', versionText: '1.26.3' } })
  })

  it('asks nothing more of a server that refuses the token', async () => {
    const { found, asked } = await check({}, { '/user': [makeReply(401, { message: 'no' })] })
    expect(found).toHaveProperty('problem', expect.stringMatching(/^token: /))
    expect(asked).toEqual(['GET /user'])
  })

  it('tries three times, whatever the budget says', async () => {
    const { found, asked, slept } = await check({}, { '/user': [lost, makeReply(503), user] })
    expect(found).toMatchObject({ capabilities: { flavor: 'gitea' } })
    expect([asked.length, slept.length]).toEqual([6, 2])
    const down = await check({}, { '/user': [lost, lost, lost] })
    expect(down.found).toHaveProperty('problem', expect.stringMatching(/^server-url: .* could not be reached/))
    expect(down.asked).toHaveLength(3)
  })

  it('says that the probes said nothing', async () => {
    const { found, asked } = await check({}, { [DISPATCHES]: [lost, lost, lost] })
    expect(found).toEqual({
      problem: expect.stringContaining(
        'could not detect which dispatch APIs https://git.example.com supports: no response within 60 s',
      ),
    })
    expect(asked).toHaveLength(6)
  })
})
