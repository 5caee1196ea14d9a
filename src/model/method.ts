// The dispatch methods, in the order in which `auto` tries them, with the facts that all layers need. dispatch/methods.ts has
// how each is planned and sent.

interface MethodFacts {
  /** A second send finds the first and starts no second run. */
  isIdempotent: boolean
  /** Creates a branch for the event unless a branch is set. */
  makesBranch: boolean
  /** The input `ref` names where its workflow is read and runs. */
  usesRef: boolean
}

export const METHOD_FACTS = {
  repository_dispatch: { isIdempotent: false, makesBranch: false, usesRef: false },
  workflow_dispatch: { isIdempotent: false, makesBranch: false, usesRef: true },
  push: { isIdempotent: true, makesBranch: true, usesRef: false },
} as const satisfies Record<string, MethodFacts>

export type Method = keyof typeof METHOD_FACTS

export const METHOD_NAMES = Object.keys(METHOD_FACTS) as Method[]

/** The values of `dispatch-method`, for the step and for one target. */
export const METHOD_CHOICES = ['auto', ...METHOD_NAMES] as const

export type MethodChoice = (typeof METHOD_CHOICES)[number]
