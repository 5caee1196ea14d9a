// Release numbers of a server, and what each release can do: the one table that all checks of a version read.
export type Version = readonly [major: number, minor: number, patch: number]

export type Flavor = 'gitea' | 'forgejo' | 'github'

/** Which server it is. A version of null is an unknown build. */
export interface Release {
  flavor: Flavor
  version: Version | null
}

/** The releases that something holds for. */
export interface Span {
  /** The first of them; none: all before `until`. */
  from?: Version
  /** The first after them; none: it holds for all later ones. */
  until?: Version
}

/** The first release of each server with a feature; `always` and `never` where no release differs. */
type Since = Record<Flavor, Version | 'always' | 'never'>

/** What begins with a release. What a release can't read in a workflow file stands with the rules of its parser. */
export const RELEASES = {
  /** A workflow can be started by its file name. Forgejo 7, which lacks it, is out of support. */
  dispatchesWorkflow: { gitea: [1, 24, 0], forgejo: 'always', github: 'always' },
  /** The route of repository_dispatch. */
  dispatchesRepository: { gitea: 'never', forgejo: 'never', github: 'always' },
  /** Lists the workflows of a repository, and so tells which are switched off. */
  listsWorkflows: { gitea: [1, 24, 0], forgejo: 'never', github: 'always' },
  /** The answer to a workflow_dispatch names the run. GitHub's is found by time. */
  namesDispatchedRun: { gitea: [1, 26, 0], forgejo: [11, 0, 0], github: 'never' },
  /** A workflow_dispatch may be answered before its run is there; without this the run exists once it is answered. */
  answersBeforeRun: { gitea: [1, 26, 0], forgejo: 'never', github: 'always' },
  /** A workflow_dispatch leaves an unfinished run of the same file and ref alone; without this it cancels that run. */
  keepsUnfinishedRun: { gitea: [1, 26, 0], forgejo: 'always', github: 'always' },
  /** Lists the tasks of a repository's runs. */
  listsTasks: { gitea: 'always', forgejo: 'always', github: 'never' },
  /** Lists the runs of a repository, by event and commit. */
  listsRuns: { gitea: [1, 26, 0], forgejo: [12, 0, 0], github: 'always' },
  /** A link to a run ends with its id; before, and on Forgejo, with its number in the repository. */
  linksRunById: { gitea: [1, 26, 0], forgejo: 'never', github: 'always' },
  /** `q` finds branches by a part of their name; without this it is ignored. */
  searchesBranches: { gitea: [1, 27, 0], forgejo: 'never', github: 'never' },
} as const satisfies Record<string, Since>

export type Feature = keyof typeof RELEASES

/** Whether a server has a feature; an unknown build counts as the newest. */
export function has(feature: Feature, { flavor, version }: Release): boolean {
  const since: Since[Flavor] = RELEASES[feature][flavor]
  return typeof since === 'string' ? since === 'always' : isAtLeast(version, since)
}

/** Whether a server is known to have a feature; for where a wrong yes does harm, an unknown build counts as the oldest. */
export function surelyHas(feature: Feature, { flavor, version }: Release): boolean {
  return has(feature, { flavor, version: version ?? OLDEST })
}

const OLDEST: Version = [0, 0, 0]

/** Whether a release is one of a span; an unknown build counts as the newest. */
export const isWithin = (version: Version | null, { from, until }: Span): boolean =>
  (!from || isAtLeast(version, from)) && !(until && isAtLeast(version, until))

/** The numbers at the beginning of a version; null when there are none. */
export function parseVersion(text: string): Version | null {
  const [, major, minor, patch] = /^v?(\d+)\.(\d+)\.(\d+)/.exec(text) ?? []
  return major === undefined ? null : [Number(major), Number(minor), Number(patch)]
}

/** Whether a version is the other or later; an unknown one counts as the newest. */
const isAtLeast = (version: Version | null, other: Version): boolean =>
  version === null || (version[0] - other[0] || version[1] - other[1] || version[2] - other[2]) >= 0
