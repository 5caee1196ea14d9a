// What the stand-in Gitea does beyond the recordings: scripted failures, counters, and runs that take time.
import { expect, test } from 'vitest'
import { send } from './recorded-requests.ts'
import { type Exchange, secretOf } from './recorded-world.ts'
import { type Fault, type Gitea, RELEASES, startGitea } from './server.ts'

const name = 'molecule-ai/template-codex'
const api = (gitea: Gitea, path: string, request: Partial<Exchange['request']> = {}) =>
  send(gitea.url, { method: 'GET', token: 'good', body: null, ...request, path: `/api/v1${path}` })
const tokens = [{ value: secretOf('good'), scopes: ['all'], user: 'runtime-bot' }]
const event = (branch: string, message = branch) => ({
  method: 'POST',
  body: { content: '', message, new_branch: branch },
})

test('scripted faults, what they leave behind, and the counters', async () => {
  const faults: Record<number, Fault> = {
    1: 'reset',
    2: { after: 'reset' },
    3: { delayMs: 20, next: { status: 503, headers: { 'Retry-After': '7' }, body: 'busy' } },
  }
  const gitea = await startGitea({ repositories: [{ name }], tokens, answer: ({ attempt }) => faults[attempt] })
  const post = () => api(gitea, `/repos/${name}/contents/a.json`, event('dispatch/x/1'))
  await expect(post()).rejects.toThrow()
  expect(gitea.repository(name).deliveries).toHaveLength(0)
  await expect(post()).rejects.toThrow()
  expect(gitea.repository(name).deliveries).toMatchObject([{ method: 'push', branch: 'dispatch/x/1', newBranch: true }])
  expect(await post()).toMatchObject({ status: 503, headers: { 'retry-after': '7' }, body: 'busy' })
  expect(await post()).toMatchObject({ status: 422, body: { message: 'branch already exists [name: dispatch/x/1]' } })
  expect(gitea.count('POST', /contents/)).toBe(4)
  expect(gitea.requests[0]).toMatchObject({ target: name, body: { new_branch: 'dispatch/x/1' }, attempt: 1 })
  expect(gitea.mostInFlight).toBe(1)
  await gitea.close()
})

test('a request that is hung ends with the stand-in, and others go on', async () => {
  const gitea = await startGitea({ tokens, answer: ({ path }) => (path.endsWith('/user') ? 'hang' : undefined) })
  const hung = api(gitea, '/user').catch(() => 'gone')
  await gitea.arrival(({ path }) => path.endsWith('/user'))
  expect((await api(gitea, '/version')).status).toBe(200)
  expect([gitea.mostInFlight, gitea.mostConnections]).toEqual([2, 2])
  await gitea.close()
  expect(await hung).toBe('gone')
})

test('a route that only real Gitea has differs from one that no Gitea has', async () => {
  const gitea = await startGitea({ repositories: [{ name }], tokens, basePath: '/git' })
  expect(await api(gitea, `/repos/${name}/pulls`)).toMatchObject({ status: 501 })
  expect(await api(gitea, '/nonsense')).toMatchObject({ status: 404, body: '404 page not found\n' })
  const outside = await send(gitea.url.replace('/git', ''), {
    method: 'GET',
    path: '/api/v1/user',
    token: null,
    body: null,
  })
  expect(outside).toMatchObject({ status: 404, headers: { 'content-type': 'text/html' } })
  await gitea.close()
})

test('a run is seen, starts and ends by the clock; a skipped or deleted push has none', async () => {
  const clock = { now: 0 }
  const plan = { workflow: 'a.yml', name: 'a', appearsAfterMs: 600, startsAfterMs: 2000, endsAfterMs: 5000 }
  const runs = () => [{ ...plan, conclusion: 'failure' as const }]
  const gitea = await startGitea({ release: '1.26.3', repositories: [{ name }], tokens, runs, now: () => clock.now })
  const push = async (branch: string, message?: string) =>
    ((await api(gitea, `/repos/${name}/contents/${branch}`, event(branch, message))).body as Pushed).commit.sha
  const seen = async (sha: string) => {
    const found = (await api(gitea, `/repos/${name}/actions/runs?head_sha=${sha}`)).body as Runs
    const status = (await api(gitea, `/repos/${name}/commits/${sha}/status`)).body as Combined
    const [run] = found.workflow_runs
    return [run?.status, run?.conclusion, status.total_count, status.statuses?.[0]?.description]
  }
  const [good, skipped, deleted] = [await push('good'), await push('skipped', 'no [skip ci]'), await push('deleted')]
  await api(gitea, `/repos/${name}/branches/deleted`, { method: 'DELETE' })
  expect(await seen(good)).toEqual([undefined, undefined, 0, undefined])
  clock.now = 1000
  expect(await seen(good)).toEqual(['queued', undefined, 1, 'Waiting to run'])
  clock.now = 3000
  expect(await seen(good)).toEqual(['in_progress', undefined, 1, 'Has started running'])
  clock.now = 9000
  expect(await seen(good)).toEqual(['completed', 'failure', 1, 'Failing after 3s'])
  expect(await seen(skipped)).toEqual([undefined, undefined, 0, undefined])
  expect(await seen(deleted)).toEqual([undefined, undefined, 0, undefined])
  await gitea.close()
})

