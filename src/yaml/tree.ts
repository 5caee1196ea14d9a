// A YAML file as a plain tree.
/** A duplicate key in a mapping. */
export interface Repeated {
  key: string
  line: number
}

/**
 * `form` is the kind of a value to a YAML parser; `alias`: written as `*name`; `line` is its first line. In a mapping,
 * `keys` are the keys as written, and `repeated` is the first duplicate.
 */
export type Tree = { alias: boolean; line: number } & (
  | { kind: 'scalar'; text: string; form: 'quoted' | 'text' | 'null' | 'other' }
  | { kind: 'list'; items: Tree[] }
  | { kind: 'map'; entries: [key: string, value: Tree][]; keys: Tree[]; repeated: Repeated | null }
)

/** The value of a key; undefined if the tree is no mapping or lacks it. */
export const childOf = (tree: Tree | undefined, key: string): Tree | undefined =>
  tree?.kind === 'map' ? tree.entries.find(([name]) => name === key)?.[1] : undefined

/** Whether it is absent or null. */
export const isNull = (tree: Tree | undefined): boolean => !tree || (tree.kind === 'scalar' && tree.form === 'null')

/** Whether a YAML parser reads it as text: quoted, or neither number, date, boolean nor null. */
export const isText = (tree: Tree): boolean =>
  tree.kind === 'scalar' && (tree.form === 'text' || tree.form === 'quoted')

/** The value as text, also of a number; null for null and for lists and mappings. */
export const textOf = (tree: Tree | undefined): string | null =>
  tree?.kind === 'scalar' && tree.form !== 'null' ? tree.text : null

/** The texts of a list, or of one value. Gitea drops nulls in a list and reads a single null as an empty text. */
export function textsOf(tree: Tree): string[] {
  if (tree.kind === 'scalar') return [tree.text]
  if (tree.kind === 'map') return []
  return tree.items.flatMap((item) => textOf(item) ?? [])
}
