// Takes a secret out of text, in every form in which servers, proxies and libraries give it back.

/** A shorter secret stands in other words by chance. */
export const LEAST_SECRET = 8

/** A function that replaces a secret of four or more characters by `***`: as it is, escaped for URL and JSON, and inside any base64. */
export function redactor(secret: string): (text: string) => string {
  if (secret.length < 4) return (text) => text
  // Half of a surrogate pair has no escape; through bytes, it is what everybody else makes of it.
  const url = encodeURIComponent(Buffer.from(secret).toString())
  const json = JSON.stringify(secret).slice(1, -1)
  const lower = url.replace(/%../g, (code) => code.toLowerCase())
  const forms = [...new Set([secret, url, lower, json, ...base64Cores(secret)])]
  return (text) => forms.reduce((clean, form) => (clean.includes(form) ? clean.replaceAll(form, '***') : clean), text)
}

/** What base64 shows of a secret that begins at each of the three places in a group of bytes, whatever stands around it. */
function base64Cores(secret: string): string[] {
  const bytes = Buffer.from(secret)
  return [0, 1, 2].flatMap((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64')
    // Characters that also hold bits of a neighbour are not the secret's alone.
    const first = Math.ceil((before * 8) / 6)
    const last = Math.floor(((before + bytes.length) * 8) / 6)
    const core = text.slice(first, last)
    return [core, core.replaceAll('+', '-').replaceAll('/', '_')]
  })
}
