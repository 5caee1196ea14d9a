// Numbers that JSON changes: a double holds some sixteen digits, and what is sent would not be what was given.

import { placesOf } from '../safety/json-places.ts'
import type { ParsedList } from './text-list.ts'

/** Whether a number, as it is written, still has its value when it was read and written again. */
export function keepsItsValue(written: string): boolean {
  const number = Number(written)
  // Beyond it neighbours fall together: also one that is left as it is may be the neighbour of what was meant.
  if (Math.abs(number) >= 2 ** 53 && /^-?\d+(\.\d*)?$/.test(written)) return false
  return decimalOf(written) === decimalOf(String(number))
}

/** One form for all that are the same number: its digits without zeros around them, and where the point is. */
function decimalOf(written: string): string {
  const [mantissa = '', exponent = '0'] = written.toLowerCase().replace(/^-/, '').split('e')
  const [whole = '', part = ''] = mantissa.split('.')
  const digits = (whole + part).replace(/^0+/, '')
  let end = digits.length
  while (digits[end - 1] === '0') end--
  return end === 0 ? '0' : `${digits.slice(0, end)}e${Number(exponent) - part.length + digits.length - end}`
}

/** What became of the numbers of a JSON text that are others now. */
export function changedNumbersOf(json: string): Set<number> {
  const changed = new Set<number>()
  for (const [token] of json.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*/g))
    if (token[0] !== '"' && !keepsItsValue(token)) changed.add(Number(token))
  return changed
}

/** So many places are named. */
const MOST_NAMED = 10

/** What is wrong with a payload that holds such numbers, each by its place; null when it holds none. */
export function changedNumberIn(payload: unknown, changed: ReadonlySet<number> | undefined, root = ''): string | null {
  if (!changed?.size) return null
  const paths: string[] = []
  for (const { path, value } of placesOf(payload, root))
    if (typeof value === 'number' && changed.has(value)) paths.push(path)
  const named = paths.slice(0, MOST_NAMED).map((path) => `\`${path}\``)
  if (named.length < 2)
    return named.length === 0 ? null : `${named[0]} is a number that JSON can't hold as it is written; put it in quotes`
  const more = paths.length > MOST_NAMED ? ` and ${paths.length - MOST_NAMED} more` : ''
  return `${named.join(', ')}${more} are numbers that JSON can't hold as they are written; put them in quotes`
}

/** A list without the targets whose own payload holds such a number, which are problems instead. */
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
