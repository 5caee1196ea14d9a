// The server whose workflow parser applies, and its release.
import { isWithin, type Release, type Span, type Version } from '../../gitea/releases.ts'

export interface Server extends Release {
  /** As the server reports it. */
  versionText?: string
}

/** Builds named 1.28.0 before its release were branched off before 1.27.3, and their parser differs. */
export const readerOf = ({ version, versionText = '' }: Server): Version | null =>
  version && /^v?1\.28\.0\W*dev/.test(versionText) ? [1, 27, 2] : version

/** Whether a rule of the parser applies to this server's release. */
export const appliesTo = (server: Server, span: Span): boolean => isWithin(readerOf(server), span)
