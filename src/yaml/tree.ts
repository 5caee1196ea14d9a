// A YAML file as a plain tree, and the questions that are asked of it.
/** A key that stands twice in one mapping. */
export interface Repeated {
  key: string
  line: number
}

/**
 * `form` tells what a value is to a YAML reader; `alias` that it was written `*name`; `line` where it begins. Of a mapping,
 * `keys` are the keys as they are written, and `repeated` the first that stands there twice.
 */
export type Tree = { alias: boolean; line: number } & (
  | { kind: 'scalar'; text: string; form: 'quoted' | 'text' | 'null' | 'other' }
  | { kind: 'list'; items: Tree[] }
  | { kind: 'map'; entries: [key: string, value: Tree][]; keys: Tree[]; repeated: Repeated | null }
)

/** The value of a key, if the tree is a mapping that has it. */
export const childOf = (tree: Tree | undefined, key: string): Tree | undefined =>
  tree?.kind === 'map' ? tree.entries.find(([name]) => name === key)?.[1] : undefined

/** Whether nothing stands there, or a null. */
export const isNull = (tree: Tree | undefined): boolean => !tree || (tree.kind === 'scalar' && tree.form === 'null')

/** Whether it is text to a YAML reader: quoted, or neither number, date, boolean nor null. */
export const isText = (tree: Tree): boolean =>
  tree.kind === 'scalar' && (tree.form === 'text' || tree.form === 'quoted')

/** What stands there as a text, also a number; null for a null and for all that is no single value. */
export const textOf = (tree: Tree | undefined): string | null =>
  tree?.kind === 'scalar' && tree.form !== 'null' ? tree.text : null

/** The texts of a list, or of one value. Gitea leaves nulls out of a list and takes a lone one for an empty text. */
export function textsOf(tree: Tree): string[] {
  if (tree.kind === 'scalar') return [tree.text]
  if (tree.kind === 'map') return []
  return tree.items.flatMap((item) => textOf(item) ?? [])
}
