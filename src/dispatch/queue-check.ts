// Whether a push would crash the server's queue through a file that the choice had no need to read.
import type { Capabilities } from '../gitea/capabilities.ts'
import type { WorkflowFiles } from '../gitea/workflow-files.ts'
import type { Ending } from '../model/ending.ts'
import { isReadAtEveryPush, readWorkflow } from '../workflows/index.ts'
import type { Choice } from './choice.ts'
import { poisonEnding } from './no-listener.ts'
import type { Order } from './order.ts'

/**
 * The ending of a repository to which nothing is pushed. With `workflow` only that file was read; the others are read where
 * this release reads them all at each push. What can't be read keeps no push from being sent, but for an ill server.
 */
export async function queueObstacleOf(
  { method }: Choice,
  { method: asked, workflow }: Order,
  capabilities: Capabilities,
  readOthers: () => Promise<WorkflowFiles>,
): Promise<Ending | null> {
  if (method !== 'push' || asked !== 'auto' || workflow === '') return null
  if (capabilities.flavor !== 'gitea' || !isReadAtEveryPush(capabilities)) return null
  const others = await readOthers()
  if ('explanation' in others) return others.explanation.outcome === 'rejected' ? null : others.explanation
  return poisonEnding(
    others.files.flatMap(({ path, text }) => (text === null ? [] : [readWorkflow(path, text, capabilities)])),
  )
}
