// The action broken at one place: the campaign must detect each such variant.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildAction } from '../support/build-action.ts'
import { breaking, type Seam, seamIn } from './seam.ts'
import { type Case, tryCase } from './systematic.ts'
import type { Setting, Trial } from './trial.ts'
import { type Kind, problemsOf } from './truth.ts'

export interface Mutant {
  /** What the broken action does. */
  name: string
  seam: Seam
  /** When that matters; `fault` is a fault's name, at the nth request from 1. */
  when: Case
  more?: Partial<Setting>
  /** What the campaign says of it. */
  kinds: Kind[]
}

const at = (nth: number, fault: string, plot = 'repository_dispatch', stays = false): Case => ({
  plot,
  fault,
  nth,
  stays,
})
const REFUSED = at(2, '422')
const LOST = at(2, 'reset, though done')

const inClient = seamIn<typeof import('../../src/http/client.ts')>('http/client.ts')
const inRetry = seamIn<typeof import('../../src/http/retry.ts')>('http/retry.ts')
const inExplanation = seamIn<typeof import('../../src/gitea/explain-answer.ts')>('gitea/explain-answer.ts')
const inResponses = seamIn<typeof import('../../src/gitea/responses.ts')>('gitea/responses.ts')
const inRedact = seamIn<typeof import('../../src/safety/redact.ts')>('safety/redact.ts')
const inLeaks = seamIn<typeof import('../../src/safety/leak-detector.ts')>('safety/leak-detector.ts')
const inFanOut = seamIn<typeof import('../../src/fan-out.ts')>('fan-out.ts')
const inOutputs = seamIn<typeof import('../../src/report/outputs.ts')>('report/outputs.ts')
const inSummary = seamIn<typeof import('../../src/report/summary.ts')>('report/summary.ts')
const inExitPolicy = seamIn<typeof import('../../src/model/exit-policy.ts')>('model/exit-policy.ts')

/** A client that passes each response through a function. */
const answering = (change: string) =>
  inClient(
    'createClient',
    `(sound) => (options) => {
      const client = sound(options)
      return { ...client, request: (asked) => client.request(asked).then(${change}) }
    }`,
  )
/** Explanations that are changed by a function of the explanation and of what was to be explained. */
const explaining = (change: string) =>
  inExplanation('explainAnswer', `(sound) => (...given) => (${change})(sound(...given), ...given)`)
/** Takes each secret for what it does with it at the end of the process, besides. */
const printing = (what: string) =>
  inRedact(
    'redactor',
    `(sound) => (secret) => {
      process.on('exit', () => console.log('with', ${what}))
      return sound(secret)
    }`,
  )

