// What a push starts besides the listening workflows, and what it would break.
import { answersPush, type BranchPush, isReadAtEveryPush, type Workflow } from '../workflows/index.ts'
import type { Candidates } from './candidates.ts'

/**
 * The workflows that would crash the server's queue of push events, which loses all runs in it. Up to 1.25 a file is expanded
 * when it is started; an event's branch is also created, and deleted later.
 */
export function poisonersOf(
  { workflows, all, capabilities }: Candidates,
  push: BranchPush,
  named: boolean,
): Workflow[] {
  const read = isReadAtEveryPush(capabilities)
    ? all.map(({ workflow }) => workflow)
    : workflows.filter(
        (one) => answersPush(one, push) || (!named && (answersTo(one, 'create') || answersTo(one, 'delete'))),
      )
  return read.filter(({ poison }) => poison !== null)
}

/** Workflows that the creation of a branch starts, and notes on later effects of the push. */
export function sideEffectsOf(candidates: Candidates, named: boolean): { created: Workflow[]; notes: string[] } {
  const { workflows, capabilities } = candidates
  const created = workflows.filter((one) => answersTo(one, 'create'))
  const deleted = named ? [] : workflows.filter((one) => answersTo(one, 'delete'))
  const broken =
    capabilities.flavor === 'forgejo' ? workflows.filter(({ dropped }) => dropped?.kind === 'unreadable') : []
  const pathsOf = (some: Workflow[]) => some.map(({ path }) => path).join(', ')
  return {
    created,
    notes: [
      ...(deleted.length > 0 ? [`deleting the branch starts ${pathsOf(deleted)}`] : []),
      ...(broken.length > 0 ? [`Forgejo also records a failed run of ${pathsOf(broken)}, which it cannot parse`] : []),
    ],
  }
}

/** Filters do not apply to these events. */
const answersTo = ({ dropped, triggers }: Workflow, event: 'create' | 'delete'): boolean =>
  !dropped && triggers.others.includes(event)
