// Which files of src do no I/O of their own: test/imports.test.ts holds them to it, and test/campaign/mutation changes them.
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const FOLDERS = /^(model|safety|report|yaml|workflows)\/(?!files\.ts$)/
const PARTS =
  /^fan-out\.ts$|^(gitea\/(capabilities|commits|explain-answer|files|paging|releases|paths|responses|run-url|token-check)|http\/(network-error|retry|server)|targets\/(?!workspace-file)[a-z-]+|dispatch\/(branch-rules|candidates|choose-method|connections|drift|inputs|inspect-inputs|no-listener|repository-state|side-effects)|fleet\/stop-rule|runner\/(confidential|input-rules|unknown-inputs)|runs\/event-branches)\.ts$/

/** All source files, as paths below src with slashes. */
export const sourceFiles = readdirSync(fileURLToPath(new URL('../../src/', import.meta.url)), {
  recursive: true,
  encoding: 'utf8',
})
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))

export const pureFiles = sourceFiles.filter((file) => [FOLDERS, PARTS].some((pattern) => pattern.test(file)))
