// Describes an internal error without the token and data that is sent.

/** Only this much is searched for data that is sent. */
const MOST = 2000

/** The message and stack of an exception; only its type and places if `repeats` finds data that is sent in it. */
export function describeError(
  error: unknown,
  redact: (text: string) => string,
  repeats: (text: string) => boolean,
): string {
  const text = redact(error instanceof Error ? (error.stack ?? error.message) : String(error)).slice(0, MOST)
  if (!repeats(text)) return text
  const kind = error instanceof Error ? error.constructor.name : typeof error
  const places = text.split('\n').filter((line) => /^ {4}at /.test(line) && !repeats(line))
  return [`${kind} (message withheld: it repeats data you sent)`, ...places].join('\n')
}
