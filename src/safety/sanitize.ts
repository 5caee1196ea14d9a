// Words from outside made harmless: no line breaks, control characters, commands, or marks that nobody sees.

/** What most text has none of; one look at each of ten thousand lines is cheaper than five. */
const SUSPECT = /[\p{Cc}\p{Zl}\p{Zp}\p{Cf}]|##\[|^::|^\s|\s$/u

/** One line of plain text, at most `most` characters long. */
export function sanitize(text: string, most = 1000): string {
  const line = SUSPECT.test(text) ? disarmed(text) : text
  return line.length > most ? `${line.slice(0, most - 1)}…` : line
}

const disarmed = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    // Marks without width, and such that turn text around.
    .replace(/\p{Cf}/gu, '')
    // GitHub's runner finds `##[command]` anywhere in a line, and all find `::command::` at its beginning.
    .replaceAll('##[', '# #[')
    .trim()
    .replace(/^::/, ': :')
