// What a test says about the workflow runs that an event starts.

export type RunEvent = {
  event: 'push' | 'workflow_dispatch' | 'repository_dispatch'
  repository: string
  branch: string
  sha: string
  message: string
  /** The workflow file, for `workflow_dispatch`. */
  workflow?: string
  inputs?: Record<string, string>
  eventType?: string
}

export type RunPlan = {
  /** File name, as `publish-image.yml`. */
  workflow: string
  /** `name:` of the file. */
  name?: string
  jobs?: { name: string; conclusion?: Conclusion }[]
  conclusion?: Conclusion
  /** All three count from the event; `Infinity` is never. */
  appearsAfterMs?: number
  startsAfterMs?: number
  endsAfterMs?: number
}

export type Conclusion = 'success' | 'failure' | 'cancelled' | 'skipped'
