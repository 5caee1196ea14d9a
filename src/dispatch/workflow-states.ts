// Whether the chosen workflow is disabled, if the list of workflows did not show it.
import type { WorkflowFile } from '../gitea/workflow-files.ts'
import type { Decision } from './choice.ts'
import type { Look } from './repository-look.ts'

/** The files, with the chosen one marked if the server reports it as disabled. */
export async function withStates(
  files: readonly WorkflowFile[],
  decision: Decision,
  { dryRun, isListed }: { dryRun: boolean; isListed: boolean },
  look: Look,
): Promise<readonly WorkflowFile[]> {
  if (isListed || !('choice' in decision)) return files
  const { listener, method } = decision.choice
  // The server rejects a dispatch of a disabled workflow, so only a push or a dry run must check.
  if (listener === null || !(dryRun || method === 'push') || !(await look.isDisabled(listener))) return files
  return files.map((file) => (file.path === listener ? { ...file, disabled: true } : file))
}
