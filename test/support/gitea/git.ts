// Just enough of git: blobs with their real ids, commits that add files, branches that point at them.
import { createHash } from 'node:crypto'

export type Blob = { sha: string; content: Buffer; commit: string }

export type Tree = ReadonlyMap<string, Blob>

export type Commit = {
  sha: string
  message: string
  /** The files this commit changed, as text. */
  files: Record<string, string>
  parent: string | null
  tree: Tree
  author: string
  at: number
}

export type History = { commits: Commit[]; branches: Map<string, string>; tags: Map<string, string> }

export type Change = { path: string; content: Buffer | null }

/** The id git gives a file's content. */
export function blobSha(content: Buffer): string {
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex')
}

/** The commit a branch points at. */
export function headOf(history: History, branch: string): Commit | undefined {
  const sha = history.branches.get(branch)
  return sha === undefined ? undefined : history.commits.find((commit) => commit.sha === sha)
}

/** The commit that a short branch name, a `refs/heads/` name, a tag or a commit id means. */
export function commitAt(history: History, ref: string): Commit | undefined {
  const sha = history.tags.get(ref) ?? ref
  return headOf(history, ref.replace(/^refs\/heads\//, '')) ?? history.commits.find((commit) => commit.sha === sha)
}

/** Adds a commit on top of `parent` and moves the branch to it. */
export function addCommit(
  history: History,
  branch: string,
  parent: Commit | undefined,
  written: { message: string; changes: Change[]; author: string; at: number; seed: string },
): Commit {
  const { message, changes, author, at, seed } = written
  const sha = createHash('sha1').update(`${seed} ${history.commits.length} ${branch} ${at} ${message}`).digest('hex')
  const tree = new Map(parent?.tree)
  const files: Record<string, string> = {}
  for (const { path, content } of changes) {
    if (content === null) tree.delete(path)
    else tree.set(path, { sha: blobSha(content), content, commit: sha })
    files[path] = content?.toString('utf8') ?? ''
  }
  const commit = { sha, message: `${message.trim()}\n`, files, parent: parent?.sha ?? null, tree, author, at }
  history.commits.push(commit)
  history.branches.set(branch, sha)
  return commit
}
