// Schemas for the kinds of inputs; an empty or blank input is replaced by its default before.
import * as z from 'zod/mini'
import type { JsonObject } from '../safety/json.ts'
import { ENCODED_TWICE, isEncodedTwice, placeOfFlaw } from '../safety/json-syntax.ts'
import { parseShard } from '../targets/shard.ts'
import { parseList } from '../targets/text-list.ts'

export const MAX_PAYLOAD_BYTES = 64 * 1024
const MAX_SHOWN = 10

type Wrong = (says: string) => void

/** Shared by all inputs: zod objects are slow to create. */
export const trimmed = z.string().check(z.trim())

/** A rule that zod can't express: parses the trimmed text, or reports what is wrong with it. */
export const read = <T>(reader: (raw: string, wrong: Wrong) => T) =>
  z.pipe(
    trimmed,
    z.transform((raw, context) => {
      const wrong = (message: string) => context.issues.push({ code: 'custom', message, input: raw })
      return reader(raw, wrong)
    }),
  )

export const wholeNumber = (least: number, most: number) =>
  read((raw, wrong) => {
    const number = /^\d{1,9}$/.test(raw) ? Number(raw) : Number.NaN
    if (!(number >= least && number <= most)) wrong(`must be a whole number from ${least} to ${most}`)
    return number
  })

export const oneOf = <const T extends readonly string[]>(...values: T) =>
  z.pipe(trimmed, z.enum(values, `must be one of ${values.map((value) => `\`${value}\``).join(', ')}`))

export const flag = read((raw, wrong) => {
  if (!/^(true|false)$/i.test(raw)) wrong('must be `true` or `false`')
  return raw.toLowerCase() === 'true'
})

export const names = read((raw, wrong) => {
  const { targets, exclusions, problems } = parseList(raw, null, '')
  for (const problem of firstOf(problems)) wrong(problem)
  return [...targets.map(({ repository }) => repository), ...exclusions]
})

/** The first problems, and how many more there are. */
export const firstOf = (problems: readonly string[]): string[] =>
  problems.length > MAX_SHOWN
    ? [...problems.slice(0, MAX_SHOWN), `and ${problems.length - MAX_SHOWN} more`]
    : [...problems]

export const pattern = read((raw, wrong) => {
  if (raw === '') return null
  try {
    const groups = new RegExp(`${raw}|`).exec('')!.length - 1
    if (groups !== 1) wrong(`has ${groups} capture groups; write exactly one, such as \`runtime==(\\S+)\``)
    return new RegExp(raw, 'm')
  } catch {
    wrong('is not a valid JavaScript regular expression')
    return null
  }
})

export const share = read((raw, wrong) => {
  const shard = parseShard(raw)
  if (raw !== '' && shard === null) wrong('must be a shard such as `2/4`, the second of four')
  return shard
})

export const payload = read((raw, wrong): JsonObject => {
  const value = jsonOf(raw, wrong)
  if (value === undefined) return {}
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    wrong(isEncodedTwice(value) ? ENCODED_TWICE : 'must be a JSON object, such as `{"runtime_version": "1.2.3"}`')
    return {}
  }
  const bytes = bytesOf(value)
  if (bytes === null) wrong('is nested too deeply; send less data')
  else if (bytes > MAX_PAYLOAD_BYTES)
    wrong(`is ${Math.ceil(bytes / 1024)} KiB of JSON, more than 64 KiB; send a link to the data instead`)
  return value as JsonObject
})

function jsonOf(raw: string, wrong: Wrong): unknown {
  try {
    return JSON.parse(raw)
  } catch {
    wrong(`is not JSON${placeOfFlaw(raw)}; write an object such as \`{"runtime_version": "1.2.3"}\``)
    return undefined
  }
}

/** The size of a value as JSON, in bytes; null if it nests too deeply for JSON.stringify, which JSON.parse accepts. */
export function bytesOf(value: unknown): number | null {
  try {
    return Buffer.byteLength(JSON.stringify(value))
  } catch {
    return null
  }
}
