// Arbitrary responses: each target ends with an outcome of the catalog, and none with an internal error.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dispatchAll } from '../../../src/dispatch/dispatch-all.ts'
import { parseInputs } from '../../../src/dispatch/inputs.ts'
import type { Report } from '../../../src/fleet/run.ts'
import type { Answer, Request } from '../../../src/http/client.ts'
import { CATALOG } from '../../../src/model/catalog.ts'
import { describeError } from '../../../src/safety/describe-error.ts'
import { makeEvent, makeLoss, makeReply, makeVariables, NOW, recordedReply } from '../../support/make.ts'
import { promptly } from '../../support/promptly.ts'
import { exchanges, fewOf, many, mutated, mutatedJson, nasty, receivers } from './support.ts'

const recorded = fc.constantFrom(...exchanges.map(recordedReply))

/** The header by which a server says how many pages there are. */
const pageLink = (pages: number) => `<https://git.example.com/api/v1/x?page=${pages}>; rel="last"`

/** A recorded answer with its body, its status or a header changed. */
const changed = fc
  .tuple(recorded, fc.nat({ max: 9 }), fc.constantFrom(200, 201, 204, 301, 404, 409, 422, 500), nasty, fc.nat())
  .chain(([reply, how, status, text, where]): fc.Arbitrary<Answer> => {
    if (how === 0) return fc.constant({ ...reply, status })
    if (how === 1)
      return fc.constant({
        ...reply,
        headers: {
          ...reply.headers,
          location: text,
          'retry-after': text,
          link: where % 2 === 0 ? pageLink(where) : text,
        },
      })
    if (how === 2)
      return fc.constant({ ...reply, text: reply.text.slice(0, where % (reply.text.length + 1)), complete: false })
    if (how < 5) return mutated(fc.constant(reply.text)).map((mutant) => ({ ...reply, text: mutant }))
    if (reply.contentType !== 'application/json') return fc.constant(reply)
    return mutatedJson(fc.constant(JSON.parse(reply.text))).map((body) => ({
      ...reply,
      text: JSON.stringify(body) ?? '',
    }))
  })

const loss = fc.constantFrom(
  makeLoss(),
  makeLoss({ delivered: 'maybe' }),
  makeLoss({ cause: 'tls' }),
  makeLoss({ cause: 'timeout', delivered: 'maybe' }),
)
const answer: fc.Arbitrary<Answer> = fc.oneof({ weight: 8, arbitrary: changed }, { weight: 1, arbitrary: loss })

const REPOSITORY = { full_name: 'o/r', default_branch: 'main', archived: false, empty: false, has_actions: true }

const LISTED = ['template-a', 'template-b', 'other'].map((name) => ({
  ...{ full_name: `molecule-ai/${name}`, owner: { id: 7, login: 'molecule-ai' } },
  ...{ archived: false, fork: false, mirror: false, empty: false },
}))

/** What a good server is like, apart from the names and the number of pages that it speaks of. */
interface Surroundings {
  receiver: string
  version: string
  pages: number
  /** What it calls each repository; null for its name. */
  name: string | null
}

