// A repository to reach, with its overrides, and the form of a target in a list.
import type { JsonObject } from '../safety/json.ts'
import type { MethodChoice } from './method.ts'

/** Replaces inputs of the step for one target; `client_payload` is merged into the step's payload. */
export interface Overrides {
  ref?: string
  workflow?: string
  client_payload?: JsonObject
  dispatch_method?: MethodChoice
}

export interface Target {
  /** `owner/name` as given; before the lookup also a pattern, `owner/name-*`. */
  repository: string
  overrides: Overrides
  /** Where it was listed, for the log. */
  origin: string
}

/** Repository names are case-insensitive. */
export const keyOf = (repository: string): string => repository.toLowerCase()

/** Keeps the order and the first of each name. */
export function withoutDuplicates(targets: readonly Target[]): Target[] {
  const seen = new Set<string>()
  return targets.filter(({ repository }) => seen.size < seen.add(keyOf(repository)).size)
}

/** An element of `failed-repositories`, which `repositories` accepts. */
export type ListElement = string | ({ repository: string } & Overrides)

export const elementOf = ({ repository, overrides }: Target): ListElement =>
  Object.keys(overrides).length === 0 ? repository : { repository, ...overrides }
