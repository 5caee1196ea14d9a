// The samples of the fuzz tests, and how many they try.
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { recordedExchanges } from '../../support/gitea/recorded-world.ts'
import { RELEASES } from '../../support/gitea/server.ts'
import { seed } from '../../support/promptly.ts'

/** `npm test` tries few; the campaign sets FUZZ_RUNS. FUZZ_SEED repeats what a failure printed. */
export const many = (few: number) => ({ numRuns: Number(process.env['FUZZ_RUNS'] || few), seed })

/** All of them in the campaign; `npm test` takes every eighth. */
export const fewOf = <T>(all: readonly T[]): readonly T[] =>
  process.env['FUZZ_RUNS'] ? all : all.filter((_, at) => at % 8 === 0)

const textsIn = (folder: string) => {
  const url = new URL(folder, import.meta.url)
  return readdirSync(url).map((name) => readFileSync(new URL(name, url), 'utf8'))
}

export const exchanges = RELEASES.flatMap(recordedExchanges)

/** Workflow files that listen to an event of ours. */
export const receivers = textsIn('../../../examples/receivers/')

/** Realistic workflow files: ours, and those of the recorded servers. */
export const workflows = [
  ...receivers,
  ...textsIn('../../../.gitea/workflows/'),
  ...textsIn('../../../examples/workflows/'),
  ...new Set(exchanges.filter((one) => one.case === 'workflow file, raw').map(({ response }) => String(response.body))),
]

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

/** Hostile text. */
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
