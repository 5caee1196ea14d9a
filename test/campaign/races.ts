// What git says of two pushes at once, as Gitea passes it on from 1.26: 403, though it is no matter of permissions.
import { bytesOf } from './answers.ts'
import type { Fault, Scene } from './fault.ts'

const JSON_TYPE = { 'content-type': 'application/json;charset=utf-8' }

/** The branch that a request to the Contents API would write. */
function branchIn({ seen }: Scene): string {
  const [, branch] =
    /"new_branch":"([^"]+)"/.exec(seen.raw) ?? /"branch":"([^"]+)"/.exec(seen.raw) ?? ([] as (string | undefined)[])
  return branch ?? 'main'
}

const [HERE, THERE] = ['1f0c4a5be1a3b3ac7d2c0b4a87c3a1f0a9b9d1e2', '8e7d6c5b4a392817f6e5d4c3b2a190807f6e5d4c']

const MOVED = (branch: string) => `cannot lock ref 'refs/heads/${branch}': is at ${HERE} but expected ${THERE}`
const EXISTS = (branch: string) => `cannot lock ref 'refs/heads/${branch}': reference already exists`

const race = (name: string, words: (branch: string) => string, more: Partial<Fault> = {}): Fault => ({
  name,
  effect: false,
  at: 'request',
  writes: 'pushes',
  race: true,
  act: (scene) => {
    const message = words(branchIn(scene))
    scene.socket.write(bytesOf(403, JSON_TYPE, JSON.stringify({ message, url: '' })))
  },
  ...more,
})

/**
 * A lost race, and one lost by the second copy of a request that a proxy sent twice. A push that is late by
 * more gets a 500 without a message, on every release.
 */
export const races: Fault[] = [
  race('403 of a lost race', MOVED, { passes: true }),
  race('403 of a lost race, though done', MOVED, { effect: true }),
  race('403 of a branch that exists', EXISTS),
  race('403 of a branch that exists, though done', EXISTS, { effect: true }),
  {
    name: '500 of a push that is no fast-forward',
    effect: false,
    at: 'request',
    writes: 'pushes',
    passes: true,
    act: ({ socket }) => {
      socket.write(bytesOf(500, JSON_TYPE, JSON.stringify({ message: '', url: '' })))
    },
  },
]
