// What a target carries on to where its run is looked for.
import { expect, it } from 'vitest'
import { dispatchOne } from '../../src/dispatch/dispatch-one.ts'
import type { Order } from '../../src/dispatch/order.ts'
import type { Session } from '../../src/fleet/session.ts'
import type { Answer } from '../../src/http/client.ts'
import { makeEvent, makeReply, makeServer } from '../support/make.ts'

const REPOSITORY = { full_name: 'o/r', default_branch: 'main', archived: false, permissions: { push: true } }

it('counts from the answer how long a run is missing: a write that waits may take longer than that', async () => {
  let now = 1000
  const attempted = (answer: Answer) => ({ answer, attempts: 1, lost: false, crashed: false, note: null })
  const session: Session = {
    ...{ server: makeServer(), login: null, dryRun: false, waitFor: 'queued', now: () => now, claim: () => true },
    capabilities: {
      ...{ flavor: 'gitea', versionText: '1.26.3', version: [1, 26, 3] },
      ...{ repository_dispatch: false, workflow_dispatch: true },
    },
    read: async () => attempted(makeReply(200, REPOSITORY)),
    write: async () => {
      now += 21_000
      return attempted(makeReply(201, { commit: { sha: 'c0ffee' } }))
    },
    pause: async () => ({ again: false }),
  }
  const order: Order = {
    ...{ repository: 'o/r', method: 'push', workflow: '', ref: '', push: { branch: '', path: '', content: '' } },
    ...{ drift: { path: '', pattern: null, expected: '' }, event: makeEvent() },
  }
  expect((await dispatchOne(order, session)).reference).toMatchObject({
    sentAt: 1000,
    answeredAt: 22_000,
    commit: 'c0ffee',
  })
})
