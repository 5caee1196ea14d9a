// One thing in a workflow file that a release trips over.

/** Where it is, what is known of it and what to write instead. */
export interface Suspect {
  /** Null where it is not cheap to know. */
  line: number | null
  says: string
}
