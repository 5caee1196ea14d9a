// What of a source file can run or not: its lines, and the arms of its branches.

/** What Istanbul's format says of a file, as far as it is read here; lines count from 1. */
export interface FileCoverage {
  statementMap: Record<string, { start: { line: number } }>
  s: Record<string, number>
  branchMap: Record<string, { type: string; loc: { start: { line: number; column: number } } }>
  b: Record<string, number[]>
}

/** Whether something ran, by its place. */
type Ran = Map<string, { line: number; ran: boolean }>

export interface Parts {
  lines: Ran
  branches: Ran
}

export type Kind = keyof Parts
export const KINDS: readonly Kind[] = ['lines', 'branches']

const note = (parts: Ran, place: string, line: number, count: number) =>
  parts.set(place, { line, ran: count > 0 || (parts.get(place)?.ran ?? false) })

/**
 * A file's parts. A place is where something begins: where it ends differs by a column or two between the source maps of two
 * tools.
 */
export function partsOf({ statementMap, s, branchMap, b }: FileCoverage): Parts {
  const parts: Parts = { lines: new Map(), branches: new Map() }
  for (const [key, { start }] of Object.entries(statementMap))
    note(parts.lines, String(start.line), start.line, s[key] ?? 0)
  for (const [key, { type, loc }] of Object.entries(branchMap))
    for (const [arm, count] of (b[key] ?? []).entries())
      note(parts.branches, `${type} ${loc.start.line}:${loc.start.column} ${arm}`, loc.start.line, count)
  return parts
}

/** The same parts, with those that ran there counted too; what is known only there has no place here, and is left out. */
export function alsoRan(parts: Parts, there: Parts | undefined): Parts {
  const both = (kind: Kind): Ran =>
    new Map(
      [...parts[kind]].map(([place, { line, ran }]) => [
        place,
        { line, ran: ran || (there?.[kind].get(place)?.ran ?? false) },
      ]),
    )
  return { lines: both('lines'), branches: both('branches') }
}

/** The percentage that ran, of all files together. */
export function percentOf(files: Iterable<Parts>, kind: Kind): number {
  const all = [...files].flatMap((parts) => [...parts[kind].values()])
  return (100 * all.filter(({ ran }) => ran).length) / Math.max(1, all.length)
}

/** The lines on which something of this kind never ran, in order. */
export const idleLines = (parts: Parts, kind: Kind): number[] => [
  ...new Set([...parts[kind].values()].filter(({ ran }) => !ran).map(({ line }) => line)),
]
