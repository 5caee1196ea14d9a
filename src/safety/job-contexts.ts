// The contexts of a job that hold its token, told by their keys: the token itself is in no variable.

const GITHUB = "carries the job's token, as `toJSON(github)` does"
const secretsSay = (name: string) => `carries the job's token in \`${name}\`, as \`toJSON(secrets)\` does`

const isText = (value: unknown): boolean => typeof value === 'string' && value !== ''

/** What an object carries as a context of the job; null for nothing. */
export function contextInObject(fields: Record<string, unknown>): string | null {
  if (isText(fields['token']) && 'run_id' in fields && 'event_name' in fields) return GITHUB
  const name = Object.keys(fields).find((one) => /^(github|gitea|forgejo)_token$/i.test(one) && isText(fields[one]))
  return name === undefined ? null : secretsSay(name)
}

/**
 * A value behind a key without quotes: as long as a word hardly is, or with a digit in it. Prose has such keys, too, and
 * `GITHUB_TOKEN: required` carries nothing; nor does a piece of a path or an address.
 */
const LIKE_A_TOKEN = '["\']?(?:[\\w.-]{20,}|(?=[a-z_.-]*\\d)[\\w.-]{8,})(?![\\w.+/:(-])'
/** What ends a key; a YAML text may stand on the line below. */
const ENDS = '[ \\t]*(?::|=>?)[ \\t]*(?:[|>][+-]?\\s+)?'

/** A key and its value in JSON, YAML, an environment, an address or a programming language. */
const keyed = (name: string): RegExp =>
  new RegExp(
    `(?<![\\w-])(?:(["'])(${name})\\1\\s*(?::|=>?)\\s*(?:"[^"]|'[^']|${LIKE_A_TOKEN})|(${name})${ENDS}${LIKE_A_TOKEN})`,
    'i',
  )
const SECRETS = keyed('(?:github|gitea|forgejo)_token')
const TOKEN = keyed('token')
const BESIDE = ['run_id', 'event_name'].map((name) => new RegExp(`(?<![\\w-])(["']?)${name}\\1\\s*[:=]`, 'i'))

/** What a text carries as a context of the job, whatever stands around it; null for nothing. */
export function contextInText(text: string): string | null {
  const [, , quoted, bare] = SECRETS.exec(text) ?? []
  const name = quoted ?? bare
  if (name !== undefined) return secretsSay(name)
  return BESIDE.every((key) => key.test(text)) && TOKEN.test(text) ? GITHUB : null
}
