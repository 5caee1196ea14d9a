// The token and the payload's values appear nowhere, and text from outside gives no orders.
import { expect, it } from 'vitest'
import { runAction } from '../support/action.ts'
import { startGitea, TOKEN } from '../support/gitea/server.ts'

it('a token that the server echoes is taken out of log, summary and outputs; payload values are not printed', async () => {
  const echo = `user does not exist, token ${TOKEN}, ${Buffer.from(TOKEN).toString('base64')}, ${encodeURIComponent(TOKEN)}`
  const gitea = await startGitea({
    offersRepositoryDispatch: true,
    answer: ({ method }) => (method === 'POST' ? { status: 422, body: { message: echo } } : undefined),
  })
  const ended = await runAction({
    token: TOKEN,
    'server-url': gitea.url,
    repositories: 'o/a',
    'event-type': 'e',
    'client-payload': '{"password":"hunter-two-and-a-half"}',
    'dispatch-method': 'repository_dispatch',
  })
  await gitea.close()
  const masked = ended.log.replace(`::add-mask::${TOKEN}`, '')
  expect(ended.log.startsWith(`::add-mask::${TOKEN}`)).toBe(true)
  for (const text of [masked, ended.summary, JSON.stringify(ended.outputs)]) {
    expect(text).not.toContain(TOKEN)
    expect(text).not.toContain(Buffer.from(TOKEN).toString('base64').replace(/=+$/, ''))
    expect(text).not.toContain('hunter')
  }
  expect(ended.summary).toContain('user does not exist')
})

it("a server's message gives the runner no orders and the summary no markup", async () => {
  const message =
    'x\n::set-output name=outcome::success\r\n##[error]boo | <img src=x> `a` @all \u001b[31mred \u202eevil ${{ github.token }}'
  const gitea = await startGitea({
    offersRepositoryDispatch: true,
    answer: ({ method }) => (method === 'POST' ? { status: 422, body: { message } } : undefined),
  })
  const ended = await runAction({
    token: TOKEN,
    'server-url': gitea.url,
    repositories: 'o/a',
    'event-type': '::warning::<b>*e*',
    'dispatch-method': 'repository_dispatch',
  })
  await gitea.close()
  expect(ended.outputs['outcome']).toBe('failure')
  expect(ended.log).not.toMatch(/^::set-output/m)
  for (const order of ['##[error]', '\u001b', '\u202e']) expect(ended.log + ended.summary).not.toContain(order)
  expect(ended.log).not.toMatch(/^::warning/m)
  // In a fenced block nothing is markup.
  expect(ended.summary.replace(/```[\s\S]*?```/g, '')).not.toMatch(/<img|<b>|@all/)
  expect(ended.summary).not.toMatch(/^::/m)
  const row = ended.summary.split('\n').find((line) => line.startsWith('| o/a'))!
  expect(row.match(/(?<!\\)\|/g)).toHaveLength(9)
})
