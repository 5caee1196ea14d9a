// The tokens of a YAML file, measured before any recursion over them.
import { type CST, type LineCounter, Parser } from 'yaml'

/** The first document, all that Gitea reads, up to the first error. */
export function firstTokens(text: string, lines: LineCounter): CST.Token[] {
  const tokens: CST.Token[] = []
  for (const token of new Parser(lines.addNewLine).parse(text)) {
    if (token.type === 'document' && tokens.some(({ type }) => type === 'document')) break
    tokens.push(token)
    if (token.type === 'error') break
  }
  return tokens
}

/** The nesting depth of the tokens, computed without recursion. */
export function depthOf(tokens: CST.Token[]): number {
  let depth = 0
  for (let level = tokens; level.length > 0; depth++) level = level.flatMap(partsOf)
  return depth
}

function partsOf(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : []
  if (!('items' in token)) return []
  return token.items.flatMap(({ key, value }) => [key, value].filter((part) => part !== null && part !== undefined))
}
