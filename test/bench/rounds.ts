// Runs a scene: each round has every candidate once in random order, beside a bare start of the same Node.
import { isDeepStrictEqual } from 'node:util'
import { type CandidateName, commandOf, isThere, ON_NODE, requestsOf, type Stage } from './candidates.ts'
import { majorOf, mostAtOnce, type Scene } from './plan.ts'
import type { Measured, World } from './world.ts'

export interface Sample extends Measured {
  scene: Scene
  /** Version; runs in the same round of the same scene are compared. */
  node: string
  candidate: CandidateName
  round: number
}

export type Stages = readonly (readonly [version: string, stage: Stage])[]

/** All samples of a scene; the first round, which finds cold caches, is left out. */
export async function playScene(scene: Scene, stages: Stages, world: World): Promise<Sample[]> {
  const samples: Sample[] = []
  const runs = runsOf(scene, stages)
  const warmUp = scene.rounds > 1 ? 1 : 0
  for (let round = 1 - warmUp; round <= scene.rounds; round++)
    for (const { node, stage, candidate } of shuffled(runs)) {
      const measured = await world.measure(commandOf(candidate, scene, stage), scene)
      if (candidate !== 'bare') checkRun(candidate, scene, measured)
      if (round > 0) samples.push({ ...measured, scene, node, candidate, round })
    }
  return samples
}

/** The available candidates of each round. */
function runsOf({ candidates, majors }: Scene, stages: Stages) {
  const played = stages.filter(([version]) => majors?.includes(majorOf(version)) ?? true)
  const first = played[0]?.[0]
  return played.flatMap(([node, stage]) =>
    (['bare', ...candidates] as const)
      .filter((candidate) => (node === first || ON_NODE.includes(candidate)) && isThere(candidate, stage))
      .map((candidate) => ({ node, stage, candidate })),
  )
}

/** An early failure looks fast, so a run counts only when the server has seen exactly what was to be done. */
function checkRun(candidate: CandidateName, scene: Scene, measured: Measured): void {
  const { delivered, atStart, perTarget, invalid, mostConnections, mostInFlight } = measured
  const { targets } = scene
  const { reads, writes, ...start } = requestsOf(candidate, scene)
  const wanted = { delivered: targets, ...start, perTarget: [{ reads, writes, targets }], invalid: [] }
  // Another version may read more or less; that is what is compared.
  const isExact =
    candidate === 'before'
      ? delivered === targets && invalid.length === 0
      : isDeepStrictEqual({ delivered, atStart, perTarget, invalid }, wanted)
  const isPolite = mostConnections <= mostAtOnce(targets) && mostInFlight <= mostAtOnce(targets)
  if (!isExact || !isPolite)
    throw new Error(`${candidate}, ${scene.job}, ${targets} targets: the server saw ${JSON.stringify(measured)}`)
}

function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, order: Math.random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item)
}
