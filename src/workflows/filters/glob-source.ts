// Converts a filter pattern of Gitea from 1.27.0 to the regular expression that the server uses (its modules/glob).

/** The source in Go's syntax, without the leading `!`; null if the server rejects the pattern. */
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
  /** Open braces. */
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

/** `**` includes the slash after it, at the beginning of the pattern or after another slash. */
function starsAt(state: Reading): string {
  const { characters, at } = state
  if (characters[at] !== '*') return '[^/]*'
  const takesSlash = characters[at + 1] === '/' && (at < 2 || characters[at - 2] === '/')
  state.at += takesSlash ? 2 : 1
  return '.*'
}

/** In brackets, only `]`, a backslash and a leading `!` are special. */
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
