// The server to which workflow files are read, and the release whose reader it has.
import { isAtLeast, type Version } from '../../gitea/releases.ts'

/** A version of null is an unknown build, taken for the newest. */
export interface Server {
  flavour: 'gitea' | 'forgejo' | 'github'
  version: Version | null
  /** As the server says it. */
  versionText?: string
}

/** The releases to which a rule of a reader applies. */
export interface Span {
  /** The first release with it; none: all before `until`. */
  from?: Version
  /** The first release without it; none: no release is. */
  until?: Version
}

/** Builds that call themselves 1.28.0 before there is one were branched off before 1.27.3, whose reader is another. */
export const readerOf = ({ version, versionText = '' }: Server): Version | null =>
  version && /^v?1\.28\.0\W*dev/.test(versionText) ? [1, 27, 2] : version

/** Whether a rule applies to this server's release. */
export function appliesTo(server: Server, { from, until }: Span): boolean {
  const version = readerOf(server)
  return (!from || isAtLeast(version, from)) && !(until && isAtLeast(version, until))
}
