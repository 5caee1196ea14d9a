// The dispatch methods, in the order in which `auto` tries them, with the facts that all layers need. dispatch/methods.ts has
// how each is planned and sent.

interface MethodFacts {
  /** A second send finds the first and starts no second run. */
  isIdempotent: boolean
  /** Creates a branch for the event unless a branch is set. */
  makesBranch: boolean
}

export const METHOD_FACTS = {
  repository_dispatch: { isIdempotent: false, makesBranch: false },
  workflow_dispatch: { isIdempotent: false, makesBranch: false },
  push: { isIdempotent: true, makesBranch: true },
} as const satisfies Record<string, MethodFacts>

export type Method = keyof typeof METHOD_FACTS

export const METHOD_NAMES = Object.keys(METHOD_FACTS) as Method[]

/** The values of `dispatch-method`, for the step and for one target. */
export const METHOD_CHOICES = ['auto', ...METHOD_NAMES] as const
