// Decodes text, so that a search finds what is encoded in it.

/** The text with JSON escapes, percent-encoding or base64 decoded, one level each; empty if it has none of them. */
export function decodingsOf(text: string): string[] {
  return [withoutEscapes(text), withoutPercents(text), withoutBase64(text)].filter(
    (decoded) => decoded !== '' && decoded !== text,
  )
}

const LETTERS: Record<string, string> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }

/** Other backslashes stay, as in templates of other languages. */
function withoutEscapes(text: string): string {
  if (!text.includes('\\')) return text
  return text.replace(/\\(?:u([\da-f]{4})|(["'\\/bfnrt]))/gi, (_, code?: string, mark = '') =>
    code === undefined ? (LETTERS[mark] ?? mark) : String.fromCharCode(Number.parseInt(code, 16)),
  )
}

function withoutPercents(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (codes) => Buffer.from(codes.replaceAll('%', ''), 'hex').toString())
}

/**
 * All pieces that may be base64, decoded and joined: lines of it join seamlessly, since each consists of whole groups.
 * Words that are not base64, or decode to no text, are harmless and stay.
 */
function withoutBase64(text: string): string {
  const pieces = text.match(/[\w+/-]{4,}/g) ?? []
  return Buffer.concat(pieces.map((piece) => Buffer.from(piece, 'base64'))).toString()
}
