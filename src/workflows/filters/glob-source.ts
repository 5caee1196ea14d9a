// A filter pattern of Gitea from 1.27.0 as the regular expression that the server makes of it (its modules/glob).

/** Its source for Go's regular expressions, without the `!` in front; null where the server finds an error at once. */
export function globSourceOf(pattern: string): string | null {
  const characters = [...pattern]
  const state: Reading = { characters, at: characters[0] === '!' ? 1 : 0, depth: 0 }
  let source = '^'
  while (state.at < characters.length) {
    const piece = nextPiece(state)
    if (piece === null) return null
    source += piece
  }
  return `${source}$`
}

interface Reading {
  characters: string[]
  at: number
  /** Braces that are open. */
  depth: number
}

function nextPiece(state: Reading): string | null {
  const character = state.characters[state.at++]!
  switch (character) {
    case '*':
      return starsAt(state)
    case '[':
      return classAt(state)
    case '{':
      state.depth++
      return '('
    case '}':
      return state.depth > 0 ? closeBrace(state) : character
    case ',':
      return state.depth > 0 ? '|' : character
    case '\\':
      return escapeAt(state)
    default:
      return '.^$()|'.includes(character) ? `\\${character}` : character
  }
}

function closeBrace(state: Reading): string {
  state.depth--
  return ')'
}

/** `**` before a slash takes it in, where it begins the pattern or follows another slash. */
function starsAt(state: Reading): string {
  const { characters, at } = state
  if (characters[at] !== '*') return '[^/]*'
  const takesSlash = characters[at + 1] === '/' && (at < 2 || characters[at - 2] === '/')
  state.at += takesSlash ? 2 : 1
  return '.*'
}

/** Nothing in brackets has a meaning but `]`, a backslash, and a `!` at the beginning. */
function classAt(state: Reading): string | null {
  let source = '['
  if (state.characters[state.at] === '!') {
    state.at++
    source += '^'
  }
  while (state.at < state.characters.length) {
    const character = state.characters[state.at++]!
    if (character === ']') return `${source}]`
    const piece = character === '\\' ? escapeAt(state) : character
    if (piece === null) return null
    source += piece
  }
  return null
}

function escapeAt(state: Reading): string | null {
  const escaped = state.characters[state.at++]
  return escaped === undefined ? null : `\\${escaped}`
}
