// Words from outside in Markdown: what they hold shows as it was written.
import { sanitize } from '../safety/sanitize.ts'

/** One line of plain text that keeps its indentation. */
export const indented = (text: string): string => `${/^ */.exec(text)![0]}${sanitize(text)}`

/** A Markdown block of code, fenced by more backticks than it holds. */
export function codeBlock(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text.trimEnd().split('\n').map(indented).join('\n')}\n${fence}\n`
}

/** A Markdown table cell: what would be markup, a mention or the cell's end shows as it was written. */
export function cell(text: string): string {
  return sanitize(text, 400)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_~[\]|@#$]/g, (mark) => `&#${mark.charCodeAt(0)};`)
}
