import { expect, it } from 'vitest'
import type { Answer } from '../../src/http/client.ts'
import { removeBranch, sweepBranches } from '../../src/runs/event-branches.ts'
import { makeHtml, makeLoss, makeReply } from '../support/make.ts'

const NOW = Date.parse('2026-11-22T12:00:00Z')
const OLD = '2026-11-01T12:00:00Z'
const event = (event_type: string, dispatch_id: string) => JSON.stringify({ event_type, dispatch_id })
const branch = (name: string, message: string, timestamp = OLD) => ({
  name,
  commit: { id: 'c0ffee', message, timestamp },
})

/** Answers like a server with these branches, and notes what is removed. */
function tidying(branches: unknown[] | Answer, statuses: unknown[] | Answer = [], removal: Answer = makeReply(204)) {
  const removed: string[] = []
  const asked: string[] = []
  const read = async (path: string) => {
    asked.push(path)
    const given = path.includes('/status') ? statuses : branches
    const body = path.includes('/status') ? { statuses } : branches
    const answer = Array.isArray(given) ? makeReply(200, body) : given
    return { answer, attempts: 1, lost: false, crashed: false, note: null }
  }
  const remove = async ({ method, path }: { method: string; path: string }): Promise<Answer> => {
    expect(method).toBe('DELETE')
    removed.push(decodeURIComponent(path.slice(path.lastIndexOf('/') + 1)))
    return removal
  }
  return { removed, asked, read, remove, now: () => NOW }
}
const ONE = { repository: 'o/r', branch: 'dispatch/e/1', commit: 'c0ffee' }
const SWEPT = { repository: 'o/r', eventBranch: 'dispatch/runtime/now', eventType: 'runtime' }

const PENDING = {
  status: 'pending',
  description: '',
  context: 'ci / test (push)',
  target_url: '/o/r/actions/runs/1/jobs/0',
}

it('deletes old branches of the same event type, and no similar ones', async () => {
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
  expect(notes).toEqual(['o/r: deleted the event branch dispatch/runtime/old, which was more than a week old'])
})

const OLD_ONE = [branch('dispatch/runtime/old', event('runtime', 'old'))]
it('reads one page of branches, and ignores a failure', async () => {
  for (const answer of [
    makeReply(500),
    makeReply(200, 'x'),
    makeLoss(),
    makeReply(202, OLD_ONE),
    makeReply(500, OLD_ONE),
    makeReply(200, null),
  ]) {
    const server = tidying(answer)
    expect(await sweepBranches(SWEPT, server)).toEqual([])
    expect(server.asked).toEqual(['/repos/o/r/branches?page=1&limit=50'])
  }
})

it.each([
  ['of another event type', branch('dispatch/runtime/x', event('other', 'x'))],
  ['of a week', branch('dispatch/runtime/x', event('runtime', 'x'), '2026-11-15T12:00:00Z')],
  ['of no known age', { name: 'dispatch/runtime/x', commit: { id: 'c0ffee', message: event('runtime', 'x') } }],
  ['without a message', { name: 'dispatch/runtime/x', commit: { id: 'c0ffee', timestamp: OLD } }],
  ['with a message that is not an object', branch('dispatch/runtime/x', 'null')],
])('leaves alone a branch %s', async (_, one) => {
  const server = tidying([one])
  expect(await sweepBranches(SWEPT, server)).toEqual([])
  expect(server.removed).toEqual([])
})

it('deletes at most ten', async () => {
  const many = Array.from({ length: 12 }, (_, n) => branch(`dispatch/runtime/x${n}`, event('runtime', `x${n}`)))
  const server = tidying(many)
  expect(await sweepBranches(SWEPT, server)).toHaveLength(10)
  expect(server.removed).toEqual(many.slice(0, 10).map(({ name }) => name))
})

/** A server that lists these in pages, as it says by `Link`, by a count, or not at all; `lost` are pages that fail. */
function inPages(
  all: unknown[],
  { says = ['link'], size = 50, lost = [] }: { says?: string[]; size?: number; lost?: number[] } = {},
) {
  const server = tidying([])
  const pages: number[] = []
  const read = async (path: string) => {
    if (path.includes('/status')) return server.read(path)
    const page = Number(new URL(path, 'http://x').searchParams.get('page'))
    pages.push(page)
    const link = `<http://inside/?page=${page + 1}>; rel="next",<http://inside/?page=${Math.ceil(all.length / size)}>; rel="last"`
    const headers = {
      ...(says.includes('link') && page * size < all.length ? { link } : {}),
      ...(says.includes('count') ? { 'x-total-count': String(all.length) } : {}),
    }
    const rows = all.slice((page - 1) * size, page * size)
    const answer = lost.includes(page) ? makeReply(500) : makeReply(200, rows, { headers })
    return { answer, attempts: 1, lost: false, crashed: false, note: null }
  }
  return { ...server, read, pages }
}

const others = (count: number) => Array.from({ length: count }, (_, n) => branch(`work-${n}`, 'fix'))
const oldOnes = (count: number, from = 0) =>
  Array.from({ length: count }, (_, n) => branch(`dispatch/runtime/x${from + n}`, event('runtime', `x${from + n}`)))

