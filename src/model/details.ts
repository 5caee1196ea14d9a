// The part of a result's message that is special this time.

/** Details joined to one, as a part of an ending; nothing where there is none. */
export function joinDetails(...details: readonly (string | null | undefined)[]): { detail?: string } {
  const detail = details.filter(Boolean).join('; ')
  return detail ? { detail } : {}
}
