// The repository that publishes: the example workflows, byte for byte, with the action vendored and a list.
import { readFile } from 'node:fs/promises'
import type { World } from '../world.ts'
import { shippedFiles } from './action.ts'
import type { Files } from './repositories.ts'
import { endedRun, jobLog } from './runs.ts'
import { until } from './wait.ts'

export type CoreRun = { conclusion: string; log: string }

export type Core = {
  /** Gives the repository the bot's token, as the secret DISPATCH_TOKEN. */
  giveSecret: () => Promise<unknown>
  /** Pushes a tag `runtime-v<version>`. */
  tag: (version: string) => Promise<CoreRun>
  /** Starts a workflow as the button "Run workflow" does. */
  startByHand: (workflow: string, inputs?: Record<string, string>, ref?: string) => Promise<CoreRun>
  /** Pushes a commit with this message to a new branch; `workflow` is what that is to start. */
  push: (workflow: string, branch: string, message: string) => Promise<CoreRun>
}

const root = new URL('../../../', import.meta.url)
const workflows = ['publish-runtime', 'redispatch', 'redispatch-by-push', 'reconcile', 'smoke'].map(
  (name) => `examples/workflows/${name}.yml`,
)

/** Makes the repository for templates that are named `owner/name`. */
export async function createCore(world: World, templates: string[]): Promise<Core> {
  const { api } = world
  const repository = await world.createRepository('day-two-core', await filesFor(templates), { admit: false })
  // All that differs from a user's repository: where the server is.
  await api('POST', `/repos/${repository}/actions/variables/DISPATCH_SERVER`, { value: world.url })
  const runOf = runnerIn(world, repository)
  return {
    giveSecret: () => api('PUT', `/repos/${repository}/actions/secrets/DISPATCH_TOKEN`, { data: world.token }),
    tag: (version) =>
      runOf('publish-runtime', () =>
        api('POST', `/repos/${repository}/tags`, { tag_name: `runtime-v${version}`, target: 'main' }),
      ),
    startByHand: (workflow, inputs = {}, ref = 'main') =>
      runOf(workflow, () =>
        api('POST', `/repos/${repository}/actions/workflows/${workflow}.yml/dispatches`, { ref, inputs }),
      ),
    push: (workflow, branch, message) =>
      runOf(workflow, () =>
        api('POST', `/repos/${repository}/contents/letter.txt`, {
          content: Buffer.from(`${branch}\n`).toString('base64'),
          branch: 'main',
          new_branch: branch,
          message,
        }),
      ),
  }
}

/** Does what starts a workflow, and follows the run that it started. */
export function runnerIn({ api, runsOf }: World, repository: string) {
  return async (workflow: string, start: () => Promise<unknown>): Promise<CoreRun> => {
    const earlier = (await runsOf(repository)).map(({ id }) => id)
    await start()
    const isNew = ({ id, path }: { id: number; path: string }) =>
      !earlier.includes(id) && path.startsWith(`${workflow}.yml@`)
    const run = await endedRun(api, repository, '', isNew, 300)
    // The log of a job comes a moment after its end.
    const log = await until('the log is there', 10, () => jobLog(api, repository, run.id).catch(() => undefined))
    return { conclusion: run.conclusion ?? '', log }
  }
}

async function filesFor(templates: string[]): Promise<Files> {
  const files: Files = {
    // As production has it: the organization's old spelling, and other lists beside this one.
    'manifest.json': JSON.stringify({
      version: 1,
      plugins: [],
      workspace_templates: templates.map((repo) => ({
        name: repo.split('/')[1],
        repo: repo.replace('molecule-ai/', 'Molecule-AI/'),
        ref: 'main',
      })),
      org_templates: [{ name: 'other', repo: 'molecule-ai/not-for-this', ref: 'main' }],
    }),
    'publish.sh': 'echo "published $1"\n',
  }
  for (const path of workflows) files[path.replace(/^examples/, '.gitea')] = await readFile(new URL(path, root))
  for (const [path, content] of Object.entries(await shippedFiles())) {
    files[`.gitea/actions/gitea-dispatch/${path}`] = content
  }
  return files
}
