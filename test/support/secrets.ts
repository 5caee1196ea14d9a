// Searches a run's output for a secret, without the action's own redactor, since that is under test.

/** This many consecutive characters of a secret are a leak, too. */
const PART = 12

/** In which shapes the secret, or a part of it, is in the text; empty when it isn't. */
export function shapesOf(secret: string, text: string): string[] {
  const found: string[] = []
  const written = text.replace(/\\(["\\/])/g, '$1')
  const forms: Record<string, string> = {
    plain: text,
    'URL-encoded': unescaped(text),
    'in JSON': written,
    'in JSON that escapes all': written.replace(/\\u00([0-9a-f]{2})/gi, (_, code) => fromHex(code)),
    'in HTML': text
      .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
      .replace(/&(\w+);/g, (all, name) => ENTITIES[name] ?? all),
    'split over lines': text.replace(/\s|%0[AD]|\\n/g, ''),
  }
  for (const [shape, form] of Object.entries(forms)) if (holds(form, secret)) found.push(shape)
  if (Buffer.from(text).toString('latin1').toLowerCase().includes(Buffer.from(secret).toString('hex')))
    found.push('hex')
  if (isInBase64(secret, text)) found.push('Base64')
  return found
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' }
const fromHex = (code: string): string => String.fromCharCode(Number.parseInt(code, 16))

function holds(text: string, secret: string): boolean {
  for (let at = 0; at + PART <= secret.length; at++) if (text.includes(secret.slice(at, at + PART))) return true
  return text.includes(secret)
}

function unescaped(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (_, code) => fromHex(code))
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

/** What a step says besides the lines by which the runner learns what to mask: they come before all else. */
export function withoutMask(log: string): string {
  const found = log.search(/^(gitea-dispatch |::group::)/m)
  const begins = found < 0 ? log.length : found
  return log.slice(0, begins).replace(/^::add-mask::.*\r?\n/gm, '') + log.slice(begins)
}
