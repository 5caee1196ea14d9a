// Parses a filter pattern such as `release/v[0-9]+/**`, with the errors of Gitea up to 1.26 (act's workflowpattern).
/** A part of a pattern; `one` is a character with a quantifier, the others are `*`, `**` and a `**` that ends in `/`. */
export type Piece =
  | { kind: 'one'; matches: (character: string) => boolean; least: 0 | 1; many: boolean }
  | { kind: 'segment' | 'anything' | 'folders' }

export type Pattern = Piece[]

/** No branch and no path is longer. */
export const MAX_LENGTH = 4096

/** A pattern without its `!`, for `matchesPattern`; null if it is invalid. */
export function compilePattern(text: string): Pattern | null {
  if (text.length > MAX_LENGTH) return null
  const characters = [...text]
  const pieces: Pattern = []
  for (let at = 0; at < characters.length; ) {
    const next = pieceAt(characters, at)
    if (!next) return null
    let end = next.end
    while (characters[end] === '+' || characters[end] === '?') end++
    const piece = quantified(next.piece, characters.slice(next.end, end).join(''))
    if (!piece) return null
    pieces.push(piece)
    at = end
  }
  return pieces
}

function pieceAt(characters: string[], at: number): { piece: Piece; end: number } | null {
  const character = characters[at]!
  if (character === '*') {
    if (characters[at + 1] !== '*') return { piece: { kind: 'segment' }, end: at + 1 }
    if (characters[at + 2] === '/') return { piece: { kind: 'folders' }, end: at + 3 }
    return { piece: { kind: 'anything' }, end: at + 2 }
  }
  if (character === '[') return classAt(characters, at + 1)
  const literal = character === '\\' ? characters[at + 1] : character
  if (literal === undefined) return null
  return { piece: one((other) => other === literal), end: character === '\\' ? at + 2 : at + 1 }
}

const one = (matches: (character: string) => boolean): Piece => ({ kind: 'one', matches, least: 1, many: false })

/** A second `?` only makes a regular expression lazy, which changes no result; Go rejects more. */
function quantified(piece: Piece, quantifier: string): Piece | null {
  if (piece.kind !== 'one') return quantifier === '' || quantifier === '?' ? piece : null
  if (!['', '+', '?', '+?', '??'].includes(quantifier)) return null
  return { ...piece, least: quantifier.startsWith('?') ? 0 : 1, many: quantifier.startsWith('+') }
}

/** `[…]`: letters, digits and ranges of them. Act also accepts the characters between `Z` and `a`; `^` is literal. */
function classAt(characters: string[], start: number): { piece: Piece; end: number } | null {
  const end = characters.indexOf(']', start)
  const inside = characters.slice(start, end)
  if (end <= start || !inside.every((character) => /^[-0-9A-z]$/.test(character))) return null
  // Act checks both sides of every dash, then Go reads `[a-c-e]` as a to c, a dash and an e.
  if (!inside.every((character, at) => character !== '-' || isRange(inside[at - 1], inside[at + 1]))) return null
  const singles = new Set<string>()
  const ranges: [string, string][] = []
  for (let at = 0; at < inside.length; at++) {
    const [first, dash, last] = inside.slice(at, at + 3)
    if (dash === '-') {
      ranges.push([first!, last!])
      at += 2
    } else singles.add(first!)
  }
  return {
    piece: one((other) => singles.has(other) || ranges.some(([a, b]) => a <= other && other <= b)),
    end: end + 1,
  }
}

const isRange = (first = '', last = ''): boolean =>
  first <= last && (/^[A-z]{2}$/.test(first + last) || /^\d\d$/.test(first + last))
