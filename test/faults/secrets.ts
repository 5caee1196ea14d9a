// Looks for a secret in all that a run says. Written without the action's own redactor: it is what is examined.

/** In which shapes the secret is in the text; empty when it isn't. */
export function shapesOf(secret: string, text: string): string[] {
  const found: string[] = []
  if (text.includes(secret)) found.push('plain')
  if (unescaped(text).includes(secret)) found.push('URL-encoded')
  if (text.replace(/\\(["\\/])/g, '$1').includes(secret)) found.push('in JSON')
  if (text.replace(/\s|%0[AD]|\\n/g, '').includes(secret)) found.push('split over lines')
  if (Buffer.from(text).toString('latin1').toLowerCase().includes(Buffer.from(secret).toString('hex')))
    found.push('hex')
  if (isInBase64(secret, text)) found.push('Base64')
  return [...new Set(found)]
}

function unescaped(text: string): string {
  return text.replace(/%[0-9a-f]{2}/gi, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)))
}

/** Every run of Base64 is read from each of the four places at which a group can begin. */
function isInBase64(secret: string, text: string): boolean {
  // Three groups of a secret are more than chance leaves, and a part of it is a leak, too.
  const part = secret.slice(2, 14)
  for (const [run] of text.matchAll(/[A-Za-z0-9+/_-]{12,}/g)) {
    for (let skip = 0; skip < 4; skip++) {
      if (Buffer.from(run.slice(skip), 'base64').toString('latin1').includes(part)) return true
    }
  }
  return false
}

/** What a step says besides the one line by which the runner learns what to mask. */
export const withoutMask = (log: string): string => log.replace(/^::add-mask::.*\n/m, '')
