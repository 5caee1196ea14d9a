// What `auto` costs on ten real targets, in time and requests: `tsx test/e2e/measure-auto.ts [folder of an action]…`, by default
// this checkout. ROUNDS=5 rounds in turns; the requests are those that the server's own log counts.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { runAction } from '../support/action.ts'
import { prepareBinaries } from './harness/binaries.ts'
import { prepareEnding } from './harness/ending.ts'
import { startGitea } from './harness/gitea-server.ts'
import { createTeam } from './harness/people.ts'
import { createRepository } from './harness/repositories.ts'
import { openScratch } from './harness/scratch.ts'

const ROUNDS = Number(process.env['ROUNDS'] || 5)
const root = join(import.meta.dirname, '..', '..')
const folders = process.argv.length > 2 ? process.argv.slice(2) : [root]
const receiver = (name: string) => readFileSync(join(root, 'test', 'receivers', `${name}.yml`), 'utf8')
const fleets = { push: receiver('every-release'), workflow_dispatch: receiver('workflow-dispatch') }
const variants = folders.flatMap((folder) =>
  ['accepted', 'queued']
    // Not every build knows it.
    .filter((wait) => readFileSync(join(folder, 'action.yml'), 'utf8').includes(wait))
    .flatMap((wait) => Object.keys(fleets).map((fleet) => ({ folder, wait, fleet, ms: [0], requests: [0], ends: '' }))),
)

const scratch = await openScratch()
const ending = prepareEnding(scratch)
await measure().finally(ending.end)
for (const { folder, wait, fleet, ms, requests, ends } of variants)
  console.log(`${folder} | ${wait} | ${fleet} | ${shown(ms)} ms | ${shown(requests)} requests | ${ends}`)

async function measure() {
  const server = await startGitea(await prepareBinaries(), scratch)
  const team = await createTeam(server, 'fleet')
  for (const [fleet, text] of Object.entries(fleets))
    for (let index = 0; index < 10; index++) {
      const name = `fleet/${fleet}-${index}`
      await createRepository(server.api, name, { '.gitea/workflows/publish-image.yml': text })
      await team.admit(name)
    }
  // The first round warms the server up, and is thrown away.
  for (let round = 0; round <= ROUNDS; round++)
    for (const variant of round % 2 === 0 ? variants : [...variants].reverse()) {
      const { folder, wait, fleet } = variant
      const before = await counted()
      const begun = performance.now()
      const { results } = await runAction(
        {
          token: team.token,
          'server-url': server.url,
          'event-type': 'runtime-published',
          'client-payload': '{"runtime_version":"1.2.3"}',
          repositories: Array.from({ length: 10 }, (_, index) => `fleet/${fleet}-${index}`).join('\n'),
          'wait-for': wait,
        },
        { action: folder },
      )
      const ms = Math.round(performance.now() - begun)
      variant.ends = [...new Set(results.map(({ outcome }) => outcome))].join(', ')
      const requests = (await counted()) - before
      if (round > 0) Object.assign(variant, { ms: [...variant.ms, ms], requests: [...variant.requests, requests] })
    }
}

/** Requests that the server has answered; what comes of a push is given time, so that no round pays for the one before. */
async function counted(): Promise<number> {
  await sleep(3000)
  const log = scratch.logs.filter((path) => existsSync(path)).map((path) => readFileSync(path, 'utf8'))
  return log
    .join('')
    .split('\n')
    .filter((line) => / completed \w+ \/api\/v1\//.test(line)).length
}

function shown([, ...values]: number[]): string {
  const sorted = values.sort((one, other) => one - other)
  return `${sorted[Math.floor(sorted.length / 2)]} (${sorted[0]}–${sorted.at(-1)})`
}
