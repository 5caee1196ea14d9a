// What in a workflow file a release is known to drop: filled in by the reader of workflow files.
import type { Server } from './server.ts'

/** Phrases for what may have kept a file from starting. */
export const suspectsOf = (_path: string, _text: string, _server: Server): string[] => []
