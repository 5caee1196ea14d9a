// All values in JSON data, with their paths.

export interface Place {
  /** In JavaScript notation, such as `build.ids[0]` or `a["b c"]`; empty for the root. */
  path: string
  value: unknown
}

/** The value, then its descendants; not recursive, since JSON may nest deeper than the stack. */
export function* placesOf(whole: unknown, root = ''): Generator<Place> {
  const open: Place[] = [{ path: root, value: whole }]
  for (const place of open) {
    yield place
    const { path, value } = place
    if (typeof value !== 'object' || value === null) continue
    const isList = Array.isArray(value)
    for (const [key, inner] of Object.entries(value)) open.push({ path: path + step(key, isList, path), value: inner })
  }
}

function step(key: string, isList: boolean, path: string): string {
  if (isList) return `[${key}]`
  // Not truncated: redaction would not find a part of a secret.
  if (!/^[\w-]+$/.test(key)) return `[${JSON.stringify(key)}]`
  return path === '' ? key : `.${key}`
}
