// Why an accepted event may have started nothing: the workflow files are read after the fact, for what this release drops.
import type { Reader } from '../gitea/capabilities.ts'
import { workflowFilesOf } from '../gitea/workflow-files.ts'
import type { RunReference } from '../model/run-reference.ts'
import type { Reason } from '../runs/watch.ts'

/** Of one step: a fleet whose runs are all missing has one reason, and each target costs reads. */
const MOST_TARGETS = 20
const MOST_REASONS = 3

/** A function that says what may have kept a run from being made, and what to do; null where nothing is known of it. */
export function missingExplainer(reader: Reader): (reference: RunReference) => Promise<Reason | null> {
  let left = MOST_TARGETS
  return async (reference) => (left-- > 0 ? explain(reference, reader) : null)
}

async function explain(reference: RunReference, reader: Reader): Promise<Reason | null> {
  const { repository, event, at, path, eventBranch, listeners } = reference
  if (at === null) return null
  const only = listeners.length === 1 ? listeners[0]!.file : ''
  const read = await workflowFilesOf({ full_name: repository, default_branch: '' }, at, only, reader)
  if ('explanation' in read) return null
  if (read.files.length === 0) return { detail: `there is no workflow file ${only ? `${only} ` : ''}at ${at}` }
  const { listensNowhere, suspectsIn } = await import('../on-demand.ts')
  const suspects = suspectsIn(read.files, reader.capabilities)
  const subject = only || 'the workflow files'
  // By hand nothing was read before the push.
  const nobody =
    event === 'push' && listeners.length === 0
      ? listensNowhere(read.files, { branch: at, paths: path === null ? [] : [path] }, reader.capabilities)
      : null
  if (nobody !== null) return { detail: nobody }
  if (suspects.length === 0)
    return {
      detail: `nothing in ${subject} is known to keep it from starting; the server's queue may have lost the event`,
    }
  const more = suspects.length - MOST_REASONS
  const detail = [...suspects.slice(0, MOST_REASONS), ...(more > 0 ? [`and ${more} more`] : [])].join('; ')
  return { detail, ...(eventBranch === null ? {} : OLD_FILE) }
}

/** The event's branch has the file as it was. */
const OLD_FILE = {
  todo: "fix the file on the default branch, then send with a new `dispatch-id`: the event's branch keeps the old file",
  needsNewId: true,
}
