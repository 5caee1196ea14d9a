// How the process ends once all is written.

/**
 * Windows: Node 23 to 24.19 may abort there when process.exit() meets work of V8's own on another thread, which would fail a
 * step that told everyone (https://github.com/nodejs/node/issues/56645). So there the process ends by itself.
 */
const endsByItself = process.platform === 'win32'

/** For a process that ends by itself; elsewhere the system closes what is open, in less time. */
export async function closeWhereNeeded(client: { close(): Promise<void> }): Promise<void> {
  if (endsByItself) await client.close()
}

/** Ends the process with its `process.exitCode`; all must have been written. */
export function endProcess(): void {
  if (!endsByItself) process.exit()
}
