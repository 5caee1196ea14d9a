// Random runs: many targets, random faults, sometimes a signal. What happens to a request depends on the seed and on which
// request it is, not on when it comes, so that a seed gives the same faults again.
import { FAULTS } from './catalog.ts'
import { concerns, type Fault, type Seen } from './fault.ts'
import { each, type Tally } from './many.ts'
import { note } from './note.ts'
import { PLOTS } from './plots.ts'
import { chanceOf, pickOf } from './prng.ts'
import { type Setting, tryOut } from './trial.ts'

// Each silence costs a second, so it is rare.
const quick = FAULTS.filter((fault) => fault.at === 'request' && !fault.slow)
const refusing = FAULTS.filter(({ at, slow }) => at === 'tunnel' && !slow)
const slow = FAULTS.filter((fault) => fault.at === 'request' && fault.slow)
/** Reads get true responses: a server that loses a response and then denies its effect can't be detected. */
const honest = (fault: Fault): boolean =>
  !fault.lies && (fault.effect || (typeof fault.ends === 'string' && FAILED_READS.includes(fault.ends)))
const FAILED_READS = ['unconfirmed', 'unreachable', 'server-error', 'rate-limited']

const TOKENS = [
  '0123456789abcdef0123456789abcdef01234567',
  'a+b/c=d"e%41\\f~g&h<i>j|k`l$m{n}',
  'gto_Zm9v.YmFy-YmF6_cXV4',
]

const killOf = (seed: number, at: number) => ({
  at,
  signal: pickOf(['SIGTERM', 'SIGINT'] as const, seed, 'signal'),
  // Also between two requests, and while it reports.
  afterMs: pickOf([0, 0, 2, 10, 50], seed, 'afterMs'),
})

/** The setting of a seed. */
export function settingOf(seed: number): Setting {
  const number = (what: string, from: number, to: number) => from + Math.floor(chanceOf(seed, what) * (to - from + 1))
  const plot = pickOf(PLOTS, seed, 'plot')
  const isLarge = chanceOf(seed, 'large') < 0.02 && plot.way !== 'tunnelled'
  const count = isLarge ? number('targets', 200, 1000) : number('targets', 1, 40)
  // One connection after the other, so that the nth is the same every time.
  const width = plot.way === 'tunnelled' ? 1 : isLarge ? 8 : number('width', 1, 8)
  const density = pickOf([0.02, 0.1, 0.3, 0.6], seed, 'density')
  const choose = ({ method, path, attempt }: Omit<Seen, 'fault'>): Fault | null => {
    // The event's id is another in each run.
    const request = [seed, method, path.replace(/\d{8}T\d{9}Z-[0-9a-f]{10}/g, 'id'), attempt]
    // A run that fails at its first request tests none of the others.
    const rarely = /\/(user|version)$|\/x\/x\//.test(path) ? 0.1 : 1
    if (chanceOf(...request, 'whether') >= density * rarely) return null
    const all = chanceOf(...request, 'kind') < 0.02 ? slow : quick
    const kinds = all.filter((fault) => concerns(fault, { method, path }))
    return pickOf(method === 'GET' ? kinds.filter(honest) : kinds, ...request, 'which')
  }
  const chooseTunnel = (nth: number): Fault | null =>
    chanceOf(seed, 'tunnel', nth) < density / 4 ? pickOf(refusing, seed, 'tunnel', nth, 'which') : null
  return {
    plot,
    token: pickOf(TOKENS, seed, 'token'),
    targets: Array.from({ length: count }, (_, index) => `o/r${index}`),
    inputs: { 'max-parallel': String(width), 'max-attempts': String(number('attempts', 1, 3)) },
    choose,
    chooseTunnel,
    ...(chanceOf(seed, 'kill') < 0.2 ? { kill: killOf(seed, number('killAt', 1, count * 3)) } : {}),
  }
}

/** Runs a range of seeds into the tally; `more` is what else the trials need. */
export async function roam(
  seeds: readonly number[],
  width: number,
  tally: Tally,
  more: Partial<Setting> = {},
): Promise<void> {
  await each(seeds, width, async (seed) => note(tally, `SEED=${seed}`, await tryOut({ ...settingOf(seed), ...more })))
}
