// Starts a real Gitea on a free loopback port, with an admin who may do everything.
import { constants } from 'node:fs'
import { copyFile, mkdir, readdir } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { type Api, apiOf, createToken } from './api.ts'
import type { Binaries } from './binaries.ts'
import { run, start } from './processes.ts'
import { makeFolder, type Scratch, writeOwned } from './scratch.ts'
import { until } from './wait.ts'

export type Server = { url: string; api: Api }

const admin = { name: 'site-admin', password: 'e2e-only-Passw0rd' }

/** Starts the server and waits until it answers. */
export async function startGitea(binaries: Binaries, scratch: Scratch): Promise<Server> {
  const folder = await makeFolder(scratch, 'gitea')
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const config = join(folder, 'app.ini')
  const program = join(folder, 'gitea-server')
  const log = join(folder, 'console.log')
  // Copies: the account may read neither our cache folder nor our module cache.
  await copyFile(binaries.gitea, program, constants.COPYFILE_FICLONE)
  for (const part of ['templates', 'options', 'public']) {
    if (binaries.giteaModule) await copyTree(join(binaries.giteaModule, part), join(folder, 'static', part))
  }
  await writeOwned(scratch, config, configuration(folder, port))
  await makeFolder(scratch, 'gitea/data')
  scratch.logs.push(log, join(folder, 'log', 'gitea.log'))
  const process = start(program, ['web', '--config', config], scratch.surroundings, log)
  await until('Gitea answers', 60, async () => {
    if (process.exitCode !== null) throw new Error('Gitea ended while starting')
    return fetch(`${url}/api/healthz`).then(
      (answer) => answer.ok || undefined,
      () => undefined,
    )
  })
  return { url, api: apiOf(url, `token ${await adminToken(url, program, config, scratch)}`) }
}

async function adminToken(url: string, program: string, config: string, scratch: Scratch): Promise<string> {
  const { name, password } = admin
  const account = ['--admin', '--username', name, '--password', password, '--email', `${name}@example.com`]
  await run(
    program,
    ['admin', 'user', 'create', ...account, '--must-change-password=false', '--config', config],
    scratch.surroundings,
  )
  return createToken(url, name, password, ['all'])
}

// Everything that costs time and that no workflow needs is switched off.
function configuration(folder: string, port: number): string {
  return `RUN_MODE = prod
WORK_PATH = ${folder}
[server]
HTTP_ADDR = 127.0.0.1
HTTP_PORT = ${port}
ROOT_URL = http://127.0.0.1:${port}/
STATIC_ROOT_PATH = ${join(folder, 'static')}
OFFLINE_MODE = true
DISABLE_SSH = true
[database]
DB_TYPE = sqlite3
PATH = ${join(folder, 'data', 'gitea.db')}
SQLITE_JOURNAL_MODE = WAL
[security]
INSTALL_LOCK = true
[service]
DISABLE_REGISTRATION = true
[log]
MODE = file
LEVEL = Info
ROOT_PATH = ${join(folder, 'log')}
[actions]
ENABLED = true
DEFAULT_ACTIONS_URL = self
[indexer]
ISSUE_INDEXER_TYPE = db
[mirror]
ENABLED = false
[queue]
TYPE = channel
`
}

// By hand, because a module cache is read-only, and a copy that is read-only too could not be removed again.
async function copyTree(from: string, to: string) {
  await mkdir(to, { recursive: true })
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    await (entry.isDirectory() ? copyTree(source, target) : copyFile(source, target))
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}
