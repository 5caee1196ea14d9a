// Reading files and directories of a repository.
import { type Answer, json, notFound, notFoundIn } from './answers.ts'
import { type Blob, type Commit, commitAt, type Tree } from './git.ts'
import { isSince } from './releases.ts'
import { type RepositoryCall, type Route, repositoryRoute } from './routing.ts'
import { timestamp } from './runs.ts'
import type { Repository, World } from './world.ts'

/** The routes of this area. */
export const contentsReadRoutes: Route[] = [
  repositoryRoute('GET /contents', {}, getContents),
  repositoryRoute('GET /contents/{path*}', {}, getContents),
  repositoryRoute('GET /raw/{path*}', {}, getRaw),
]

function getContents(call: RepositoryCall): Answer {
  const { world, repository, parts, query } = call
  const ref = query.get('ref') || repository.defaultBranch
  const path = (parts['path'] ?? '').replace(/\/$/, '')
  const commit = commitAt(repository, ref)
  if (!commit) return notFoundIn('GetContentsOrList', `object does not exist [id: ${ref}, rel_path: ]`)
  const blob = commit.tree.get(path)
  if (blob) return json(200, fileJson(world, repository, ref, path, blob, true))
  const rows = directoryRows(world, repository, ref, commit, path)
  if (rows.length > 0 || path === '') return json(200, rows)
  return notFoundIn('GetContentsOrList', `object does not exist [id: , rel_path: ${missingPart(commit.tree, path)}]`)
}

function getRaw({ world, repository, parts, query }: RepositoryCall): Answer {
  const path = parts['path'] ?? ''
  const commit = commitAt(repository, query.get('ref') || repository.defaultBranch)
  const blob = commit?.tree.get(path)
  if (!blob) return notFound(world.release)
  const headers = { 'content-type': 'text/plain; charset=utf-8', etag: `"${blob.sha}"`, 'x-gitea-object-type': 'file' }
  return { status: 200, headers, body: blob.content.toString('utf8') }
}

// Git names the first directory that is missing, or the whole path when only the file is.
function missingPart(tree: Tree, path: string): string {
  const parts = path.split('/')
  const missing = parts.slice(0, -1).find((_, index) => !hasDirectory(tree, parts.slice(0, index + 1).join('/')))
  return missing ?? path
}

function hasDirectory(tree: Tree, path: string): boolean {
  return [...tree.keys()].some((known) => known.startsWith(`${path}/`))
}

function directoryRows(world: World, repository: Repository, ref: string, commit: Commit, directory: string) {
  const prefix = directory === '' ? '' : `${directory}/`
  const below = [...commit.tree.keys()].filter((path) => path.startsWith(prefix))
  const names = [...new Set(below.map((path) => path.slice(prefix.length).split('/')[0] ?? ''))].sort()
  return names.map((name) => {
    const blob = commit.tree.get(prefix + name)
    if (blob) return fileJson(world, repository, ref, prefix + name, blob, false)
    const links = linksOf(world, repository, ref, prefix + name)
    return { name, path: prefix + name, sha: commit.sha, type: 'dir', size: 0, encoding: null, content: null, ...links }
  })
}

/** A file as the Contents API shows it; a listing leaves the content out. */
export function fileJson(
  world: World,
  repository: Repository,
  ref: string,
  path: string,
  blob: Blob,
  withContent: boolean,
) {
  const changed = repository.commits.find((commit) => commit.sha === blob.commit)
  const date = timestamp(changed?.at ?? Number.NaN)
  return {
    name: path.split('/').at(-1),
    path,
    sha: blob.sha,
    last_commit_sha: blob.commit,
    ...(isSince(world.release, '1.24') ? { last_committer_date: date, last_author_date: date } : {}),
    type: 'file',
    size: blob.content.length,
    encoding: withContent ? 'base64' : null,
    content: withContent ? blob.content.toString('base64') : null,
    target: null,
    ...linksOf(world, repository, ref, path),
    submodule_git_url: null,
  }
}

function linksOf(world: World, repository: Repository, ref: string, path: string) {
  const { rootUrl, apiRoot } = world
  const page = `${rootUrl}/${repository.fullName}`
  return {
    url: `${rootUrl}${apiRoot}/repos/${repository.fullName}/contents/${path}?ref=${encodeURIComponent(ref)}`,
    html_url: `${page}/src/branch/${ref}/${path}`,
    download_url: `${page}/raw/branch/${ref}/${path}`,
  }
}
