// The YAML that makes a repository listen to an event on its server, ready to paste.

import { has } from '../gitea/releases.ts'
import { branchOf } from '../model/event.ts'
import type { Method } from '../model/method.ts'
import type { EventData } from './dispatch-inputs.ts'
import { escapePattern } from './filters/patterns.ts'
import type { Server } from './gitea-parser/reader-release.ts'

export interface Advice {
  method: Method
  /** The `on:` block. */
  on: string
  /** The same in one line. */
  line: string
  /** The expression for the payload's first key, or for all of it. */
  reads: string
  /** A minimal workflow file with both. */
  file: string
}

/** The listener to add. Without a method, or if the server lacks it: push, or on GitHub repository_dispatch. */
export function adviseListener(event: EventData, server: Server, method?: Method): Advice {
  const advised =
    method && OFFERS[method](server) ? method : server.flavor === 'github' ? 'repository_dispatch' : 'push'
  const { on, line, reads } = LISTENERS[advised](event)
  return { method: advised, on, line, reads, file: fileOf(event.event_type, on, reads) }
}

const LISTENERS: Record<Method, (event: EventData) => Pick<Advice, 'on' | 'line' | 'reads'>> = {
  repository_dispatch: (event) => ({
    on: `on:\n  repository_dispatch:\n    types: [${quote(event.event_type)}]\n`,
    line: `on: {repository_dispatch: {types: [${quote(event.event_type)}]}}`,
    reads: expression(event, (key) =>
      key ? `github.event.client_payload.${key}` : 'toJSON(github.event.client_payload)',
    ),
  }),
  push: (event) => {
    const payload = 'fromJSON(github.event.head_commit.message).client_payload'
    const branches = `${escapePattern(branchOf(event.event_type, ''))}**`
    return {
      on: `on:\n  push:\n    branches: [${quote(branches)}]\n`,
      line: `on: {push: {branches: [${quote(branches)}]}}`,
      reads: expression(event, (key) => (key ? `${payload}.${key}` : `toJSON(${payload})`)),
    }
  },
  workflow_dispatch: (event) => {
    const keys = Object.keys(event.client_payload)
    const names = keys.length > 0 && keys.length <= 25 && keys.every(isIdentifier) ? keys : ['client_payload']
    const inputs = names.map((name) => `      ${quote(name)}: {type: string}\n`)
    return {
      on: `on:\n  workflow_dispatch:\n    inputs:\n${inputs.join('')}`,
      line: `on: {workflow_dispatch: {inputs: {${names.map((name) => `${quote(name)}: {type: string}`).join(', ')}}}}`,
      reads: `\${{ github.event.inputs.${names[0]} }}`,
    }
  },
}

/** Whether a server's release supports the method; all support push. */
const OFFERS: Record<Method, (server: Server) => boolean> = {
  repository_dispatch: (server) => has('dispatchesRepository', server),
  workflow_dispatch: (server) => has('dispatchesWorkflow', server),
  push: () => true,
}

function fileOf(eventType: string, on: string, reads: string): string {
  // No `/`: commit statuses separate workflow and job with it.
  const name = `Receive ${eventType.replace(/[^\w. -]+/g, '-')}`
  const job = ['  receive:', '    runs-on: ubuntu-latest', '    steps:', '      - run: echo "$VALUE"']
  const env = ['        env:', `          VALUE: ${reads}`]
  return [`name: ${quote(name)}`, `${on}jobs:`, ...job, ...env, ''].join('\n')
}

function expression(event: EventData, read: (key: string | undefined) => string): string {
  return `\${{ ${read(Object.keys(event.client_payload).find(isIdentifier))} }}`
}

/** Other keys would need quotes in an expression in YAML, so the whole payload is used. */
const isIdentifier = (key: string): boolean => /^[A-Za-z_][\w-]*$/.test(key)

/** Text in double quotes: YAML parses it like JSON, except for characters that it requires escaped. */
const quote = (text: string): string =>
  JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
