// The pattern language of `branches`, `tags` and `paths`, as act's workflowpattern reads it, which is what Gitea runs.
// Where it is wrong (`[a-`, `[.]`, `a++`), Gitea lets the trigger answer to nothing and GitHub refuses the file.
import { compilePattern, type Pattern, type Piece } from './compile-pattern.ts'

/**
 * Whether the whole text is what the pattern says. It walks the set of positions that are reachable in the text, piece
 * by piece, since the same pattern as a regular expression can take for ever.
 */
export function matchesPattern(pattern: Pattern, text: string): boolean {
  const characters = [...text]
  let reached: boolean[] = characters.map(() => false).concat(false)
  reached[0] = true
  for (const piece of pattern) reached = advance(piece, reached, characters)
  return reached[characters.length] ?? false
}

/** `branches`, `tags`, `paths`: whether any value is let in; for each the last pattern that matches it decides. */
export function passesFilter(patterns: string[], values: string[]): boolean {
  const signed = signedPatterns(patterns)
  if (!signed) return false
  if (signed.length === 0) return true
  return values.some((value) => {
    const last = signed.findLast(({ pattern }) => matchesPattern(pattern, value))
    return last !== undefined && !last.negative
  })
}

/** The `-ignore` forms: whether any value is not ignored. Order means nothing here, and `!x` ignores all but x. */
export function passesIgnore(patterns: string[], values: string[]): boolean {
  const signed = signedPatterns(patterns)
  if (!signed) return false
  if (signed.length === 0) return true
  return values.some((value) => !signed.some(({ pattern, negative }) => matchesPattern(pattern, value) !== negative))
}

/** A text as a pattern that matches just it. */
export const escapePattern = (text: string): string => text.replace(/[*+?[\\]|^!/g, '\\$&')

function signedPatterns(texts: string[]): { pattern: Pattern; negative: boolean }[] | null {
  const signed = []
  for (const text of texts) {
    const negative = text.startsWith('!')
    const pattern = compilePattern(negative ? text.slice(1) : text)
    if (!pattern) return null
    signed.push({ pattern, negative })
  }
  return signed
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
      // At least one character and a slash, or nothing at all.
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
