// The Gitea releases the stand-in can be, and how they compare.

/** Every release that has recorded answers. */
export const RELEASES = ['1.22.6', '1.24.7', '1.25.4', '1.26.0', '1.26.3'] as const

export type Release = (typeof RELEASES)[number]

/** Whether a release, or what `/version` says, is the given one or a later one; `first` may leave out the patch number. */
export function isSince(release: string, first: string): boolean {
  return weight(release) >= weight(first)
}

function weight(version: string): number {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number)
  return (major * 1000 + minor) * 1000 + patch
}
