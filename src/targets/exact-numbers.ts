// Numbers that JSON changes: a double has about sixteen digits, so the receiver would get another value.

import { placesOf } from '../safety/json-places.ts'
import type { ParsedList } from './text-list.ts'

/** Whether a number, as written, keeps its value when it is parsed and formatted again. */
export function keepsItsValue(written: string): boolean {
  const number = Number(written)
  // Beyond this, adjacent integers become equal: even an unchanged one may stand for its neighbor.
  if (Math.abs(number) >= 2 ** 53 && /^-?\d+(\.\d*)?$/.test(written)) return false
  return decimalOf(written) === decimalOf(String(number))
}

/** One form for all spellings of a number: its digits without zeros around them, and the position of the point. */
function decimalOf(written: string): string {
  const [mantissa = '', exponent = '0'] = written.toLowerCase().replace(/^-/, '').split('e')
  const [whole = '', part = ''] = mantissa.split('.')
  const digits = (whole + part).replace(/^0+/, '')
  let end = digits.length
  while (digits[end - 1] === '0') end--
  return end === 0 ? '0' : `${digits.slice(0, end)}e${Number(exponent) - part.length + digits.length - end}`
}

/** The parsed values of the numbers in a JSON text that lose precision. */
export function changedNumbersOf(json: string): Set<number> {
  const changed = new Set<number>()
  for (const [token] of json.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*/g))
    if (token[0] !== '"' && !keepsItsValue(token)) changed.add(Number(token))
  return changed
}

/** At most this many places are listed. */
const MOST_NAMED = 10

/** The problem of a payload with such numbers, listed by place; null if it has none. */
export function changedNumberIn(payload: unknown, changed: ReadonlySet<number> | undefined, root = ''): string | null {
  if (!changed?.size) return null
  const paths: string[] = []
  for (const { path, value } of placesOf(payload, root))
    if (typeof value === 'number' && changed.has(value)) paths.push(path)
  const named = paths.slice(0, MOST_NAMED).map((path) => `\`${path}\``)
  if (named.length < 2)
    return named.length === 0 ? null : `${named[0]} is a number that loses precision in JSON; put it in quotes`
  const more = paths.length > MOST_NAMED ? ` and ${paths.length - MOST_NAMED} more` : ''
  return `${named.join(', ')}${more} are numbers that lose precision in JSON; put them in quotes`
}

/** Moves targets from a list to its problems if their own payload has such a number. */
export function withExactNumbers(list: ParsedList, changed: ReadonlySet<number>): ParsedList {
  if (changed.size === 0) return list
  const problems = [...list.problems]
  const targets = list.targets.filter(({ repository, overrides }) => {
    const problem = changedNumberIn(overrides.client_payload, changed, 'client_payload')
    if (problem !== null) problems.push(`${repository}: ${problem}`)
    return problem === null
  })
  return { ...list, targets, problems }
}
