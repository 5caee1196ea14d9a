// A part of a workflow file that a release fails on.

/** Where it is, what is wrong and what to write instead. */
export interface Suspect {
  /** Null if it is expensive to determine. */
  line: number | null
  says: string
}
