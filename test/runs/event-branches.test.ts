import { expect, it } from 'vitest'
import type { Answer } from '../../src/gitea/client.ts'
import { removeBranch, sweepBranches } from '../../src/runs/event-branches.ts'
import { makeReply } from '../support/make.ts'

const NOW = Date.parse('2026-11-22T12:00:00Z')
const OLD = '2026-11-01T12:00:00Z'
const event = (event_type: string, dispatch_id: string) => JSON.stringify({ event_type, dispatch_id })
const branch = (name: string, message: string, timestamp = OLD) => ({
  name,
  commit: { id: 'c0ffee', message, timestamp },
})

/** Answers like a server with these branches, and notes what is removed. */
function tidying(branches: unknown[], statuses: unknown[] = []) {
  const removed: string[] = []
  const read = async (path: string) => {
    const answer: Answer = makeReply(200, path.includes('/status') ? { statuses } : branches)
    return { answer, attempts: 1, lost: false, crashed: false, note: null }
  }
  const remove = async ({ path }: { path: string }): Promise<Answer> => {
    removed.push(decodeURIComponent(path.slice(path.lastIndexOf('/') + 1)))
    return makeReply(204)
  }
  return { removed, read, remove, now: () => NOW }
}

const PENDING = {
  status: 'pending',
  description: '',
  context: 'ci / test (push)',
  target_url: '/o/r/actions/runs/1/jobs/0',
}

it('sweeps the old branches of the same event, and nothing that only looks like them', async () => {
  const server = tidying([
    branch('dispatch/runtime/old', event('runtime', 'old')),
    branch('dispatch/runtime/young', event('runtime', 'young'), '2026-11-20T12:00:00Z'),
    branch('dispatch/runtime/now', event('runtime', 'now')),
    branch('dispatch/runtime/my-work', 'fix: a typo'),
    branch('dispatch/runtime/published/x1', event('runtime/published', 'x1')),
    branch('dispatch/runtime/renamed', event('runtime', 'other')),
    branch('main', 'first'),
  ])
  const swept = { repository: 'o/r', eventBranch: 'dispatch/runtime/now', eventType: 'runtime' }
  const notes = await sweepBranches(swept, server)
  expect(server.removed).toEqual(['dispatch/runtime/old'])
  expect(notes).toEqual(["o/r: deleted dispatch/runtime/old, an event's branch of more than a week ago"])
})

it('leaves a branch while any run of its commit goes on', async () => {
  const server = tidying([], [PENDING])
  const note = await removeBranch({ repository: 'o/r', branch: 'dispatch/e/1', commit: 'c0ffee' }, server)
  expect(server.removed).toEqual([])
  expect(note).toContain('another run of it has not ended')
})
