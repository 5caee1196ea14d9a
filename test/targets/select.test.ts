// Patterns and topics looked up on a server that drops rows from its pages, refuses scopes and fails.
import { describe, expect, it } from 'vitest'
import { selectTargets, type Wanted } from '../../src/targets/select.ts'
import { parseList } from '../../src/targets/text-list.ts'
import { makeHtml, makeLoss, makeReply, makeTarget } from '../support/make.ts'
import { type Listing, makeForge, makeRow, NO_SCOPE } from './make.ts'

/** The targets of a list, as names, with notes; or problems. */
async function select(
  list: string,
  forge: Parameters<typeof makeForge>[0],
  wanted: Partial<Wanted> & { exclude?: string } = {},
) {
  const made = makeForge(forge)
  const { targets, exclusions } = parseList(list, null, 'repositories')
  const excluded = parseList(wanted.exclude ?? '', null, 'exclude').targets.map(({ repository }) => repository)
  const all = { targets, exclusions: [...exclusions, ...excluded], topic: '', shard: null, ...wanted }
  const selected = await selectTargets(all, made.asking)
  const names = 'targets' in selected ? selected.targets.map(({ repository }) => repository) : []
  const [notes, problems] = 'targets' in selected ? [selected.notes, []] : [[], selected.problems]
  return { selected, names, notes, problems, asked: made.asked, most: made.most() }
}

const isHole = (n: number) => n % 7 === 0 || (n >= 1000 && n < 1120) || n >= 4940
/** 5,000 repositories; some pages are empty, the last ones too. */
const LARGE: Listing = Array.from({ length: 5000 }, (_, n) => (isHole(n) ? null : makeRow(`o/r-${n}`)))
const READABLE = LARGE.flatMap((row) => row?.full_name ?? [])
const FOREIGN = Array.from({ length: 120 }, (_, n) => makeRow(`other/r-${n}`))

describe('all of 5,000 in pages with holes, none twice', () => {
  it.each([
    ['of an organisation', { org: LARGE }, 100],
    ['of a user', { user: LARGE }, 101],
    ['in pages of 30, as an administrator wishes', { org: LARGE, most: 30 }, 167],
    // One to be refused, three until the owner is seen, then its own.
    [
      'by search without the scope',
      { org: NO_SCOPE, search: [...FOREIGN, ...LARGE] },
      4 + Math.ceil(READABLE.length / 50),
    ],
  ])('%s', async (_, forge, requests) => {
    const { names, problems, asked, most } = await select('O/R-*', forge)
    expect(problems).toEqual([])
    expect(new Set(names).size).toBe(names.length)
    expect(names).toEqual(READABLE)
    expect(asked).toHaveLength(requests)
    expect(new Set(asked).size).toBe(asked.length)
    expect(most).toBeGreaterThan(1)
    expect(most).toBeLessThanOrEqual(8)
  })
})

const FLEET: Listing = [
  makeRow('Org/a-1', { topics: ['runtime'] }),
  null,
  makeRow('Org/A-2', { topics: ['runtime', 'x'] }),
  makeRow('Org/a-3'),
  makeRow('Org/a-archived', { archived: true, fork: true }),
  makeRow('Org/a-mirror', { mirror: true }),
  makeRow('Org/a-mirror2', { mirror: true, empty: true }),
  makeRow('Org/a-empty', { empty: true }),
  makeRow('Org/a-fork', { fork: true }),
  makeRow('Org/b', { topics: ['runtime'] }),
]
const forge = { org: FLEET, search: FLEET }
const ALL = ['Org/a-1', 'Org/A-2', 'Org/a-3']

it.each([500, 202])('believes no list in an answer of %i', async (status) => {
  const { problems } = await select('org/*', { org: makeReply(status, [makeRow('org/a')]) })
  expect(problems).toEqual([expect.stringContaining('the pattern org/*')])
})

