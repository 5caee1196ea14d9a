// Untrusted text in Markdown: it is shown as written, without any markup.
import { sanitize } from '../safety/sanitize.ts'

/** One line of plain text; `sanitize` alone would remove its indentation. */
export const formatLine = (text: string): string => `${/^ */.exec(text)![0]}${sanitize(text)}`

/** A Markdown code block, with a fence longer than any run of backticks inside. */
export function codeBlock(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text.trimEnd().split('\n').map(formatLine).join('\n')}\n${fence}\n`
}

/** A Markdown table cell: markup, mentions and cell separators are escaped. */
export function cell(text: string): string {
  return sanitize(text, 400)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_~[\]|@#$]/g, (mark) => `&#${mark.charCodeAt(0)};`)
}
