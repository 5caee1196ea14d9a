// What Go's YAML parser rejects and this one accepts: some characters, tabs and signs. Found per token, since all of it is
// valid in the text of a script.
import { Lexer } from 'yaml'
import { appliesTo, type Server } from './reader-release.ts'
import type { Suspect } from './suspect.ts'

/** Its position, and the text of the tokens before and after. */
interface Seen {
  token: string
  line: number
  atLineStart: boolean
  /** The lists and mappings in brackets around it. */
  flow: number
  isPlain: boolean
  next: string
}

interface Flaw {
  is(seen: Seen, server: Server): boolean
  says: string
}

const FLAWS: Flaw[] = [
  {
    is: ({ token, atLineStart, next }) => atLineStart && /^[ \t]*\t/.test(token) && /^(#|\r?\n|$)/.test(next),
    says: 'a tab in the indentation of an empty line or a comment; use spaces',
  },
  {
    is: ({ token, flow, next }) => flow > 0 && /^!./.test(token) && /^[,\]}]/.test(next),
    says: 'a word that begins with `!` is read as a tag; put it in quotes',
  },
  {
    is: ({ token, flow, isPlain }, server) =>
      isPlain && flow > 0 && token.includes('?') && appliesTo(server, { until: [1, 26, 0] }),
    says: 'a `?` between brackets ends the word; put it in quotes',
  },
  {
    is: ({ token }) => token.startsWith('"') && /^"(?:[^\\]|\\[^/])*\\\//s.test(token),
    says: '`\\/` in double quotes is not supported; write `/`',
  },
  {
    is: ({ token }) => !/^["']/.test(token) && /[\u0085\u2028\u2029]/.test(token),
    says: 'a line or paragraph separator (U+2028, U+2029, U+0085) ends the line; remove it',
  },
]

/** All flaws, with their lines. */
export function flawsOfTokens(text: string, server: Server): Suspect[] {
  return [...characterFlaws(text), ...tokensOf(text).flatMap((seen) => flawsOfToken(seen, server))]
}

const flawsOfToken = (seen: Seen, server: Server): Suspect[] =>
  FLAWS.filter((flaw) => flaw.is(seen, server)).map(({ says }) => ({ line: seen.line, says }))

/** The control characters of Go's parser (yaml/readerc.go), except for the separators below. */
const isControl = (code: number): boolean =>
  (code < 0x20 && ![0x09, 0x0a, 0x0d].includes(code)) ||
  (code >= 0x7f && code < 0xa0 && code !== 0x85) ||
  code === 0xfffe ||
  code === 0xffff

function characterFlaws(text: string): Suspect[] {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
  const found: [number, string][] = [
    [units.findIndex(isControl), 'a control character; remove it'],
    [text.indexOf('\ufffd'), 'a byte that is not valid UTF-8; save the file as UTF-8'],
  ]
  return found.flatMap(([at, says]) => (at < 0 ? [] : [{ line: linesIn(text.slice(0, at)) + 1, says }]))
}

const linesIn = (text: string): number => text.split('\n').length - 1

/** The lexer's own marks, for example before a plain word, are not part of the file. */
const PLAIN_MARK = '\u001f'
const MARKS = new Set(['\u0002', '\u0018', PLAIN_MARK])

function tokensOf(text: string): Seen[] {
  const raw = [...new Lexer().lex(text)]
  const seen: Seen[] = []
  let line = 1
  let flow = 0
  let atLineStart = true
  raw.forEach((token, index) => {
    if (MARKS.has(token)) return
    const next = raw.slice(index + 1, index + 4).find((other) => !MARKS.has(other) && !/^[ ]+$/.test(other)) ?? ''
    const before = raw[index - 1]
    const isPlain = before === PLAIN_MARK && !isBlockText(raw, index)
    seen.push({ token, line, atLineStart, flow, isPlain, next })
    if (token === '[' || token === '{') flow++
    if (token === ']' || token === '}') flow--
    line += linesIn(token)
    atLineStart = token.endsWith('\n') || (atLineStart && /^ +$/.test(token))
  })
  return seen
}

/** The text of a block follows its header and the end of that line. */
const isBlockText = (raw: string[], index: number): boolean =>
  raw.slice(Math.max(0, index - 4), index).some((token) => /^[|>][-+\d]*$/.test(token))
