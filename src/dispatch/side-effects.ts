// What a push starts besides the workflows that listen to it, and what it would break.
import { answersPush, type BranchPush, isReadAtEveryPush, type Workflow } from '../workflows/index.ts'
import type { Fleet } from './candidates.ts'

/**
 * The workflows whose reading would crash the server's queue of pushes, and lose everybody's runs in it. Up to 1.25 a file
 * is expanded when it is started; the branch of an event is also created, and removed some day.
 */
export function poisonersOf({ workflows, all, capabilities }: Fleet, push: BranchPush, named: boolean): Workflow[] {
  const read = isReadAtEveryPush(capabilities)
    ? all.map(({ workflow }) => workflow)
    : workflows.filter(
        (one) => answersPush(one, push) || (!named && (answersTo(one, 'create') || answersTo(one, 'delete'))),
      )
  return read.filter(({ poison }) => poison !== null)
}

/** Workflows that the making of a branch starts, and sentences about what comes of the push later. */
export function sideEffectsOf(fleet: Fleet, named: boolean): { created: Workflow[]; notes: string[] } {
  const { workflows, capabilities } = fleet
  const created = workflows.filter((one) => answersTo(one, 'create'))
  const deleted = named ? [] : workflows.filter((one) => answersTo(one, 'delete'))
  const broken =
    capabilities.flavor === 'forgejo' ? workflows.filter(({ dropped }) => dropped?.kind === 'unreadable') : []
  const pathsOf = (some: Workflow[]) => some.map(({ path }) => path).join(', ')
  return {
    created,
    notes: [
      ...(deleted.length > 0 ? [`removing the branch starts ${pathsOf(deleted)}`] : []),
      ...(broken.length > 0 ? [`Forgejo also records a failed run of ${pathsOf(broken)}, which can't be read`] : []),
    ],
  }
}

/** No filter counts for these events. */
const answersTo = ({ dropped, triggers }: Workflow, event: 'create' | 'delete'): boolean =>
  !dropped && triggers.others.includes(event)
