// Many targets, few at a time, results in the order of the targets whatever ends first.

/**
 * Runs `work` for each item, at most `width` at once. An item that is reached after `stopped` says a reason isn't begun;
 * `skip` gives its result instead.
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
