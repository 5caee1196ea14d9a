// Whether a push would crash the server's queue because of a file that the choice did not read.
import type { Capabilities } from '../gitea/capabilities.ts'
import type { WorkflowFiles } from '../gitea/workflow-files.ts'
import type { Ending } from '../model/ending.ts'
import { isReadAtEveryPush, readWorkflow } from '../workflows/index.ts'
import type { Choice } from './choice.ts'
import { poisonEnding } from './no-listener.ts'
import type { Order } from './order.ts'

/**
 * The result if no push may be sent. With `workflow` only that file was read; this reads the others if the release reads them
 * all at each push. An unreadable file does not prevent the push, but a failing server does.
 */
export async function queueObstacleOf(
  { method }: Choice,
  { method: asked, workflow }: Order,
  capabilities: Capabilities,
  readOthers: () => Promise<WorkflowFiles>,
): Promise<Ending | null> {
  if (method !== 'push' || asked !== 'auto' || workflow === '') return null
  if (!isReadAtEveryPush(capabilities)) return null
  const others = await readOthers()
  if ('explanation' in others) return others.explanation.outcome === 'rejected' ? null : others.explanation
  return poisonEnding(
    others.files.flatMap(({ path, text }) => (text === null ? [] : [readWorkflow(path, text, capabilities)])),
  )
}
