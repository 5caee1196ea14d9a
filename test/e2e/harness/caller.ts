// Runs a workflow that uses the action, as a release would: a tag is pushed, and its run is followed to the end.
import type { Result } from '../../../src/model/result.ts'
import type { Api } from './api.ts'
import { changeFile } from './repositories.ts'
import { endedRun, jobLog, printedValue } from './runs.ts'

export type CallerRun = {
  conclusion: string
  log: string
  /** Exactly what the step's outputs are. */
  outputs: Record<string, string>
  results: Result[]
}

/** Where the calling workflow is; a repository that calls needs some such file on its branch `main`. */
export const callerPath = '.gitea/workflows/publish-runtime.yml'

export type Caller = (workflow: string) => Promise<CallerRun>

/** Gives the function that runs a workflow text in the repository; each run has a branch and a tag of its own. `inspect` sees them all. */
export function callerIn(api: Api, repository: string, inspect: (run: CallerRun) => void): Caller {
  let count = 0
  return async (workflow) => {
    count += 1
    const sha = await changeFile(api, repository, callerPath, workflow, `release-${count}`)
    await api('POST', `/repos/${repository}/tags`, { tag_name: `runtime-v0.1.${count}`, target: sha })
    const run = await endedRun(api, repository, `head_sha=${sha}`, undefined, 300)
    const log = await jobLog(api, repository, run.id)
    const outputs = JSON.parse(printedValue(log, 'outputs') ?? '{}') as Record<string, string>
    const results = JSON.parse(outputs['results'] || '[]') as Result[]
    const called = { conclusion: run.conclusion ?? '', log, outputs, results }
    inspect(called)
    return called
  }
}
