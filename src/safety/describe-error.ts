// What a mistake of ours may say of itself: where it is, and neither the token nor what it repeats of a payload.

/** So much is looked through for what is sent. */
const MOST = 2000

/** The words of whatever was thrown, with its stack. `repeats` tells whether a text holds what is sent: then only its kind and places are left. */
export function describeError(
  error: unknown,
  redact: (text: string) => string,
  repeats: (text: string) => boolean,
): string {
  const text = redact(error instanceof Error ? (error.stack ?? error.message) : String(error)).slice(0, MOST)
  if (!repeats(text)) return text
  const kind = error instanceof Error ? error.constructor.name : typeof error
  const places = text.split('\n').filter((line) => /^ {4}at /.test(line) && !repeats(line))
  return [`${kind}, in words that repeat what was sent and are not shown`, ...places].join('\n')
}
