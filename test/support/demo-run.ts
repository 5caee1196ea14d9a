// The run that `npm run demo` shows and docs/run.svg pictures: a release to ten templates, some of which fail.
import { readFileSync } from 'node:fs'
import { type Ended, runAction } from './action.ts'
import { startGitea, TOKEN } from './gitea/server.ts'

const template = (name: string) => `my-org/template-${name}`

const FLEET = ['node', 'python', 'go', 'rust', 'java', 'ruby', 'php', 'deno', 'swift', 'erlang']

const receiver = readFileSync(new URL('../../examples/receivers/every-release.yml', import.meta.url), 'utf8')
const files = { '.gitea/workflows/publish-image.yml': receiver }

const EDGE_DOWN = {
  status: 521,
  headers: { 'content-type': 'text/html', server: 'cloudflare' },
  body: '<h1>Web server is down</h1>',
}

export interface DemoServer {
  url: string
  token: string
  /** As the input `repositories`. */
  repositories: string
  close(): Promise<unknown>
}

/** A stand-in Gitea 1.22.6 on loopback with ten templates. */
export async function startDemoServer(): Promise<DemoServer> {
  const gitea = await startGitea({
    release: '1.22.6',
    repositories: [
      ...['node', 'python', 'go', 'rust', 'java'].map((name) => ({ name: template(name), files })),
      { name: template('ruby') },
      { name: template('php'), archived: true },
      { name: template('elixir'), renamedFrom: template('erlang'), files },
      { name: template('deno'), access: 'none' },
      { name: template('swift') },
    ],
    // As a queue that loses one of them.
    runs: ({ repository }) =>
      repository === template('java')
        ? []
        : [{ workflow: 'publish-image.yml', name: 'publish-image', appearsAfterMs: 900 }],
    answer: ({ target }) => (target === template('swift') ? EDGE_DOWN : undefined),
  })
  return { url: gitea.url, token: TOKEN, repositories: FLEET.map(template).join('\n'), close: gitea.close }
}

/** Runs the action against that server; `more` replaces inputs. */
export function playDemo(server: DemoServer, more: Record<string, string> = {}): Promise<Ended> {
  return runAction({
    token: server.token,
    'server-url': server.url,
    repositories: server.repositories,
    'event-type': 'runtime-published',
    'client-payload': '{"runtime_version": "1.2.3"}',
    'wait-for': 'queued',
    ...more,
  })
}
