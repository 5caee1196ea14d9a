// What explains a missing run: on the cases from outside, every file that a release drops without our reader's knowing gets
// a phrase, and every file that starts gets none.
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileStateOf } from '../../../src/gitea/files.ts'
import { suspectsIn } from '../../../src/workflows/gitea-parser/suspects.ts'
import { answersPush, readWorkflow, type Server } from '../../../src/workflows/index.ts'
import { makeReply, NOW } from '../../support/make.ts'
import { forgejo, gitea, github } from '../make.ts'

const suspectsOf = (path: string, text: string, server: Server) => suspectsIn([{ path, text }], server)
const at = (path: string) => new URL(`../cases/${path}`, import.meta.url)
const json = (path: string) => JSON.parse(readFileSync(at(path), 'utf8'))

/** As the action reads it from the API. */
function textOf(path: string): string {
  const answer = makeReply(200, { type: 'file', sha: 'abc', content: readFileSync(at(path)).toString('base64') })
  const file = fileStateOf({ answer, attempts: 1, lost: false, crashed: false, note: null }, NOW)
  return file.state === 'present' ? file.text : ''
}

const serverOf = (release: string): Server => ({ ...gitea(release.replace('-dev', '')), versionText: release })

const { event, cases } = json('workflows.expected.json') as {
  event: { branch: string; paths: string[] }
  cases: Record<string, Record<string, { starts: boolean }>>
}

describe('a push', () => {
  it.each(Object.keys(cases))('%s', (name) => {
    const text = textOf(`workflows/${name}.yml`)
    for (const [release, { starts }] of Object.entries(cases[name]!)) {
      const server = serverOf(release)
      const seems = answersPush(readWorkflow('x.yml', text, server), event)
      const suspects = suspectsOf('x.yml', text, server)
      if (starts) expect([release, seems, suspects]).toEqual([release, true, []])
      else if (seems) expect([release, suspects.length]).toEqual([release, expect.toSatisfy((count) => count > 0)])
    }
  })
})

describe('a dispatch', () => {
  const dispatches = json('dispatch.expected.json').cases as Record<string, Record<string, string> | string>
  const rows = Object.entries(dispatches).flatMap(([name, by]) =>
    typeof by === 'string' ? [] : Object.entries(by).map(([release, end]) => [name, release, end] as const),
  )

  it.each(rows.filter(([, release]) => /^\d/.test(release)))('%s on %s: %s', (name, release, end) => {
    const suspects = suspectsOf('x.yml', textOf(`dispatch/${name}.yml`), serverOf(release))
    if (end.startsWith('500')) expect(suspects).not.toEqual([])
    else if (end.startsWith('run')) expect(suspects).toEqual([])
  })

  it.each(['coe', 'blank'])('%s on Forgejo, where it was seen too', (name) => {
    expect(suspectsOf('x.yml', textOf(`dispatch/${name}.yml`), forgejo)).not.toEqual([])
  })
})

const RELEASES = ['1.22.6', '1.23.8', '1.24.6', '1.25.5', '1.26.0', '1.26.3', '1.27.0', '1.27.2', '1.27.3']
const job = (lines: string) => `on: push\njobs:\n  a:\n    runs-on: x\n    ${lines}\n    steps: [{run: a}]\n`
const step = (keys: string) => `on: push\njobs:\n  a:\n    runs-on: x\n    steps: [{${keys}}]\n`
const steps = (block: string) => `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n${block}\n`
const top = (head: string, text = job('name: a')) => `${head}\n${text}`
const above = (anchor: string, text: string) => `x: &s ${anchor}\n${text}`

