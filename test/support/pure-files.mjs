// Which files of src do no I/O of their own: test/imports.test.ts holds them to it, and test/mutation changes them.
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const ROOT =
  /^(brake|carried-secrets|echo|event|exact-numbers|exit-policy|fan-out|input-rules|inputs|inspect|json-places|misspelt|mistake|names|nearest|outcome|plain|redact|secret-inputs|server-url)\.ts$/
const FOLDERS = /^(report|targets|listeners)\//
const PARTS =
  /^(gitea\/(api|attempts|capability|files|network-error|token-check|trouble|version)|delivery\/(choice|drift|facts)|runs\/(words|trace|event-branches))\.ts$/

/** All source files, as paths below src with slashes. */
export const sourceFiles = readdirSync(fileURLToPath(new URL('../../src/', import.meta.url)), {
  recursive: true,
  encoding: 'utf8',
})
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))

export const pureFiles = sourceFiles.filter((file) => [ROOT, FOLDERS, PARTS].some((pattern) => pattern.test(file)))
