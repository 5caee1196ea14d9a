// How much is tried, and how long one thing may take.
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { recordedExchanges } from '../support/gitea/recorded-world.ts'
import { RELEASES } from '../support/gitea/server.ts'

/** `npm test` tries few; the campaign sets FUZZ_RUNS. FUZZ_SEED repeats what a failure printed. */
export const many = (few: number) => ({
  numRuns: Number(process.env['FUZZ_RUNS'] || few),
  ...(process.env['FUZZ_SEED'] ? { seed: Number(process.env['FUZZ_SEED']) } : {}),
})

/** Runs it, and throws when it took over a second of computing; a busy machine is no fault of it. */
export async function promptly<T>(work: () => T | Promise<T>): Promise<T> {
  const begun = process.cpuUsage()
  const result = await work()
  const { user, system } = process.cpuUsage(begun)
  const ms = (user + system) / 1000
  if (ms > 1000) throw new Error(`took ${Math.round(ms)} ms`)
  return result
}

export const receivers = ['every-release', 'github', 'runtime-version-file', 'workflow-dispatch'].map((name) =>
  readFileSync(new URL(`../receivers/${name}.yml`, import.meta.url), 'utf8'),
)

export const exchanges = RELEASES.flatMap(recordedExchanges)

const NASTY = [
  '',
  '\0',
  '\u2028',
  '::error::x',
  '${{ x }}',
  '%0A',
  '..',
  '../..',
  '__proto__',
  'constructor',
  '*',
  '[',
  '\\',
  '\ud800',
  '\u202e',
  '|',
  '`',
  '<script>',
  '-',
  '!',
  '&a',
  '*a',
  '{',
  'null',
  '9'.repeat(400),
]

/** Text that is made to hurt. */
export const nasty = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ maxLength: 6 })), { maxLength: 12 })
    .map((parts) => parts.join('')),
)

/** A text with pieces cut out, doubled, or replaced by something nasty. */
export const mutated = (original: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(original, fc.array(fc.tuple(fc.nat(), fc.nat({ max: 30 }), fc.option(nasty)), { maxLength: 6 }))
    .map(([text, cuts]) =>
      cuts.reduce((now, [where, length, put]) => {
        const at = now.length === 0 ? 0 : where % now.length
        const piece = now.slice(at, at + length)
        return now.slice(0, at) + (put ?? piece + piece) + now.slice(at + length)
      }, text),
    )

/** A JSON value with parts of it replaced by something else, or gone. */
export const mutatedJson = (original: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      original,
      fc.array(fc.tuple(fc.nat(), fc.oneof(fc.jsonValue(), nasty, fc.constant(undefined))), { maxLength: 4 }),
    )
    .map(([value, changes]) => changes.reduce((now, [where, put]) => replaced(now, where, put), structuredClone(value)))

function replaced(value: unknown, where: number, put: unknown): unknown {
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : []
  const key = keys[where % Math.max(1, keys.length)]
  if (key === undefined || where % 7 === 0) return put
  const inside = value as Record<string, unknown>
  // Names such as __proto__ must stay names.
  Object.defineProperty(inside, key, {
    value: replaced(inside[key], where >> 2, put),
    enumerable: true,
    configurable: true,
    writable: true,
  })
  return value
}
