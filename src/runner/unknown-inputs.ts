// Inputs that nobody reads: a warning, or an error where one is misspelt and would change what is sent.
import { distance } from 'fastest-levenshtein'
import { nearestTo } from '../did-you-mean.ts'
import { chooseServer, type Environment } from '../http/server.ts'
import { keyOf } from '../model/target.ts'
import { parseList } from '../targets/text-list.ts'

/** What the step was given, and how it is read. */
export interface Given {
  /** The values in force, by name. */
  raw: Record<string, string>
  defaults: Record<string, string>
  environment: Environment
  /** The value of an input as its rule reads it; undefined for what the rule refuses. */
  read: (name: string, text: string) => unknown
}

export interface Unknown {
  problems: string[]
  /** Of `problems`, those that may lose a target. */
  unread: string[]
  warnings: string[]
}

/** Judges inputs that don't exist, by name and value. No value is said: it may be the token. */
export function judgeUnknown(unknown: readonly (readonly [string, string])[], given: Given): Unknown {
  const judged: Unknown = { problems: [], unread: [], warnings: [] }
  const names = Object.keys(given.raw)
  for (const [name, text] of unknown) {
    const meant = meantBy(name, names)
    if (meant === null || text.trim() === '' || isKnown(meant, text, given)) {
      const nearest = nearestTo(name, names)
      judged.warnings.push(`${name}: is no input of this action and is ignored; the nearest is \`${nearest}\``)
      continue
    }
    const problem = `unknown input \`${name}\`. Did you mean \`${meant}\`?`
    judged.problems.push(problem)
    if (meant.startsWith('repositor')) judged.unread.push(problem)
  }
  return judged
}

const lettersOf = (name: string): string => name.replace(/[^a-z0-9]/g, '')

/** The input whose name this is but for what separates its words, or two letters at most; null for none. */
function meantBy(name: string, names: readonly string[]): string | null {
  const letters = lettersOf(name)
  const far = (known: string) => distance(letters, lettersOf(known))
  const nearest = names.reduce((best, next) => (far(next) < far(best) ? next : best))
  const shorter = Math.min(letters.length, lettersOf(nearest).length)
  // Of a short name, such as `ref`, two letters make another word.
  return far(nearest) <= 2 && far(nearest) * 2 < shorter ? nearest : null
}

/**
 * Whether the value is in force for the input that was meant, or was given for another: runners of the act family hand
 * the inputs of a composite action down to its steps, and one that passes them on has made no mistake.
 */
function isKnown(meant: string, text: string, given: Given): boolean {
  const { raw, defaults } = given
  const wanted = meaningOf(meant, text, given)
  const isSame = (other: string) =>
    other.trim() === text.trim() || (wanted !== null && wanted === meaningOf(meant, other, given))
  return Object.entries(raw).some(
    ([name, value]) => (name === meant || (value.trim() !== '' && value !== defaults[name])) && isSame(value),
  )
}

/** A text in one form for all that say the same; null for what the input's rule refuses. */
function meaningOf(name: string, text: string, { raw, environment, read }: Given): string | null {
  const server = (address: string) => {
    const choice = chooseServer(address, environment)
    return 'server' in choice ? choice.server : null
  }
  if (name === 'server-url') return server(text)?.api ?? null
  if (/^(repository|repositories|exclude)$/.test(name)) {
    const { targets, exclusions, problems } = parseList(text, server(raw['server-url'] ?? '')?.web ?? null, '')
    const named = targets.map(({ repository, overrides }) => JSON.stringify([keyOf(repository), overrides]))
    return problems.length > 0 ? null : JSON.stringify([named.sort(), exclusions.map(keyOf).sort()])
  }
  const value = read(name, text)
  return value === undefined ? null : (JSON.stringify(value instanceof RegExp ? value.source : value) ?? null)
}
