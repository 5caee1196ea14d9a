// All faults that are tried.
import { answers } from './answers.ts'
import { bytes } from './bytes.ts'
import type { Fault } from './fault.ts'
import { lookups } from './lookups.ts'
import type { Plot } from './plots.ts'
import { races } from './races.ts'
import { redirects } from './redirects.ts'
import { successes } from './successes.ts'
import { tunnels } from './tunnels.ts'

export const FAULTS: readonly Fault[] = [
  ...answers,
  ...bytes,
  ...successes,
  ...races,
  ...redirects,
  ...lookups,
  ...tunnels,
]

/** Those that can happen on a plot's way to the server. */
export const faultsOf = ({ way }: Plot): Fault[] =>
  FAULTS.filter(({ at }) => {
    if (at === 'tunnel') return way === 'tunnelled'
    // A proxy is known by its address, and it looks the server's name up.
    return at !== 'lookup' || way === undefined
  })

/** The fault of this name. */
export function faultNamed(name: string): Fault {
  const found = FAULTS.find((fault) => fault.name === name)
  if (!found) throw new Error(`no fault is called ${name}`)
  return found
}
