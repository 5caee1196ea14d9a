// Removes a secret from text, in every form in which servers, proxies and libraries return it.

/** A shorter secret occurs in other text by chance. */
export const LEAST_SECRET = 8

/** A function that replaces a secret of four or more characters with `***`: as it is, escaped for URLs and JSON, and inside any base64. */
export function redactor(secret: string): (text: string) => string {
  if (secret.length < 4) return (text) => text
  // Half of a surrogate pair can't be escaped; through bytes, it becomes what every encoder writes.
  const url = encodeURIComponent(Buffer.from(secret).toString())
  const json = JSON.stringify(secret).slice(1, -1)
  const lower = url.replace(/%../g, (code) => code.toLowerCase())
  const forms = [...new Set([secret, url, lower, json, ...base64Cores(secret)])]
  return (text) => forms.reduce((clean, form) => (clean.includes(form) ? clean.replaceAll(form, '***') : clean), text)
}

/** The base64 of a secret at each of the three offsets in a group of bytes, whatever surrounds it. */
function base64Cores(secret: string): string[] {
  const bytes = Buffer.from(secret)
  return [0, 1, 2].flatMap((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64')
    // Characters that also encode bits of a neighbor do not belong to the secret alone.
    const first = Math.ceil((before * 8) / 6)
    const last = Math.floor(((before + bytes.length) * 8) / 6)
    const core = text.slice(first, last)
    return [core, core.replaceAll('+', '-').replaceAll('/', '_')]
  })
}
