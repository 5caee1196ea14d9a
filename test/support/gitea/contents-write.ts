// Writing files through the Contents API: create, update, and several files in one commit.
import { type Answer, handlerError, json, notFound, refusal } from './answers.ts'
import { accessOf, mayWrite } from './callers.ts'
import { commitJson } from './commits.ts'
import { fileJson } from './contents-read.ts'
import { addCommit, type Change, type Commit, headOf } from './git.ts'
import { isSince } from './releases.ts'
import { type RepositoryCall, type Route, repositoryRoute } from './routing.ts'
import { startPushRuns } from './runs.ts'
import { type FileWrite, filesOf } from './written-files.ts'

/** The routes of this area. */
export const contentsWriteRoutes: Route[] = [
  repositoryRoute('POST /contents/{path*}', {}, (call) => write(call, 'create')),
  repositoryRoute('PUT /contents/{path*}', {}, (call) => write(call, 'update')),
  repositoryRoute('POST /contents', {}, (call) => write(call, 'several')),
]

type Kind = 'create' | 'update' | 'several'

function write(call: RepositoryCall, kind: Kind): Answer {
  const files = filesOf(call, kind)
  if (!Array.isArray(files)) return files
  const body = call.request.body as { branch?: string; new_branch?: string; message?: string }
  const base = body.branch || call.repository.defaultBranch
  const branch = body.new_branch || base
  const refused = permissionRefusal(call) ?? branchRefusal(call, base, branch) ?? fileRefusal(call, base, files)
  if (refused) return refused
  const commit = push(call, base, branch, files, body.message)
  const tail = { commit: commitJson(call.world, call.repository, commit), verification: UNSIGNED }
  if (kind === 'several') return json(201, { files: files.map((file) => shown(call, branch, commit, file)), ...tail })
  const [file] = files
  const status = kind === 'update' && file?.sha !== undefined ? 200 : 201
  return json(status, { content: file && shown(call, branch, commit, file), ...tail })
}

const UNSIGNED = { verified: false, reason: 'gpg.error.not_signed_commit', signature: '', signer: null, payload: '' }

function permissionRefusal({ world, caller, repository }: RepositoryCall): Answer | undefined {
  const newer = isSince(world.release, '1.25')
  if (!mayWrite(accessOf(world, caller, repository))) {
    return refusal(403, `user should have a permission to write to ${newer ? 'the target' : 'this'} branch`)
  }
  const locked = `${repository.fullName} is not allowed to edit`
  if (repository.archived) {
    return refusal(423, newer ? locked : `<Repository ${repository.id}:${repository.fullName}> is archived`)
  }
  if (repository.mirror) return newer ? refusal(423, locked) : handlerError()
  return undefined
}

function branchRefusal(
  { world, caller, repository }: RepositoryCall,
  base: string,
  branch: string,
): Answer | undefined {
  if (!repository.empty && !repository.branches.has(base)) {
    const where = isSince(world.release, '1.23') ? `repo_id: ${repository.id} ` : ''
    return refusal(404, `branch does not exist [${where}name: ${base}]`)
  }
  if (branch !== base && repository.branches.has(branch)) return refusal(422, `branch already exists [name: ${branch}]`)
  if (branch === base && repository.protected.includes(base)) {
    return refusal(403, `user cannot commit to repo [user: ${caller?.user ?? 'runtime-bot'}]`)
  }
  return undefined
}

function fileRefusal({ world, repository }: RepositoryCall, base: string, files: FileWrite[]): Answer | undefined {
  for (const { path, operation, sha } of files) {
    const blob = headOf(repository, base)?.tree.get(path)
    const mustExist = operation !== 'create' && sha !== undefined
    if (!mustExist && blob) return refusal(422, `repository file already exists [path: ${path}]`)
    if (mustExist && !blob) {
      return isSince(world.release, '1.25')
        ? notFound(world.release, `object does not exist [id: , rel_path: ${path}]`)
        : handlerError()
    }
    if (mustExist && blob?.sha !== sha) {
      return refusal(422, `sha does not match [given: ${sha}, expected: ${blob?.sha}]`)
    }
  }
  return undefined
}

function push(call: RepositoryCall, base: string, branch: string, files: FileWrite[], text?: string): Commit {
  const { world, caller, repository } = call
  const changes: Change[] = files.map(({ path, content }) => ({ path, content }))
  const message = text?.trim() || `Update ${files.map(({ path }) => path).join(', ')}`
  const newBranch = !repository.branches.has(branch)
  const written = {
    message,
    changes,
    author: caller?.user ?? 'runtime-bot',
    at: world.now(),
    seed: repository.fullName,
  }
  const commit = addCommit(repository, branch, headOf(repository, base), written)
  // The trap that an empty repository is: whatever branch comes first becomes the default.
  if (repository.empty) Object.assign(repository, { empty: false, defaultBranch: branch })
  repository.deliveries.push({ method: 'push', branch, newBranch, sha: commit.sha, message: commit.message })
  const { fullName } = repository
  startPushRuns(world, repository, {
    event: 'push',
    repository: fullName,
    branch,
    sha: commit.sha,
    message: commit.message,
  })
  return commit
}

function shown(call: RepositoryCall, branch: string, commit: Commit, { path }: FileWrite) {
  const blob = commit.tree.get(path)
  return blob ? fileJson(call.world, call.repository, branch, path, blob, true) : null
}
