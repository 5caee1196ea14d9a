// Whether a `ref` is one at which this server dispatches a workflow: asked where nothing else would tell.
import type { Ending } from '../model/ending.ts'
import type { Look } from './repository-look.ts'

/** The ending for a ref that isn't there, or is a tag or commit that this server doesn't take; null when fine or unknown. */
export async function refObstacleOf(ref: string, look: Look): Promise<Ending | null> {
  const [, kind, name = ref] = /^refs\/(heads|tags)\/(.+)$/s.exec(ref) ?? []
  if (kind === 'tags') return (await look.isAbsent('tag', ref)) ? rejected(`there is no tag ${name}`) : null
  if (!(await look.isAbsent('branch', ref))) return null
  if (kind === 'heads') return rejected(`there is no branch ${name}`)
  return (await look.isAbsent('tag', ref)) ? neitherOf(ref, look) : tagOf(ref, look)
}

/** Gitea looks a short name up as a branch alone; Forgejo and GitHub take tags, too. */
const tagOf = (ref: string, { flavor }: Look): Ending | null =>
  flavor === 'gitea' ? rejected(`there is no branch ${ref}, it is a tag`, `write \`refs/tags/${ref}\``) : null

function neitherOf(ref: string, { flavor }: Look): Ending | null {
  // Forgejo takes the beginning of a commit's id as well, and is not asked for it.
  if (flavor === 'forgejo' && /^[0-9a-f]{4,64}$/i.test(ref)) return null
  if (flavor !== 'gitea') return rejected(`there is no branch or tag ${ref}`)
  const isCommit = /^([0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref)
  return rejected(`there is no branch ${ref}${isCommit ? ', and a commit id is not taken' : ''}`)
}

const rejected = (detail: string, todo = 'set `ref` to a branch, or write `refs/tags/…` for a tag'): Ending => ({
  outcome: 'rejected',
  detail,
  todo,
})
