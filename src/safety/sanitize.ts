// Makes external text safe for the log: no line breaks, control characters, workflow commands or invisible characters.

/** Most text has none of these; one test of each of ten thousand lines is cheaper than five replacements. */
const SUSPECT = /[\p{Cc}\p{Zl}\p{Zp}\p{Cf}]|##\[|^::|^\s|\s$/u

/** One line of plain text, at most `most` characters long. */
export function sanitize(text: string, most = 1000): string {
  const line = SUSPECT.test(text) ? disarmed(text) : text
  return line.length > most ? `${line.slice(0, most - 1)}…` : line
}

const disarmed = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    // Zero-width and bidirectional control characters.
    .replace(/\p{Cf}/gu, '')
    // GitHub's runner parses `##[command]` anywhere in a line; all runners parse `::command::` at its beginning.
    .replaceAll('##[', '# #[')
    .trim()
    .replace(/^::/, ': :')
