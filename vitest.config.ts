// The unit, contract and scenario tests; the real-server tests run by `npm run e2e` instead.
import { defineConfig } from 'vitest/config'
import { actionModule } from './build/bundle.mjs'

/** The tests of parts of the action that share nothing but modules, which are then loaded once: half of the time. */
const PARTS = ['test/{dispatch,fleet,gitea,model,report,runs,safety,targets,workflows,yaml}/**/*.test.ts']

export default defineConfig({
  plugins: [
    {
      name: 'action.yml',
      load: (id) => (id.endsWith('/action.yml') ? actionModule() : null),
    },
  ],
  test: {
    // Most tests wait for a process of their own: with one worker, as two cores get by default, one core idles.
    maxWorkers: 2,
    reporters: process.env['TEST_REPORT']
      ? ['default', ['json', { outputFile: process.env['TEST_REPORT'] }]]
      : ['default'],
    // For test/support/coverage, which adds what the action's own processes ran.
    coverage: {
      enabled: Boolean(process.env['COVERAGE']),
      include: ['src/**/*.ts'],
      reporter: ['json'],
      reportsDirectory: `${process.env['COVERAGE']}/tests`,
    },
    globalSetup: 'test/support/build-once.ts',
    projects: [
      { extends: true, test: { name: 'parts', include: PARTS, isolate: false } },
      {
        extends: true,
        test: {
          name: 'whole',
          include: ['test/**/*.test.ts'],
          // What takes long is the campaign's: test/campaign/vitest.config.ts.
          exclude: ['**/node_modules/**', 'test/e2e/**', 'test/campaign/whole/**', ...PARTS],
        },
      },
    ],
    testTimeout: 30_000,
  },
})
