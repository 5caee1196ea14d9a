// Examples and live workflows fail closed: they name no real server or repository, and where the runner's own server is
// github.com, nothing is sent anywhere.
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { chooseServer } from '../../src/http/server.ts'
import { all, jobsOf, samples, stepsOf } from './files.ts'

const texts = [...all.map(({ path, text }) => [path, text]), ...samples.map(({ page, text }) => [page, text])]

it('names no server but git.example.com, and the runner’s own by an expression', () => {
  const addresses = texts.flatMap(([path, text]) =>
    [...text!.matchAll(/https?:\/\/([^\s/"'`:),]+)/g)].map(([, host]) => `${path}: ${host}`),
  )
  expect(addresses.length).toBeGreaterThan(5)
  expect(addresses.filter((one) => !one.endsWith(': git.example.com'))).toEqual([])
})

it('names no repository in a file that is to run as it is', () => {
  const ours = all.flatMap(stepsOf).filter(({ uses }) => uses?.endsWith('/gitea-dispatch'))
  const named = ours.flatMap(({ with: inputs = {} }) => [inputs['repository'], inputs['repositories']])
  expect(named.filter((value) => value !== undefined && !/^\$\{\{ [^}]+ \}\}$/.test(String(value)))).toEqual([])
})

const ADDRESS = '${{ vars.DISPATCH_SERVER || github.server_url }}'

it('asks the variable for the address in every job that runs the action or checks out', () => {
  const needy = all
    .flatMap(jobsOf)
    .filter(({ steps }) => steps.some(({ uses, run }) => uses?.endsWith('/gitea-dispatch') || run?.includes('git ')))
  expect(needy.length).toBeGreaterThan(6)
  expect(needy.filter(({ env }) => env?.['GITEA_URL'] !== ADDRESS)).toEqual([])
  // The action's own rule begins where this input is empty.
  const given = all.flatMap(stepsOf).filter(({ with: inputs }) => inputs && 'server-url' in inputs)
  expect(given).toEqual([])
})

const NOT_HERE = ['', 'https://github.com', 'https://github.com/']

it.each(NOT_HERE)('the action sends nothing where the address is %j', (address) => {
  const environment = { GITEA_URL: address, GITHUB_SERVER_URL: 'https://github.com', GITEA_ACTIONS: 'true' }
  expect(chooseServer('', environment)).toEqual({ problem: expect.stringContaining('server-url: is not set') })
})

/** The steps that send the job's own token. */
const senders = all.flatMap((file) =>
  jobsOf(file).flatMap(({ env, steps }) =>
    steps
      .filter((step) => Object.values(step.env ?? {}).includes('${{ github.token }}'))
      .filter(({ run }) => /\b(git fetch|curl)\b/.test(run ?? ''))
      .map((step) => [`${file.path}, ${step.name ?? 'the step'}`, { ...env, ...step.env }, step.run ?? ''] as const),
  ),
)

describe.each(senders)('%s', (_, env, script) => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'address-'))
    for (const name of ['git', 'curl']) {
      writeFileSync(join(folder, name), `#!/bin/sh\nprintf '%s\\n' "$*" >> "${join(folder, 'calls')}"\n`)
      chmodSync(join(folder, name), 0o755)
    }
    writeFileSync(join(folder, 'calls'), '')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  /** Runs the step as a runner does, with stand-ins for what reaches the network. */
  function runAt(address: string) {
    const filled = (text: string) =>
      text
        .replaceAll(ADDRESS, address)
        .replaceAll('${{ github.token }}', 'a-token')
        .replaceAll(/\$\{\{.*?\}\}/g, 'x')
    const variables = Object.fromEntries(Object.entries(env).map(([name, text]) => [name, filled(text)]))
    const { status, stdout } = spawnSync('bash', ['-eo', 'pipefail', '-c', script], {
      encoding: 'utf8',
      cwd: folder,
      env: {
        PATH: `${folder}:${process.env['PATH']}`,
        GITHUB_REPOSITORY: 'o/r',
        GITHUB_SHA: 'abc',
        GITHUB_OUTPUT: join(folder, 'output'),
        ...variables,
      },
    })
    return { status, stdout, calls: readFileSync(join(folder, 'calls'), 'utf8') }
  }

  it.each(NOT_HERE)('stops with one error where the address is %j', (address) => {
    const { status, stdout, calls } = runAt(address)
    expect({ status, calls }).toEqual({ status: 1, calls: '' })
    expect(stdout).toMatch(/^::error::set the variable DISPATCH_SERVER to the address of this server, .+\n$/)
  })

  it.each(['https://git.example.com', 'https://git.example.com/sub/'])('speaks to %s alone', (address) => {
    const { calls } = runAt(address)
    const spoken = calls.match(/https?:\/\/\S+/g) ?? []
    expect(spoken.length).toBeGreaterThan(0)
    expect(spoken.filter((one) => !one.startsWith(address))).toEqual([])
  })
})
