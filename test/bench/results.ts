// Samples as figures: each as a ratio to another run of the same round, since milliseconds of two sittings say nothing.
import type { CandidateName } from './candidates.ts'
import type { Sample } from './rounds.ts'
import { type Figure, figureOf } from './statistics.ts'

export interface Place {
  node: string
  targets: number
  delayMs: number
  handshakeMs: number
}

export class Results {
  readonly samples: readonly Sample[]

  constructor(samples: readonly Sample[]) {
    this.samples = samples
  }

  /** A figure of a candidate at a place. */
  of(place: Place, candidate: CandidateName, measure: (sample: Sample) => number | null): Figure | null {
    return figureOf(this.at(place, candidate).flatMap((sample) => measure(sample) ?? []))
  }

  /** The same over what `measure` says of the round's run of `other`, which may be a sum with it. */
  ratio(
    place: Place,
    candidate: CandidateName,
    other: CandidateName,
    measure: (sample: Sample) => number | null,
    added = 0,
  ): Figure | null {
    const others = this.at(place, other)
    const ratios = this.at(place, candidate).flatMap((sample) => {
      const against = others.find(({ round, scene }) => round === sample.round && scene === sample.scene)
      const [above, below] = [measure(sample), against ? measure(against) : null]
      return above === null || below === null ? [] : above / (below + added)
    })
    return figureOf(ratios)
  }

  private at({ node, targets, delayMs, handshakeMs }: Place, candidate: CandidateName): Sample[] {
    return this.samples.filter(
      (sample) =>
        sample.node === node &&
        sample.candidate === candidate &&
        sample.scene.targets === targets &&
        sample.scene.delayMs === delayMs &&
        sample.scene.handshakeMs === handshakeMs,
    )
  }
}
