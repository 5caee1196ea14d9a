// One scratch folder that holds all that server and runner write, and the environment in which they run.
import { rmSync } from 'node:fs'
import { chmod, chown, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { type Account, unprivilegedAccount } from './account.ts'
import type { Surroundings } from './processes.ts'

export type Scratch = {
  path: string
  account: Account
  surroundings: Surroundings
  /** The log files of what runs in it, for whoever wants to know what went wrong. */
  logs: string[]
}

/** Makes the folder, owned by the account that the server runs as. */
export async function openScratch(): Promise<Scratch> {
  const account = unprivilegedAccount()
  const path = await mkdtemp(join(tmpdir(), 'gitea-dispatch-e2e-'))
  const env = cleanEnvironment(path, account)
  const scratch = { path, account, surroundings: { cwd: path, env, account }, logs: [] }
  await chmod(path, 0o755)
  await makeFolder(scratch, '.')
  await makeFolder(scratch, 'home')
  await makeFolder(scratch, 'tmp')
  return scratch
}

/** Makes a folder in the scratch folder that the account can write to. */
export async function makeFolder({ path, account }: Pick<Scratch, 'path' | 'account'>, name: string): Promise<string> {
  const folder = join(path, name)
  await mkdir(folder, { recursive: true })
  if (account.uid !== undefined && account.gid !== undefined) await chown(folder, account.uid, account.gid)
  return folder
}

/** Writes a file that the account can change. */
export async function writeOwned({ account }: Scratch, path: string, content: string): Promise<void> {
  await writeFile(path, content, { mode: 0o600 })
  if (account.uid !== undefined && account.gid !== undefined) await chown(path, account.uid, account.gid)
}

/** Removes the folder, except when KEEP is set. */
export async function closeScratch({ path }: Scratch): Promise<void> {
  if (process.env['KEEP']) return console.log(`kept: ${path}`)
  await rm(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
}

/** The same at once, for an exit that waits for nothing. */
export function removeAtOnce({ path }: Scratch): void {
  if (!process.env['KEEP']) rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
}

// Nothing of ours is handed on: a CI's own GITHUB_* and proxy variables would change what the runner does.
function cleanEnvironment(path: string, account: Account): NodeJS.ProcessEnv {
  const programs = [dirname(process.execPath), process.env['PATH'] ?? '/usr/bin:/bin'].join(delimiter)
  return { PATH: programs, HOME: join(path, 'home'), TMPDIR: join(path, 'tmp'), USER: account.name, LANG: 'C.UTF-8' }
}