/** One letter a release: `y` starts, `n` doesn't. Each row was given to the reader of that release. */
it.each([
  ['yyyyyyyyy', step('run: a, continue-on-error: yes')],
  ['yyyyyyyyy', step('run: a, continue-on-error: ')],
  ['nnnnnnnny', step('run: a, continue-on-error: 1')],
  ['nnnnyyyyy', steps('      - run: |2\n           lead\n          b')],
  ['nnnnyyyyy', steps('      - run: "\\n a"')],
  ['nnnnyyyyy', steps('      - run: >\n\n          a\n          b')],
  ['nnnnyyyyy', steps('      - name: |\n\n          a\n        run: a')],
  ['yyyyyyyyy', steps('      - run: |+\n\n')],
  ['yyyyyyyyy', steps('      - uses: x\n        with:\n          a: |\n\n            a')],
  ['yyyyyyyyy', steps('      - run: a\n        env:\n          A: |\n\n            a')],
  ['nnnnnnnny', above('b', job('needs: *s'))],
  ['nnnnnnnny', above('b', job('if: *s'))],
  ['nnnnnnnny', above('b', job('container: *s'))],
  ['yyynnnnny', above('{contents: read}', job('permissions: *s'))],
  ['yyyyyynny', above('true', job('continue-on-error: *s'))],
  ['yyyyyyyyy', above('[1]', job('strategy: {matrix: {v: *s}}'))],
  ['nnnnnnnny', above('b', step('run: a, if: *s'))],
  ['nnnnnnnny', above('b', step('run: a, env: {A: *s}'))],
  ['yyyyyyyyy', above('b', step('run: *s'))],
  ['yyyyyyyyy', above('{a: b}', step('uses: a, with: *s'))],
  ['yyyyyyyyy', job('env: &e {A: b}').replace('{run: a}', '{run: a, env: *e}')],
  ['nnnnnnnnn', above('{A: b}', job('env: {<<: *s}'))],
  ['yyyyyyyyy', job('env: {"<<": b}')],
  ['nnnnnnnnn', top('%YAML 1.2\n---')],
  ['yyyyyyyyy', top('%YAML 1.1\n---')],
  ['nnnnnnnnn', top('', job('name: a\n    \t'))],
  ['nnnnnnnnn', top('', job('name: a\n  \t# x'))],
  ['yyyyyyyyy', top('', job('name: a \t# x'))],
  ['yyyyyyyyy', steps('      - run: |\n          a\n          \t# b')],
  ['nnnnnnnnn', top('x: {a: !b}')],
  ['yyyyyyyyy', top('x:\n  - !main')],
  ['nnnnyyyyy', step('run: a?b')],
  ['yyyyyyyyy', steps('      - run: a?b')],
  ['yyyyyyyyy', steps('      - run: |\n          [ -f a? ] || echo "\\/"')],
  ['nnnnnnnnn', top('# a\u0085b')],
  ['nnnnnnnnn', top('name: a\u2028b')],
  ['yyyyyyyyy', top('name: "a\u2028b"')],
  ['nnnnnnnnn', top('# \u0080')],
  ['nnnnnnnnn', top('x: {: b}')],
  ['yynnnnnnn', top('concurrency: [a]')],
  ['yynyyyyyy', top('concurrency: a')],
  ['nnnnnnnnn', job('strategy: ${{ fromJSON(vars.X) }}')],
  ['nnnnnnnnn', job('timeout-minutes: [1]')],
  ['nnnnnnnnn', job('outputs: {a: {b: c}}')],
  ['nnnnnnnnn', job('defaults: a')],
  ['nnnnnnnnn', job('with: [a]')],
  ['nnnnnnnnn', job('services: {a: {image: x, volumes: a}}')],
  ['nnnnnnnnn', job('services: {a: {image: x, options: [a]}}')],
  ['nnnnnnnnn', job('services: {a: {image: x, env: a}}')],
  ['yyyyyyyyy', job('services: {a: {image: x, ports: [80]}}')],
  ['yyyyyyyyy', job('services: {a: }')],
  ['nnnnnnnnn', top('env: {A: [b]}')],
  ['yyynnnnnn', top('run-name: [a]')],
  ['yyyyyyyyy', top('permissions: [a]')],
  ['nnnnnnnnn', step('run: {a: b}')],
  ['nnnnnnnnn', step('run: a, id: [b]')],
  ['yyyyyyyyy', step('uses: a, with: {a: }')],
  ['nnnnnnnnn', steps('      - a')],
])('%s: %j', (expected, text) => {
  const found = RELEASES.map((release) => {
    const dropped = readWorkflow('x.yml', text, gitea(release)).dropped
    return dropped || suspectsOf('x.yml', text, gitea(release)).length > 0 ? 'n' : 'y'
  })
  expect(found.join('')).toBe(expected)
})

it('never throws', () => {
  const pieces = fc.constantFrom(
    ...'on: push jobs a\n\t-?:[]{}&*!|>\'"%@`#,~'.split(''),
    ...[
      'on: push\n',
      'jobs:\n  a:\n',
      '    steps:\n',
      '      - run: |\n',
      '\n  ',
      '<<: *a',
      '---\n',
      '${{ fromJSON(x) }}',
    ],
  )
  const text = fc.array(pieces, { maxLength: 60 }).map((all) => all.join(''))
  const server = fc.constantFrom(...RELEASES.map(gitea), forgejo, github)
  fc.assert(fc.property(text, server, (yaml, of) => void suspectsOf('x.yml', `on: push\njobs: {a: {}}\n${yaml}`, of)))
})

it('names the line and the cure', () => {
  const text = textOf('workflows/step-continue-on-error-quoted.yml')
  expect(suspectsOf('x.yml', text, gitea('1.26.3'))).toEqual([
    expect.stringMatching(/^x\.yml:9: `continue-on-error` of a step .* write `true` or `false`$/),
  ])
  const list = textOf('workflows/service-string.yml')
  expect(suspectsOf('x.yml', list, gitea('1.26.3'))).toEqual([
    expect.stringMatching(/^x\.yml:8: `jobs\.a\.services\.redis` must be a mapping/),
  ])
})

it('draws what several files have in common together', () => {
  const text = textOf('workflows/step-continue-on-error-quoted.yml')
  const twice = `${text}  b:\n    runs-on: x\n    steps:\n      - run: a\n        continue-on-error: "true"\n`
  const files = [
    { path: 'a.yml', text },
    { path: 'b.yml', text: twice },
    { path: 'none.yml', text: null },
    { path: 'c.yml', text },
    { path: 'd.yml', text },
  ]
  const says = '`continue-on-error` of a step supports no expression and no quotes; write `true` or `false`'
  expect(suspectsIn(files.slice(0, 1), gitea('1.26.3'))).toEqual([`a.yml:9: ${says}`])
  expect(suspectsIn(files.slice(0, 3), gitea('1.26.3'))).toEqual([`a.yml:9, b.yml:9, b.yml:14: ${says}`])
  expect(suspectsIn(files, gitea('1.26.3'))).toEqual([`a.yml:9, b.yml:9, b.yml:14 and 2 more: ${says}`])
})

it('knows the line of what crashes the server', () => {
  const text = 'on: push\njobs:\n  a:\n    strategy:\n      matrix:\n        include: [a]\n'
  expect(suspectsIn([{ path: 'x.yml', text }], gitea('1.26.3'))).toEqual([
    expect.stringMatching(/^x\.yml:6: `jobs\.a\.strategy\.matrix\.include` is not a list/),
  ])
})

it('says nothing of GitHub, nor of a file that is dropped for what is said already', () => {
  const text = textOf('workflows/service-string.yml')
  expect(suspectsOf('x.yml', text, github)).toEqual([])
  for (const broken of ['', '{', 'on: push', `name: [a]\n${text}`])
    expect(suspectsOf('x.yml', broken, gitea('1.26.3'))).toEqual([])
})
