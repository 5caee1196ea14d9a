// Which files of a repository are its workflows, and how many reads it takes to know.
import { describe, expect, it } from 'vitest'
import type { Capabilities } from '../../src/gitea/capabilities.ts'
import { workflowFilesOf } from '../../src/gitea/workflow-files.ts'
import type { Answer } from '../../src/http/client.ts'
import { fileNameOf } from '../../src/model/workflow-file-name.ts'
import { makeHtml, makeLoss, makeReply, NOW } from '../support/make.ts'
import { forgejo, gitea, github } from '../workflows/make.ts'

const REPOSITORY = { full_name: 'o/r', default_branch: 'main', archived: false }
const NOTHING = { versionText: '', repository_dispatch: false, workflow_dispatch: true }
const OLD = { ...NOTHING, ...gitea('1.22.6') }
const NEW = { ...NOTHING, ...gitea('1.26.3') }
const FORGEJO = { ...NOTHING, ...forgejo }
const GITHUB = { ...NOTHING, ...github }

type Tree = Record<string, string | Answer>

const isAnswer = (entry: string | Answer | undefined): entry is Answer => typeof entry === 'object'

/** What a Gitea answers about a path of this tree; a path may also have an answer of its own. */
function answerFor(tree: Tree, path: string): Answer {
  const own = tree[path]
  if (isAnswer(own)) return own
  if (own !== undefined) {
    const content = Buffer.from(own).toString('base64')
    return makeReply(200, { type: 'file', name: path, path, sha: 'c0ffee', content, encoding: 'base64' })
  }
  const names = Object.keys(tree).filter((file) => file.startsWith(`${path}/`))
  const children = new Set(names.map((file) => file.slice(path.length + 1).split('/')[0]!))
  const entries = [...children].map((name) => ({
    type: names.some((other) => other.startsWith(`${path}/${name}/`)) ? 'dir' : 'file',
    name,
    path: `${path}/${name}`,
  }))
  if (entries.length > 0) return makeReply(200, entries)
  const parts = path.split('/')
  const at = parts.findIndex(
    (_, n) => !Object.keys(tree).some((file) => file.startsWith(`${parts.slice(0, n + 1).join('/')}/`)),
  )
  const missing = `object does not exist [id: , rel_path: ${parts.slice(0, at + 1).join('/')}]`
  return makeReply(404, { message: 'GetContentsOrList', errors: [missing] })
}

interface Asked {
  capabilities?: Capabilities
  ref?: string
  only?: string
  /** The server's own list; excluded where it has none. */
  list?: Answer
}

