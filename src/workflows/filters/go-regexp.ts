// The part of Go's regular expressions that a filter pattern can become, parsed like regexp/syntax. What no filter needs
// (`\b`, `\Q`, `(?i)`, `\pL`) counts as an error.

export type Expression =
  | { kind: 'character'; matches: (character: string) => boolean }
  | { kind: 'start' | 'end' }
  | { kind: 'sequence' | 'either'; of: Expression[] }
  | { kind: 'repeat'; of: Expression; least: 0 | 1; many: boolean }

interface Reading {
  characters: string[]
  at: number
}

/** No real pattern nests deeper, and the parser is recursive. */
const MAX_DEPTH = 100

/** A parsed expression; null if it is invalid. */
export function parseGoRegexp(source: string): Expression | null {
  const reading = { characters: [...source], at: 0 }
  const expression = eitherAt(reading, 0)
  return reading.at === reading.characters.length ? expression : null
}

function eitherAt(reading: Reading, depth: number): Expression | null {
  if (depth > MAX_DEPTH) return null
  const either: Expression[] = []
  do {
    if (either.length > 0) reading.at++
    const sequence = sequenceAt(reading, depth)
    if (!sequence) return null
    either.push(sequence)
  } while (reading.characters[reading.at] === '|')
  return { kind: 'either', of: either }
}

function sequenceAt(reading: Reading, depth: number): Expression | null {
  const { characters } = reading
  const of: Expression[] = []
  while (reading.at < characters.length && !['|', ')'].includes(characters[reading.at]!)) {
    const one = oneAt(reading, depth)
    const repeated = one && repeatedAt(one, reading)
    if (!repeated) return null
    of.push(repeated)
  }
  return { kind: 'sequence', of }
}

/** A `?` after a repetition only makes it lazy; a second repetition is an error. */
function repeatedAt(of: Expression, reading: Reading): Expression | null {
  const operator = reading.characters[reading.at]
  if (!isRepetition(operator)) return of
  reading.at++
  if (reading.characters[reading.at] === '?') reading.at++
  if (isRepetition(reading.characters[reading.at])) return null
  return { kind: 'repeat', of, least: operator === '+' ? 1 : 0, many: operator !== '?' }
}

const isRepetition = (character: string | undefined): boolean => character !== undefined && '*+?'.includes(character)

function oneAt(reading: Reading, depth: number): Expression | null {
  const character = reading.characters[reading.at]!
  if (isRepetition(character)) return null
  if (character === '[') return classAt(reading)
  if (character === '\\') return oneOf(escapeAt(reading))
  reading.at++
  if (character === '(') return groupAt(reading, depth)
  if (character === '^') return { kind: 'start' }
  if (character === '$') return { kind: 'end' }
  if (character === '.') return { kind: 'character', matches: (other) => other !== '\n' }
  return oneOf(character)
}

function groupAt(reading: Reading, depth: number): Expression | null {
  const inner = reading.characters[reading.at] === '?' ? null : eitherAt(reading, depth + 1)
  return inner && reading.characters[reading.at++] === ')' ? inner : null
}

type Matches = (character: string) => boolean

const oneOf = (one: string | Matches | null): Expression | null =>
  one === null ? null : { kind: 'character', matches: matcherOf(one) }

const matcherOf = (one: string | Matches): Matches => (typeof one === 'string' ? (other) => other === one : one)

/** Only ASCII, as in Go. */
const LETTERS: Record<string, RegExp> = { d: /[0-9]/, s: /[\t\n\f\r ]/, w: /[0-9A-Za-z_]/ }
const CONTROLS: Record<string, string> = { a: '\u0007', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }

/** After a backslash: a character or a class. */
function escapeAt(reading: Reading): string | Matches | null {
  const character = reading.characters[reading.at + 1] ?? ''
  reading.at += 2
  const letters = LETTERS[character.toLowerCase()]
  const isLower = Object.hasOwn(LETTERS, character)
  if (letters) return (other) => letters.test(other) === isLower
  // ASCII punctuation is literal.
  const isItself = character !== '' && codeOf(character) < 0x80 && !/[0-9A-Za-z]/.test(character)
  return CONTROLS[character] ?? (isItself ? character : null)
}

const POSIX: Record<string, RegExp> = {
  alnum: /[0-9A-Za-z]/,
  alpha: /[A-Za-z]/,
  digit: /[0-9]/,
  lower: /[a-z]/,
  punct: /[!-/:-@[-`{-~]/,
  space: /[\t\n\v\f\r ]/,
  upper: /[A-Z]/,
  word: /[0-9A-Za-z_]/,
  xdigit: /[0-9A-Fa-f]/,
}

/** `[…]`; a leading `]` is literal, as is a dash that forms no range. */
function classAt(reading: Reading): Expression | null {
  const { characters } = reading
  reading.at++
  const negated = characters[reading.at] === '^'
  if (negated) reading.at++
  const members: Matches[] = []
  while (members.length === 0 || characters[reading.at] !== ']') {
    if (reading.at >= characters.length) return null
    const member = posixAt(reading) ?? memberAt(reading)
    if (!member) return null
    members.push(member)
  }
  reading.at++
  return { kind: 'character', matches: (other) => members.some((matches) => matches(other)) !== negated }
}

function posixAt(reading: Reading): Matches | null {
  const [all, not, name = ''] =
    /^\[:(\^?)(\w+):\]/.exec(reading.characters.slice(reading.at, reading.at + 12).join('')) ?? []
  const letters = POSIX[name]
  if (all === undefined || !letters) return null
  reading.at += all.length
  return (other) => letters.test(other) !== (not === '^')
}

function memberAt(reading: Reading): Matches | null {
  const { characters } = reading
  const first = memberCharacterAt(reading)
  if (typeof first === 'function' || first === null) return first
  const isRange = characters[reading.at] === '-' && (characters[reading.at + 1] ?? ']') !== ']'
  if (!isRange) return matcherOf(first)
  reading.at++
  const last = memberCharacterAt(reading)
  if (typeof last !== 'string' || codeOf(last) < codeOf(first)) return null
  return (other) => codeOf(first) <= codeOf(other) && codeOf(other) <= codeOf(last)
}

function memberCharacterAt(reading: Reading): string | Matches | null {
  return reading.characters[reading.at] === '\\' ? escapeAt(reading) : (reading.characters[reading.at++] ?? null)
}

const codeOf = (character: string): number => character.codePointAt(0)!
