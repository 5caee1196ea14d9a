// Inputs that nobody reads: a warning, or an error where one is misspelt and would change what is sent.
import { distance } from 'fastest-levenshtein'
import { nearestTo } from '../did-you-mean.ts'
import { chooseServer, type Environment } from '../http/server.ts'
import { keyOf } from '../model/target.ts'
import { parseList } from '../targets/text-list.ts'
import { isInside, sortedJson } from './inside.ts'

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

/** The input whose name this is but for what separates its words, or a few letters; null for none. */
function meantBy(name: string, names: readonly string[]): string | null {
  const letters = lettersOf(name)
  const far = (known: string) => distance(letters, lettersOf(known))
  const nearest = names.reduce((best, next) => (far(next) < far(best) ? next : best))
  // Of a short name, such as `ref` or `shard`, two letters make another word.
  const most = lettersOf(nearest).length <= 5 ? 1 : 2
  const shorter = Math.min(letters.length, lettersOf(nearest).length)
  return far(nearest) <= most && far(nearest) * 2 < shorter ? nearest : null
}

/**
 * Whether the value is in force for the input that was meant, or was given for another, as a whole or inside of it:
 * runners of the act family hand the inputs of a composite action down to its steps, and one that passes them on has made
 * no mistake.
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
    // Of a token, which nobody composes, a short value is a part by chance.
    return isSame(value) || (mayBeInside && name !== 'token' && isInside(text, value, meant))
  })
}

const kindOf = (name: string, { defaults, read }: Given): string => typeof read(name, defaults[name] ?? '')

/** A flag says nothing about a text that says `true`, and a repository to leave out is one of those that are named. */
function isComparable(meant: string, name: string, given: Given): boolean {
  const isFlag = (one: string) => kindOf(one, given) === 'boolean'
  return meant !== 'exclude' && isFlag(meant) === isFlag(name)
}

/** Whether an input takes more than a few words or numbers, which stand in other texts by chance. */
function takesAnyText(name: string, given: Given): boolean {
  const kind = kindOf(name, given)
  const isOneOfFew = kind === 'string' && given.read(name, 'any-other.yml') === undefined
  return kind !== 'boolean' && kind !== 'number' && !isOneOfFew
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
    const named = targets.map(({ repository, overrides }) => sortedJson([keyOf(repository), overrides]))
    return problems.length > 0 || named.includes(null)
      ? null
      : JSON.stringify([named.sort(), exclusions.map(keyOf).sort()])
  }
  const value = read(name, text)
  return value === undefined ? null : sortedJson(value instanceof RegExp ? value.source : value)
}
