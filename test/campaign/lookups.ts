// Names that are not found, for a while or for good.
import { fileURLToPath } from 'node:url'
import type { Fault } from './fault.ts'

/** The name that is looked up, and what decides what becomes of it. */
export const NAME = 'gitea.test'
export const FLAGS = ['--require', fileURLToPath(new URL('../support/lookup.cjs', import.meta.url))]

const failing = (name: string, how: string, more: Partial<Fault> = {}): Fault => ({
  name,
  effect: false,
  at: 'lookup',
  passes: true,
  how,
  act: () => {},
  ...more,
})

export const lookups: Fault[] = [
  failing('no such name', 'ENOTFOUND'),
  failing('no answer from the name server', 'EAI_AGAIN'),
  failing('a name server that is silent', 'silence', { slow: true }),
]

/** The variable that makes the nth look-up fail in this way. */
export const failingAt = ({ how }: Fault, at: number, stays: boolean): Record<string, string> => ({
  LOOKUPS: JSON.stringify({ at, stays, how }),
})
