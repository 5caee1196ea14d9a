// One run of the action against the stand-in behind the proxy, and all that was seen of it.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { type actionYml, type Ended, runAction } from '../support/action.ts'
import { type Certificate, makeCertificate } from '../support/certificate.ts'
import { type Delivery, type Repository, startGitea } from '../support/gitea/server.ts'
import { type RawServer, startRaw } from '../support/raw-server.ts'
import type { Fault, Seen } from './fault.ts'
import * as lookups from './lookups.ts'
import type { Plot } from './plots.ts'
import { type FaultyProxy, type Plan, startProxy } from './proxy.ts'
import { startTunnel, type Tunnel } from './tunnel.ts'

export interface Trial {
  plot: Plot
  token: string
  targets: string[]
  ended: Ended
  ms: number
  limitMs: number
  seen: Seen[]
  strays: string[]
  /** What went wrong at the proxy that was asked for tunnels. */
  tunnels: Tunnel['met']
  /** Connections to the server that must never be spoken to. */
  elsewhere: number
  deliveries: Map<string, Delivery[]>
  /** What the deliveries started. */
  runs: Map<string, Repository['runs']>
  killed: boolean
  /** Whether one more attempt recovers from everything that went wrong. */
  passes: boolean
}

export interface Setting {
  plot: Plot
  targets: string[]
  token?: string
  inputs?: Record<string, string>
  env?: Record<string, string>
  node?: string
  /** Of Node itself. */
  flags?: string[]
  /** The folder of another build of the action. */
  action?: string
  limitMs?: number
  single?: boolean
  choose?: Plan['choose']
  refuses?: Plan['refuses']
  /** What goes wrong with the nth tunnel. */
  chooseTunnel?: (nth: number) => Fault | null
  passes?: boolean
  /** The server is addressed by a name, and the environment decides how it resolves. */
  named?: boolean
  /** Sends a signal so long after the nth request came. */
  kill?: { at: number; signal: NodeJS.Signals; afterMs: number }
}

export const PAYLOAD_SECRET = 'hunter-two-and-a-half'
const TOKEN = '0123456789abcdef0123456789abcdef01234567'
/** More than all limits of time of a run of few targets together, on a machine that has other things to do. */
const LIMIT_MS = 60_000

const INPUTS = {
  'event-type': 'runtime-published',
  'client-payload': JSON.stringify({ runtime_version: PAYLOAD_SECRET }),
  'request-timeout-seconds': '1',
  'max-attempts': '2',
  'max-parallel': '1',
}

const certificates: Record<string, Certificate> = {}
/** Made when it is needed, and once. */
const certificateOf = (what: 'own' | 'foreign') => (certificates[what] ??= makeCertificate('IP:127.0.0.1'))

/** How the action gets to the server: its address, and what must be in the environment. */
interface Way {
  url: string
  env: Record<string, string>
  flags: string[]
  tunnel: Tunnel | null
}

async function wayTo(proxy: FaultyProxy, elsewhere: string, setting: Setting): Promise<Way> {
  const { plot, token = TOKEN, named } = setting
  const flags = named ? lookups.FLAGS : []
  // A name that only the proxy knows.
  if (plot.way === 'forwarded')
    return { url: `http://${proxy.own}`, env: { http_proxy: proxy.url }, flags, tunnel: null }
  if (plot.way !== 'tunnelled') return { url: named ? `http://${proxy.own}` : proxy.url, env: {}, flags, tunnel: null }
  const tunnel = await startTunnel({
    target: proxy.own,
    port: Number(new URL(proxy.url).port),
    elsewhere,
    token,
    foreign: certificateOf('foreign'),
    choose: setting.chooseTunnel ?? (() => null),
    ...(setting.refuses ? { refuses: setting.refuses } : {}),
  })
  const env = { https_proxy: tunnel.url, NODE_EXTRA_CA_CERTS: certificateOf('own').file }
  return { url: `https://${proxy.own}`, env, flags, tunnel }
}

const ROOT = join(import.meta.dirname, '../..')

/** The defaults of a build; `wait-for` among them, of which the scenarios have another. */
function ownDefaults(action: string): Record<string, string> {
  const file = join(action, 'action.yml')
  if (!existsSync(file)) return {}
  const { inputs } = parse(readFileSync(file, 'utf8')) as typeof actionYml
  return Object.fromEntries(Object.entries(inputs).flatMap(([name, input]) => [[name, input.default ?? '']]))
}

/** Runs the action once. */
export async function tryOut(setting: Setting): Promise<Trial> {
  const { plot, targets, token = TOKEN, single = plot.way === 'tunnelled', named } = setting
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
      const { kill } = setting
      if (kill && seen.nth === kill.at) {
        killed = true
        setTimeout(() => signal(kill.signal), kill.afterMs)
      }
      return setting.choose?.(seen) ?? null
    },
    ...(setting.refuses && plot.way !== 'tunnelled' ? { refuses: setting.refuses } : {}),
    ...(named || plot.way === 'forwarded' ? { name: lookups.NAME } : {}),
    ...(plot.way === 'tunnelled' ? { tls: certificateOf('own') } : {}),
  })
  const way = await wayTo(proxy, `127.0.0.1:${elsewhere.port}`, setting)
  const limitMs = setting.limitMs ?? LIMIT_MS + targets.length * 100
  const begun = Date.now()
  let overdue: NodeJS.Timeout | undefined
  try {
    const ended = await runAction(
      {
        ...ownDefaults(setting.action ?? ROOT),
        ...INPUTS,
        token,
        'server-url': way.url,
        repositories: targets.join('\n'),
        ...plot.inputs,
        ...setting.inputs,
      },
      {
        env: { ...way.env, ...setting.env },
        flags: [...way.flags, ...(setting.flags ?? [])],
        scan: false,
        ...(setting.node ? { node: setting.node } : {}),
        ...(setting.action ? { action: setting.action } : {}),
        onStart: (kill) => {
          signal = kill
          overdue = setTimeout(() => kill('SIGKILL'), limitMs)
        },
      },
    )
    const deliveries = new Map(targets.map((name) => [name, gitea.repository(name).deliveries]))
    const runs = new Map(targets.map((name) => [name, gitea.repository(name).runs]))
    const { seen } = proxy
    const strays = [...proxy.strays, ...(way.tunnel?.strays ?? [])]
    return {
      plot,
      token,
      targets,
      ended,
      ms: Date.now() - begun,
      limitMs,
      seen,
      strays,
      tunnels: way.tunnel?.met ?? [],
      elsewhere: elsewhere.opened,
      deliveries,
      runs,
      killed,
      passes: setting.passes ?? false,
    }
  } finally {
    clearTimeout(overdue)
    await Promise.all([proxy.close(), gitea.close(), elsewhere.close(), way.tunnel?.close()])
  }
}
