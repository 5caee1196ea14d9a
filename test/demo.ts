// `npm run demo`: the shipped bundle, run as a runner would, against a stand-in Gitea with ten template repositories, or
// against a real server when GITEA_URL, DISPATCH_TOKEN and REPOSITORIES are set.
import { readFileSync } from 'node:fs'
import { runAction } from './support/action.ts'
import { startGitea, TOKEN } from './support/gitea/server.ts'

const template = (name: string) => `molecule-ai/molecule-ai-workspace-template-${name}`

const FLEET = [
  'claude-code',
  'hermes',
  'openclaw',
  'codex',
  'langgraph',
  'crewai',
  'autogen',
  'deepagents',
  'gemini-cli',
  'adk',
]

const receiver = readFileSync(new URL('../examples/receivers/every-release.yml', import.meta.url), 'utf8')
const files = { '.gitea/workflows/publish-image.yml': receiver }

async function standIn() {
  const gitea = await startGitea({
    release: '1.22.6',
    repositories: [
      ...['claude-code', 'hermes', 'openclaw', 'codex', 'langgraph'].map((name) => ({ name: template(name), files })),
      { name: template('crewai') },
      { name: template('autogen'), archived: true },
      { name: template('google-adk'), renamedFrom: template('adk'), files },
      { name: template('deepagents'), access: 'none' },
      { name: template('gemini-cli') },
    ],
    // As a queue that loses one of them.
    runs: ({ repository }) =>
      repository === template('langgraph')
        ? []
        : [{ workflow: 'publish-image.yml', name: 'publish-image', appearsAfterMs: 900 }],
    answer: ({ target }) =>
      target === template('gemini-cli')
        ? {
            status: 521,
            headers: { 'content-type': 'text/html', server: 'cloudflare' },
            body: '<h1>Web server is down</h1>',
          }
        : undefined,
  })
  return {
    url: gitea.url,
    token: TOKEN,
    repositories: FLEET.map(template).join('\n'),
    close: gitea.close,
    isReal: false,
  }
}

function realServer() {
  const { GITEA_URL: url, DISPATCH_TOKEN: token, REPOSITORIES: repositories } = process.env
  if (!url && !token && !repositories) return null
  if (url && token && repositories) return { url, token, repositories, close: async () => {}, isReal: true }
  console.error('For a real server set all three: GITEA_URL, DISPATCH_TOKEN and REPOSITORIES')
  process.exit(2)
}

const title = (text: string) => console.log(`\n━━━ ${text} ${'━'.repeat(Math.max(0, 100 - text.length))}`)

const server = realServer() ?? (await standIn())
title(`the step's log (${server.url})`)
const ended = await runAction({
  token: server.token,
  'server-url': server.url,
  repositories: server.repositories,
  'event-type': process.env['EVENT_TYPE'] ?? 'runtime-published',
  'client-payload': process.env['CLIENT_PAYLOAD'] ?? '{"runtime_version": "0.1.9"}',
  'dispatch-method': process.env['DISPATCH_METHOD'] ?? 'auto',
  'dry-run': process.env['DRY_RUN'] ?? 'false',
  'wait-for': process.env['WAIT_FOR'] ?? 'queued',
  // The stand-in loses one run, for which nobody who looks on should have to wait 20 s.
  ...(server.isReal ? {} : { 'wait-timeout-seconds': '5' }),
})
await server.close()
console.log(ended.log.replaceAll(server.token, '***'))
title('the step summary')
console.log(ended.summary)
title('the outputs')
for (const [name, value] of Object.entries(ended.outputs)) {
  console.log(
    `${name} = ${name === 'results' ? `${value.split('\n').slice(0, 22).join('\n')}\n  … ${ended.results.length} in all` : value}`,
  )
}
title(`the step ${ended.exitCode === 0 ? 'succeeded' : 'failed, as it should when not every repository was told'}`)
