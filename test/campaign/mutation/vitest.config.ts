// The tests that a mutant must not survive: those of pure parts, which run in this process and in no time.
import { defineConfig } from 'vitest/config'
import whole from '../../../vitest.config.ts'
import { failedLoads } from './failed-loads.ts'

const FOLDERS = 'dispatch,fleet,gitea,model,report,runs,safety,targets,workflows,yaml'
const ALONE = 'fan-out,http/network-error,http/retry,http/server'

export default defineConfig({
  ...whole,
  test: {
    // Counting what each test runs takes a multiple of the time.
    testTimeout: 30_000,
    include: [`test/{${FOLDERS}}/**/*.test.ts`, `test/{${ALONE}}.test.ts`],
    // Each mutant has a worker of its own, in which test files can share what they import: a fraction of the time.
    isolate: false,
    setupFiles: ['test/campaign/mutation/before-tests.ts'],
    reporters: [failedLoads()],
  },
})
