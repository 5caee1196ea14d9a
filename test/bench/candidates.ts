// What is measured: each candidate as a command line with its whole environment.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { BODY, EVENT_TYPE, nameOf, PAYLOAD, TOKEN } from './event.ts'
import { JOBS, type Requests } from './jobs.ts'
import type { Setting } from './server.ts'
import type { Command } from './world.ts'

export type CandidateName = 'bare' | 'ours' | 'before' | 'curl -K' | 'curl loop' | 'peter-evans'

/** Candidates that run on Node; the others need no run for each of its releases. */
export const ON_NODE: readonly CandidateName[] = ['bare', 'ours', 'before', 'peter-evans']

/** What a candidate may ask for in a job; others than this action send, and ask for nothing. */
export const requestsOf = (name: CandidateName, { job }: Setting): Requests =>
  name === 'ours' || name === 'before' ? JOBS[job].requests : { atStart: 0, reads: 0, writes: 1 }

export interface Stage {
  /** For the files that commands read and write. */
  folder: string
  url: string
  node: string
  /** Paths of entry files; null where that candidate isn't there. */
  entries: { ours: string; before: string | null; 'peter-evans': string | null }
}

/** Whether a candidate can be run. */
export const isThere = (name: CandidateName, { entries }: Stage): boolean =>
  !(name in entries) || entries[name as keyof typeof entries] !== null

/** The command of a candidate that is there. */
export function commandOf(name: CandidateName, setting: Setting, stage: Stage): Command {
  const { targets } = setting
  switch (name) {
    case 'bare':
      return onNode(join(stage.folder, 'empty.cjs'), {}, stage)
    case 'ours':
    case 'before':
      return onNode(stage.entries[name]!, inputsOf(setting, stage), stage)
    case 'peter-evans':
      return onceEach(stage.entries[name]!, targets, stage)
    case 'curl -K':
      return curlOnce(targets, stage)
    case 'curl loop':
      return curlEach(targets, stage)
  }
}

/** Nothing of this process's environment: NODE_EXTRA_CA_CERTS alone makes a bare start two to three times as long. */
function environment({ folder }: Stage): Record<string, string> {
  const [output, summary] = [join(folder, 'output'), join(folder, 'summary')]
  for (const file of [output, summary, join(folder, 'empty.cjs')]) writeFileSync(file, '')
  return {
    PATH: process.env['PATH'] ?? '/usr/bin:/bin',
    HOME: folder,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_WORKSPACE: folder,
    GITHUB_REPOSITORY: 'org/runtime',
    GITHUB_RUN_ID: '7',
    GITHUB_RUN_NUMBER: '3',
    GITHUB_SERVER_URL: 'https://git.example.com',
  }
}

const onNode = (file: string, inputs: Record<string, string>, stage: Stage): Command => ({
  argv: [stage.node, file],
  env: { ...environment(stage), ...inputs },
})

// Linux takes 128 KiB in one variable; a longer list comes from a file.
const MOST_IN_A_VARIABLE = 100 * 1024

const namesOf = (targets: number) => Array.from({ length: targets }, (_, index) => nameOf(index))

function inputsOf({ job, targets }: Setting, { folder, url }: Stage): Record<string, string> {
  const list = namesOf(targets).join('\n')
  const isLong = list.length > MOST_IN_A_VARIABLE
  if (isLong) writeFileSync(join(folder, 'targets.txt'), list)
  return {
    INPUT_TOKEN: TOKEN,
    'INPUT_SERVER-URL': url,
    ...(isLong ? { 'INPUT_REPOSITORIES-FILE': 'targets.txt' } : { INPUT_REPOSITORIES: list }),
    'INPUT_EVENT-TYPE': EVENT_TYPE,
    'INPUT_CLIENT-PAYLOAD': JSON.stringify(PAYLOAD),
    ...Object.fromEntries(
      Object.entries(JOBS[job].inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
  }
}

const urlOf = (stage: Stage, name: string) => `${stage.url}/api/v1/repos/${name}/dispatches`

/** One curl for all, which keeps its connection. */
function curlOnce(targets: number, stage: Stage): Command {
  const requests = namesOf(targets).map((name) =>
    [
      `url = "${urlOf(stage, name)}"`,
      'silent',
      'fail',
      `header = "Authorization: token ${TOKEN}"`,
      'header = "Content-Type: application/json"',
      `data = ${JSON.stringify(BODY)}`,
    ].join('\n'),
  )
  const file = join(stage.folder, 'curl.config')
  writeFileSync(file, requests.join('\nnext\n'))
  return { argv: ['curl', '-K', file], env: environment(stage) }
}

/** One curl for each, as many workflows do it. */
function curlEach(targets: number, stage: Stage): Command {
  const file = join(stage.folder, 'loop.sh')
  const curl = `curl -sf -H 'Authorization: token ${TOKEN}' -H 'Content-Type: application/json' -d '${BODY}'`
  writeFileSync(
    file,
    `set -e\nfor name in ${namesOf(targets).join(' ')}; do ${curl} "${urlOf(stage, '$name')}"; done\n`,
  )
  return { argv: ['sh', file], env: environment(stage) }
}

/** One process for each target, as its users write it; env, since a shell drops variables with a hyphen. */
function onceEach(entry: string, targets: number, stage: Stage): Command {
  const file = join(stage.folder, 'peter-evans.sh')
  const inputs = {
    INPUT_TOKEN: TOKEN,
    'INPUT_EVENT-TYPE': EVENT_TYPE,
    'INPUT_CLIENT-PAYLOAD': JSON.stringify(PAYLOAD),
  }
  const variables = Object.entries(inputs).map(([name, value]) => `'${name}=${value}'`)
  const run = `env ${variables.join(' ')} "INPUT_REPOSITORY=$name" '${stage.node}' '${entry}'`
  writeFileSync(file, `set -e\nfor name in ${namesOf(targets).join(' ')}; do ${run}; done\n`)
  return { argv: ['sh', file], env: { ...environment(stage), GITHUB_API_URL: `${stage.url}/api/v3` } }
}
