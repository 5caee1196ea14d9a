// Processes many targets with limited concurrency; results keep the order of the targets.

/**
 * Runs `work` for each item, at most `width` at once. Once `stopped` returns a reason, no further item starts; `skip`
 * gives its result instead.
 */
export async function fanOut<T, R>(
  items: readonly T[],
  width: number,
  stopped: () => string | null,
  work: (item: T, index: number) => Promise<R>,
  skip: (item: T, reason: string) => R,
): Promise<R[]> {
  const results: R[] = new Array(items.length)
  let next = 0
  const worker = async () => {
    while (next < items.length) {
      const index = next++
      const item = items[index]!
      const reason = stopped()
      results[index] = reason === null ? await work(item, index) : skip(item, reason)
    }
  }
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker))
  return results
}
