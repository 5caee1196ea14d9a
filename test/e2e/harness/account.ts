// Finds the account that server and runner run as: Gitea refuses to run as root.
import { execFileSync } from 'node:child_process'

export type Account = { name: string; uid?: number; gid?: number }

const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }))

/** Ourselves, or `nobody` when we are root. */
export function unprivilegedAccount(): Account {
  if (process.getuid?.() !== 0) return { name: process.env['USER'] ?? 'git' }
  try {
    return { name: 'nobody', uid: id('-u'), gid: id('-g') }
  } catch {
    return { name: 'nobody', uid: 65534, gid: 65534 }
  }
}
