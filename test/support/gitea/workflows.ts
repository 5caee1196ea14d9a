// Which files of a tree are workflows: the first directory that exists wins.
import type { Tree } from './git.ts'

export type WorkflowFile = { id: string; path: string; text: string }

/** The workflow files that the server would look at. */
export function workflowFiles(tree: Tree): WorkflowFile[] {
  const paths = [...tree.keys()]
  const directory = ['.gitea/workflows/', '.github/workflows/'].find((known) =>
    paths.some((path) => path.startsWith(known)),
  )
  if (directory === undefined) return []
  return paths
    .filter((path) => path.startsWith(directory) && /\.ya?ml$/.test(path))
    .map((path) => ({ id: path.slice(directory.length), path, text: tree.get(path)?.content.toString('utf8') ?? '' }))
}
