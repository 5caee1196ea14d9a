// What `npm run docs` makes, and a test holds current.
import { readFileSync } from 'node:fs'
import { resultsSchema } from './result-schema.ts'
import { runPicture } from './run-picture.ts'
import { withTables } from './tables.ts'

/** The text of a file of this repository. */
export const current = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')

/** Each generated file: its path from the root, and what makes its text. */
export const generated: { path: string; make: () => string | Promise<string> }[] = [
  { path: 'README.md', make: () => withTables(current('README.md')) },
  { path: 'docs/outcomes.md', make: () => withTables(current('docs/outcomes.md')) },
  { path: 'docs/results.schema.json', make: resultsSchema },
  { path: 'docs/run.svg', make: runPicture },
]
