// Every value in a piece of JSON, with where it stands.

export interface Place {
  /** As it is written in JavaScript, such as `build.ids[0]` or `a["b c"]`; empty for the whole. */
  path: string
  value: unknown
}

/** The value itself, then what is in it, at any depth; not by recursion, since JSON may nest deeper than the stack. */
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
  // Not cut: half of a secret would not be found when the sentence is cleaned of it.
  if (!/^[\w-]+$/.test(key)) return `[${JSON.stringify(key)}]`
  return path === '' ? key : `.${key}`
}
