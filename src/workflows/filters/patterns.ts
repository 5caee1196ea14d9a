// The pattern languages of `branches`, `tags` and `paths`: act's workflowpattern, which Gitea uses up to 1.26, and its own
// from 1.27.0. With an invalid pattern (`[a-`, `a++`), Gitea never starts the trigger and GitHub rejects the file.
import { automatonOf, isFound } from './automaton.ts'
import { compilePattern, MAX_LENGTH, type Pattern, type Piece } from './compile-pattern.ts'
import { globSourceOf } from './glob-source.ts'
import { parseGoRegexp } from './go-regexp.ts'

/** `act`: GitHub's syntax as act parses it; `glob`: Gitea's own, with `{a,b}` and `[!a]`. */
export type PatternLanguage = 'act' | 'glob'

/**
 * Whether a pattern matches the whole text. Tracks the set of reachable positions, part by part, because the same pattern
 * as a regular expression can take exponential time.
 */
export function matchesPattern(pattern: Pattern, text: string): boolean {
  const characters = [...text]
  let reached: boolean[] = characters.map(() => false).concat(false)
  reached[0] = true
  for (const piece of pattern) reached = advance(piece, reached, characters)
  return reached[characters.length] ?? false
}

/** `branches`, `tags`, `paths`: whether any value is included; for each, the last pattern that matches it decides. */
export function passesFilter(patterns: string[], values: string[], language: PatternLanguage): boolean {
  const signed = signedPatterns(patterns, language)
  if (!signed) return false
  if (signed.length === 0) return true
  return values.some((value) => {
    const last = signed.findLast(({ matches }) => matches(value))
    return last !== undefined && !last.negative
  })
}

/** The `-ignore` forms: whether any value is not ignored. Order is irrelevant, and `!x` ignores all except x. */
export function passesIgnore(patterns: string[], values: string[], language: PatternLanguage): boolean {
  const signed = signedPatterns(patterns, language)
  if (!signed) return false
  if (signed.length === 0) return true
  return values.some((value) => !signed.some(({ matches, negative }) => matches(value) !== negative))
}

/** A pattern that matches exactly the text, in either language. */
export const escapePattern = (text: string): string => text.replace(/[*+?[{\\]|^!/g, '\\$&')

type Matches = (value: string) => boolean

function signedPatterns(texts: string[], language: PatternLanguage): { matches: Matches; negative: boolean }[] | null {
  const signed = []
  for (const text of texts) {
    const matches = MATCHERS[language](text)
    if (!matches) return null
    signed.push({ matches, negative: text.startsWith('!') })
  }
  return signed
}

/** The matcher of a pattern without its `!`; null if the pattern is invalid. */
const MATCHERS: Record<PatternLanguage, (text: string) => Matches | null> = {
  act(text) {
    const pattern = compilePattern(text.startsWith('!') ? text.slice(1) : text)
    return pattern && ((value) => matchesPattern(pattern, value))
  },
  glob(text) {
    if (text.length > MAX_LENGTH) return null
    const source = globSourceOf(text)
    const expression = source === null ? null : parseGoRegexp(source)
    const automaton = expression && automatonOf(expression)
    return automaton && ((value) => isFound(automaton, value))
  },
}

function advance(piece: Piece, reached: boolean[], characters: string[]): boolean[] {
  switch (piece.kind) {
    case 'one':
      return advanceOne(piece, reached, characters)
    case 'segment':
      return spread(reached, (at) => characters[at - 1] !== '/')
    case 'anything':
      return spread(reached, () => true)
    case 'folders': {
      // At least one character and a slash, or nothing.
      const first = reached.indexOf(true)
      return reached.map((here, at) => here || (first >= 0 && at >= first + 2 && characters[at - 1] === '/'))
    }
  }
}

function advanceOne(piece: Extract<Piece, { kind: 'one' }>, reached: boolean[], characters: string[]): boolean[] {
  const after = reached.map(() => false)
  for (let at = 0; at < characters.length; at++) {
    if ((reached[at] || (piece.many && after[at])) && piece.matches(characters[at]!)) after[at + 1] = true
  }
  return piece.least === 0 ? after.map((there, at) => there || reached[at]!) : after
}

function spread(reached: boolean[], mayCross: (at: number) => boolean): boolean[] {
  const after = [...reached]
  for (let at = 1; at < after.length; at++) after[at] ||= after[at - 1]! && mayCross(at)
  return after
}
