// Samples for the tests of what is made of them.
import type { CandidateName } from './candidates.ts'
import { at } from './goals.ts'
import type { Scene } from './plan.ts'
import { Results } from './results.ts'
import type { Sample } from './rounds.ts'
import type { Measured } from './world.ts'

export const NODE = '20.20.2'

/** What the server says of a run that is as it should be. */
export const makeMeasured = (targets: number, overrides: Partial<Measured> = {}): Measured => ({
  wallMs: 100,
  cpuMs: 100,
  rssKiB: 40_000,
  firstRequestMs: 80,
  tailMs: 10,
  requests: targets + 1,
  delivered: targets,
  atStart: 1,
  perTarget: [{ reads: 0, writes: 1, targets }],
  invalid: [],
  connections: Math.min(8, targets),
  mostConnections: Math.min(8, targets),
  mostInFlight: Math.min(8, targets),
  firstRequest: '1',
  lastAnswer: '2',
  ...overrides,
})

/** A scene with, by candidate, what is measured in each round. */
export function makeSamples(
  targets: number,
  runs: Partial<Record<CandidateName, Partial<Measured>[]>>,
  [delayMs, handshakeMs, node]: [number?, number?, string?] = [],
): Sample[] {
  const place = at(node ?? NODE, targets, delayMs, handshakeMs)
  const candidates = Object.keys(runs) as CandidateName[]
  const scene: Scene = { ...place, rounds: 1, candidates }
  return candidates.flatMap((candidate) =>
    runs[candidate]!.map((overrides, index) => {
      return { ...makeMeasured(targets, overrides), scene, node: place.node, candidate, round: index + 1 }
    }),
  )
}

export const makeResults = (...samples: Sample[][]): Results => new Results(samples.flat(), 480_000)
