// A small part of the campaign in every test run; `npm run campaign` does the rest.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { shapesOf, withoutMask } from '../support/secrets.ts'
import { faultsOf } from './catalogue.ts'
import { concerns, type Fault, isWrite } from './fault.ts'
import { emptyTally } from './many.ts'
import { plotNamed } from './plots.ts'
import { pickOf } from './prng.ts'
import { races } from './races.ts'
import { roam } from './random.ts'
import { successes } from './successes.ts'
import { type Case, requestsOf, torture } from './systematic.ts'
import { tryOut } from './trial.ts'
import { problemsOf } from './truth.ts'

/** Those of a plot that take no time, perhaps of one place alone. */
const kindsFor = (plot: string, at: Fault['at'] | null): Fault[] =>
  faultsOf(plotNamed(plot)).filter((fault) => !fault.slow && (at === null || fault.at === at))

const someOf = (plot: string, count: number, at: Fault['at'] | null = null): Case[] =>
  Array.from({ length: count }, (_, index) => ({
    plot,
    fault: pickOf(kindsFor(plot, at), plot, index).name,
    // The request that delivers to the first target, and those around it.
    nth: 1 + (index % 9),
    stays: index % 4 === 3,
  }))

const SOME: Case[] = [
  ...['repository_dispatch', 'push on 1.22', 'workflow_dispatch on 1.26', 'auto by push through a proxy'].flatMap(
    (plot) => someOf(plot, 8),
  ),
  ...someOf('repository_dispatch through a tunnel', 8, 'tunnel'),
  ...someOf('push on 1.22', 2, 'lookup'),
  // Each held up all that was tried after it.
  { plot: 'repository_dispatch', fault: 'a name server that is silent', nth: 1, stays: false },
  { plot: 'repository_dispatch through a tunnel', fault: 'proxy: headers for ever, slowly', nth: 2, stays: false },
]

it('some faults at some requests', async () => {
  const tally = emptyTally()
  await torture(SOME, 4, tally)
  expect(tally.failures).toEqual([])
  expect(tally.runs).toBe(SOME.length)
}, 120_000)

/** The write that delivers, and a half of what isn't the API's word for it, or all that says that another was faster. */
async function casesAtWrite(plot: string, kinds: readonly Fault[], share: readonly boolean[]): Promise<Case[]> {
  const write = (await requestsOf(plotNamed(plot))).find(isWrite)!
  return kinds
    .filter((fault) => concerns(fault, write))
    .flatMap(({ name }) => [false, true].map((stays) => ({ plot, fault: name, nth: write.nth, stays })))
    .filter(({ fault, stays }) => pickOf(share, plot, fault, String(stays)))
}

it.each(['repository_dispatch', 'workflow_dispatch on 1.26', 'push on 1.22', 'push to main on 1.22'])(
  '%s: a success that is not the word of the API is none without a look, and a lost race no missing permission',
  async (plot) => {
    const cases = [
      ...(await casesAtWrite(plot, successes, [true, false])),
      ...(await casesAtWrite(plot, races, [true])),
    ]
    const tally = emptyTally()
    await torture(cases, 4, tally)
    expect(tally.failures).toEqual([])
  },
  120_000,
)

it('some seeds', async () => {
  const tally = emptyTally()
  await roam([1, 2, 3, 4, 5, 6], 4, tally)
  expect(tally.failures).toEqual([])
}, 120_000)

it.each([
  { NODE_DEBUG: '*' },
  { NODE_DEBUG: 'http,net,tls,stream,undici,fetch,websocket' },
  { ACTIONS_STEP_DEBUG: 'true', RUNNER_DEBUG: '1' },
])(
  '%j gives nothing away, and changes nothing',
  async (env) => {
    const setting = { plot: plotNamed('push on 1.22'), targets: ['o/a'] }
    const [plain, trial] = [await tryOut(setting), await tryOut({ ...setting, env })]
    expect(wordsOf(trial.ended.stdout)).toEqual(wordsOf(plain.ended.stdout))
    expect(wordsOf(trial.ended.summary)).toEqual(wordsOf(plain.ended.summary))
    expect(trial.ended.stdout).toMatch(/^::add-mask::/)
    // Node's own lines on stderr are no crash of the action's.
    expect(problemsOf(trial).filter(({ kind }) => kind !== 'report')).toEqual([])
    expect(trial.ended.exitCode).toBe(0)
    if (env.NODE_DEBUG) expect(trial.ended.log).toMatch(/^(NET|STREAM|MODULE) \d+: /m)
  },
  60_000,
)

/** Without what is another in each run. */
const wordsOf = (text: string) => text.replace(/\d{8}T\d{9}Z-\w+|127\.0\.0\.1:\d+|\d+\.\d s/g, '?')

// The real ones are the campaign's: hundreds of megabytes that an ordinary test has no need of.
it.each(['12.22.12', '18.20.8', '20.18.0'])('a Node that is too old gets one line: %s', (version) => {
  const pretend = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`
  const launcher = JSON.stringify(fileURLToPath(new URL('../../src/runner/launcher.cjs', import.meta.url)))
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', `${pretend}; require(${launcher})`], {
    encoding: 'utf8',
    env: {},
  })
  expect([status, stderr]).toEqual([1, ''])
  expect(stdout).toMatch(/^::error::gitea-dispatch needs Node 20\.18\.1 or newer, .*\n$/)
  expect(stdout).toContain(` ${version} (${process.execPath})`)
})

const SECRET = 's3cret/of+a=bot'
it.each([
  ['plain', `x${SECRET}y`],
  ['URL-encoded', encodeURIComponent(SECRET)],
  ['Base64', Buffer.from(`user:${SECRET}`).toString('base64')],
  ['Base64', Buffer.from(`use:${SECRET}`).toString('base64url')],
  ['split over lines', `${SECRET.slice(0, 5)}\n  ${SECRET.slice(5)}`],
  ['hex', Buffer.from(SECRET).toString('hex')],
  ['in JSON', JSON.stringify(SECRET).replaceAll('/', '\\/')],
  ['in JSON that escapes all', SECRET.replace(/./g, (unit) => `\\u00${Buffer.from(unit).toString('hex')}`)],
  ['in HTML', SECRET.replace(/./g, (unit) => `&#${unit.charCodeAt(0)};`)],
  ['plain', SECRET.slice(0, 13)],
])('the search for secrets finds one that is %s', (shape, text) => {
  expect(shapesOf(SECRET, text)).toContain(shape)
  expect(shapesOf(SECRET, withoutMask(`::add-mask::${SECRET}\nfine`))).toEqual([])
  expect(shapesOf(SECRET, withoutMask(`::group::x\n::add-mask::${SECRET}`))).toContain('plain')
})
