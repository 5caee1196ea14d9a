// Release numbers of a server, and what each release can do: the one table that all version checks read.
export type Version = readonly [major: number, minor: number, patch: number]

export type Flavor = 'gitea' | 'forgejo' | 'github'

/** The server software. A version of null is an unknown build. */
export interface Release {
  flavor: Flavor
  version: Version | null
}

/** A range of releases. */
export interface Span {
  /** The first release in it; absent: all before `until`. */
  from?: Version
  /** The first release after it; absent: all later ones. */
  until?: Version
}

/** The first release of each server with a feature; `always` and `never` where releases do not differ. */
type Since = Record<Flavor, Version | 'always' | 'never'>

/** Features by release. What a release can't parse in a workflow file is part of the rules of its parser. */
export const RELEASES = {
  /** A workflow can be dispatched by its file name. Forgejo 7, which lacks it, is out of support. */
  dispatchesWorkflow: { gitea: [1, 24, 0], forgejo: 'always', github: 'always' },
  /** The route of repository_dispatch. */
  dispatchesRepository: { gitea: 'never', forgejo: 'never', github: 'always' },
  /** Lists the workflows of a repository, including which are disabled. */
  listsWorkflows: { gitea: [1, 24, 0], forgejo: 'never', github: 'always' },
  /** The answer to a workflow_dispatch contains the run. On GitHub, the run is found by time. */
  namesDispatchedRun: { gitea: [1, 26, 0], forgejo: [11, 0, 0], github: 'never' },
  /** A workflow_dispatch may be answered before its run exists; without this, the run exists once it is answered. */
  answersBeforeRun: { gitea: [1, 26, 0], forgejo: 'never', github: 'always' },
  /** A workflow_dispatch leaves an unfinished run of the same file and ref alone; without this, it cancels that run. */
  keepsUnfinishedRun: { gitea: [1, 26, 0], forgejo: 'always', github: 'always' },
  /** Lists the tasks of a repository's runs. */
  listsTasks: { gitea: 'always', forgejo: 'always', github: 'never' },
  /** Lists the runs of a repository, by event and commit. */
  listsRuns: { gitea: [1, 26, 0], forgejo: [12, 0, 0], github: 'always' },
  /** A link to a run ends with its id; before, and on Forgejo, with its number in the repository. */
  linksRunById: { gitea: [1, 26, 0], forgejo: 'never', github: 'always' },
  /** `q` filters branches by a part of their name; without this, it is ignored. */
  searchesBranches: { gitea: [1, 27, 0], forgejo: 'never', github: 'never' },
} as const satisfies Record<string, Since>

export type Feature = keyof typeof RELEASES

/** Whether a server has a feature; an unknown build counts as the newest. */
export function has(feature: Feature, { flavor, version }: Release): boolean {
  const since: Since[Flavor] = RELEASES[feature][flavor]
  return typeof since === 'string' ? since === 'always' : isAtLeast(version, since)
}

/** Whether a server certainly has a feature; where a wrong yes does harm, so an unknown build counts as the oldest. */
export function surelyHas(feature: Feature, { flavor, version }: Release): boolean {
  return has(feature, { flavor, version: version ?? OLDEST })
}

const OLDEST: Version = [0, 0, 0]

/** Whether a release is in a range; an unknown build counts as the newest. */
export const isWithin = (version: Version | null, { from, until }: Span): boolean =>
  (!from || isAtLeast(version, from)) && !(until && isAtLeast(version, until))

/** The numbers at the beginning of a version; null if there are none. */
export function parseVersion(text: string): Version | null {
  const [, major, minor, patch] = /^v?(\d+)\.(\d+)\.(\d+)/.exec(text) ?? []
  return major === undefined ? null : [Number(major), Number(minor), Number(patch)]
}

/** Whether a version is equal or later; an unknown one counts as the newest. */
const isAtLeast = (version: Version | null, other: Version): boolean =>
  version === null || (version[0] - other[0] || version[1] - other[1] || version[2] - other[2]) >= 0