describe('a pattern', () => {
  it('excludes repositories without a way to receive events, and counts them', async () => {
    const { selected, asked } = await select('o/x\norg/a*', forge)
    const pattern = { origin: 'repositories, org/a*' }
    expect(selected).toEqual({
      targets: [makeTarget('o/x'), ...ALL.map((name) => makeTarget(name, pattern))],
      notes: ['org/a*: excluded 1 archived, 2 mirrored, 1 empty, 1 forked'],
      warnings: [],
    })
    expect(asked).toEqual(['/orgs/org/repos?page=1&limit=50&per_page=50'])
  })

  it.each([
    ['org/*-*\n!ORG/a-2', {}, ['Org/a-1', 'Org/a-3'], '1 excluded'],
    ['org/*, !org/a-*', {}, ['Org/b'], '3 excluded'],
    ['org/*, o/x, o/y', { exclude: 'o/*, org/a-1' }, ['Org/A-2', 'Org/a-3', 'Org/b'], '3 excluded'],
    ['org/*', { topic: 'runtime' }, ['Org/a-1', 'Org/A-2', 'Org/b'], '1 excluded without the topic runtime'],
    ['org/a-*, org/A-FORK', {}, [...ALL, 'org/A-FORK'], ''],
    ['ORG/A-1, org/a-*, org/*-2', {}, ['ORG/A-1', 'Org/A-2', 'Org/a-3'], ''],
    ['org/*', { shard: { index: 2, count: 2 } }, ['Org/A-2', 'Org/b'], 'shard 2/2: 2 of 4'],
    [
      'org/*',
      { exclude: 'org/b', shard: { index: 1, count: 2 } },
      ['Org/a-1', 'Org/a-3'],
      '1 excluded; shard 1/2: 2 of 3',
    ],
  ])('%j with %j', async (list, wanted, names, note) => {
    const made = await select(list, forge, wanted)
    expect([made.names, made.problems]).toEqual([names, []])
    const others = made.notes.filter((one) => !/: excluded \d+ archived/.test(one))
    expect(others.join('; ')).toBe(note)
  })

  it('hands its overrides to all that it means', async () => {
    const { selected } = await select('[{"repo": "org/a-*", "ref": "next"}]', forge)
    expect('targets' in selected && selected.targets.map(({ overrides }) => overrides)).toEqual(
      ALL.map(() => ({ ref: 'next' })),
    )
  })

  it('gives way to a name, and the overrides of the name stay', async () => {
    const { selected } = await select('["org/a-*", {"repo": "org/A-1", "ref": "next"}]', forge)
    expect('targets' in selected && selected.targets.map(({ overrides }) => overrides)).toEqual(
      expect.arrayContaining([{ ref: 'next' }]),
    )
  })

  it.each([
    ['org/z-*', forge],
    ['org/*fork', forge],
    ['org/*mirror*', forge],
    ['org/*', { org: [] }],
    ['org/*', { org: [null, null] }],
    ['org/*', { user: [null] }],
    ['org/*', { org: NO_SCOPE, search: [] }],
    ['nobody/r-*', { org: NO_SCOPE, search: FOREIGN }],
    ['oth/r-*', { org: FOREIGN }],
  ])('%s that matches nothing is an error', async (pattern, given) => {
    const { problems } = await select(`o/x, ${pattern}`, given)
    expect(problems).toEqual([
      `repositories: the pattern ${pattern} matches no repository that the token can see and that can receive an event`,
    ])
  })

  it('reports each invalid pattern, and the topic', async () => {
    const { problems } = await select('org/z-*, org/*, org/y*', { ...forge, search: makeReply(500) }, { topic: 'x' })
    expect(problems.map((problem) => problem.split(' ').slice(0, 4).join(' '))).toEqual([
      'repositories: the pattern org/z-*',
      'repositories: the pattern org/y*',
    ])
    const topical = await select('org/*', { ...forge, search: makeReply(500) }, { topic: 'x' })
    expect(topical.problems).toEqual([expect.stringMatching(/^topic: the topic x could not be looked up/)])
  })

  it('is no look-up when there is none', async () => {
    const { names, asked } = await select('o/a, o/b, !o/a', {}, { shard: { index: 1, count: 1 } })
    expect([names, asked]).toEqual([['o/b'], []])
    expect((await select('[]', {})).selected).toEqual({ targets: [], notes: [], warnings: [] })
  })

  it('that is excluded entirely leaves none, which is no error', async () => {
    const { selected } = await select('org/b*, !org/*', forge)
    expect(selected).toEqual({ targets: [], notes: ['1 excluded'], warnings: [] })
  })
})

