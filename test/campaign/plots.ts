// The scenarios of the campaign: one for each method, release and `wait-for`.
import { readFileSync } from 'node:fs'
import type { GiteaOptions } from '../support/gitea/server.ts'

const receiver = (name: string) => ({
  '.gitea/workflows/publish-image.yml': readFileSync(
    new URL(`../../examples/receivers/${name}.yml`, import.meta.url),
    'utf8',
  ),
})

const PUSHED = receiver('every-release')
const DISPATCHED = receiver('workflow-dispatch')
const FILED = receiver('runtime-version-file')

export interface Plot {
  name: string
  gitea: Omit<GiteaOptions, 'repositories' | 'answer' | 'tokens'>
  files: Record<string, string>
  inputs: Record<string, string>
  /** Through a proxy that hands requests on, or one that opens tunnels to a server that speaks TLS; absent: straight. */
  way?: 'forwarded' | 'tunnelled'
}

const runs: GiteaOptions['runs'] = () => [{ workflow: 'publish-image.yml', name: 'publish-image', endsAfterMs: 100 }]
const NAMED = { 'dispatch-method': 'push', 'push-path': '.runtime-version', 'push-content': '1.2.3' }
const waiting = (what: string) => ({ 'wait-for': what, 'wait-timeout-seconds': '3' })
/** Accepted by the server is enough. */
const ACCEPTED = { 'wait-for': 'accepted' }
/** The default: the run must exist, although no runner takes it. */
const QUEUED = { 'wait-timeout-seconds': '3' }
const waitingRuns: GiteaOptions['runs'] = () => [
  {
    workflow: 'publish-image.yml',
    name: 'publish-image',
    appearsAfterMs: 300,
    startsAfterMs: Number.POSITIVE_INFINITY,
    endsAfterMs: Number.POSITIVE_INFINITY,
  },
]

export const PLOTS: readonly Plot[] = [
  {
    name: 'repository_dispatch',
    gitea: { offersRepositoryDispatch: true },
    files: {},
    inputs: { 'dispatch-method': 'repository_dispatch', ...ACCEPTED },
  },
  {
    name: 'repository_dispatch, queued',
    gitea: { release: '1.26.3', offersRepositoryDispatch: true, runs: waitingRuns },
    files: PUSHED,
    inputs: { 'dispatch-method': 'repository_dispatch', ...QUEUED },
  },
  {
    name: 'workflow_dispatch on 1.26',
    gitea: { release: '1.26.3' },
    files: DISPATCHED,
    inputs: { 'dispatch-method': 'workflow_dispatch', ...QUEUED },
  },
  {
    name: 'workflow_dispatch on 1.24',
    gitea: { release: '1.24.7' },
    files: DISPATCHED,
    inputs: { 'dispatch-method': 'workflow_dispatch', ...QUEUED },
  },
  {
    name: 'push on 1.22',
    gitea: { release: '1.22.6' },
    files: PUSHED,
    inputs: { 'dispatch-method': 'push', ...ACCEPTED },
  },
  {
    name: 'push, queued on 1.22',
    gitea: { release: '1.22.6', runs: waitingRuns },
    files: PUSHED,
    inputs: { 'dispatch-method': 'push', ...QUEUED },
  },
  {
    name: 'push on 1.26',
    gitea: { release: '1.26.3', runs: waitingRuns },
    files: PUSHED,
    inputs: { 'dispatch-method': 'push', ...QUEUED },
  },
  {
    name: 'push to main',
    gitea: { release: '1.26.3', runs: waitingRuns },
    files: { ...FILED, '.runtime-version': '1.2.2\n' },
    inputs: { ...NAMED, 'push-branch': 'main', ...QUEUED },
  },
  {
    name: 'push to main on 1.22',
    gitea: { release: '1.22.6' },
    files: { ...FILED, '.runtime-version': '1.2.2\n' },
    inputs: { ...NAMED, 'push-branch': 'main', ...ACCEPTED },
  },
  {
    name: 'push to a branch that is not there',
    gitea: { release: '1.26.3' },
    files: FILED,
    inputs: { ...NAMED, 'push-branch': 'next', ...ACCEPTED },
  },
  { name: 'auto on 1.22', gitea: { release: '1.22.6', runs: waitingRuns }, files: PUSHED, inputs: QUEUED },
  { name: 'auto on 1.26', gitea: { release: '1.26.3' }, files: DISPATCHED, inputs: QUEUED },
  {
    name: 'auto with repository_dispatch',
    gitea: { release: '1.26.3', offersRepositoryDispatch: true, runs: waitingRuns },
    files: PUSHED,
    inputs: QUEUED,
  },
  {
    name: 'drift',
    gitea: { release: '1.25.4' },
    files: { ...PUSHED, '.runtime-version': '1.2.2\n' },
    inputs: { 'dispatch-method': 'push', 'drift-path': '.runtime-version', 'drift-expected': '1.2.3', ...ACCEPTED },
  },
  {
    name: 'push, completed on 1.22',
    gitea: { release: '1.22.6', runs },
    files: PUSHED,
    inputs: waiting('completed'),
  },
  {
    name: 'workflow_dispatch, completed on 1.25',
    gitea: { release: '1.25.4', runs },
    files: DISPATCHED,
    inputs: waiting('completed'),
  },
  {
    name: 'workflow_dispatch, started on 1.26',
    gitea: { release: '1.26.3', runs },
    files: DISPATCHED,
    inputs: waiting('started'),
  },
  {
    name: 'repository_dispatch through a proxy',
    way: 'forwarded',
    gitea: { offersRepositoryDispatch: true },
    files: {},
    inputs: { 'dispatch-method': 'repository_dispatch', ...ACCEPTED },
  },
  {
    name: 'auto by push through a proxy',
    way: 'forwarded',
    gitea: { release: '1.22.6', runs: waitingRuns },
    files: PUSHED,
    inputs: QUEUED,
  },
  {
    name: 'repository_dispatch through a tunnel',
    way: 'tunnelled',
    gitea: { offersRepositoryDispatch: true },
    files: {},
    inputs: { 'dispatch-method': 'repository_dispatch', ...ACCEPTED },
  },
  {
    name: 'push, completed through a tunnel',
    way: 'tunnelled',
    gitea: { release: '1.22.6', runs },
    files: PUSHED,
    inputs: { 'dispatch-method': 'push', ...waiting('completed') },
  },
  {
    name: 'workflow_dispatch, started through a tunnel',
    way: 'tunnelled',
    gitea: { release: '1.26.3', runs },
    files: DISPATCHED,
    inputs: waiting('started'),
  },
]

/** The plot of this name. */
export function plotNamed(name: string): Plot {
  const found = PLOTS.find((plot) => plot.name === name)
  if (!found) throw new Error(`no plot is called ${name}`)
  return found
}
