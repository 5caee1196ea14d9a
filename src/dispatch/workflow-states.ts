// Whether the workflow that was chosen is switched off, where the list of workflows did not tell.
import type { WorkflowFile } from '../gitea/workflow-files.ts'
import type { Decision } from './choice.ts'
import type { Look } from './repository-look.ts'

/** The files with the chosen one marked where the server says that it is off. */
export async function withStates(
  files: readonly WorkflowFile[],
  decision: Decision,
  { dryRun, isListed }: { dryRun: boolean; isListed: boolean },
  look: Look,
): Promise<readonly WorkflowFile[]> {
  if (isListed || !('choice' in decision)) return files
  const { listener, method } = decision.choice
  // A dispatch of one is refused, so only a push or a dry run has to ask.
  if (listener === null || !(dryRun || method === 'push') || !(await look.isDisabled(listener))) return files
  return files.map((file) => (file.path === listener ? { ...file, disabled: true } : file))
}