export const MUTANTS: readonly Mutant[] = [
  {
    name: 'follows a redirect to another origin',
    seam: answering(`(answer) => {
      if (answer.status !== 302) return answer
      const { hostname: host, port } = new URL(answer.headers.location)
      return new Promise((done) => {
        const socket = require('node:net').connect({ host, port }, () => {
          socket.end('GET / HTTP/1.1\\r\\nAuthorization: ' + process.env.INPUT_TOKEN + '\\r\\n\\r\\n')
          done(answer)
        })
      })
    }`),
    when: at(2, '302 to another port'),
    kinds: ['leaked'],
  },
  {
    name: 'sends a dispatch again after a lost answer',
    seam: inRetry('attempt', "(sound) => (send, _resend, ...rest) => sound(send, 'always', ...rest)"),
    when: LOST,
    kinds: ['doubled'],
  },
  {
    name: 'prints the token',
    seam: printing('secret'),
    when: REFUSED,
    kinds: ['leaked'],
  },
  {
    name: 'prints the token in base64',
    seam: printing("btoa('bot:' + secret)"),
    when: REFUSED,
    kinds: ['leaked'],
  },
  {
    name: 'quotes a server that repeats the payload',
    seam: inLeaks('createLeakDetector', '() => () => () => false'),
    when: at(2, '422 that echoes the request from its body'),
    kinds: ['leaked'],
  },
  {
    name: 'drops a target',
    seam: inFanOut('fanOut', '(sound) => (items, ...rest) => sound(items.slice(1), ...rest)'),
    when: REFUSED,
    kinds: ['lost', 'report'],
  },
  {
    name: 'calls a refusal a success',
    seam: explaining("(said) => (said.outcome === 'rejected' ? { ...said, outcome: 'dispatched' } : said)"),
    when: REFUSED,
    kinds: ['untrue', 'model'],
  },
  {
    name: 'calls a refusal something else',
    seam: explaining("(said) => (said.outcome === 'rejected' ? { ...said, outcome: 'not-found' } : said)"),
    when: REFUSED,
    kinds: ['model'],
  },
  {
    name: 'takes any success for the word of the API',
    seam: explaining("(said, answer) => (answer.status < 300 ? { ...said, outcome: 'dispatched', detail: '' } : said)"),
    when: at(2, '200 login page at a write'),
    kinds: ['untrue', 'model'],
  },
  {
    name: 'takes a lost race for a missing permission',
    // Without git's words the 403 is that of a missing permission.
    seam: answering(`(answer) =>
      answer.kind === 'reply' ? { ...answer, text: answer.text.replace('cannot lock ref', 'cannot lose a race') } : answer`),
    when: at(4, '403 of a lost race', 'push to main on 1.22'),
    kinds: ['untrue', 'model'],
  },
  {
    name: 'calls a lost answer a failure',
    seam: inExplanation('explainAnswer', "(sound) => (answer, _purpose, now) => sound(answer, 'read', now)"),
    when: LOST,
    kinds: ['untrue', 'model'],
  },
  {
    name: 'doubts without a reason',
    seam: inExplanation(
      'explainAnswer',
      `(sound) => (answer, purpose, now) =>
        sound(answer.kind === 'loss' ? { ...answer, delivered: 'maybe' } : answer, purpose, now)`,
    ),
    when: at(2, 'proxy: close', 'repository_dispatch through a tunnel', true),
    kinds: ['untrue'],
  },
  {
    name: 'does not ask a second time',
    seam: inRetry(
      'attempt',
      '(sound) => (send, resend, pace, ...rest) => sound(send, resend, { ...pace, maxAttempts: 1 }, ...rest)',
    ),
    when: at(2, 'proxy: close', 'repository_dispatch through a tunnel'),
    kinds: ['model'],
  },
  {
    name: 'makes a commit up',
    seam: inResponses(
      'readCommitted',
      `(sound) => (reply) => {
        const read = sound(reply)
        return read && { ...read, commit: { ...read.commit, sha: 'c0ffee' } }
      }`,
    ),
    when: at(99, '422', 'push on 1.22'),
    kinds: ['untrue'],
  },
  {
    name: 'leaves an output out',
    seam: inOutputs('outputsOf', "(sound) => (...given) => ({ ...sound(...given), 'failed-repositories': '[]' })"),
    when: REFUSED,
    kinds: ['report'],
  },
  {
    name: 'writes no outputs',
    seam: inOutputs(
      'outputsOf',
      `(sound) => (...given) => {
        process.env.GITHUB_OUTPUT = '/dev/null'
        return sound(...given)
      }`,
    ),
    when: REFUSED,
    kinds: ['lost', 'report'],
  },
  {
    name: 'writes no summary',
    seam: inSummary('summaryOf', "() => () => ''"),
    when: REFUSED,
    kinds: ['report'],
  },
  {
    name: 'succeeds whatever happens',
    seam: inExitPolicy('failsStep', '() => () => false'),
    when: REFUSED,
    kinds: ['report'],
  },
  {
    name: 'makes a mistake',
    seam: inExplanation('explainAnswer', '(sound) => () => sound.no.such()'),
    when: REFUSED,
    kinds: ['report', 'model'],
  },
  {
    name: 'waits for ever',
    seam: inClient('createClient', '(sound) => (options) => sound({ ...options, timeoutMs: 1e8 })'),
    when: at(2, 'silence'),
    more: { limitMs: 2000 },
    kinds: ['late', 'lost', 'report'],
  },
  {
    name: 'dies of a signal',
    seam: inClient(
      'createClient',
      `(sound) => (options) => {
        for (const signal of ['SIGINT', 'SIGTERM']) process.removeAllListeners(signal)
        return sound(options)
      }`,
    ),
    when: at(99, '422', 'push on 1.22'),
    more: { kill: { at: 3, signal: 'SIGTERM', afterMs: 0 } },
    kinds: ['late', 'lost', 'report'],
  },
]

/** Builds it in a folder of its own, does something with that, and takes it away. */
export async function withMutant<T>({ seam }: Mutant, use: (action: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'gitea-dispatch-mutant-'))
  try {
    await buildAction(folder, [breaking(seam)])
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** The kinds of problems of a trial, each once, by the alphabet. */
export const kindsOf = (trial: Trial): Kind[] => [...new Set(problemsOf(trial).map(({ kind }) => kind))].sort()

const sound = new Map<string, Promise<Kind[]>>()
/** What is said of the action as it is, found out once for each case; how long that may take is the broken one's affair. */
function saidOfSound(when: Case, { limitMs: _, ...more }: Partial<Setting>): Promise<Kind[]> {
  const key = JSON.stringify([when, more])
  if (!sound.has(key)) sound.set(key, tryCase(when, more).then(kindsOf))
  return sound.get(key)!
}

/** What the campaign says of the action as it is, which should be nothing, and of the broken one. */
export async function foundIn(mutant: Mutant): Promise<{ sound: Kind[]; broken: Kind[] }> {
  const { when, more = {} } = mutant
  const broken = await withMutant(mutant, (action) => tryCase(when, { ...more, action }).then(kindsOf))
  return { sound: await saidOfSound(when, more), broken }
}
