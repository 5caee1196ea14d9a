// The methods that are measured: the inputs of each, the fleet that it meets, and the requests that it may cost.
import { readFileSync } from 'node:fs'

export type JobName =
  | 'repository_dispatch'
  | 'auto'
  | 'auto with workflow'
  | 'push'
  | 'wait-for: queued'
  | 'wait-for: completed'

/** What a run may ask for; a run that asks for more or less does not count. */
export interface Requests {
  /** About no target: the token check, and what the server offers. */
  atStart: number
  /** For each target. */
  reads: number
  writes: number
}

export interface Job {
  inputs: Record<string, string>
  requests: Requests
}

const receiver = readFileSync(new URL('../../examples/receivers/every-release.yml', import.meta.url), 'utf8')

/** The workflow files of each repository: one that listens to the event, and one that has nothing to do with it. */
export const WORKFLOWS = {
  '.gitea/workflows/publish-image.yml': receiver,
  '.gitea/workflows/ci.yml':
    'on: {push: {branches: [main]}}\njobs: {test: {runs-on: ubuntu-latest, steps: [{run: make}]}}\n',
}
const FILES = Object.keys(WORKFLOWS).length
const named = { workflow: 'publish-image.yml' }

/** What is not about looking for the run does not look for it: the first look alone is 1.2 s after the last send. */
const accepted = { 'wait-for': 'accepted' }

/** Looks at each run of the bench's server: it has ended when it is looked at first. */
const LOOKS = 1

export const JOBS: Record<JobName, Job> = {
  repository_dispatch: {
    inputs: { ...accepted, 'dispatch-method': 'repository_dispatch' },
    requests: { atStart: 1, reads: 0, writes: 1 },
  },
  // The repository, its list of workflows, each of them; and its branches after the push, for old ones of the event.
  auto: { inputs: accepted, requests: { atStart: 4, reads: 3 + FILES, writes: 1 } },
  // The repository, the file, from Gitea 1.24 whether it is disabled, from 1.26 the list and the other files, which a push makes
  // the server read; and the branches.
  'auto with workflow': { inputs: { ...accepted, ...named }, requests: { atStart: 4, reads: 4 + FILES, writes: 1 } },
  push: { inputs: { ...accepted, 'dispatch-method': 'push' }, requests: { atStart: 1, reads: 2, writes: 1 } },
  // The default: as `auto`, and the looks.
  'wait-for: queued': { inputs: {}, requests: { atStart: 4, reads: 3 + FILES + LOOKS, writes: 1 } },
  // As the one above with a workflow; then the looks, and before its branch is removed whether another run goes on.
  'wait-for: completed': {
    inputs: { ...named, 'wait-for': 'completed' },
    requests: { atStart: 4, reads: 4 + FILES + LOOKS + 1, writes: 2 },
  },
}
