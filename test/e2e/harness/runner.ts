// Starts a real Gitea runner that runs jobs right on this machine, without containers.
import { constants } from 'node:fs'
import { copyFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Binaries } from './binaries.ts'
import type { Server } from './gitea-server.ts'
import { run, start } from './processes.ts'
import { makeFolder, type Scratch } from './scratch.ts'
import { until } from './wait.ts'

type Runners = { runners: { name: string; status: string }[] }

/** Registers the runner, starts it, and waits until the server sees it. */
export async function startRunner(binaries: Binaries, scratch: Scratch, { url, api }: Server): Promise<void> {
  const cwd = await makeFolder(scratch, 'runner')
  const program = join(cwd, 'gitea-runner')
  const log = join(cwd, 'console.log')
  await copyFile(binaries.runner, program, constants.COPYFILE_FICLONE)
  await writeFile(join(cwd, 'config.yaml'), configuration(cwd))
  const { token } = await api<{ token: string }>('POST', '/admin/actions/runners/registration-token')
  const surroundings = { ...scratch.surroundings, cwd }
  const register = ['register', '--no-interactive', '--instance', url, '--token', token, '--name', 'e2e']
  await run(program, [...register, '--config', 'config.yaml'], surroundings)
  scratch.logs.push(log)
  const process = start(program, ['daemon', '--config', 'config.yaml'], surroundings, log)
  await until('the runner is online', 30, async () => {
    if (process.exitCode !== null) throw new Error('the runner ended while starting')
    const { runners } = await api<Runners>('GET', '/admin/actions/runners')
    return runners.find(({ status }) => status !== 'offline')
  })
}

function configuration(folder: string): string {
  return `log:
  level: info
runner:
  file: .runner
  capacity: 4
  fetch_interval: 500ms
  fetch_interval_max: 500ms
  labels: ["ubuntu-latest:host"]
cache:
  enabled: false
container:
  docker_host: "-"
host:
  workdir_parent: ${join(folder, 'work')}
`
}
