// Stryker's runner counts tests alone: a mutant for which a test file doesn't even load would have survived
// (stryker-mutator/stryker-js#6150). Such a file gets a test that failed.
import type { RunnerTestCase, RunnerTestFile } from 'vitest'
import type { Reporter, Vitest } from 'vitest/node'

/** What Stryker reads of a test, and no more. */
const failedTest = (file: RunnerTestFile): Partial<RunnerTestCase> => ({
  type: 'test',
  name: 'loads',
  mode: 'run',
  file,
  ...(file.result ? { result: file.result } : {}),
})

export function failedLoads(): Reporter {
  let vitest: Vitest
  return {
    onInit: (started) => {
      vitest = started
    },
    onTestRunEnd: () => {
      for (const file of vitest.state.getFiles())
        if (file.result?.state === 'fail' && file.tasks.length === 0)
          file.tasks.push(failedTest(file) as RunnerTestCase)
    },
  }
}
