// Medians and how far apart the middle half of the rounds lies.
export interface Figure {
  median: number
  /** Half of the range of the middle half. */
  spread: number
  rounds: number
}

/** Null for nothing measured. */
export function figureOf(values: readonly number[]): Figure | null {
  if (values.length === 0) return null
  const sorted = [...values].sort((a, b) => a - b)
  const spread = (quantile(sorted, 0.75) - quantile(sorted, 0.25)) / 2
  return { median: quantile(sorted, 0.5), spread, rounds: values.length }
}

function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share
  const [low, high] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!]
  return low + (high - low) * (place - Math.floor(place))
}
