// What a server or a proxy does with a connection instead of answering on it.
import type { Scene } from './fault.ts'

export type Act = (scene: Scene) => void

/** Some bytes, and then an end. */
export const says =
  (text: string, then: 'end' | 'reset' | 'stay' = 'end'): Act =>
  ({ socket }) => {
    socket.write(Buffer.from(text, 'latin1'), () => {
      if (then === 'end') socket.end()
      if (then === 'reset') socket.resetAndDestroy()
    })
  }

/** Repeats a chunk until the other side disconnects. */
export const drip =
  (first: string, more: string, everyMs = 20): Act =>
  ({ socket }) => {
    socket.write(first)
    const timer = setInterval(() => socket.write(more), everyMs)
    socket.on('close', () => clearInterval(timer))
  }
