// The workflow files of a repository that this server uses.

import type { Attempted } from '../http/retry.ts'
import { fileNameOf } from '../model/workflow-file-name.ts'
import type { Reader } from './capabilities.ts'
import { type Explanation, explainAnswer, isAbsent } from './explain-answer.ts'
import { fileAt, fileStateOf } from './files.ts'
import { contentsPath, workflowsPath } from './paths.ts'
import { has } from './releases.ts'
import { type Repository, readDirectory, readWorkflows } from './responses.ts'

/** A file that could not be read has no text. */
export interface WorkflowFile {
  path: string
  text: string | null
  /** Disabled on the server, so that nothing starts it. */
  disabled: boolean
}

export type WorkflowFiles = { files: WorkflowFile[] } | { explanation: Explanation & { attempts?: number } }

// Servers use the first directory that exists and ignore the others.
const DIRECTORIES = {
  gitea: ['.gitea/workflows', '.github/workflows'],
  forgejo: ['.forgejo/workflows', '.gitea/workflows', '.github/workflows'],
  github: ['.github/workflows'],
} as const

/** Reads them at a ref; with `only`, a file name or path, just that file: one request if the first directory has it. */
export async function workflowFilesOf(
  repository: Pick<Repository, 'full_name' | 'default_branch'>,
  ref: string,
  only: string,
  reader: Reader,
): Promise<WorkflowFiles> {
  return only ? oneFile(repository.full_name, ref, fileNameOf(only), reader) : allBut('', repository, ref, reader)
}

/** Reads all except one, by its path, which was read before. */
export async function allBut(
  known: string,
  repository: Pick<Repository, 'full_name' | 'default_branch'>,
  ref: string,
  reader: Reader,
): Promise<WorkflowFiles> {
  const listed = (await ownList(repository, ref, reader)) ?? (await listDirectories(repository.full_name, ref, reader))
  if ('explanation' in listed) return listed
  const files: WorkflowFile[] = []
  for (const { path, disabled } of listed.entries) {
    if (path === known) continue
    const file = await fileAt({ repository: repository.full_name, path, ref }, reader)
    if (file.state === 'failed') return file
    if (file.state !== 'absent') files.push({ path, text: file.state === 'present' ? file.text : null, disabled })
  }
  return { files }
}

type Listed = { entries: { path: string; disabled: boolean }[] } | { explanation: Explanation & { attempts?: number } }

/** The server's list (Gitea from 1.24, GitHub), which includes the state of each workflow; null if it is unavailable. */
async function ownList(
  repository: Pick<Repository, 'full_name' | 'default_branch'>,
  ref: string,
  { capabilities, read }: Reader,
): Promise<Listed | null> {
  // It covers only the default branch.
  if (!has('listsWorkflows', capabilities) || ref !== repository.default_branch) return null
  const { answer } = await read(`${workflowsPath(repository.full_name)}?per_page=100`)
  const list = answer.kind === 'reply' && answer.status === 200 ? readWorkflows(answer) : null
  return list && { entries: list.map(({ path, state }) => ({ path, disabled: state.startsWith('disabled') })) }
}

async function listDirectories(repository: string, ref: string, reader: Reader): Promise<Listed> {
  for (const directory of DIRECTORIES[reader.capabilities.flavor]) {
    const listed = await listDirectory(repository, ref, directory, reader)
    if (listed !== 'absent') return listed
  }
  return { entries: [] }
}

/** A repository with more would take too many requests. */
const MAX_ENTRIES = 300

/** All workflow files in a directory; Gitea also reads its folders. */
async function listDirectory(
  repository: string,
  ref: string,
  path: string,
  reader: Reader,
): Promise<Listed | 'absent'> {
  const entries: { path: string; disabled: boolean }[] = []
  const folders = [path]
  // It grows during the iteration.
  for (const folder of folders) {
    const listed = await listFolder(repository, ref, folder, reader)
    if (listed === 'absent' && folder === path) return 'absent'
    if (listed === 'absent') continue
    if ('explanation' in listed) return listed
    entries.push(...listed.files.map((file) => ({ path: file, disabled: false })))
    folders.push(...listed.folders)
    if (folders.length + entries.length > MAX_ENTRIES) return { explanation: tooMany(path) }
  }
  return { entries }
}

type Folder = { files: string[]; folders: string[] } | Extract<Listed, { explanation: unknown }> | 'absent'

async function listFolder(repository: string, ref: string, path: string, reader: Reader): Promise<Folder> {
  const { answer, attempts } = await reader.read(contentsPath(repository, path, ref))
  const found = answer.kind === 'reply' && answer.status === 200 ? readDirectory(answer, path) : null
  if (!found) {
    const explanation = explainAnswer(answer, 'read', reader.now())
    return isAbsent(explanation) ? 'absent' : { explanation: { ...explanation, attempts } }
  }
  const pathsOf = (wanted: 'file' | 'dir') => found.filter(({ type }) => type === wanted).map((entry) => entry.path)
  return { files: pathsOf('file').filter((file) => /\.ya?ml$/.test(file)), folders: pathsOf('dir') }
}

const tooMany = (path: string): Explanation & { attempts?: number } => ({
  outcome: 'rejected',
  detail: `${path} has more than ${MAX_ENTRIES} workflows and folders, too many to read`,
  todo: 'name the listening workflow with `workflow`',
})

async function oneFile(repository: string, ref: string, name: string, reader: Reader): Promise<WorkflowFiles> {
  for (const directory of DIRECTORIES[reader.capabilities.flavor]) {
    const path = `${directory}/${name}`
    const attempted = await reader.read(contentsPath(repository, path, ref))
    const file = fileStateOf(attempted, reader.now())
    if (file.state === 'failed') return file
    if (file.state !== 'absent')
      return { files: [{ path, text: file.state === 'present' ? file.text : null, disabled: false }] }
    if (!saysNoFolder(attempted, directory) && (await exists(repository, ref, directory, reader))) break
  }
  return { files: [] }
}

/** Up to 1.26, a 404 contains the first path segment that does not exist, which saves a request. */
const saysNoFolder = ({ answer }: Attempted, directory: string): boolean =>
  answer.kind === 'reply' && answer.text.includes(`rel_path: ${directory.split('/')[0]}]`)

async function exists(repository: string, ref: string, directory: string, reader: Reader): Promise<boolean> {
  const { answer } = await reader.read(contentsPath(repository, directory, ref))
  return answer.kind === 'reply' && answer.status === 200
}