test.each(RELEASES)(
  '%s: a link to a run holds its number in the repository up to 1.25, its id later',
  async (release) => {
    const repositories = [{ name: 'o/first' }, { name: 'o/second' }]
    const gitea = await startGitea({ release, repositories, tokens, runs: () => [{ workflow: 'a.yml', name: 'a' }] })
    for (const one of repositories) await api(gitea, `/repos/${one.name}/contents/a`, event('new'))
    const { sha } = gitea.repository('o/second').commits.at(-1)!
    const [status] = (await api(gitea, `/repos/o/second/commits/${sha}/statuses`)).body as { target_url: string }[]
    const expected = release.startsWith('1.26') ? 'runs/2/jobs/2' : 'runs/1/jobs/0'
    expect(status?.target_url).toBe(`/o/second/actions/${expected}`)
    const tasks = (await api(gitea, '/repos/o/second/actions/tasks')).body as { workflow_runs?: { url: string }[] }
    const link = `${gitea.url}/o/second/actions/${expected.replace(/\/jobs.*/, '')}`
    expect(tasks.workflow_runs?.map((task) => task.url)).toEqual(release === '1.22.6' ? undefined : [link])
    await gitea.close()
  },
)

test('a page of a listing loses the rows that the token may not see, the count does not', async () => {
  const repositories = ['a', 'b', 'c', 'd', 'e'].map((last) => ({
    name: `o/${last}`,
    access: 'bd'.includes(last) ? ('none' as const) : ('write' as const),
  }))
  const gitea = await startGitea({ repositories, tokens })
  const page = await api(gitea, '/orgs/o/repos?limit=2&page=2')
  expect(page).toMatchObject({ headers: { 'x-total-count': '5' }, body: [{ full_name: 'o/c' }] })
  const search = await api(gitea, '/repos/search?limit=2&page=2')
  expect(search).toMatchObject({ headers: { 'x-total-count': '3' }, body: { data: [{ full_name: 'o/e' }] } })
  await gitea.close()
})

test("an owner's old name is redirected for lists and for repositories, also absent ones, until it is taken", async () => {
  const renamedOwners = { Old: 'new', taken: 'new', org: 'new' }
  const gitea = await startGitea({ repositories: [{ name: 'new/a' }, { name: 'taken/b' }], renamedOwners, tokens })
  const locations: Record<string, string> = {
    '/orgs/OLD/repos?page=2': '/api/v1/orgs/new/repos?page=2',
    '/users/old/repos': '/api/v1/users/new/repos',
    '/repos/old/absent': '/api/v1/repos/new/absent',
    // The first occurrence in the whole path, right or wrong.
    '/orgs/org/repos': '/api/v1/news/org/repos',
  }
  for (const [path, location] of Object.entries(locations))
    expect([path, await api(gitea, path)]).toMatchObject([path, { status: 307, headers: { location } }])
  expect(await api(gitea, '/orgs/taken/repos')).toMatchObject({ status: 200, body: [{ full_name: 'taken/b' }] })
  expect(await api(gitea, '/repos/search?q=a')).toMatchObject({ body: { data: [{ full_name: 'new/a' }] } })
  await gitea.close()
})

test.each([
  ['1.26.3', ['4', '2'], ['dispatch/e/c', 'dispatch/e/a'], ['dispatch/e/b', 'main']],
  ['1.27.1', ['3', '2'], ['dispatch/e/c', 'dispatch/e/a'], ['dispatch/e/b']],
])('%s: branches are listed newest first, and searched from 1.27', async (version, [total, last], first, second) => {
  const clock = { now: 0 }
  const gitea = await startGitea({ repositories: [{ name }], tokens, version, now: () => clock.now })
  const push = (branch: string) => api(gitea, `/repos/${name}/contents/${branch}`, event(branch))
  clock.now = 5000
  await push('dispatch/e/b')
  // Within the same second the name decides.
  clock.now = 5999
  await push('dispatch/e/a')
  clock.now = 9000
  await push('dispatch/e/c')
  const names = ({ body }: { body: unknown }) => (body as { name: string }[]).map((branch) => branch.name)
  const one = await api(gitea, `/repos/${name}/branches?q=Dispatch/&limit=2`)
  const two = await api(gitea, `/repos/${name}/branches?q=Dispatch/&limit=2&page=2`)
  expect([names(one), names(two)]).toEqual([first, second])
  expect(one.headers['x-total-count']).toBe(total)
  expect(one.headers['link']).toMatch(new RegExp(`page=${last}&q=[^>]*>; rel="last"`))
  await gitea.close()
})

type Pushed = { commit: { sha: string } }
type Runs = { workflow_runs: { status: string; conclusion?: string }[] }
type Combined = { total_count: number; statuses: { description: string }[] | null }
