// The part of a result's message that is specific to one target.

/** The details joined into one property; no property where all are empty. */
export function joinDetails(...details: readonly (string | null | undefined)[]): { detail?: string } {
  const detail = details.filter(Boolean).join('; ')
  return detail ? { detail } : {}
}
