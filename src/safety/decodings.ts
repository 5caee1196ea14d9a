// What an encoded text may say to whoever decodes it.

/** What is left of a text when escapes of JSON, of addresses or base64 in it are undone, once; nothing where it has none. */
export function decodingsOf(text: string): string[] {
  return [withoutEscapes(text), withoutPercents(text), withoutBase64(text)].filter(
    (decoded) => decoded !== '' && decoded !== text,
  )
}

const LETTERS: Record<string, string> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }

/** What is no escape stays, as in a template of another language. */
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
 * All pieces that base64 may be, one after another: lines of it join without a seam, since each is of whole groups. What
 * decodes to no text is left in, as are words that are none: neither says anything.
 */
function withoutBase64(text: string): string {
  const pieces = text.match(/[\w+/-]{4,}/g) ?? []
  return Buffer.concat(pieces.map((piece) => Buffer.from(piece, 'base64'))).toString()
}
