// Words from outside made harmless: no line breaks, control characters, commands, or marks that turn text around.

/** One line of plain text, at most `most` characters long. */
export function plain(text: string, most = 1000): string {
  const line = text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replace(/[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    // GitHub's runner finds `##[command]` anywhere in a line, and all find `::command::` at its beginning.
    .replaceAll('##[', '# #[')
    .trim()
    .replace(/^::/, ': :')
  return line.length > most ? `${line.slice(0, most - 1)}…` : line
}

/** One line of plain text that keeps its indentation. */
export const indented = (text: string): string => `${/^ */.exec(text)![0]}${plain(text)}`

/** A Markdown block of code, fenced by more backticks than it holds. */
export function codeBlock(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text.trimEnd().split('\n').map(indented).join('\n')}\n${fence}\n`
}

/** A Markdown table cell: what would be markup, a mention or the cell's end shows as it was written. */
export function cell(text: string): string {
  return plain(text, 400)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_~[\]|@#$]/g, (mark) => `&#${mark.charCodeAt(0)};`)
}
