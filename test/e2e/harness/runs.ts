// Watches workflow runs and reads their logs.
import type { Api } from './api.ts'
import { until } from './wait.ts'

export type Run = {
  id: number
  event: string
  status: string
  conclusion?: string
  path: string
  head_sha: string
  head_branch: string
  display_title: string
  html_url: string
}
type Job = { id: number; name: string; conclusion?: string }

/** The runs of a repository, the newest first; `query` narrows them, for example `head_sha=…` or `event=push`. */
export async function runsOf(api: Api, fullName: string, query = ''): Promise<Run[]> {
  const { workflow_runs } = await api<{ workflow_runs: Run[] | null }>(
    'GET',
    `/repos/${fullName}/actions/runs?limit=50&${query}`,
  )
  return workflow_runs ?? []
}

/** Waits until a run that matches is there, and then until it has ended; `query` is as for `runsOf`. */
export async function endedRun(
  api: Api,
  fullName: string,
  query: string,
  matches: (run: Run) => boolean = () => true,
  seconds = 60,
): Promise<Run> {
  const newest = async () => (await runsOf(api, fullName, query)).find(matches)
  await until(`${fullName} has a run for ${query || 'what was done'}`, 120, newest)
  return until(`the run of ${fullName} for ${query} has ended`, seconds, async () => {
    const run = await newest()
    return run?.status === 'completed' ? run : undefined
  })
}

/** The logs of all jobs of a run, without the time stamps. */
export async function jobLog(api: Api, fullName: string, runId: number): Promise<string> {
  const { jobs } = await api<{ jobs: Job[] }>('GET', `/repos/${fullName}/actions/runs/${runId}/jobs`)
  const logs: string[] = []
  for (const { id } of jobs) logs.push(await api<string>('GET', `/repos/${fullName}/actions/jobs/${id}/logs`))
  return logs.join('').replace(/^\d{4}-\d\d-\d\dT[\d:.]+Z /gm, '')
}

/** Reads a value that a job printed as `name=<base64>`, on one line or on several. */
export function printedValue(log: string, name: string): string | undefined {
  const lines = log.split(/\r?\n/).filter((line) => new RegExp(`^${name}=[A-Za-z0-9+/=]+$`).test(line))
  if (lines.length === 0) return undefined
  return Buffer.from(lines.map((line) => line.slice(name.length + 1)).join(''), 'base64').toString('utf8')
}
