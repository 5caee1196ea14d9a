// The outputs in the runner's file: @actions/core would open it for each, and hold a large one four times over.
import { appendFileSync, closeSync, existsSync, openSync } from 'node:fs'
import { EOL } from 'node:os'

/** Appends names with the values that their pieces make up; throws when they can't be written. */
export function appendOutputs(file: string, outputs: readonly [name: string, pieces: Iterable<string>][]): void {
  if (!existsSync(file)) throw new Error(`Missing file at path: ${file}`)
  // No line of a value may end it early; refusing one that could makes it needless to keep the delimiter secret.
  const delimiter = `ghadelimiter_${Math.random().toString(36).slice(2)}${Math.random().toString(36).slice(2)}`
  const descriptor = openSync(file, 'a')
  try {
    for (const [name, pieces] of outputs) {
      let text = `${name}<<${delimiter}${EOL}`
      for (const piece of pieces) {
        if (piece.includes(delimiter)) throw new Error(`the value of ${name} holds the delimiter`)
        appendFileSync(descriptor, text)
        text = piece
      }
      appendFileSync(descriptor, `${text}${EOL}${delimiter}${EOL}`)
    }
  } finally {
    closeSync(descriptor)
  }
}
