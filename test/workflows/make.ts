// Servers and workflow files for the tests of the listeners.
import { readWorkflow, type Server, type Workflow } from '../../src/workflows/index.ts'

export const gitea = (release: string): Server => {
  const [major = 0, minor = 0, patch = 0] = release.split('.').map(Number)
  return { flavor: 'gitea', version: [major, minor, patch] }
}
export const unknownGitea: Server = { flavor: 'gitea', version: null }
export const forgejo: Server = { flavor: 'forgejo', version: [15, 0, 3] }
export const github: Server = { flavor: 'github', version: null }
export const servers = [
  ...['1.22.6', '1.23.8', '1.24.7', '1.25.4', '1.26.0', '1.26.3'].map(gitea),
  unknownGitea,
  forgejo,
  github,
]

export const JOBS = 'jobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n'

/** A workflow with these lines before its jobs. */
export const workflow = (head: string, server: Server = gitea('1.26.3')): Workflow =>
  readWorkflow('.gitea/workflows/x.yml', `${head}\n${JOBS}`, server)
