// Standard output as a runner may give it: a pipe that is full, takes less than all, or has lost its reader.
import { expect, it } from 'vitest'
import { writeOut } from '../../src/runner/stdout.ts'

/** A descriptor that does these things one after another: takes so many bytes, or fails with such a code. */
function makeOutput(...answers: (number | string)[]) {
  const taken: string[] = []
  const write = (_descriptor: number, bytes: Buffer) => {
    const answer = answers.shift() ?? bytes.length
    if (typeof answer === 'string') throw Object.assign(new Error(answer), { code: answer })
    taken.push(bytes.toString('utf8', 0, answer))
    return Math.min(answer, bytes.length)
  }
  return { taken, write }
}

it.each([
  ['takes all', [], ['line\n']],
  ['takes it in pieces', [2, 1], ['li', 'n', 'e\n']],
  ['is full at first', ['EAGAIN', 'EAGAIN'], ['line\n']],
  ['is full in between', [2, 'EAGAIN'], ['li', 'ne\n']],
  ['has no reader any more', ['EPIPE'], []],
  ['has no reader any more, on Windows', ['EOF'], []],
])('writes to a pipe that %s', (_, answers, expected) => {
  const { taken, write } = makeOutput(...answers)
  writeOut('line\n', write)
  expect(taken).toEqual(expected)
})

it('tells of other trouble', () => {
  const { write } = makeOutput('EIO')
  expect(() => writeOut('line\n', write)).toThrow('EIO')
})
