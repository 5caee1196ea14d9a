// The server to which workflow files are read, and the release whose reader it has.
import { isWithin, type Release, type Span, type Version } from '../../gitea/releases.ts'

export interface Server extends Release {
  /** As the server says it. */
  versionText?: string
}

/** Builds that call themselves 1.28.0 before there is one were branched off before 1.27.3, whose reader is another. */
export const readerOf = ({ version, versionText = '' }: Server): Version | null =>
  version && /^v?1\.28\.0\W*dev/.test(versionText) ? [1, 27, 2] : version

/** Whether a rule of the reader applies to this server's release. */
export const appliesTo = (server: Server, span: Span): boolean => isWithin(readerOf(server), span)
