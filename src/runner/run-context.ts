// The environment of the run that this step is part of.
import type { Source } from '../model/event.ts'

/** The working directory of the job, with its checkout. */
export const findWorkspace = (): string => process.env['GITHUB_WORKSPACE'] || process.cwd()

/** The repository and run of this step; null for what the environment lacks, which is not an error. */
export async function readSource(): Promise<Source> {
  try {
    const { context } = await import('@actions/github')
    const { owner, repo } = context.repo
    return {
      // nektos/act takes the URL of a remote for a name; half a name is useless.
      repository: owner && repo ? `${owner}/${repo}` : null,
      run_id: wholeOrNull(context.runId),
      run_number: wholeOrNull(context.runNumber),
    }
  } catch {
    return { repository: null, run_id: null, run_number: null }
  }
}

const wholeOrNull = (value: number): number | null => (Number.isSafeInteger(value) ? value : null)
