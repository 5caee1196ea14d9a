// An output in the runner's file, in pieces: @actions/core would hold a large one four times over.
import { appendFileSync, closeSync, existsSync, openSync } from 'node:fs'
import { EOL } from 'node:os'

/** Appends `name` with the value that the pieces make up; throws when it can't be written. */
export function appendOutput(file: string, name: string, pieces: Iterable<string>): void {
  if (!existsSync(file)) throw new Error(`Missing file at path: ${file}`)
  // No line of a value may end it early; refusing one that could makes it needless to keep the delimiter secret.
  const delimiter = `ghadelimiter_${Math.random().toString(36).slice(2)}${Math.random().toString(36).slice(2)}`
  const descriptor = openSync(file, 'a')
  try {
    appendFileSync(descriptor, `${name}<<${delimiter}${EOL}`)
    for (const piece of pieces) {
      if (piece.includes(delimiter)) throw new Error(`the value of ${name} holds the delimiter`)
      appendFileSync(descriptor, piece)
    }
    appendFileSync(descriptor, `${EOL}${delimiter}${EOL}`)
  } finally {
    closeSync(descriptor)
  }
}