describe('a pattern of an owner who has another name now', () => {
  const OURS: Listing = ['new/a', 'new/b', 'new/c', 'other/a'].map((name) => makeRow(name))
  const renamed = { old: 'new' }

  describe.each([
    ['an organisation', { org: OURS, renamed }],
    ['a user', { user: OURS, renamed }],
    ['a search', { org: NO_SCOPE, search: OURS, renamed }],
  ])('found as %s', (_, given) => {
    it.each([
      ['old/*', {}, ['new/a', 'new/b', 'new/c'], 'old is now new'],
      ['OLD/a, old/*', {}, ['OLD/a', 'new/b', 'new/c'], 'old is now new'],
      ['old/*, old/a', {}, ['new/b', 'new/c', 'old/a'], 'old is now new'],
      ['new/*, old/*, old/a', {}, ['new/b', 'new/c', 'old/a'], 'old is now new'],
      ['old/a*, old/b*, new/c', {}, ['new/a', 'new/b', 'new/c'], 'old is now new'],
      ['old/*, !old/a', {}, ['new/b', 'new/c'], 'old is now new; 1 excluded'],
      ['old/*, !new/a', {}, ['new/b', 'new/c'], 'old is now new; 1 excluded'],
      ['old/*, old/a', { exclude: 'new/a' }, ['new/b', 'new/c'], 'old is now new; 1 excluded'],
      ['old/*', { exclude: 'OLD/a*, old/b' }, ['new/c'], 'old is now new; 2 excluded'],
      ['new/*, old/a', { exclude: 'old/*' }, ['new/a', 'new/b', 'new/c'], '1 excluded'],
    ])('%j with %j', async (list, wanted, names, notes) => {
      const made = await select(list, given, wanted)
      expect([made.names, made.problems, made.notes.join('; ')]).toEqual([names, [], notes])
    })

    it('may match nothing under the new name either, and says which that is', async () => {
      const { problems } = await select('old/z*', given)
      expect(problems).toEqual([expect.stringMatching(/the pattern old\/z\* matches no .*; old is now new$/)])
    })
  })

  it('asks all pages but the first by the new name', async () => {
    const many = Array.from({ length: 230 }, (_, n) => makeRow(`new/r-${n}`))
    const { names, asked } = await select('old/*, old/r-*, new/*', { org: many, renamed })
    expect(names).toHaveLength(230)
    expect(asked.map((path) => path.split('?')[0])).toEqual(['/orgs/old/repos', ...Array(4).fill('/orgs/new/repos')])
  })

  it('asks once by the former name, where a search finds nothing of that', async () => {
    const { asked } = await select('old/a*, old/b*', { org: NO_SCOPE, search: OURS, renamed })
    expect(asked.map((path) => path.split('&')[0])).toEqual([
      '/orgs/old/repos?page=1',
      '/repos/search?q=a',
      '/repos/old/-',
      '/repos/search?q=a',
      '/orgs/new/repos?page=1',
      '/repos/search?q=b',
    ])
  })

  it.each([makeReply(500), makeLoss(), makeReply(307), makeHtml(403)])(
    'says when the redirect can not be had: %#',
    async (answer) => {
      const given = { org: NO_SCOPE, search: OURS, renamed, broken: { at: 3, answer } }
      expect((await select('old/*', given)).problems).toEqual([expect.stringContaining('old could not be looked up')])
    },
  )

  it('goes by the topic under the new name', async () => {
    const { names } = await select(
      'old/*, old/a',
      { org: OURS, search: [makeRow('new/a', { topics: ['t'] })], renamed },
      { topic: 't' },
    )
    expect(names).toEqual(['old/a'])
  })
})

describe('an exclusion', () => {
  it.each([
    ['o/a, o/b, !o/c', {}, ['o/c']],
    ['o/a, o/b, !o/x*, !O/A', { exclude: 'o/b*, o/y' }, ['o/x*', 'o/y']],
    ['o/a, !o/b, !o/b', { exclude: 'o/b' }, ['o/b']],
    ['o/a, !o/a', { exclude: 'o/*' }, []],
    // What a pattern leaves out of itself was asked for all the same.
    ['org/*, !org/a-archived, !org/a-fork', { exclude: 'org/none' }, ['org/none']],
    ['org/*', { exclude: 'org/b', topic: 'runtime' }, []],
    ['org/*', { exclude: 'org/a-1', shard: { index: 2, count: 2 } }, []],
  ])('that excludes nothing is named: %j with %j', async (list, wanted, idle) => {
    const { selected } = await select(list, forge, wanted)
    const warnings = 'warnings' in selected ? selected.warnings : []
    expect(warnings.map((warning) => /^`(.*)` excludes nothing/.exec(warning)?.[1])).toEqual(idle)
  })
})

