// Whatever servers answer: each target ends by an outcome of the catalogue, and none by a mistake of the action.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Answer, Request } from '../../src/gitea/client.ts'
import { parseInputs } from '../../src/inputs.ts'
import { CATALOG } from '../../src/outcome.ts'
import { run } from '../../src/run.ts'
import { makeEvent, makeLoss, makeReply, makeVariables, NOW, recordedReply } from '../support/make.ts'
import { exchanges, many, mutated, mutatedJson, nasty, promptly, receivers } from './support.ts'

const recorded = fc.constantFrom(...exchanges.map(recordedReply))

/** A recorded answer with its body, its status or a header changed. */
const changed = fc
  .tuple(recorded, fc.nat({ max: 9 }), fc.constantFrom(200, 201, 204, 301, 404, 409, 422, 500), nasty, fc.nat())
  .chain(([reply, how, status, text, where]): fc.Arbitrary<Answer> => {
    if (how === 0) return fc.constant({ ...reply, status })
    if (how === 1) return fc.constant({ ...reply, headers: { ...reply.headers, location: text, 'retry-after': text } })
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

/** What a good server would say, so that a run gets far; null where the story takes what it gets. */
function good({ method, path }: Request, receiver: string, version: string): Answer | null {
  const content = Buffer.from(receiver).toString('base64')
  const answers: [RegExp, () => Answer][] = [
    [/^\/user$/, () => makeReply(200, { login: 'bot', id: 3 })],
    [/version$/, () => makeReply(200, { version })],
    [/^\/repos\/x\/x\//, () => makeReply(405)],
    [/^\/repos\/o\/\w+$/, () => makeReply(200, { ...REPOSITORY, full_name: path.slice('/repos/'.length) })],
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
  'dispatch-method': fc.constantFrom('auto', 'push', 'workflow_dispatch', 'repository_dispatch'),
  'wait-for': fc.constantFrom('accepted', 'started', 'completed'),
  'push-branch': fc.constantFrom('', 'main', 'next'),
  'drift-path': fc.constantFrom('', 'VERSION'),
  'dry-run': fc.constantFrom('true', 'false'),
  'max-attempts': fc.constantFrom('1', '3'),
  'max-parallel': fc.constantFrom('1', '8'),
})

const story = fc.record({
  choices,
  answers: fc.array(answer, { minLength: 1, maxLength: 30 }),
  /** Which requests are answered well. */
  well: fc.array(fc.boolean(), { minLength: 1, maxLength: 40 }),
  receiver: fc.constantFrom(...receivers),
  version: fc.constantFrom('1.22.6', '1.24.7', '1.26.3', '15.0.3+gitea-1.22.0', 'dev'),
})

type Story = typeof story extends fc.Arbitrary<infer T> ? T : never

async function play({ choices, answers, well, receiver, version }: Story) {
  const named = choices['push-branch'] ? { 'push-path': 'VERSION', 'push-content': '1' } : {}
  const drift = choices['drift-path'] ? { 'drift-expected': '1' } : {}
  const variables = makeVariables({
    ...choices,
    ...named,
    ...drift,
    repository: undefined,
    repositories: 'o/a,o/b,o/c',
  })
  const parsed = await parseInputs(variables, async () => Promise.reject(new Error('no file was given')))
  if ('problems' in parsed) return null
  let [time, count] = [NOW, 0]
  const request = async (asked: Request): Promise<Answer> => {
    const nth = count++
    const told = well[nth % well.length] ? good(asked, receiver, version) : null
    return { ...(told ?? answers[nth % answers.length]!), ...(told ? { path: asked.path } : {}) } as Answer
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
  const client = { request, close: async () => {} }
  return run(parsed.inputs, makeEvent(), { client, clock, onTargets: ignore, onEnd: ignore, onNote: ignore })
}

it('whatever is answered, each target ends by one word of the catalogue', async () => {
  await fc.assert(
    fc.asyncProperty(story, async (told) => {
      const report = await promptly(() => play(told))
      if (report === null) return
      expect(report.results.map(({ repository }) => repository)).toEqual(['o/a', 'o/b', 'o/c'])
      for (const { outcome, ending } of report.results) {
        expect(CATALOG).toHaveProperty(outcome)
        expect(outcome, ending.detail).not.toBe('internal-error')
      }
    }),
    many(500),
  )
})
