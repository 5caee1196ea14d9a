// Creates the organization and the bot that dispatches to its repositories, with the least permissions.
import { randomBytes } from 'node:crypto'
import { createToken } from './api.ts'
import type { Server } from './gitea-server.ts'

export type Team = {
  organization: string
  token: string
  /** Gives the team a repository. */
  admit: (fullName: string) => Promise<void>
  /** Takes it away again. */
  expel: (fullName: string) => Promise<void>
}

/** Creates the organization, and a team with the bot as its only member. */
export async function createTeam({ url, api }: Server, organization: string): Promise<Team> {
  const bot = { username: 'runtime-bot', password: randomBytes(16).toString('hex') }
  await api('POST', '/orgs', { username: organization, visibility: 'public' })
  await api('POST', '/admin/users', { ...bot, email: 'runtime-bot@example.com', must_change_password: false })
  const units = { 'repo.code': 'write', 'repo.actions': 'write' }
  const settings = { name: 'dispatchers', permission: 'write', includes_all_repositories: false, units_map: units }
  const team = await api<{ id: number }>('POST', `/orgs/${organization}/teams`, settings)
  await api('PUT', `/teams/${team.id}/members/${bot.username}`)
  return {
    organization,
    token: await createToken(url, bot.username, bot.password, ['write:repository']),
    admit: (fullName) => api('PUT', `/teams/${team.id}/repos/${fullName}`),
    expel: (fullName) => api('DELETE', `/teams/${team.id}/repos/${fullName}`),
  }
}
