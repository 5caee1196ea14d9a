// `npm run demo`: the shipped bundle, run as a runner would, against a stand-in Gitea with ten template repositories, or
// against a real server when GITEA_URL, DISPATCH_TOKEN and REPOSITORIES are set.
import { type DemoServer, playDemo, startDemoServer } from './support/demo-run.ts'

/** The variables that replace inputs. */
const VARIABLES = {
  EVENT_TYPE: 'event-type',
  CLIENT_PAYLOAD: 'client-payload',
  DISPATCH_METHOD: 'dispatch-method',
  DRY_RUN: 'dry-run',
  WAIT_FOR: 'wait-for',
}

/** The server that the environment names, or null; ends the process where a variable is missing. */
function realServer(): DemoServer | null {
  const { GITEA_URL: url, DISPATCH_TOKEN: token, REPOSITORIES: repositories } = process.env
  if (!url && !token && !repositories) return null
  if (url && token && repositories) return { url, token, repositories, close: async () => {} }
  console.error('For a real server set all three: GITEA_URL, DISPATCH_TOKEN and REPOSITORIES')
  process.exit(2)
}

const title = (text: string) => console.log(`\n━━━ ${text} ${'━'.repeat(Math.max(0, 100 - text.length))}`)

const given = realServer()
const server = given ?? (await startDemoServer())
title(`the step's log (${server.url})`)
const ended = await playDemo(server, {
  // The stand-in loses one run; 20 s are long to watch.
  ...(given ? {} : { 'wait-timeout-seconds': '5' }),
  ...Object.fromEntries(
    Object.entries(VARIABLES).flatMap(([variable, input]) => {
      const value = process.env[variable]
      return value ? [[input, value]] : []
    }),
  ),
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
title(`the step ${ended.exitCode === 0 ? 'succeeded' : 'failed, as it should when not every dispatch went well'}`)
