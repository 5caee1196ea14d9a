// Vitest's set-up of a whole run: the scenarios' bundle is built from the sources, and again when watched files change.
import type { TestProject } from 'vitest/node'
import { buildAction, builtAction } from './build-action.ts'

/** Called by Vitest before the first test file, in the process that starts those of the tests. */
export default async function setup(project: TestProject): Promise<void> {
  const folder = await builtAction()
  project.onTestsRerun(() => buildAction(folder))
}
