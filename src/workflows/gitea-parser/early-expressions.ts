// Expressions that 1.27 evaluates, without any contexts, when it looks for workflows to start: an unknown function, or
// `fromJSON` without a value, drops the file.

import type { Span } from '../../gitea/releases.ts'
import { childOf, type Tree, textsOf } from '../../yaml/tree.ts'
import { appliesTo, type Server } from './reader-release.ts'
import type { Suspect } from './suspect.ts'

const NAMES: Span = { from: [1, 27, 3] }

/** The `name` of a job is evaluated only with a matrix. */
const PLACES: { key: string; span?: Span; counts?(job: Tree): boolean }[] = [
  { key: 'continue-on-error' },
  { key: 'runs-on', span: NAMES },
  { key: 'name', span: NAMES, counts: (job) => childOf(childOf(job, 'strategy'), 'matrix') !== undefined },
]

/** The expressions that fail without contexts. */
export function earlyExpressions(file: Tree, server: Server): Suspect[] {
  const jobs = childOf(file, 'jobs')
  const ofJobs = (jobs?.kind === 'map' ? jobs.entries : []).flatMap(([, job]) =>
    PLACES.filter(({ span = {}, counts }) => appliesTo(server, span) && (!counts || counts(job))).flatMap(({ key }) =>
      suspectIn(job, key),
    ),
  )
  return appliesTo(server, NAMES) ? [...suspectIn(file, 'run-name'), ...ofJobs] : ofJobs
}

function suspectIn(tree: Tree, key: string): Suspect[] {
  const at = tree.kind === 'map' ? tree.entries.findIndex(([name]) => name === key) : -1
  if (tree.kind !== 'map' || at < 0) return []
  const why = textsOf(tree.entries[at]![1]).flatMap(expressionsIn).map(failureOf).find(Boolean)
  return why ? [{ line: tree.keys[at]?.line ?? null, says: `\`${key}\` ${why}` }] : []
}

const expressionsIn = (text: string): string[] => [...text.matchAll(/\$\{\{(.*?)\}\}/gs)].map(([, inner = '']) => inner)

const FUNCTIONS = new Set(
  ['contains', 'startsWith', 'endsWith', 'format', 'join', 'toJSON', 'fromJSON', 'hashFiles', 'always', 'success']
    .concat(['failure', 'cancelled', 'case'])
    .map((name) => name.toLowerCase()),
)

function failureOf(expression: string): string | null {
  const bare = expression.replace(/'(?:[^']|'')*'/g, "''")
  const unknown = [...bare.matchAll(/([A-Za-z_][\w-]*)\s*\(/g)].map(([, name = '']) => name)
  const other = unknown.find((name) => !FUNCTIONS.has(name.toLowerCase()))
  if (other) return `calls \`${other}\`, which is not a function; remove it`
  // `||` with text after it provides a value.
  return /\bfromJSON\s*\((?!\s*'')(?![^()]*\|\|\s*'')/i.test(bare)
    ? "is evaluated before `fromJSON` has a value; write `fromJSON(… || '[]')`, or remove `fromJSON`"
    : null
}
