// Runs a workflow with nektos/act and with Gitea's fork of it, on this machine, without a server.
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
  /** The runner's whole output; `log` has only that of the steps. */
  runnersLog: string
}

export type LocalRunner = {
  name: string
  /** Whether it names a Gitea server to the action, as a registered runner does. */
  belongsToServer: boolean
  run: (inputs: Record<string, string>, token: string) => Promise<LocalRun>
}

const workflow = '.github/workflows/dispatch.yml'

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

const runsFor = (url: string) => ['--github-instance', url, '--env', 'GITEA_ACTIONS=true']

async function localRunner(name: string, binary: string, flags: string[], scratch: Scratch): Promise<LocalRunner> {
  const folder = name.replaceAll(/\W+/g, '-')
  const home = await makeFolder(scratch, folder)
  const cwd = await makeFolder(scratch, join(folder, 'caller'))
  const surroundings = { ...scratch.surroundings, cwd }
  for (const [path, content] of Object.entries(await shippedFiles())) await put(join(cwd, 'action', path), content)
  // Both runners read a commit and a remote.
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
  // `[dispatch/cascade]   | output of a step`; nektos/act marks errors with a symbol.
  const said = [...runnersLog.matchAll(/^\[dispatch\/cascade\] +(?:\||❗ )[ ](.*)$/gmu)].map(([, text = '']) => text)
  // A masking command contains the token by design.
  const log = said.filter((line) => !line.startsWith('::add-mask::')).join('\n')
  const outputs = Object.fromEntries(names.map((name) => [name, printedValue(log, name) ?? '']))
  const results = JSON.parse(outputs['results'] || '[]')
  return { conclusion: code === 0 ? 'success' : 'failure', log, runnersLog, outputs, results }
}
