// Filters that Gitea reads otherwise from 1.27.0, each seen on a real server.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { answersPush, readWorkflow, type Server } from '../../../src/workflows/index.ts'
import { forgejo, gitea, github } from '../make.ts'

const read = (path: string) => readFileSync(new URL(`../cases/${path}`, import.meta.url), 'utf8')
const { event, 'seen live': seen } = JSON.parse(read('patterns.expected.json')) as {
  event: { branch: string; paths: string[] }
  'seen live': Record<string, [old: string, now: string]>
}

it.each(Object.entries(seen))('%s: %j', (name, [old, now]) => {
  const text = read(`patterns/${name}.yml`)
  const starts = (server: Server) => (answersPush(readWorkflow('x.yml', text, server), event) ? 'yes' : 'no')
  for (const release of ['1.22.6', '1.26.3']) expect([release, starts(gitea(release))]).toEqual([release, old])
  for (const release of ['1.27.0', '1.27.3', '1.28.0'])
    expect([release, starts(gitea(release))]).toEqual([release, now])
  for (const server of [forgejo, github]) expect([server.flavor, starts(server)]).toEqual([server.flavor, old])
  const dev: Server = { ...gitea('1.28.0'), versionText: '1.28.0+dev-1-gabc' }
  expect(['1.28.0-dev', starts(dev)]).toEqual(['1.28.0-dev', now])
})
