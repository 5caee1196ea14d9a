// The event that every candidate sends, and its targets.
export const TOKEN = '0123456789abcdef0123456789abcdef01234567'
export const EVENT_TYPE = 'runtime-published'
export const PAYLOAD = {
  runtime_version: '1.2.3',
  commit: 'fedcba9876543210fedcba9876543210fedcba98',
  source: 'release',
}
/** What repository_dispatch is sent. */
export const BODY = JSON.stringify({ event_type: EVENT_TYPE, client_payload: PAYLOAD })

export const nameOf = (index: number): string => `org/template-${index}`

/** The number of the target that a path is about; NaN for none. */
export const targetOf = (path: string): number =>
  Number(/^\/api\/v[13]\/repos\/org\/template-(\d+)(?:[/?]|$)/.exec(path)?.[1] ?? Number.NaN)