describe('a look-up', () => {
  it.each([
    ['out of order', { org: makeReply(500) }, 'org could not be looked up: ', 1],
    ['unreachable', { org: makeLoss() }, 'org could not be looked up: connect ECONNREFUSED', 1],
    ['a web page', { org: makeHtml(200) }, 'org could not be looked up: ', 1],
    ['forbidden', { org: makeReply(403, { message: 'blocked' }) }, 'org could not be looked up: account: “blocked”', 1],
    ['something else', { org: makeReply(200, { message: 'x' }) }, 'org could not be looked up: ', 1],
    ['out of order for users', { user: makeReply(502) }, 'org could not be looked up: ', 2],
    ['asking to sign in', { org: { ...NO_SCOPE, status: 401 } }, 'org could not be looked up: ', 1],
    ['of no use for users', { user: makeLoss() }, 'org could not be looked up: connect ECONNREFUSED', 2],
    ['forbidden in search', { org: NO_SCOPE, search: makeReply(500) }, 'org could not be looked up: ', 2],
  ])('says when the server is %s', async (_, given, says, requests) => {
    const { problems, asked } = await select('org/a*', given)
    expect(problems).toEqual([expect.stringContaining(`repositories: the pattern org/a*: ${says}`)])
    expect(asked).toHaveLength(requests)
  })

  it('says what to do, where that is known', async () => {
    const { problems } = await select('org/a*', { org: makeLoss({ cause: 'tls', detail: 'self-signed' }) })
    expect(problems[0]).toMatch(/org could not be looked up: self-signed; .*NODE_EXTRA_CA_CERTS/)
    const silent = await select('org/a*', { org: makeReply(500, { message: 'broken' }) })
    expect(silent.problems[0]).toMatch(/“broken”$/)
  })

  it('is made once for all patterns of an owner, in any case', async () => {
    const { names, asked } = await select('org/a-*, ORG/b*, Org/x*', { org: FLEET })
    expect(names).toEqual([])
    expect(asked).toHaveLength(1)
    // A search is for one pattern's text alone.
    const searched = await select('org/a-*, org/b*', { org: NO_SCOPE, search: FLEET })
    expect(searched.names).toEqual([...ALL, 'Org/b'])
    expect(searched.asked).toHaveLength(4)
  })

  it('reads a thousand pages, and ends soon after one that is lost', async () => {
    const many: Listing = Array.from({ length: 1000 }, (_, n) => makeRow(`o/r-${n}`))
    expect((await select('o/*', { org: many, most: 1 })).names).toHaveLength(1000)
    const { asked } = await select('o/*', { org: many, most: 1, broken: { at: 5, answer: makeReply(500) } })
    expect(asked.length).toBeLessThan(20)
  })

  it.each(['rel="last"', 'rel=last'])('finds the last page by %s', async (relation) => {
    const link = `<https://x/?page=1>; rel="first", <https://x/?limit=50&page=3>; ${relation}`
    const { asked } = await select('o/*', { org: makeReply(200, [makeRow('o/a')], { headers: { link } }) })
    expect(asked.map((path) => new URL(path, 'https://x').searchParams.get('page'))).toEqual(['1', '2', '3'])
  })

  it('ends when there is no such owner, and says so', async () => {
    const { problems, asked } = await select('nobody/*', { search: [...LARGE, ...FOREIGN] })
    expect(problems).toEqual([
      "repositories: the pattern nobody/*: the owner nobody does not exist, or the token can't see it",
    ])
    expect(asked).toHaveLength(2)
  })

  it.each([2, 50, 100])('never takes a part for the whole: page %s fails', async (at) => {
    for (const answer of [makeReply(500), makeLoss(), makeReply(200, '[')]) {
      const { problems } = await select('o/*', { org: LARGE, broken: { at, answer } })
      expect(problems).toEqual([expect.stringContaining('o could not be looked up')])
    }
  })

  it.each([2, 4, 20])('never takes a part for the whole in search: request %s fails', async (at) => {
    const search = [...FOREIGN, ...LARGE]
    const { problems } = await select('o/*', { org: NO_SCOPE, search, broken: { at, answer: makeReply(500) } })
    expect(problems).toEqual([expect.stringContaining('o could not be looked up')])
  })

  it.each([1001, 2 ** 31, 2 ** 53])('takes no header of %d pages at its word', async (pages) => {
    const endless = makeReply(200, [], { headers: { link: `<https://x/?page=${pages}>; rel="last"` } })
    const said = `could not be looked up: the server reports ${pages} pages, and at most 1000 are read; list the repositories instead`
    const { problems, asked } = await select('org/*', { org: endless })
    expect(problems).toEqual([`repositories: the pattern org/*: org ${said}`])
    expect(asked).toHaveLength(1)
    const search = { ...endless, text: '{"data":[]}' }
    const topical = await select('o/x', { search }, { topic: 'y' })
    expect(topical.problems).toEqual([`topic: the topic y ${said}`])
    const searched = await select('org/*', { org: NO_SCOPE, search })
    expect(searched.problems).toEqual([`repositories: the pattern org/*: org ${said}`])
    expect(searched.asked).toHaveLength(1001)
  })

  it('without the scope searches by the longest part, then by the owner alone', async () => {
    const { names, asked } = await select('O/*r-1*', { org: NO_SCOPE, search: [...FOREIGN, ...LARGE] })
    expect(names).toEqual(READABLE.filter((name) => name.includes('r-1')))
    const [refused, ...searches] = asked.map((path) => new URL(path, 'http://x'))
    expect(refused!.pathname).toBe('/orgs/O/repos')
    expect(searches[0]!.search).toBe('?q=r-1&sort=id&order=asc&page=1&limit=50&per_page=50')
    const own = searches.filter(({ searchParams }) => searchParams.get('uid') === '211')
    expect(own[0]!.search).toBe('?q=r-1&uid=211&exclusive=true&sort=id&order=asc&page=1&limit=50&per_page=50')
    expect(own.length).toBe(Math.ceil(names.length / 50))
    expect(own.length).toBeGreaterThan(5)
  })

  it('without the scope needs one page where one holds all', async () => {
    const { names, asked } = await select('org/a-*', { org: NO_SCOPE, search: [...FOREIGN.slice(0, 30), ...FLEET] })
    expect(names).toEqual(ALL)
    expect(asked).toHaveLength(2)
  })

  it('without the scope for users searches as well', async () => {
    const scope = makeReply(403, { message: 'token does not have at least one of required scope(s): [read:user]' })
    const { names } = await select('org/b*', { user: scope, search: FLEET })
    expect(names).toEqual(['Org/b'])
  })

  it('writes a strange owner so that the path stays what it is', async () => {
    const targets = [makeTarget('o%2F..?x#/a-*')]
    const { asked } = await select('', {}, { targets })
    expect(asked[0]).toBe('/orgs/o%252F..%3Fx%23/repos?page=1&limit=50&per_page=50')
  })
})

