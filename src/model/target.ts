// One repository to reach, with what is special to it, and what a list's element may be.
import type { JsonObject } from '../safety/json.ts'
import type { METHOD_CHOICES } from './method.ts'

/** What replaces the inputs of the step for one target; `client_payload` is merged over the step's. */
export interface Overrides {
  ref?: string
  workflow?: string
  client_payload?: JsonObject
  dispatch_method?: (typeof METHOD_CHOICES)[number]
}

export interface Target {
  /** `owner/name` as it was asked for; before the look-up also a pattern, `owner/name-*`. */
  repository: string
  overrides: Overrides
  /** Where it was named, for the log. */
  origin: string
}

/** Names are one repository's whatever their case. */
export const keyOf = (repository: string): string => repository.toLowerCase()

/** Targets in their order without duplicates; the first naming stays. */
export function withoutDuplicates(targets: readonly Target[]): Target[] {
  const seen = new Set<string>()
  return targets.filter(({ repository }) => seen.size < seen.add(keyOf(repository)).size)
}

/** An element of a list that is fed back. */
export type ListElement = string | ({ repository: string } & Overrides)

/** What a target is called in such a list: by its name alone, or with its overrides. */
export const elementOf = ({ repository, overrides }: Target): ListElement =>
  Object.keys(overrides).length === 0 ? repository : { repository, ...overrides }
