// Which sources are changed, and how it is seen that a test notices: `npm run mutation`.
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pureFiles } from '../../support/pure-files.mjs'

/** Where all that was tried stands afterwards; beside it the same to look at. */
export const REPORT = 'coverage/mutation.json'

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'test/campaign/mutation/vitest.config.ts' },
  // What does no I/O: there a fault is a wrong answer, which a table of cases finds within milliseconds.
  mutate: pureFiles.map((file) => `src/${file}`),
  // What is made while a module loads, a table or a pattern, is no one test's: each such change would run all tests, hours in all.
  ignoreStatic: true,
  // TypeScript 7 has no interface for programs, by which Stryker would rewrite tsconfig.json.
  tsconfigFile: 'none',
  tempDirName: join(tmpdir(), 'gitea-dispatch-mutation'),
  // A busy machine must not pass for a test that noticed; a loop without an end is found by its count of steps.
  timeoutMS: 20_000,
  // Below it the command fails.
  thresholds: { high: 95, low: 90, break: 90 },
  ignorePatterns: ['dist', 'test/e2e', 'test/campaign/mutation/node_modules'],
  // A later run tries only mutants in changed code or with changed tests.
  incremental: true,
  incrementalFile: REPORT.replace('.json', '-incremental.json'),
  reporters: ['progress-append-only', 'json', 'html'],
  jsonReporter: { fileName: REPORT },
  htmlReporter: { fileName: REPORT.replace('.json', '.html') },
}