describe('a topic', () => {
  const tagged = Array.from({ length: 230 }, (_, n) => makeRow(`x/t-${n}`, { topics: ['a.b+c'] }))

  it('is looked for with all pages read, also without a pattern', async () => {
    const { names, asked, notes } = await select('X/T-229, x/t-0, x/no', { search: tagged }, { topic: 'a.b+c' })
    expect(names).toEqual(['X/T-229', 'x/t-0'])
    expect(asked).toHaveLength(5)
    expect(asked[0]).toBe('/repos/search?q=a.b%2Bc&topic=true&sort=id&order=asc&page=1&limit=50&per_page=50')
    expect(notes).toEqual(['1 excluded without the topic a.b+c'])
  })

  it('that nothing has is an error', async () => {
    const { names, problems } = await select('x/t-0, x/t-1', { search: tagged }, { topic: 'y' })
    expect(names).toEqual([])
    expect(problems).toEqual(['topic: no requested repository has the topic y; check its spelling'])
  })

  it('that all have is worth no word, and is not looked for where there is nobody left', async () => {
    expect((await select('x/t-0, x/t-1', { search: tagged }, { topic: 'a.b+c' })).notes).toEqual([])
    const { selected, asked } = await select('x/t-0, !x/t-0', { search: tagged }, { topic: 'a.b+c' })
    expect(selected).toEqual({ targets: [], notes: ['1 excluded'], warnings: [] })
    expect(asked).toEqual([])
  })

  it('that can not be looked up is an error', async () => {
    const { problems } = await select('x/t-0', { search: makeReply(503) }, { topic: 'y' })
    expect(problems).toEqual([expect.stringMatching(/^topic: the topic y could not be looked up: /)])
  })
})