it.each<[string, unknown[], Parameters<typeof inPages>[1], number[], number]>([
  ['one page', [...others(48), ...oldOnes(2)], {}, [1], 2],
  ['two pages', [...others(50), ...oldOnes(2)], {}, [1, 2], 2],
  ['old ones on the first page too', [...oldOnes(1), ...others(59), ...oldOnes(1, 1)], {}, [1, 2], 2],
  ['many pages', [...others(180), ...oldOnes(2), ...others(40), ...oldOnes(2, 2)], {}, [1, 5, 4], 4],
  ['old ones in the middle alone', [...others(60), ...oldOnes(2), ...others(200)], {}, [1, 6, 5], 0],
  ['small pages', [...others(25), ...oldOnes(2)], { size: 10 }, [1, 3, 2], 2],
  ['a count alone', [...others(25), ...oldOnes(2)], { size: 10, says: ['count'] }, [1, 3, 2], 2],
  ['both', [...others(25), ...oldOnes(2)], { size: 10, says: ['count', 'link'] }, [1, 3, 2], 2],
  ['neither', [...others(50), ...oldOnes(2)], { says: [] }, [1], 0],
  ['enough on the last page', [...others(150), ...oldOnes(40)], { size: 20 }, [1, 10, 9], 10],
  ['more than enough on the last page', [...others(150), ...oldOnes(50)], {}, [1, 4], 10],
  ['a page that is lost', [...oldOnes(1), ...others(150)], { lost: [4] }, [1, 4], 1],
])('walks back from the last page, three in all: %s', async (_, all, given, pages, swept) => {
  const server = inPages(all, given)
  await sweepBranches(SWEPT, server)
  expect([server.pages, server.removed.length]).toEqual([pages, swept])
})

it.each([
  [undefined, null],
  [null, null],
  [{ flavor: 'gitea', version: null }, null],
  [{ flavor: 'gitea', version: [1, 26, 4] }, null],
  [{ flavor: 'gitea', version: [1, 27, 0] }, 'dispatch/runtime/'],
  // Forgejo doesn't know it, and lists all.
  [{ flavor: 'forgejo', version: [15, 0, 3] }, null],
] as const)('of release %j, searches for %j', async (release, q) => {
  const server = inPages(others(60))
  const asked: string[] = []
  const read = (path: string) => {
    asked.push(path)
    return server.read(path)
  }
  await sweepBranches(SWEPT, { ...server, read, ...(release === undefined ? {} : { release }) })
  expect(asked.map((path) => new URL(path, 'http://x').searchParams.get('q'))).toEqual([q, q])
})

it('skips branches that cannot be deleted, and does not report absent ones', async () => {
  const stuck = tidying(oldOnes(25), [PENDING])
  expect(await sweepBranches(SWEPT, stuck)).toHaveLength(20)
  const gone = tidying(oldOnes(3), [], makeReply(404, { message: 'not found' }))
  expect(await sweepBranches(SWEPT, gone)).toEqual([])
  expect(gone.removed).toHaveLength(3)
})

const ENDED = { ...PENDING, status: 'success' }
const FOREIGN = { ...PENDING, target_url: 'https://ci.example.com/1' }

it.each<[string, Parameters<typeof tidying>[1], boolean]>([
  ['nothing ran', [], true],
  ['its run has ended', [ENDED], true],
  ["another system's check goes on", [FOREIGN], true],
  ['one of its runs is unfinished', [ENDED, PENDING], false],
  ['that can not be read', makeReply(500), false],
  ['that was lost', makeLoss(), false],
  ['the answer is another success', makeReply(202, { statuses: [] }), false],
  ['there are none', makeReply(200, { statuses: null }), true],
])('removes a branch, where %s: %#', async (_, statuses, goes) => {
  const server = tidying([], statuses)
  const note = await removeBranch(ONE, server)
  expect(note).toBe(goes ? null : 'o/r: the branch dispatch/e/1 was kept, since another run of it has not finished')
  expect(server.removed).toEqual(goes ? ['dispatch/e/1'] : [])
  expect(server.asked).toEqual(['/repos/o/r/commits/c0ffee/status?page=1&limit=50'])
})

it.each<[Answer, string | null]>([
  [makeReply(204), null],
  // Gitea's own from 1.26, whatever its words.
  [makeReply(404, { errors: ['branch does not exist [name: x]'], message: 'not found' }), null],
  [makeReply(404, { message: '' }), null],
  [makeReply(404), 'the server returned 404'],
  [makeHtml(404), 'the server returned 404'],
  [makeReply(404, '404 page not found\n'), 'the server returned 404'],
  [makeReply(404, { error: 'no' }), 'the server returned 404'],
  [makeReply(200, {}), 'the server returned 200'],
  [makeReply(500, { message: '' }), 'the server returned 500'],
  [makeReply(403), 'the server returned 403'],
  [makeLoss(), 'connect ECONNREFUSED 127.0.0.1:3000'],
])('says what the server says to a removal: %#', async (removal, why) => {
  const note = await removeBranch(ONE, tidying([], [], removal))
  expect(note).toBe(why && `o/r: the event's branch dispatch/e/1 could not be deleted: ${why}`)
})

it('keeps a branch while any run of its commit is unfinished', async () => {
  const server = tidying([], [PENDING])
  const note = await removeBranch({ repository: 'o/r', branch: 'dispatch/e/1', commit: 'c0ffee' }, server)
  expect(server.removed).toEqual([])
  expect(note).toContain('another run of it has not finished')
})
