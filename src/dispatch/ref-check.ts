// Whether this server dispatches a workflow at a `ref`: checked only if no other response shows it.
import type { Ending } from '../model/ending.ts'
import type { Look } from './repository-look.ts'

/** The result for a ref that does not exist, or is a tag or commit that this server does not accept; null otherwise. */
export async function refObstacleOf(ref: string, look: Look): Promise<Ending | null> {
  const [, kind, name = ref] = /^refs\/(heads|tags)\/(.+)$/s.exec(ref) ?? []
  if (kind === 'tags') return (await look.isAbsent('tag', ref)) ? rejected(`the tag ${name} does not exist`) : null
  if (!(await look.isAbsent('branch', ref))) return null
  if (kind === 'heads') return rejected(`the branch ${name} does not exist`)
  return (await look.isAbsent('tag', ref)) ? neitherOf(ref, look) : tagOf(ref, look)
}

/** Gitea resolves a short name only as a branch; Forgejo and GitHub also accept tags. */
const tagOf = (ref: string, { flavor }: Look): Ending | null =>
  flavor === 'gitea' ? rejected(`${ref} is a tag, not a branch`, `set \`ref\` to \`refs/tags/${ref}\``) : null

function neitherOf(ref: string, { flavor }: Look): Ending | null {
  // Forgejo also accepts an abbreviated commit id, which is not checked.
  if (flavor === 'forgejo' && /^[0-9a-f]{4,64}$/i.test(ref)) return null
  if (flavor !== 'gitea') return rejected(`no branch or tag ${ref} exists`)
  const isCommit = /^([0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref)
  return rejected(`the branch ${ref} does not exist${isCommit ? ', and a commit id is not accepted' : ''}`)
}

const rejected = (detail: string, todo = 'set `ref` to a branch, or to `refs/tags/…` for a tag'): Ending => ({
  outcome: 'rejected',
  detail,
  todo,
})
