// One run of the shipped bundle against the stand-in behind the proxy, and all that was seen of it.
import { type Ended, runAction } from '../support/action.ts'
import { type Delivery, startGitea } from '../support/gitea/server.ts'
import type { RawServer } from '../support/raw-server.ts'
import { startRaw } from '../support/raw-server.ts'
import type { Seen } from './fault.ts'
import type { Plot } from './plots.ts'
import { type Plan, startProxy } from './proxy.ts'

export interface Trial {
  plot: Plot
  token: string
  targets: string[]
  ended: Ended
  ms: number
  seen: Seen[]
  strays: string[]
  /** Connections to the server that must never be spoken to. */
  elsewhere: number
  deliveries: Map<string, Delivery[]>
  killed: boolean
}

export interface Setting {
  plot: Plot
  targets: string[]
  token?: string
  inputs?: Record<string, string>
  env?: Record<string, string>
  node?: string
  single?: boolean
  choose?: Plan['choose']
  refuses?: Plan['refuses']
  /** Sends SIGTERM when the nth request comes. */
  killAt?: number
}

export const PAYLOAD_SECRET = 'hunter-two-and-a-half'
const TOKEN = '0123456789abcdef0123456789abcdef01234567'
/** More than all limits of time of a run together, on a machine that has other things to do. */
export const LIMIT_MS = 60_000

const INPUTS = {
  'event-type': 'runtime-published',
  'client-payload': JSON.stringify({ runtime_version: PAYLOAD_SECRET }),
  'request-timeout-seconds': '1',
  'max-attempts': '2',
  'max-parallel': '1',
}

/** Runs the action once. */
export async function tryOut(setting: Setting): Promise<Trial> {
  const { plot, targets, token = TOKEN, single = false } = setting
  const elsewhere: RawServer = await startRaw()
  const gitea = await startGitea({
    ...plot.gitea,
    repositories: targets.map((name) => ({ name, files: plot.files })),
    tokens: [{ value: token, scopes: ['write:repository'], user: 'runtime-bot' }],
  })
  let signal: (signal: NodeJS.Signals) => void = () => {}
  let killed = false
  const proxy = await startProxy({
    upstream: Number(new URL(gitea.url).port),
    elsewhere: `127.0.0.1:${elsewhere.port}`,
    single,
    choose: (seen) => {
      if (seen.nth === setting.killAt) {
        killed = true
        signal('SIGTERM')
      }
      return setting.choose?.(seen) ?? null
    },
    ...(setting.refuses ? { refuses: setting.refuses } : {}),
  })
  const begun = Date.now()
  let overdue: NodeJS.Timeout | undefined
  try {
    const ended = await runAction(
      {
        ...INPUTS,
        token,
        'server-url': proxy.url,
        repositories: targets.join('\n'),
        ...plot.inputs,
        ...setting.inputs,
      },
      {
        ...(setting.env ? { env: setting.env } : {}),
        ...(setting.node ? { node: setting.node } : {}),
        onStart: (kill) => {
          signal = kill
          overdue = setTimeout(() => kill('SIGKILL'), LIMIT_MS)
        },
      },
    )
    const deliveries = new Map(targets.map((name) => [name, gitea.repository(name).deliveries]))
    const { seen, strays } = proxy
    const ms = Date.now() - begun
    return { plot, token, targets, ended, ms, seen, strays, elsewhere: elsewhere.opened, deliveries, killed }
  } finally {
    clearTimeout(overdue)
    await Promise.all([proxy.close(), gitea.close(), elsewhere.close()])
  }
}
