// Unknown inputs: a warning, or an error if one is a misspelling that changes what is sent.
import { distance } from 'fastest-levenshtein'
import { chooseServer, type Environment } from '../http/server.ts'
import { keyOf } from '../model/target.ts'
import { parseList } from '../targets/text-list.ts'
import { isInside, sortedJson } from './inside.ts'

/** The inputs of the step, and how they are parsed. */
export interface Given {
  /** The effective values, by name. */
  raw: Record<string, string>
  defaults: Record<string, string>
  environment: Environment
  /** Parses the value of an input by its rule; undefined if it is invalid. */
  read: (name: string, text: string) => unknown
}

export interface Unknown {
  problems: string[]
  /** Those of `problems` that may lose a target. */
  unread: string[]
  warnings: string[]
}

/** Checks inputs that do not exist, by name and value. Messages contain no value: it may be the token. */
export function judgeUnknown(unknown: readonly (readonly [string, string])[], given: Given): Unknown {
  const judged: Unknown = { problems: [], unread: [], warnings: [] }
  const names = Object.keys(given.raw)
  for (const [name, text] of unknown) {
    const meant = meantBy(name, names)
    if (meant === null || text.trim() === '' || isKnown(meant, text, given)) {
      const nearest = nearestTo(name, names)
      judged.warnings.push(
        `unknown input \`${name}\` (ignored). ${nearest ? `Did you mean \`${nearest}\`?` : 'Remove it, or check its name in the README.'}`,
      )
      continue
    }
    const problem = `unknown input \`${name}\`. Did you mean \`${meant}\`?`
    judged.problems.push(problem)
    if (meant.startsWith('repositor')) judged.unread.push(problem)
  }
  return judged
}

const lettersOf = (name: string): string => name.replace(/[^a-z0-9]/g, '')

/** The input with this name except for separators or a few letters; null if there is none. */
function meantBy(name: string, names: readonly string[]): string | null {
  const letters = lettersOf(name)
  const far = (known: string) => distance(letters, lettersOf(known))
  const nearest = names.reduce((best, next) => (far(next) < far(best) ? next : best))
  // In a short name, such as `ref`, two letters make another word.
  const shorter = Math.min(letters.length, lettersOf(nearest).length)
  return far(nearest) <= 2 && far(nearest) * 2 < shorter ? nearest : null
}

/** The closest name, for a warning: a misspelling, else one that begins or ends with the word; null if there is none. */
function nearestTo(word: string, names: readonly string[]): string | null {
  const least = names.reduce((best, next) => (distance(word, next) < distance(word, best) ? next : best))
  if (distance(word, least) === 1) return least
  const longer = word.length < 3 ? undefined : names.find((name) => name.startsWith(word) || name.endsWith(word))
  return longer ?? (distance(word, least) * 2 < word.length ? least : null)
}

/**
 * Whether the value is in effect for the intended input, or was given for another, entirely or as a part: runners of the
 * act family pass the inputs of a composite action down to its steps, so a wrapper that forwards them is correct.
 */
function isKnown(meant: string, text: string, given: Given): boolean {
  const { raw, defaults } = given
  const wanted = meaningOf(meant, text, given)
  const isSame = (other: string) =>
    other.trim() === text.trim() || (wanted !== null && wanted === meaningOf(meant, other, given))
  const mayBeInside = takesAnyText(meant, given)
  return Object.entries(raw).some(([name, value]) => {
    if (name === meant) return isSame(value) || (mayBeInside && isInside(text, value, meant))
    if (value.trim() === '' || value === defaults[name] || !isComparable(meant, name, given)) return false
    // A token is not combined from other values, so a short value in it is a coincidence.
    return isSame(value) || (mayBeInside && name !== 'token' && isInside(text, value, meant))
  })
}

const kindOf = (name: string, { defaults, read }: Given): string => typeof read(name, defaults[name] ?? '')

/** A flag is not comparable with other text, nor are exclusions with the listed repositories. */
function isComparable(meant: string, name: string, given: Given): boolean {
  const isFlag = (one: string) => kindOf(one, given) === 'boolean'
  return meant !== 'exclude' && isFlag(meant) === isFlag(name)
}

/** Whether an input takes arbitrary text, rather than a few words or numbers that occur in other texts by chance. */
function takesAnyText(name: string, given: Given): boolean {
  const kind = kindOf(name, given)
  const isOneOfFew = kind === 'string' && given.read(name, 'any-other.yml') === undefined
  return kind !== 'boolean' && kind !== 'number' && !isOneOfFew
}

/** A canonical form of a value, equal for all equivalent ones; null if the input's rule rejects it. */
function meaningOf(name: string, text: string, { raw, environment, read }: Given): string | null {
  const server = (address: string) => {
    const choice = chooseServer(address, environment)
    return 'server' in choice ? choice.server : null
  }
  if (name === 'server-url') return server(text)?.api ?? null
  if (/^(repository|repositories|exclude)$/.test(name)) {
    const { targets, exclusions, problems } = parseList(text, server(raw['server-url'] ?? '')?.web ?? null, '')
    const named = targets.map(({ repository, overrides }) => sortedJson([keyOf(repository), overrides]))
    return problems.length > 0 || named.includes(null)
      ? null
      : JSON.stringify([named.sort(), exclusions.map(keyOf).sort()])
  }
  const value = read(name, text)
  return value === undefined ? null : sortedJson(value instanceof RegExp ? value.source : value)
}
