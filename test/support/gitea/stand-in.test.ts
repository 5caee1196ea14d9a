// The stand-in Gitea against real ones: every recorded exchange, replayed in order on the same world.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { comparable, comparableHeaders, type Ids, learnIds, translated } from './recorded-comparison.ts'
import { send } from './recorded-requests.ts'
import { earlierDispatches, recordedExchanges, recordedWorld } from './recorded-world.ts'
import { type Gitea, RELEASES, startGitea } from './server.ts'

const RECORDED_HOST = 'http://gitea.example'

describe.each(RELEASES)('%s', (release) => {
  const exchanges = recordedExchanges(release)
  const ids: Ids = new Map()
  const clock = { now: Date.parse('2026-11-22T10:00:00Z') }
  let gitea: Gitea

  beforeAll(async () => {
    gitea = await startGitea({ ...recordedWorld(release, exchanges), now: () => clock.now })
    const dispatch = exchanges.find((exchange) => exchange.case === 'workflow_dispatch, accepted')
    for (let count = earlierDispatches(exchanges); count > 0; count--) await send(gitea.url, dispatch!.request)
  })
  afterAll(() => gitea.close())

  test.each(exchanges.map((exchange) => [`${release}: ${exchange.case}`, exchange] as const))(
    '%s',
    async (_, exchange) => {
      const recorded = exchange.response
      const path = translated(exchange.request.path, ids)
      const ours = await send(gitea.url, { ...exchange.request, path }, exchange.case)
      clock.now += 60_000
      learnIds(recorded.body, ours.body, ids)
      expect(ours.status).toBe(recorded.status)
      expect(comparableHeaders(ours.headers, gitea.url)).toEqual(comparableHeaders(recorded.headers, RECORDED_HOST))
      const expected = { body: comparable(recorded.body, RECORDED_HOST, ids) }
      expect({ body: comparable(ours.body, gitea.url, ids) }).toMatchObject(expected)
    },
  )
})
