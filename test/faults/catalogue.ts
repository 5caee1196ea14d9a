// All faults that are tried.
import { answers } from './answers.ts'
import { bytes } from './bytes.ts'
import type { Fault } from './fault.ts'
import { redirects } from './redirects.ts'

export const FAULTS: readonly Fault[] = [...answers, ...bytes, ...redirects]

/** The fault of this name. */
export function faultNamed(name: string): Fault {
  const found = FAULTS.find((fault) => fault.name === name)
  if (!found) throw new Error(`no fault is called ${name}`)
  return found
}
