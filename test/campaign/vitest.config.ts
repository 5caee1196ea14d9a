// The part of the campaign that Vitest runs: `npm run campaign` does.
import { defineConfig } from 'vitest/config'
import tests from '../../vitest.config.ts'

const { projects: _of, ...shared } = tests.test ?? {}

export default defineConfig({
  ...tests,
  test: {
    ...shared,
    coverage: { enabled: false },
    include: ['test/campaign/{whole,fuzz}/*.test.ts'],
    exclude: ['**/node_modules/**'],
    // A machine may be slow; the trials and test/support/promptly.ts end what hangs.
    testTimeout: 3_600_000,
  },
})