/** What a good server would say, so that a run gets far; null where the story takes what it gets. */
function good({ method, path }: Request, { receiver, version, pages, name }: Surroundings): Answer | null {
  const content = Buffer.from(receiver).toString('base64')
  const answers: [RegExp, () => Answer][] = [
    [/^\/user$/, () => makeReply(200, { login: 'bot', id: 3 })],
    [/version$/, () => makeReply(200, { version })],
    [/^\/repos\/x\/x\//, () => makeReply(405)],
    [
      /^\/(orgs|users)\/|^\/repos\/search/,
      () =>
        makeReply(200, path.startsWith('/repos') ? { data: LISTED } : LISTED, { headers: { link: pageLink(pages) } }),
    ],
    [
      /^\/repos\/[\w-]+\/[\w-]+$/,
      () => makeReply(200, { ...REPOSITORY, full_name: name ?? path.slice('/repos/'.length) }),
    ],
    [
      /contents\/\.gitea%2Fworkflows$|contents\/\.gitea\/workflows(\?|$)/,
      () => makeReply(200, [{ type: 'file', name: 'a.yml', path: '.gitea/workflows/a.yml', size: 9 }]),
    ],
    [/contents\/.*a\.yml/, () => makeReply(200, { type: 'file', sha: 'a', content })],
    [/dispatches/, () => makeReply(204)],
    [
      /contents/,
      () =>
        makeReply(
          method === 'GET' ? 404 : 201,
          method === 'GET' ? { message: 'not found' } : { commit: { sha: 'abc' } },
        ),
    ],
  ]
  return answers.find(([pattern]) => pattern.test(path))?.[1]() ?? null
}

const choices = fc.record({
  repositories: fc.constantFrom<string[]>(
    'o/a,o/b,o/c',
    'o/a,o/b,o/c',
    'molecule-ai/template-*',
    'o/a,molecule-ai/*,!o/b',
  ),
  topic: fc.constantFrom<string[]>('', '', '', 'runtime'),
  shard: fc.constantFrom<string[]>('', '', '2/3'),
  'dispatch-method': fc.constantFrom<string[]>('auto', 'push', 'workflow_dispatch', 'repository_dispatch'),
  'wait-for': fc.constantFrom<string[]>('accepted', 'started', 'completed'),
  'push-branch': fc.constantFrom<string[]>('', 'main', 'next'),
  'drift-path': fc.constantFrom<string[]>('', 'VERSION'),
  'dry-run': fc.constantFrom<string[]>('true', 'false'),
  'max-attempts': fc.constantFrom<string[]>('1', '3'),
  'max-parallel': fc.constantFrom<string[]>('1', '8'),
})

const story = fc.record({
  choices,
  answers: fc.array(answer, { minLength: 1, maxLength: 30 }),
  /** Which requests are answered well. */
  well: fc.array(fc.boolean(), { minLength: 1, maxLength: 40 }),
  receiver: fc.constantFrom(...receivers),
  name: fc.constantFrom(null, null, null, null, 'o/new', 'o/..', '../a', 'o/../../user', 'o/a?', 'o/\ud800'),
  pages: fc.constantFrom(1, 1, 2, 3, 2 ** 31, 2 ** 53),
  version: fc.constantFrom('1.22.6', '1.24.7', '1.26.3', '15.0.3+gitea-1.22.0', 'dev'),
})

type Story = typeof story extends fc.Arbitrary<infer T> ? T : never

async function play({ choices, answers, well, ...surroundings }: Story) {
  const named = choices['push-branch'] ? { 'push-path': 'VERSION', 'push-content': '1' } : {}
  const drift = choices['drift-path'] ? { 'drift-expected': '1' } : {}
  const variables = makeVariables({
    ...choices,
    ...named,
    ...drift,
    repository: undefined,
  })
  const parsed = await parseInputs(variables, async () => Promise.reject(new Error('no file was given')))
  if ('problems' in parsed) return null
  let [time, count] = [NOW, 0]
  const request = async (asked: Request): Promise<Answer> => {
    const nth = count++
    // Whatever a server calls its repositories, branches and files, none leads out of the path that it is put into.
    expect(asked.path.split('?')[0]!.split('/')).not.toContain('..')
    const normal = well[nth % well.length] ? good(asked, surroundings) : null
    return { ...(normal ?? answers[nth % answers.length]!), ...(normal ? { path: asked.path } : {}) } as Answer
  }
  const clock = {
    now: () => time,
    sleep: async (ms: number) => {
      time += ms + 1
    },
    random: () => 0.5,
    cancelled: () => false,
  }
  const ignore = () => {}
  const describe = (error: unknown) => describeError(error, String, () => false)
  const client = { request, close: async () => {} }
  return dispatchAll(parsed.inputs, makeEvent(), {
    client,
    clock,
    describeError: describe,
    onTargets: ignore,
    onEnd: ignore,
    onNote: ignore,
  })
}

/** The targets of a report have each one outcome of the catalog, and none is one that nobody asked for. */
function expectTruth({ results, problem }: Report, { repositories, topic, shard }: Story['choices']): void {
  const names = results.map(({ repository }) => repository)
  if (repositories === 'o/a,o/b,o/c' && topic === '' && shard === '') expect(names).toEqual(['o/a', 'o/b', 'o/c'])
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
  for (const name of names) expect(name).toMatch(/^(o\/[abc]|molecule-ai\/(?!\.+$)[\w.-]+)$/i)
  for (const { outcome, ending } of results) {
    expect(CATALOG).toHaveProperty(outcome)
    expect(outcome, ending.detail).not.toBe('internal-error')
  }
  expect(problem ?? '').not.toContain('mistake')
}

it('whatever the responses, each target ends with one outcome of the catalog', async () => {
  await fc.assert(
    fc.asyncProperty(story, async (scripted) => {
      const report = await promptly(() => play(scripted))
      if (report !== null) expectTruth(report, scripted.choices)
    }),
    many(60),
  )
})

const PLAIN: Story['choices'] = {
  ...{ repositories: 'o/a,o/b,o/c', topic: '', shard: '', 'dispatch-method': 'auto', 'wait-for': 'completed' },
  ...{ 'push-branch': '', 'drift-path': '', 'dry-run': 'false', 'max-attempts': '3', 'max-parallel': '8' },
}
const COURSES: Partial<Story['choices']>[] = [
  { repositories: 'molecule-ai/template-*', topic: 'runtime' },
  { 'dispatch-method': 'push', 'push-branch': 'main', 'drift-path': 'VERSION' },
  { 'dispatch-method': 'workflow_dispatch' },
]

it('accepts recorded responses, in the campaign all of them, at every request of a run that was normal until then', async () => {
  const replies = new Map(exchanges.map((one) => [JSON.stringify(one.response), recordedReply(one)]))
  for (const reply of fewOf([...replies.values()]))
    for (const [nth, course] of COURSES.entries())
      for (const good of [0, 1, 3, 6]) {
        const choices = { ...PLAIN, ...course }
        const well = [...Array<boolean>(good).fill(true), ...Array<boolean>(200).fill(false)]
        const report = await promptly(() =>
          play({ choices, answers: [reply], well, receiver: receivers[nth]!, version: '1.24.7', pages: 1, name: null }),
        )
        expectTruth(report!, choices)
      }
})
