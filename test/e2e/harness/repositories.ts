// Makes repositories with files in them, and looks at their branches.
import type { Api } from './api.ts'

export type Files = Record<string, string | Buffer>
export type RepositoryOptions = { isPrivate?: boolean; description?: string }

/** Makes a repository of an organization; without files it stays empty, with no branch at all. */
export async function createRepository(
  api: Api,
  fullName: string,
  files: Files,
  options: RepositoryOptions = {},
): Promise<void> {
  const [owner, name] = fullName.split('/')
  const settings = { name, private: options.isPrivate ?? true, description: options.description ?? '' }
  await api('POST', `/orgs/${owner}/repos`, { ...settings, default_branch: 'main' })
  if (Object.keys(files).length > 0) await commitFiles(api, fullName, files)
}

async function commitFiles(api: Api, fullName: string, files: Files) {
  const operations = Object.entries(files).map(([path, content]) => {
    return { operation: 'create', path, content: Buffer.from(content).toString('base64') }
  })
  await api('POST', `/repos/${fullName}/contents`, { branch: 'main', message: 'Add files', files: operations })
}

/** Changes a file of the branch `main` in a new branch and gives the commit's SHA. */
export async function changeFile(api: Api, fullName: string, path: string, text: string, branch: string) {
  const address = `/repos/${fullName}/contents/${path}`
  const { sha } = await api<{ sha: string }>('GET', `${address}?ref=main`)
  const content = Buffer.from(text).toString('base64')
  const body = { content, sha, branch: 'main', new_branch: branch, message: `Change ${path}` }
  return (await api<{ commit: { sha: string } }>('PUT', address, body)).commit.sha
}

/** The names of a repository's branches, sorted. */
export async function branchesOf(api: Api, fullName: string): Promise<string[]> {
  const branches = await api<{ name: string }[] | null>('GET', `/repos/${fullName}/branches?limit=50`)
  return (branches ?? []).map(({ name }) => name).sort()
}
