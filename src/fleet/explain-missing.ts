// Why an accepted event may have started no run: reads the workflow files and looks for what this release cannot parse.
import type { Reader } from '../gitea/capabilities.ts'
import { workflowFilesOf } from '../gitea/workflow-files.ts'
import type { RunReference } from '../model/run-reference.ts'
import type { Reason } from '../runs/watch.ts'

/** Per step: if all runs are missing, the reason is usually the same, and each target costs requests. */
const MOST_TARGETS = 20
const MOST_REASONS = 3

/** A function that finds what may have prevented a run, and what to do; null if unknown. */
export function missingExplainer(reader: Reader): (reference: RunReference) => Promise<Reason | null> {
  let left = MOST_TARGETS
  return async (reference) => (left-- > 0 ? findReason(reference, reader) : null)
}

async function findReason(reference: RunReference, reader: Reader): Promise<Reason | null> {
  const { repository, event, at, path, eventBranch, listeners } = reference
  if (at === null) return null
  const only = listeners.length === 1 ? listeners[0]!.file : ''
  const read = await workflowFilesOf({ full_name: repository, default_branch: '' }, at, only, reader)
  if ('explanation' in read) return null
  if (read.files.length === 0) return { detail: `there is no workflow file ${only ? `${only} ` : ''}at ${at}` }
  const { listensNowhere, suspectsIn } = await import('../on-demand.ts')
  const suspects = suspectsIn(read.files, reader.capabilities)
  const subject = only || 'the workflow files'
  // With an explicit method no workflow was read before the push.
  const mismatch =
    event === 'push' && listeners.length === 0
      ? listensNowhere(read.files, { branch: at, paths: path === null ? [] : [path] }, reader.capabilities)
      : null
  if (mismatch !== null) return { detail: mismatch }
  if (suspects.length === 0)
    return {
      detail: `no known problem was found in ${subject}; the server's queue may have lost the event`,
    }
  const more = suspects.length - MOST_REASONS
  const detail = [...suspects.slice(0, MOST_REASONS), ...(more > 0 ? [`and ${more} more`] : [])].join('; ')
  return { detail, ...(eventBranch === null ? {} : OLD_FILE) }
}

/** The event's branch keeps its copy of the file. */
const OLD_FILE = {
  todo: "fix the file on the default branch, then rerun with a new `dispatch-id`, since the event's branch keeps the old file",
  needsNewId: true,
}
