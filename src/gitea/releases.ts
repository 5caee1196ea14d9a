// Release numbers of a server.
export type Version = readonly [major: number, minor: number, patch: number]

/** The numbers at the beginning of a version; null when there are none. */
export function parseVersion(text: string): Version | null {
  const [, major, minor, patch] = /^v?(\d+)\.(\d+)\.(\d+)/.exec(text) ?? []
  return major === undefined ? null : [Number(major), Number(minor), Number(patch)]
}

/** Whether a version is the other or later; an unknown one counts as the newest. */
export const isAtLeast = (version: Version | null, other: Version): boolean =>
  version === null || (version[0] - other[0] || version[1] - other[1] || version[2] - other[2]) >= 0