async function filesIn(tree: Tree, { capabilities = OLD, ref = 'main', only = '', list }: Asked = {}) {
  const reads: string[] = []
  const read = async (url: string) => {
    const path = decodeURIComponent(url.replace(/^\/repos\/o\/r\//, ''))
    reads.push(path.replace(/^contents\//, '').replace(`?ref=${ref}`, ''))
    const own = path === 'actions/workflows?per_page=100'
    const answer = own ? (list ?? makeReply(404, '404 page not found\n')) : answerFor(tree, reads.at(-1)!)
    return { answer, attempts: 2, lost: false, crashed: false, note: null }
  }
  const found = await workflowFilesOf(REPOSITORY, ref, only, { capabilities, read, now: () => NOW })
  const shown = 'files' in found ? found.files.map(({ path, text }) => `${path}: ${text}`) : found.explanation
  return { found, shown, reads }
}

const ALL = {
  '.github/workflows/a.yml': 'github',
  '.gitea/workflows/a.yml': 'gitea',
  '.forgejo/workflows/a.yml': 'forgejo',
}
const { '.forgejo/workflows/a.yml': _, ...BOTH } = ALL
const { '.gitea/workflows/a.yml': __, ...NEITHER } = BOTH

it.each<[string, Capabilities, Tree, string[]]>([
  ['Gitea', OLD, ALL, ['.gitea/workflows/a.yml: gitea']],
  ['Gitea', OLD, NEITHER, ['.github/workflows/a.yml: github']],
  ['Gitea', OLD, { '.forgejo/workflows/a.yml': 'x' }, []],
  ['Gitea', OLD, {}, []],
  ['Gitea', OLD, { ...ALL, '.gitea/workflows': makeReply(200, []) }, []],
  ['Gitea', OLD, { '.gitea/workflows/readme.md': 'x', '.github/workflows/a.yml': 'x' }, []],
  ['Gitea', OLD, { '.gitea/dispatch/x.json': 'x', '.github/workflows/a.yml': 'x' }, ['.github/workflows/a.yml: x']],
  ['Forgejo', FORGEJO, ALL, ['.forgejo/workflows/a.yml: forgejo']],
  ['Forgejo', FORGEJO, BOTH, ['.gitea/workflows/a.yml: gitea']],
  ['Forgejo', FORGEJO, NEITHER, ['.github/workflows/a.yml: github']],
  ['GitHub', GITHUB, ALL, ['.github/workflows/a.yml: github']],
  ['GitHub', GITHUB, { '.gitea/workflows/a.yml': 'x' }, []],
])('%s takes the first directory that is there: %#', async (_, capabilities, tree, files) => {
  expect((await filesIn(tree, { capabilities })).shown).toEqual(files)
})

it('looks into folders, at files that end as workflows do', async () => {
  const below = (name: string) => `.gitea/workflows/${name}`
  const names = ['a.yml', 'b.yaml', 'c.YML', 'd.yml.bak', 'yml', 'nested/e.yml', 'nested/deeper/f.yaml', 'nested/g.txt']
  const { found, reads } = await filesIn(Object.fromEntries(names.map((name) => [below(name), name])))
  const taken = ['a.yml', 'b.yaml', 'nested/e.yml', 'nested/deeper/f.yaml']
  expect(found).toEqual({
    files: taken.map((name) => ({ path: below(name), text: name, disabled: false })),
  })
  expect(reads).toHaveLength(1 + 2 + 4)
})

it('never leaves the folder, and never goes round in it', async () => {
  const entry = (type: string, path: string) => ({ type, name: path.split('/').at(-1)!, path })
  const root = '.gitea/workflows'
  const astray = ['', '.', '..', `${root}/..`, `${root}/x/../../..`, '/etc', `${root}x`, '.github/workflows']
  const listed = makeReply(200, [
    ...astray.flatMap((path) => [entry('dir', path), entry('file', `${path}/b.yml`)]),
    entry('dir', root),
    entry('file', `${root}/a.yml`),
  ])
  const { shown, reads } = await filesIn({ [root]: listed, [`${root}/a.yml`]: 'x' })
  expect(shown).toEqual([`${root}/a.yml: x`])
  expect(reads).toEqual([root, `${root}/a.yml`])
})

it('asks for no file of a repository that has none', async () => {
  expect((await filesIn({})).reads).toEqual(['.gitea/workflows', '.github/workflows'])
})

it('goes on where a folder vanished since it was listed', async () => {
  const gone = makeReply(404, { message: 'not found' })
  const tree = { '.gitea/workflows/x/y.yml': 'y', '.gitea/workflows/x': gone, '.gitea/workflows/a.yml': 'a' }
  expect((await filesIn({ ...tree, '.github/workflows/b.yml': 'b' })).shown).toEqual(['.gitea/workflows/a.yml: a'])
})

it('reads 300 files and folders, no more', async () => {
  const tree = (files: number) =>
    Object.fromEntries(Array.from({ length: files }, (_, n) => [`.gitea/workflows/${n}.yml`, 'x']))
  expect((await filesIn(tree(299))).shown).toHaveLength(299)
  expect((await filesIn(tree(300))).shown).toEqual({
    outcome: 'rejected',
    detail: '.gitea/workflows has more than 300 workflows and folders, too many to read',
    todo: 'name the listening workflow with `workflow`',
  })
})

it.each([
  ['files', Object.fromEntries(Array.from({ length: 301 }, (_, n) => [`.gitea/workflows/${n}.yml`, 'x']))],
  ['folders in each other', { [`.gitea/workflows/${'x/'.repeat(301)}a.yml`]: 'x' }],
])('does not read hundreds of %s', async (_, tree) => {
  const { shown, reads } = await filesIn(tree)
  expect(shown).toMatchObject({ outcome: 'rejected', detail: expect.stringContaining('more than 300 workflows') })
  expect(reads.length).toBeLessThanOrEqual(301)
})

it('takes files alone, whatever else is named like one', async () => {
  const entry = (type: string) => ({ type, name: `${type}.yml`, path: `.gitea/workflows/${type}.yml` })
  const listing = makeReply(200, ['symlink', 'submodule', 'file'].map(entry))
  const link = makeReply(200, { ...entry('symlink'), target: 'x' })
  const tree = { '.gitea/workflows/file.yml': 'x', '.gitea/workflows/symlink.yml': link }
  const { shown } = await filesIn({ ...tree, '.gitea/workflows': listing })
  expect(shown).toEqual(['.gitea/workflows/file.yml: x'])
})

describe("the server's own list", () => {
  const listed = (...workflows: [path: string, state: string][]) =>
    makeReply(200, { workflows: workflows.map(([path, state]) => ({ path, state, id: path })) })
  const list = listed(
    ['.gitea/workflows/a.yml', 'active'],
    ['.gitea/workflows/off.yml', 'disabled_manually'],
    ['.gitea/workflows/gone.yml', 'active'],
  )
  const tree = { ...ALL, '.gitea/workflows/off.yml': 'off' }

  it.each([
    ['Gitea 1.24', { ...NOTHING, ...gitea('1.24.0') }],
    ['an unknown Gitea', { ...NEW, version: null }],
    ['GitHub', GITHUB],
  ])('is asked of %s, and reports what is disabled', async (_, capabilities) => {
    const { found, reads } = await filesIn(tree, { capabilities, list })
    expect(found).toEqual({
      files: [
        { path: '.gitea/workflows/a.yml', text: 'gitea', disabled: false },
        { path: '.gitea/workflows/off.yml', text: 'off', disabled: true },
      ],
    })
    expect(reads[0]).toBe('actions/workflows?per_page=100')
    expect(reads).toHaveLength(4)
  })

  it.each<[string, Asked]>([
    ['of an older Gitea', { capabilities: { ...NOTHING, ...gitea('1.23.8') }, list }],
    ['of Forgejo', { capabilities: FORGEJO, list }],
    ['of a branch that is not the default one', { capabilities: NEW, ref: 'next', list }],
    ['for one file alone', { capabilities: NEW, only: 'a.yml', list }],
  ])('is not asked %s', async (_, asked) => {
    const { shown, reads } = await filesIn(asked.capabilities?.flavor === 'forgejo' ? BOTH : ALL, asked)
    expect(shown).toEqual(['.gitea/workflows/a.yml: gitea'])
    expect(reads.filter((path) => path.startsWith('actions'))).toEqual([])
  })

  it.each<[string, Answer]>([
    ['missing', makeReply(404, '404 page not found\n')],
    ['refused', makeReply(403, { message: 'no' })],
    ['lost', makeLoss()],
    ['of a server that fails', makeReply(503, { workflows: [] })],
    ['in other words', makeReply(200, { workflows: [{ name: 'a' }] })],
  ])('that is %s is done without', async (_, answer) => {
    expect((await filesIn(ALL, { capabilities: NEW, list: answer })).shown).toEqual(['.gitea/workflows/a.yml: gitea'])
  })

  it('may be empty', async () => {
    expect(await filesIn(ALL, { capabilities: NEW, list: listed() })).toMatchObject({ shown: [], reads: { length: 1 } })
  })
})

// What is there, and what it takes to find the file: the first name that says nothing to a reader is not paid twice.
describe('one file', () => {
  it.each<[string, Capabilities, Tree, string[], string[]]>([
    ['is in the first directory', OLD, ALL, ['.gitea/workflows/a.yml: gitea'], ['.gitea/workflows/a.yml']],
    [
      'is in .github, and there is no .gitea',
      OLD,
      NEITHER,
      ['.github/workflows/a.yml: github'],
      ['.gitea/workflows/a.yml', '.github/workflows/a.yml'],
    ],
    [
      'is in .github, and .gitea has no workflows',
      OLD,
      { ...NEITHER, '.gitea/x': '' },
      ['.github/workflows/a.yml: github'],
      ['.gitea/workflows/a.yml', '.gitea/workflows', '.github/workflows/a.yml'],
    ],
    [
      'is in .github, which another file in .gitea makes ignored',
      OLD,
      { ...NEITHER, '.gitea/workflows/b.yml': '' },
      [],
      ['.gitea/workflows/a.yml', '.gitea/workflows'],
    ],
    ['is nowhere', OLD, {}, [], ['.gitea/workflows/a.yml', '.github/workflows/a.yml']],
    [
      'is in .github on Forgejo',
      FORGEJO,
      NEITHER,
      ['.github/workflows/a.yml: github'],
      ['.forgejo/workflows/a.yml', '.gitea/workflows/a.yml', '.github/workflows/a.yml'],
    ],
    ['is on GitHub', GITHUB, ALL, ['.github/workflows/a.yml: github'], ['.github/workflows/a.yml']],
  ])('%s', async (_, capabilities, tree, files, reads) => {
    const found = await filesIn(tree, { capabilities, only: 'a.yml' })
    expect({ files: found.shown, reads: found.reads }).toEqual({ files, reads })
  })

  it('may be named by its path', async () => {
    expect((await filesIn(ALL, { only: '.github/workflows/a.yml' })).shown).toEqual(['.gitea/workflows/a.yml: gitea'])
    const nested = { '.gitea/workflows/x/y.yml': 'y' }
    expect((await filesIn(nested, { only: 'x/y.yml' })).shown).toEqual(['.gitea/workflows/x/y.yml: y'])
  })

  it('is asked for again where the server does not say which part is missing', async () => {
    const silent = makeReply(404, { message: 'not found' })
    const tree = { ...NEITHER, '.gitea/workflows/a.yml': silent, '.gitea/workflows': silent }
    const { shown, reads } = await filesIn(tree, { only: 'a.yml' })
    expect(shown).toEqual(['.github/workflows/a.yml: github'])
    expect(reads).toEqual(['.gitea/workflows/a.yml', '.gitea/workflows', '.github/workflows/a.yml'])
  })

  it('is read at its ref', async () => {
    const { shown, reads } = await filesIn(ALL, { only: 'a.yml', ref: 'release/1.x' })
    expect({ shown, reads }).toEqual({ shown: ['.gitea/workflows/a.yml: gitea'], reads: ['.gitea/workflows/a.yml'] })
  })
})

describe('explanation', () => {
  const crash = makeReply(500, { message: '' })

  it.each<[string, Tree, Asked]>([
    ['a directory', { ...ALL, '.gitea/workflows': crash }, {}],
    ['a directory that is listed nevertheless', { ...ALL, '.gitea/workflows': makeReply(500, []) }, {}],
    ['a folder in it', { '.gitea/workflows/x/y.yml': '', '.gitea/workflows/x': crash }, {}],
    ['a file', { '.gitea/workflows/a.yml': crash }, {}],
    ['the one file', { '.gitea/workflows/a.yml': crash }, { only: 'a.yml' }],
  ])('with %s is reported', async (_, tree, asked) => {
    expect((await filesIn(tree, asked)).found).toMatchObject({
      explanation: { outcome: 'server-error', status: 500, attempts: 2 },
    })
  })

  it.each<[string, Answer]>([
    ['lost', makeLoss({ delivered: 'maybe' })],
    ['refused', makeReply(403, { message: 'no' })],
    ['none of the server’s', makeHtml(404)],
  ])('is an answer about the directory that is %s', async (_, answer) => {
    expect((await filesIn({ '.gitea/workflows': answer })).found).toHaveProperty('explanation')
  })

  it('a file too large has no text', async () => {
    const large = makeReply(200, {
      type: 'file',
      name: 'a.yml',
      path: 'a',
      sha: 'c0ffee',
      content: null,
      encoding: null,
    })
    const path = '.gitea/workflows/a.yml'
    const files = [{ path, text: null, disabled: false }]
    expect((await filesIn({ [path]: large }, { only: 'a.yml' })).found).toEqual({ files })
    expect((await filesIn({ [path]: large })).found).toEqual({ files })
  })

  it.each<[string, Answer]>([
    ['a file that broke off', makeReply(200, '{"type":"fi', { complete: false, contentType: 'application/json' })],
    ['a login page', makeHtml(200)],
  ])('is %s, which is not a workflow without text', async (_, answer) => {
    expect((await filesIn({ '.gitea/workflows/a.yml': answer }, { only: 'a.yml' })).found).toHaveProperty('explanation')
  })
})

it.each([
  ['.gitea/workflows/a.yml', 'a.yml'],
  ['.github/workflows/x/a.yml', 'x/a.yml'],
  ['.forgejo/workflows/a.yml', 'a.yml'],
  ['a.yml', 'a.yml'],
  ['x/.gitea/workflows/a.yml', 'x/.gitea/workflows/a.yml'],
  ['.gitea/workflows/.gitea/workflows/a.yml', '.gitea/workflows/a.yml'],
  ['.gitea/a.yml', '.gitea/a.yml'],
  ['.gitlab/workflows/a.yml', '.gitlab/workflows/a.yml'],
])('%s is named %s', (path, name) => {
  expect(fileNameOf(path)).toBe(name)
})
