// What the environment says of the run that this step is part of.
import type { Source } from '../model/event.ts'

/** The folder that the job works in, which holds its checkout. */
export const findWorkspace = (): string => process.env['GITHUB_WORKSPACE'] || process.cwd()

/** The repository and run that this step belongs to; null for what the environment does not say, which stops nothing. */
export async function readSource(): Promise<Source> {
  try {
    const { context } = await import('@actions/github')
    const { owner, repo } = context.repo
    return {
      // nektos/act takes the address of a remote for a name; half of it says nothing.
      repository: owner && repo ? `${owner}/${repo}` : null,
      run_id: wholeOrNull(context.runId),
      run_number: wholeOrNull(context.runNumber),
    }
  } catch {
    return { repository: null, run_id: null, run_number: null }
  }
}

const wholeOrNull = (value: number): number | null => (Number.isSafeInteger(value) ? value : null)
