// Runs a workflow by nektos/act and by Gitea's fork of it: right on this machine, and known to no server.
import { constants } from 'node:fs'
import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { shippedFiles } from './action.ts'
import type { Binaries } from './binaries.ts'
import type { CallerRun } from './caller.ts'
import type { Server } from './gitea-server.ts'
import { ended, run } from './processes.ts'
import { printedValue } from './runs.ts'
import { makeFolder, type Scratch, writeOwned } from './scratch.ts'
import { localWorkflow } from './workflows.ts'

export type LocalRun = CallerRun & {
  /** All that the runner says itself, where `log` is what the steps say. */
  runnersLog: string
}

export type LocalRunner = {
  name: string
  /** Whether it tells the action of a Gitea, as a runner of that server does. */
  belongsToServer: boolean
  run: (inputs: Record<string, string>, token: string) => Promise<LocalRun>
}

const workflow = '.github/workflows/tell.yml'

/** Both of them, with this checkout's action beside the workflow, as `./action`. */
export async function localRunnersIn(binaries: Binaries, scratch: Scratch, { url }: Server): Promise<LocalRunner[]> {
  return [
    await localRunner('nektos/act 0.2.87', binaries.act, [], scratch),
    {
      ...(await localRunner("the engine of Gitea's act_runner", binaries.giteaAct, runsFor(url), scratch)),
      belongsToServer: true,
    },
  ]
}

/** What makes it a runner of that server. */
const runsFor = (url: string) => ['--github-instance', url, '--env', 'GITEA_ACTIONS=true']

async function localRunner(name: string, binary: string, flags: string[], scratch: Scratch): Promise<LocalRunner> {
  const folder = name.replaceAll(/\W+/g, '-')
  const home = await makeFolder(scratch, folder)
  const cwd = await makeFolder(scratch, join(folder, 'caller'))
  const surroundings = { ...scratch.surroundings, cwd }
  for (const [path, content] of Object.entries(await shippedFiles())) await put(join(cwd, 'action', path), content)
  // They want to know of a commit and a remote.
  const git = (...args: string[]) =>
    run('git', ['-c', 'user.name=e2e', '-c', 'user.email=e2e@example.com', ...args], surroundings)
  await git('init', '--quiet', '--initial-branch=main')
  await git('commit', '--quiet', '--allow-empty', '--message=first')
  await git('remote', 'add', 'origin', 'https://github.com/molecule-ai/core.git')
  const program = join(home, 'act')
  await copyFile(binary, program, constants.COPYFILE_FICLONE)
  const secrets = join(home, 'secrets')
  const options = ['--secret-file', secrets, '--env', `SRC=${cwd}`, '--platform', 'ubuntu-latest=-self-hosted']
  return {
    name,
    belongsToServer: false,
    run: async (inputs, token) => {
      const outputs = ['outcome', 'failed-count', 'failed-repositories', 'results']
      await put(join(cwd, workflow), localWorkflow('./action', inputs, outputs))
      await writeOwned(scratch, secrets, `DISPATCH_TOKEN=${token}\n`)
      const args = ['push', '--workflows', workflow, '--no-cache-server', ...options, ...flags]
      const { code, stdout, stderr } = await ended(program, args, surroundings)
      return localRunOf(code, stdout + stderr, outputs)
    },
  }
}

async function put(path: string, content: string | Buffer) {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, content)
}

function localRunOf(code: number | null, runnersLog: string, names: string[]): LocalRun {
  // `[tell/cascade]   | what a step says`, and nektos/act has a mark for its errors.
  const said = [...runnersLog.matchAll(/^\[tell\/cascade\] +(?:\||❗ )[ ](.*)$/gmu)].map(([, text = '']) => text)
  // What is to be masked is said once, for the runner.
  const log = said.filter((line) => !line.startsWith('::add-mask::')).join('\n')
  const outputs = Object.fromEntries(names.map((name) => [name, printedValue(log, name) ?? '']))
  const results = JSON.parse(outputs['results'] || '[]')
  return { conclusion: code === 0 ? 'success' : 'failure', log, runnersLog, outputs, results }
}
