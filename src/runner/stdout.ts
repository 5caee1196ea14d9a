// The log, written at once. Setting process.stdout up takes milliseconds, and what it holds back delays the end of the step.
// build/plugins.mjs has @actions/core write here too, so that all lines keep their order.
import { writeSync } from 'node:fs'

const STDOUT = 1
const WAIT_MS = 5

type Write = (descriptor: number, bytes: Buffer) => number

/** Writes all of it, also where the reader is slower than we are. */
export function writeOut(text: string, write: Write = writeSync): void {
  let left = Buffer.from(text)
  while (left.length > 0) left = left.subarray(writeSome(left, write))
}

function writeSome(bytes: Buffer, write: Write): number {
  try {
    return write(STDOUT, bytes)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    // Nobody reads the log any more (Windows says EOF), which is no reason to leave targets untold.
    if (code === 'EPIPE' || code === 'EOF') return bytes.length
    if (code !== 'EAGAIN') throw error
    // A pipe that is full and doesn't block; there is nothing else to do until it has room.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT_MS)
    return 0
  }
}
