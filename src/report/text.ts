// Words from outside made harmless: no line breaks, control characters, commands, or marks that turn text around.

/** One line of plain text, at most `most` characters long. */
export function plain(text: string, most = 1000): string {
  const line = text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    // GitHub's runner finds `##[command]` anywhere in a line, and all find `::command::` at its beginning.
    .replaceAll('##[', '# #[')
    .trim()
    .replace(/^::/, ': :')
  return line.length > most ? `${line.slice(0, most - 1)}…` : line
}

/** A Markdown table cell: what would be markup, a mention or the cell's end shows as it was written. */
export function cell(text: string): string {
  return plain(text, 400)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_~[\]|@#]/g, (mark) => `&#${mark.charCodeAt(0)};`)
}

/** A function that takes a secret, and the forms in which servers and proxies give it back, out of any text. */
export function redactor(secret: string): (text: string) => string {
  if (secret.length < 4) return (text) => text
  const base64 = (text: string) => Buffer.from(text).toString('base64').replace(/=+$/, '')
  const forms = [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1), base64(secret)]
  return (text) => [...new Set(forms)].reduce((clean, form) => clean.replaceAll(form, '***'), text)
}
