// What is measured: job, number of targets, server, rounds and candidates.
import type { CandidateName } from './candidates.ts'
import type { JobName } from './jobs.ts'
import type { Setting } from './server.ts'

export interface Scene extends Setting {
  /** One more is played first and left out, since it finds cold caches; not where there is but one. */
  rounds: number
  candidates: readonly CandidateName[]
  /** Only on these major releases of Node. */
  majors?: readonly number[]
}

const WIDTH = 8
const ALL = ['ours', 'before', 'curl -K', 'curl loop'] as const
const US = ['ours', 'before'] as const

const scene = (
  targets: number,
  delayMs: number,
  rounds: number,
  candidates: Scene['candidates'],
  more: Partial<Scene> = {},
): Scene => ({ job: 'repository_dispatch', targets, delayMs, handshakeMs: 0, rounds, candidates, ...more })

const withHandshake = { handshakeMs: 50 }

/** Of a version of Node. */
export const majorOf = (version: string): number => Number(version.split('.')[0])

/** The releases of Node for which there is a goal. One process a target: a fifth of a second each, so few rounds of many. */
const besidePeterEvans = (targets: number, rounds: number): Scene =>
  scene(targets, 0, rounds, ['ours', 'peter-evans'], { majors: [20, 24] })

const WAYS: readonly JobName[] = ['auto', 'auto with workflow', 'push', 'wait-for: queued', 'wait-for: completed']

/** The other ways of sending. */
const ways = (targets: number, rounds: number): Scene[] => WAYS.map((job) => scene(targets, 0, rounds, US, { job }))

// Loops of processes and one connection that waits take long, so they have scenes of their own with fewer rounds.
export const FULL: readonly Scene[] = [
  scene(1, 0, 25, ALL),
  scene(10, 0, 25, ALL),
  scene(100, 0, 25, [...US, 'curl -K']),
  scene(100, 0, 5, ['ours', 'curl loop']),
  scene(1_000, 0, 15, [...US, 'curl -K']),
  scene(10_000, 0, 7, [...US, 'curl -K']),
  scene(1, 50, 15, ALL),
  scene(10, 50, 15, ALL),
  scene(100, 50, 15, US),
  scene(100, 50, 2, ['ours', 'curl -K', 'curl loop']),
  scene(1_000, 50, 15, US),
  scene(10_000, 50, 1, ['ours'], { majors: [24] }),
  scene(1, 50, 15, US, withHandshake),
  scene(10, 50, 15, US, withHandshake),
  besidePeterEvans(1, 15),
  besidePeterEvans(10, 15),
  besidePeterEvans(100, 2),
  ...ways(10, 15),
  ...ways(1_000, 2),
]

export const SHORT: readonly Scene[] = [
  scene(1, 0, 9, ALL),
  scene(10, 0, 9, ALL),
  scene(100, 0, 5, [...US, 'curl -K']),
  scene(1_000, 0, 3, [...US, 'curl -K']),
  scene(10_000, 0, 1, US),
  scene(10, 50, 5, [...US, 'curl -K']),
  scene(100, 50, 3, US),
  scene(1, 50, 5, US, withHandshake),
  scene(10, 50, 5, US, withHandshake),
  besidePeterEvans(1, 5),
  besidePeterEvans(10, 2),
  ...ways(10, 3),
]

/** Waits for answers that no client can avoid, one after another: the token check, then the waves of targets. */
export const wavesOf = (targets: number): number => 1 + Math.ceil(targets / WIDTH)

export const mostAtOnce = (targets: number): number => Math.min(WIDTH, targets)
