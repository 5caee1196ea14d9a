// A few trials of the campaign in every run of the tests; `whole/` has more, and `npm run campaign` all.
import { expect, it } from 'vitest'
import { emptyTally } from './many.ts'
import { plotNamed } from './plots.ts'
import { roam } from './random.ts'
import { type Case, torture } from './systematic.ts'
import { tryOut } from './trial.ts'
import { problemsOf } from './truth.ts'

/** One of each kind: before and after the effect, at a read, a write, a tunnel and a look-up, a race and a success that is none. */
const SOME: Case[] = [
  { plot: 'repository_dispatch', fault: 'reset, though done', nth: 2, stays: false },
  { plot: 'workflow_dispatch on 1.26', fault: '200 login page at a write', nth: 5, stays: true },
  { plot: 'push on 1.22', fault: 'half a body', nth: 1, stays: false },
  { plot: 'push to main on 1.22', fault: '403 of a lost race', nth: 4, stays: false },
  { plot: 'repository_dispatch through a tunnel', fault: 'proxy: close', nth: 2, stays: false },
  { plot: 'push on 1.22', fault: 'no such name', nth: 2, stays: false },
]

it('a few faults', async () => {
  const tally = emptyTally()
  await torture(SOME, 4, tally)
  expect(tally.failures).toEqual([])
  expect(tally.runs).toBe(SOME.length)
})

it('a seed', async () => {
  const tally = emptyTally()
  await roam([8], 1, tally)
  expect(tally.failures).toEqual([])
})

it.each([
  { NODE_DEBUG: '*' },
  { NODE_DEBUG: 'http,net,tls,stream,undici,fetch,websocket' },
  { ACTIONS_STEP_DEBUG: 'true', RUNNER_DEBUG: '1' },
])('%j gives nothing away, and changes nothing', async (env) => {
  const setting = { plot: plotNamed('push on 1.22'), targets: ['o/a'] }
  const [plain, trial] = [await tryOut(setting), await tryOut({ ...setting, env })]
  expect(describeError(trial.ended.stdout)).toEqual(describeError(plain.ended.stdout))
  expect(describeError(trial.ended.summary)).toEqual(describeError(plain.ended.summary))
  expect(trial.ended.stdout).toMatch(/^::add-mask::/)
  // Node's own lines on stderr are not a crash of the action.
  expect(problemsOf(trial).filter(({ kind }) => kind !== 'report')).toEqual([])
  expect(trial.ended.exitCode).toBe(0)
  if (env.NODE_DEBUG) expect(trial.ended.log).toMatch(/^(NET|STREAM|MODULE) \d+: /m)
})

/** Without the parts that differ between runs. */
const describeError = (text: string) => text.replace(/\d{8}T\d{9}Z-\w+|127\.0\.0\.1:\d+|\d+\.\d s/g, '?')
