// Runs a scene: each round has every candidate once in random order, beside a bare start of the same Node.
import { type CandidateName, CHECKING, commandOf, ON_NODE, type Stage } from './candidates.ts'
import { mostAtOnce, type Scene } from './plan.ts'
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
  const first = stages[0]![0]
  const runs = stages.flatMap(([node, stage]) =>
    (['bare', ...scene.candidates] as const)
      .filter((candidate) => node === first || ON_NODE.includes(candidate))
      .map((candidate) => ({ node, stage, candidate })),
  )
  const warmUp = scene.rounds > 1 ? 1 : 0
  for (let round = 1 - warmUp; round <= scene.rounds; round++)
    for (const { node, stage, candidate } of shuffled(runs)) {
      const command = commandOf(candidate, scene.targets, stage)
      if (command === null) continue
      const measured = await world.measure(command, scene)
      if (candidate !== 'bare') checkRun(candidate, scene, measured)
      if (round > 0) samples.push({ ...measured, scene, node, candidate, round })
    }
  return samples
}

/** An early failure looks fast, so a run counts only when the server has seen exactly what was to be done. */
function checkRun(candidate: CandidateName, { targets }: Scene, measured: Measured): void {
  const { told, duplicates, tokenChecks, invalid, mostConnections, mostInFlight } = measured
  const checks = CHECKING.includes(candidate) ? 1 : 0
  const isExact = told === targets && duplicates === 0 && tokenChecks === checks && invalid.length === 0
  const isPolite = mostConnections <= mostAtOnce(targets) && mostInFlight <= mostAtOnce(targets)
  if (!isExact || !isPolite)
    throw new Error(`${candidate}, ${targets} targets: the server saw ${JSON.stringify(measured)}`)
}

function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, order: Math.random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item)
}
