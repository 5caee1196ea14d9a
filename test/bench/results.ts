// Samples as figures: each as a ratio to another run of the same round, since milliseconds of two sittings say nothing.
import type { CandidateName } from './candidates.ts'
import type { Sample } from './rounds.ts'
import type { Setting } from './server.ts'
import { type Figure, figureOf } from './statistics.ts'

export interface Place extends Setting {
  /** Version; those that run on no Node were run beside the first. */
  node: string
}

export type Measure = (sample: Sample) => number | null

export class Results {
  readonly samples: readonly Sample[]
  /** Of the files that each start reads. */
  readonly bytes: number

  constructor(samples: readonly Sample[], bytes: number) {
    this.samples = samples
    this.bytes = bytes
  }

  /** A figure of a candidate at a place. */
  of(place: Place, candidate: CandidateName, measure: Measure): Figure | null {
    return figureOf(this.at(place, candidate).flatMap((sample) => measure(sample) ?? []))
  }

  /** The same over what `below`, else `measure`, says of the round's run of `other`; `added` is added to that. */
  ratio(
    place: Place,
    candidate: CandidateName,
    other: CandidateName,
    measure: Measure,
    {
      below = measure,
      added = 0,
      otherNode = place.node,
    }: { below?: Measure; added?: number; otherNode?: string } = {},
  ): Figure | null {
    const others = this.at({ ...place, node: otherNode }, other)
    const ratios = this.at(place, candidate).flatMap((sample) => {
      const against = others.find(({ round, scene }) => round === sample.round && scene === sample.scene)
      const [above, under] = [measure(sample), against ? below(against) : null]
      return above === null || under === null ? [] : above / (under + added)
    })
    return figureOf(ratios)
  }

  /** The most that was ever seen of something on a Node: one run too many is one too many. */
  most(node: string, candidate: CandidateName, measure: Measure): Figure | null {
    const ours = this.samples.filter((sample) => sample.node === node && sample.candidate === candidate)
    const seen = ours.flatMap((sample) => measure(sample) ?? [])
    return seen.length === 0 ? null : { median: Math.max(...seen), spread: 0, rounds: seen.length }
  }

  private at({ node, job, targets, delayMs, handshakeMs }: Place, candidate: CandidateName): Sample[] {
    return this.samples.filter(
      (sample) =>
        sample.node === node &&
        sample.candidate === candidate &&
        sample.scene.job === job &&
        sample.scene.targets === targets &&
        sample.scene.delayMs === delayMs &&
        sample.scene.handshakeMs === handshakeMs,
    )
  }
}
