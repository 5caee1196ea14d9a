// What is measured: how many targets, on what server, how often, and by whom.
import type { CandidateName } from './candidates.ts'
import type { Setting } from './server.ts'

export interface Scene extends Setting {
  rounds: number
  candidates: readonly CandidateName[]
}

const WIDTH = 8
/** A loop of processes takes too long beyond that. */
const MOST_IN_A_LOOP = 100

const scene = (targets: number, delayMs: number, rounds: number, handshakeMs = 0): Scene => ({
  targets,
  delayMs,
  handshakeMs,
  rounds,
  candidates: targets <= MOST_IN_A_LOOP ? ['ours', 'before', 'curl -K', 'curl loop'] : ['ours', 'before', 'curl -K'],
})

/** One process a target: a third of a second each, so few rounds of many. */
const withPeterEvans = (one: Scene, rounds: number): Scene[] => [
  one,
  { ...one, rounds, candidates: ['ours', 'peter-evans'] },
]

export const FULL: readonly Scene[] = [
  ...withPeterEvans(scene(1, 0, 25), 9),
  ...withPeterEvans(scene(10, 0, 25), 5),
  ...withPeterEvans(scene(100, 0, 15), 2),
  scene(1_000, 0, 9),
  scene(10_000, 0, 5),
  scene(1, 50, 15),
  scene(10, 50, 15),
  scene(100, 50, 9),
  { ...scene(1_000, 50, 5), candidates: ['ours', 'before'] },
  { ...scene(10_000, 50, 1), candidates: ['ours'] },
  { ...scene(1, 50, 15, 50), candidates: ['ours', 'before'] },
  { ...scene(10, 50, 15, 50), candidates: ['ours', 'before'] },
]

export const SHORT: readonly Scene[] = [
  scene(1, 0, 9),
  scene(10, 0, 9),
  scene(100, 0, 5),
  scene(1_000, 0, 3),
  scene(10_000, 0, 2),
  scene(10, 50, 5),
  { ...scene(10, 50, 5, 50), candidates: ['ours'] },
]

/** Waits for answers that no client can avoid, one after another: the token check, then the waves of targets. */
export const wavesOf = (targets: number): number => 1 + Math.ceil(targets / WIDTH)

export const mostAtOnce = (targets: number): number => Math.min(WIDTH, targets)
