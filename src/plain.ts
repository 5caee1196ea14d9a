// Words from outside made harmless: no line breaks, control characters, commands, or marks that nobody sees.

/** One line of plain text, at most `most` characters long. */
export function plain(text: string, most = 1000): string {
  const line = text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    // Marks without width, and such that turn text around.
    .replace(/\p{Cf}/gu, '')
    // GitHub's runner finds `##[command]` anywhere in a line, and all find `::command::` at its beginning.
    .replaceAll('##[', '# #[')
    .trim()
    .replace(/^::/, ': :')
  return line.length > most ? `${line.slice(0, most - 1)}…` : line
}
