// Why an accepted event may have started nothing: the workflow files are read after the fact, for what this release drops.
import type { Reader } from '../gitea/capabilities.ts'
import type { Trace } from '../model/run-reference.ts'
import { workflowFilesOf } from '../workflows/files.ts'

/** Of one step: a fleet whose runs are all missing has one reason, and each target costs reads. */
const MOST_TARGETS = 20
const MOST_REASONS = 3

/** A function that says what may have kept a run from being made, as words; null where nothing is known of it. */
export function missingExplainer(reader: Reader): (trace: Trace) => Promise<string | null> {
  let left = MOST_TARGETS
  return async (trace) => (left-- > 0 ? explain(trace, reader) : null)
}

async function explain({ repository, eventBranch, ref, listeners }: Trace, reader: Reader): Promise<string | null> {
  const at = eventBranch ?? ref
  if (at === null) return null
  const only = listeners.length === 1 ? listeners[0]!.file : ''
  const read = await workflowFilesOf({ full_name: repository, default_branch: '' }, at, only, reader)
  if ('trouble' in read) return null
  const files = only ? 'the workflow file' : 'the workflow files'
  if (read.files.length === 0) return `${files} can't be found at ${at}`
  const { suspectsIn } = await import('../on-demand.ts')
  const suspects = suspectsIn(read.files, reader.capability)
  if (suspects.length === 0)
    return `nothing in ${only || 'them'} is known to keep it from starting; the server's queue may have lost the event`
  const more = suspects.length - MOST_REASONS
  return [...suspects.slice(0, MOST_REASONS), ...(more > 0 ? [`and ${more} more`] : [])].join('; ')
}
