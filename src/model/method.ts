// The dispatch methods, in the order in which `auto` tries them, with what every layer has to know of them. How each is planned and
// sent stands in dispatch/methods.ts.

interface MethodFacts {
  /** Sent twice, it happens once: the second finds the first. Of the others each starts a run of its own. */
  isIdempotent: boolean
  /** Without a branch that was named, the event gets one of its own. */
  makesBranch: boolean
}

export const METHOD_FACTS = {
  repository_dispatch: { isIdempotent: false, makesBranch: false },
  workflow_dispatch: { isIdempotent: false, makesBranch: false },
  push: { isIdempotent: true, makesBranch: true },
} as const satisfies Record<string, MethodFacts>

export type Method = keyof typeof METHOD_FACTS

export const METHOD_NAMES = Object.keys(METHOD_FACTS) as Method[]

/** What `dispatch-method` takes, for the step and for one target. */
export const METHOD_CHOICES = ['auto', ...METHOD_NAMES] as const
