// Recognizes job contexts that contain the job's token by their keys: the token itself is in no variable.

const GITHUB = "contains the job's token, as `toJSON(github)` does"
const secretsSay = (name: string) => `contains the job's token in \`${name}\`, as \`toJSON(secrets)\` does`

const isText = (value: unknown): boolean => typeof value === 'string' && value !== ''

/** The message for an object that is such a context; null for another. */
export function contextInObject(fields: Record<string, unknown>): string | null {
  if (isText(fields['token']) && 'run_id' in fields && 'event_name' in fields) return GITHUB
  const name = Object.keys(fields).find((one) => /^(github|gitea|forgejo)_token$/i.test(one) && isText(fields[one]))
  return name === undefined ? null : secretsSay(name)
}

/**
 * An unquoted value: longer than most words, or with a digit. Prose also has such keys: `GITHUB_TOKEN: required` is no
 * token, nor is a part of a path or URL.
 */
const LIKE_A_TOKEN = '["\']?(?:[\\w.-]{20,}|(?=[a-z_.-]*\\d)[\\w.-]{8,})(?![\\w.+/:(-])'
/** The separator after a key; a YAML value may be on the next line. */
const ENDS = '[ \\t]*(?::|=>?)[ \\t]*(?:[|>][+-]?\\s+)?'

/** A key and its value in JSON, YAML, environment variables, a URL or source code. */
const keyed = (name: string): RegExp =>
  new RegExp(
    `(?<![\\w-])(?:(["'])(${name})\\1\\s*(?::|=>?)\\s*(?:"[^"]|'[^']|${LIKE_A_TOKEN})|(${name})${ENDS}${LIKE_A_TOKEN})`,
    'i',
  )
const SECRETS = keyed('(?:github|gitea|forgejo)_token')
const TOKEN = keyed('token')
const BESIDE = ['run_id', 'event_name'].map((name) => new RegExp(`(?<![\\w-])(["']?)${name}\\1\\s*[:=]`, 'i'))

/** The message for a text that contains such a context; null for another. */
export function contextInText(text: string): string | null {
  const [, , quoted, bare] = SECRETS.exec(text) ?? []
  const name = quoted ?? bare
  if (name !== undefined) return secretsSay(name)
  return BESIDE.every((key) => key.test(text)) && TOKEN.test(text) ? GITHUB : null
}
