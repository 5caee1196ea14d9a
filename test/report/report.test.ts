import { describe, expect, it } from 'vitest'
import type { OutcomeCode } from '../../src/model/catalog.ts'
import { type Ended, type Ending, endedOf } from '../../src/model/ending.ts'
import { overallOf } from '../../src/model/exit-policy.ts'
import { resultOf } from '../../src/model/result.ts'
import {
  annotation,
  errorsOf,
  failuresFirst,
  headlineOf,
  lineOf,
  rollUpOf,
  tableOf,
  targetLines,
  warningsOf,
} from '../../src/report/log.ts'
import { outputsOf, piecesOf, sizeWarningsOf } from '../../src/report/outputs.ts'
import { failedOf, rerunFrom } from '../../src/report/rerun.ts'
import { summaryOf, wrongInputsSummaryOf } from '../../src/report/summary.ts'
import { parseList } from '../../src/targets/text-list.ts'
import { makeEvent, makeResult, makeServer, makeTarget } from '../support/make.ts'

const targetsOf = (results: readonly Ended[]) => results.map(({ repository }) => makeTarget(repository))
const push = { method: 'push', branch: 'dispatch/x/y' } as const
const MIXED = [
  makeResult('dispatched', { ...push, status: 201, commit: 'c0ffee' }, 'o/sent'),
  makeResult('archived', { ...push, status: 200 }, 'o/archived'),
  makeResult('unconfirmed', { ...push, attempts: 3, detail: 'no answer within 60 s' }, 'o/lost'),
  { ...makeResult('not-attempted', { attempts: 0, detail: 'enough' }, 'o/left'), duration_ms: null },
  makeResult('not-found', { ...push, status: 404 }, 'o/absent'),
  makeResult('dispatched', { ...push, status: 201, listener: '.gitea/workflows/a|b.yml' }, 'o/also-sent'),
]
const many = (count: number, each: (index: number) => Ended) => Array.from({ length: count }, (_, n) => each(n))
const failing = (n: number) =>
  makeResult('rejected', { detail: `|<${'x'.repeat(200)}>|` }, `organisation-${n}/repository-${n}`)

describe('a line of the log', () => {
  it.each([
    [MIXED[0]!, '[1/6] o/sent: dispatched (push, 1.2 s) — the server accepted the event'],
    [
      makeResult('archived'),
      '[1/6] o/r: archived — the repository is archived — unarchive it, or remove it from the list',
    ],
    [{ ...MIXED[0]!, duration_ms: null }, '[1/6] o/sent: dispatched (push) — the server accepted the event'],
    [
      makeResult('run-succeeded', { run_url: 'https://git.example.com/o/r/actions/runs/7' }),
      '[1/6] o/r: run-succeeded — the workflow ran and succeeded, https://git.example.com/o/r/actions/runs/7',
    ],
    [
      makeResult('run-failed', { run_url: 'https://g/7', detail: 'failure, https://g/7' }),
      '[1/6] o/r: run-failed — the workflow run did not succeed: failure, https://g/7 — follow the link to its log',
    ],
  ])('%#', (result, line) => {
    expect(lineOf(result, 1, 6)).toBe(line)
  })

  it('is one line whatever a server says', () => {
    const detail = 'bad\n::error::x\u001b[31m ##[group]'
    expect(lineOf(makeResult('rejected', { detail }), 7, 10)).toBe(
      '[7/10] o/r: rejected — the request was rejected: bad ::error::x [31m # #[group] — read the reason and change the inputs',
    )
  })
})

it.each<[Partial<Parameters<typeof headlineOf>[0]>, string]>([
  [{}, 'auto, a push uses the branch dispatch/runtime-published/20261122T124658123Z-9f86d08188'],
  [{ 'dispatch-method': 'push', 'push-branch': 'main' }, 'push, a push uses the branch main'],
  [{ 'dispatch-method': 'repository_dispatch' }, 'repository_dispatch'],
  [{ 'dispatch-method': 'workflow_dispatch', 'push-branch': 'main' }, 'workflow_dispatch'],
])('has a first line that says how: %j', (inputs, how) => {
  const given = { 'dispatch-method': 'auto' as const, 'push-branch': '', 'dry-run': false, server: makeServer() }
  expect(headlineOf({ ...given, ...inputs }, 1, makeEvent())).toBe(
    `runtime-published to 1 repository on https://git.example.com (${how}), dispatch id 20261122T124658123Z-9f86d08188`,
  )
  const dry = headlineOf({ ...given, ...inputs, 'dry-run': true }, 2, makeEvent())
  expect(dry).toContain(` to 2 repositories on https://git.example.com (${how}), dry run, `)
})

it.each([
  [0, 0, []],
  [50, 50, []],
  [51, 51, ['and 1 more']],
  [20_000, 51, ['and 19950 more']],
])('lists %s targets in %s lines with where each was named', (count, lines, last) => {
  const listed = targetLines(Array.from({ length: count }, (_, n) => makeTarget(`o/r${n}`, { origin: 'exclude, x' })))
  expect(listed).toHaveLength(lines)
  expect(listed.slice(0, 1)).toEqual(count > 0 ? ['o/r0 (exclude, x)'] : [])
  expect(listed.slice(50)).toEqual(last)
})

it('has a table with failures first and columns in line', () => {
  expect(tableOf(MIXED, true).join('\n')).toMatchInlineSnapshot(`
    "repository   outcome        method  listener                  status  attempts  took
    o/archived   archived       push    -                         200     1         1.2 s
    o/absent     not-found      push    -                         404     1         1.2 s
    o/lost       unconfirmed    push    -                         -       3         1.2 s
    o/left       not-attempted  -       -                         -       0         -
    o/sent       dispatched     push    -                         201     1         1.2 s
    o/also-sent  dispatched     push    .gitea/workflows/a|b.yml  201     1         1.2 s"
  `)
  expect(tableOf([], true)).toHaveLength(1)
})

it('shows a thousand rows of the table, failures first, and says that there are more', () => {
  const dispatched = many(1000, (n) => makeResult('dispatched', {}, `o/r${n}`))
  expect(tableOf(dispatched, true)).toHaveLength(1001)
  const table = tableOf([...dispatched, makeResult('archived')], true)
  expect(table).toHaveLength(1002)
  expect(table[1]).toContain('archived')
  expect(table.at(-1)).toBe('and 1 more, each with a line above')
})

it('shows all rows of the table where no other line says how they ended', () => {
  const table = tableOf(
    [...many(1000, (n) => makeResult('not-attempted', {}, `o/r${n}`)), makeResult('archived')],
    false,
  )
  expect(table).toHaveLength(1002)
  expect(table.at(-1)).toContain('o/r999 ')
})

it('keeps what reports need of a target, and drops what only a target in progress needs', () => {
  const known: Ending = { outcome: 'dispatched', status: 204, attempts: 1 }
  expect(endedOf('o/r', known, 1.6)).toEqual({
    repository: 'o/r',
    outcome: 'dispatched',
    ending: known,
    duration_ms: 2,
  })
  expect(endedOf('o/r', { ...known, advice: 'a file', branch: 'b' }, null).ending).toEqual({ ...known, branch: 'b' })
})

it('sorts failures first, otherwise in target order', () => {
  const names = failuresFirst(MIXED).map(({ repository }) => repository)
  expect(names).toEqual(['o/archived', 'o/absent', 'o/lost', 'o/left', 'o/sent', 'o/also-sent'])
  expect(MIXED[0]!.repository).toBe('o/sent')
})

describe('errors', () => {
  it('list failed and unknown targets', () => {
    expect(errorsOf(MIXED).join('\n')).toMatchInlineSnapshot(`
      "o/archived: archived — the repository is archived — unarchive it, or remove it from the list
      o/lost: unconfirmed — the event was sent, but no usable response arrived; it may have been delivered: no answer within 60 s — check for a run in the repository before you send the event again
      o/absent: not-found — the repository does not exist, or the token cannot access it (404) — check the name, and check that the token's user has access to the repository"
    `)
  })

  it('are nine at most, since runners keep ten', () => {
    expect(errorsOf(many(9, failing))).toHaveLength(9)
    expect(errorsOf(many(100, failing))).toHaveLength(9)
    expect(errorsOf(many(100, () => makeResult('dispatched')))).toEqual([])
  })

  it('hold no % and no line break, which Gitea shows undecoded', () => {
    expect(annotation('100%\n%0A::error::x')).toBe('100％ ％0A::error::x')
  })
})

it.each<[string, Ended[], (string | null)?, boolean?]>([
  ['success: event sent to 1 of 1 repository', [makeResult('dispatched')], null],
  ['success: event sent to 0 of 0 repositories', [], null],
  ['success: event sent to 0 of 2 repositories; 2 already up to date', many(2, () => makeResult('unchanged')), null],
  [
    'partial: event sent to 1 of 3 repositories; 1 already up to date; 1 failed (archived)',
    [makeResult('dispatched'), makeResult('archived'), makeResult('unchanged')],
    null,
  ],
  ['success: event sent to 1 of 2 repositories; 1 listed twice', [makeResult('dispatched'), makeResult('duplicate')]],
  [
    'partial: event would be sent to 1 of 2 repositories; 1 failed (no-listener)',
    [makeResult('would-dispatch'), makeResult('no-listener')],
    null,
    true,
  ],
  ['success: event would be sent to 1 of 1 repository', [makeResult('would-dispatch')], null, true],
  [
    'failure: event would be sent to 0 of 1 repository; 1 failed (no-listener)',
    [makeResult('no-listener')],
    null,
    true,
  ],
  ['success: event would be sent to 0 of 1 repository; 1 already up to date', [makeResult('unchanged')], null, true],
  [
    'failure: event sent to 2 of 3 repositories; 2 need checking (1 run-timeout, 1 run-failed); 1 failed (forbidden)',
    [makeResult('run-timeout'), makeResult('run-failed'), makeResult('forbidden')],
  ],
  [
    'failure: event sent to 0 of 3 repositories; 2 need checking (1 server-error, 1 internal-error); 1 failed (server-error)',
    [makeResult('server-error', { maybeSent: true }), makeResult('server-error'), makeResult('internal-error')],
  ],
  [
    'partial: event sent to 2 of 3 repositories; 2 need checking (1 run-missing, 1 unconfirmed)',
    [makeResult('run-missing'), makeResult('run-succeeded'), makeResult('unconfirmed')],
  ],
  ['failure: event sent to 0 of 2 repositories; 2 failed (archived)', many(2, () => makeResult('archived')), null],
  ['No. failure: event sent to 0 of 1 repository; 1 not attempted', [makeResult('not-attempted')], 'No'],
  [
    'partial: event sent to 2 of 6 repositories; 1 needs checking (unconfirmed); 2 failed (1 archived, 1 not-found); 1 not attempted',
    MIXED,
    null,
  ],
])('rolls up to %j', (sentence, results, problem = null, dryRun = false) => {
  expect(rollUpOf(results, overallOf(results, null), problem, dryRun)).toBe(sentence)
})

describe('the summary', () => {
  it('is a table, failures first', () => {
    expect(
      summaryOf(
        MIXED,
        makeEvent(),
        'partial: 2 of 6',
        null,
        rerunFrom(MIXED, failedOf(MIXED, targetsOf(MIXED), []), makeEvent()),
      ),
    ).toMatchInlineSnapshot(`
      "### gitea-dispatch: runtime-published

      partial: 2 of 6

      | repository | outcome | method | listener | status | attempts | took | message |
      |---|---|---|---|---|---|---|---|
      | o/archived | archived | push |  | 200 | 1 | 1.2 s | the repository is archived — unarchive it, or remove it from the list |
      | o/absent | not-found | push |  | 404 | 1 | 1.2 s | the repository does not exist, or the token cannot access it (404) — check the name, and check that the token's user has access to the repository |
      | o/lost | unconfirmed | push |  |  | 3 | 1.2 s | the event was sent, but no usable response arrived; it may have been delivered: no answer within 60 s — check for a run in the repository before you send the event again |
      | o/left | not-attempted |  |  |  | 0 |  | nothing was sent, because the step stopped before this repository: enough — fix the cause, then rerun with &#96;failed-repositories&#96; |
      | o/sent | dispatched | push |  | 201 | 1 | 1.2 s | the server accepted the event |
      | o/also-sent | dispatched | push | .gitea/workflows/a&#124;b.yml | 201 | 1 | 1.2 s | the server accepted the event |

      Dispatch id: 20261122T124658123Z-9f86d08188

      To rerun only these repositories, replace the target inputs (\`repository\`, \`repositories-file\`, \`repositories-query\`, \`exclude\`, \`topic\`, \`shard\`) with these; keep the others:

      \`\`\`yaml
      event-type: "runtime-published"
      dispatch-id: 20261122T124658123Z-9f86d08188
      repositories: |
        [
          "o/archived",
          "o/lost",
          "o/left",
          "o/absent"
        ]
      \`\`\`
      "
    `)
  })

  it('shows a workflow file to add as it is, whatever it holds', () => {
    const advice = 'on:\n  push:\n    branches: ["a```b"]\n::error::x\n'
    const summary = summaryOf([], makeEvent(), 'none', advice, null)
    expect(summary.slice(summary.indexOf('A workflow'))).toMatchInlineSnapshot(`
      "A workflow file that listens for the event:

      \`\`\`\`yaml
      on:
        push:
          branches: ["a\`\`\`b"]
      : :error::x
      \`\`\`\`

      Dispatch id: 20261122T124658123Z-9f86d08188
      "
    `)
  })

  it('of wrong inputs lists them', () => {
    expect(wrongInputsSummaryOf(['token: is empty', 'a: | <b>\n# x'])).toMatchInlineSnapshot(`
      "### gitea-dispatch: wrong inputs, nothing was sent

      - token: is empty
      - a: &#124; &lt;b&gt; &#35; x
      "
    `)
  })

  const bytesOf = (width: number, dispatch_id: string, advice: string | null = null) => {
    const results = many(1500, () => makeResult('rejected', { detail: 'x'.repeat(width) }))
    const event = makeEvent({ dispatch_id })
    return Buffer.byteLength(
      summaryOf(
        results,
        event,
        'failure',
        advice,
        rerunFrom(results, failedOf(results, targetsOf(results), []), event),
      ),
    )
  }

  it('says how many more there are than 128 KiB hold', () => {
    const summary = summaryOf(
      many(10_000, failing),
      makeEvent(),
      'failure: 0 of 10000',
      null,
      rerunFrom(
        many(10_000, failing),
        failedOf(many(10_000, failing), targetsOf(many(10_000, failing)), []),
        makeEvent(),
      ),
    )
    const rows = summary.match(/^\| organisation/gm)!.length
    expect(rows).toBeGreaterThan(100)
    expect(summary).toContain(` |\n\nand ${10_000 - rows} more; see the log for all of them`)
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(128 * 1024)
  })

  it('never holds more than 128 KiB, and wastes little of it', () => {
    for (let width = 0; width < 20; width++) {
      expect(bytesOf(width, 'an-id')).toBeLessThanOrEqual(128 * 1024)
      expect(bytesOf(width, 'an-id')).toBeGreaterThan(126 * 1024)
    }
  })

  it('never holds more than 128 KiB with a long dispatch id that needs escaping and a workflow file to add', () => {
    const advice = `on: push\n${'# é`\n'.repeat(500)}`
    for (let width = 0; width < 20; width++)
      expect(bytesOf(width, '_'.repeat(64), advice)).toBeLessThanOrEqual(128 * 1024)
  })

  it('has no cell that ends early', () => {
    const detail = 'a | b\n| c | <br> `x` \\| @all'
    const rows = summaryOf(
      [makeResult('rejected', { detail })],
      makeEvent({ event_type: 'a|b\n# c' }),
      'x|y',
      'on: {push: {branches: ["a|b"]}}',
      null,
    )
      .split('\n')
      .filter((line) => line.startsWith('|'))
    expect(rows.map((row) => row.split('|').length)).toEqual([10, 10, 10])
  })
})

describe('how to rerun what did not succeed', () => {
  const POINTS =
    'pass the outputs `failed-repositories` and `dispatch-id` to `repositories` and `dispatch-id`. Remove the other target inputs'
  const again = (results: Ended[], overrides: Parameters<typeof makeTarget>[1][] = []) => {
    const targets = targetsOf(results).map((target, index) => ({ ...target, ...overrides[index] }))
    const summary = summaryOf(
      results,
      makeEvent(),
      'partial',
      null,
      rerunFrom(results, failedOf(results, targets, []), makeEvent()),
    )
    return { points: summary.includes(POINTS), pastes: summary.includes('repositories: |'), summary }
  }

  it.each([
    [1, { points: false, pastes: true }],
    [100, { points: false, pastes: true }],
    [101, { points: true, pastes: false }],
  ])('is pasted for up to a hundred: %s', (count, how) => {
    expect(again(many(count, failing))).toMatchObject(how)
  })

  it('contains what was never looked up, and no error message', () => {
    const left = ['o/b-*', '!o/b-1', { repository: 'x/*', ref: 'next' }]
    const { inputs } = rerunFrom([], failedOf([makeResult('archived')], [makeTarget('o/r')], left), makeEvent())!
    expect(JSON.parse(inputs.slice(3).join(''))).toEqual(['o/r', ...left])
    expect(rerunFrom([], ['token: is wrong'], makeEvent())).toBeNull()
  })

  it('is nothing where nothing failed', () => {
    expect(rerunFrom([], failedOf([makeResult('dispatched')], [makeTarget('o/r')], []), makeEvent())).toBeNull()
  })

  it.each<[OutcomeCode, Partial<Ending>, boolean]>([
    ['unconfirmed', { method: 'workflow_dispatch' }, true],
    ['run-missing', { method: 'workflow_dispatch' }, true],
    ['run-timeout', { method: 'repository_dispatch' }, true],
    ['run-timeout', { method: 'push' }, false],
    ['run-failed', { method: 'workflow_dispatch' }, false],
    ['not-attempted', {}, false],
    ['server-error', { method: 'workflow_dispatch', maybeSent: true }, true],
    ['server-error', { method: 'workflow_dispatch' }, false],
    ['internal-error', {}, true],
  ])('warns of another run for %s %j: %s', (outcome, ending, warns) => {
    const results = [makeResult(outcome, ending), makeResult('archived')]
    const { says } = rerunFrom(results, failedOf(results, targetsOf(results), []), makeEvent())!
    expect(says).toMatch(
      /To rerun only these repositories, replace the target inputs \(.*\) with these; keep the others:$/,
    )
    expect(says.startsWith('1 may already have received it; check for a run first')).toBe(warns)
  })

  it('shows no payload of any of them', () => {
    const secret = { overrides: { client_payload: { key: 'hunter2' } } }
    const one = again(many(2, failing), [{ overrides: { ref: 'next' } }, secret])
    expect(one).toMatchObject({ points: true, pastes: false })
    expect(one.summary).not.toContain('hunter2')
    expect(again([makeResult('dispatched'), failing(1)], [secret])).toMatchObject({ points: false, pastes: true })
    expect(again(many(1, failing), [{ overrides: { ref: 'next' } }]).summary).toContain('"ref": "next"')
  })
})

describe('outputs', () => {
  it('return failed targets with their overrides', () => {
    const targets = [
      makeTarget('o/sent', { overrides: { ref: 'next' } }),
      makeTarget('o/archived', { overrides: { ref: 'next', client_payload: { a: [1] } } }),
      ...targetsOf(MIXED.slice(2)),
    ]
    const fed = JSON.parse(outputsOf(MIXED, failedOf(MIXED, targets, []), 'partial', '', '')['failed-repositories'])
    const archived = { repository: 'o/archived', ref: 'next', client_payload: { a: [1] } }
    expect(fed).toEqual([archived, 'o/lost', 'o/left', 'o/absent'])
    expect(parseList(JSON.stringify(fed), null, 'repositories').targets).toEqual(
      targets.filter((_, index) => [1, 2, 3, 4].includes(index)),
    )
  })

  it('list unchanged and dispatched repositories separately', () => {
    const results = [makeResult('unchanged', {}, 'o/had'), makeResult('dispatched', {}, 'o/sent')]
    const outputs = outputsOf(results, failedOf(results, targetsOf(results), []), 'success', '', '')
    expect(JSON.parse(outputs['unchanged-repositories'])).toEqual(['o/had'])
    expect(JSON.parse(outputs['dispatched-repositories'])).toEqual(['o/sent'])
    expect(outputs['dispatched-count']).toBe('1')
  })

  it('list each repository by its outcome', () => {
    const { results, ...rest } = outputsOf(MIXED, failedOf(MIXED, targetsOf(MIXED), []), 'partial', 'an-id', '1.26.0')
    expect(results).toBe(MIXED)
    expect(rest).toMatchInlineSnapshot(`
      {
        "dispatch-id": "an-id",
        "dispatched-count": "2",
        "dispatched-repositories": "[
      "o/sent",
      "o/also-sent"
      ]",
        "failed-count": "4",
        "failed-repositories": "[
      "o/archived",
      "o/lost",
      "o/left",
      "o/absent"
      ]",
        "outcome": "partial",
        "server-version": "1.26.0",
        "total-count": "6",
        "unchanged-repositories": "[]",
      }
    `)
  })

  it('are arrays when they are empty', () => {
    const {
      results,
      'dispatched-repositories': dispatched,
      'failed-repositories': failed,
      ...rest
    } = outputsOf([], [], 'success', '', '')
    expect([...piecesOf(results, 'an-id'), dispatched, failed, rest['unchanged-repositories']]).toEqual([
      '[]',
      '[]',
      '[]',
      '[]',
    ])
  })

  const outputsOfAll = (results: readonly Ended[]) =>
    outputsOf(results, failedOf(results, targetsOf(results), []), 'failure', 'an-id', '')

  it('have no line over 32 KiB with ten thousand results', () => {
    const { results, ...others } = outputsOfAll(many(10_000, failing))
    for (const output of [...Object.values(others), [...piecesOf(results, 'an-id')].join('')])
      expect(Math.max(...output.split('\n').map(({ length }) => length))).toBeLessThan(32 * 1024)
  })

  it('are at most a MiB: successes are omitted first, with a warning', () => {
    const dispatched = many(1_000, (n) => makeResult('dispatched', {}, `o/sent-${n}`))
    const failed = many(1_000, (n) => makeResult('rejected', { detail: 'é'.repeat(100) }, `o/failed-${n}`))
    const all = dispatched.flatMap((result, n) => [result, failed[n]!])
    const outputs = outputsOfAll(all)
    const text = [...piecesOf(outputs.results, 'an-id')].join('')
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024 * 1024)
    expect(Buffer.byteLength(text)).toBeGreaterThan(1020 * 1024)
    const kept = new Set(outputs.results)
    expect(failed.every((result) => kept.has(result))).toBe(true)
    expect(outputs.results).toEqual(all.filter((result) => kept.has(result)))
    expect(sizeWarningsOf(outputs, all.length)).toEqual([
      `the output results contains ${kept.size} of 2000 targets, failures first, since runners drop an output larger than 1 MiB; see the other outputs or the log for the rest`,
    ])
    expect(sizeWarningsOf(outputsOfAll(failed), 1_000)).toEqual([])
  })

  it('contain all names even then, with a warning about the size', () => {
    const outputs = outputsOfAll(many(10_000, (n) => makeResult('archived', {}, `${'o'.repeat(100)}/${n}`)))
    expect(JSON.parse(outputs['failed-repositories'])).toHaveLength(10_000)
    expect(sizeWarningsOf(outputs, outputs.results.length)).toEqual([
      expect.stringMatching(/^the output failed-repositories is larger than 1 MiB, and runners drop/),
    ])
  })

  it.each([1, 19, 20, 21, 50])('are the same in pieces: %i results', (count) => {
    const results = many(count, failing)
    const { results: kept, 'dispatch-id': id } = outputsOfAll(results)
    const pieces = [...piecesOf(kept, id)]
    const rows = results.map((ended) => resultOf(ended, 'an-id'))
    expect(pieces.join('')).toBe(JSON.stringify(rows, null, 2))
    expect(pieces).toHaveLength(Math.ceil(count / 20))
  })
})

it.each([
  [9, 9, 'warning 8'],
  [10, 9, 'and 2 more warnings'],
  [10_000, 9, 'and 9992 more warnings'],
])('warns of %i in %i lines, since runners keep ten with the roll-up', (count, shown, last) => {
  const warnings = warningsOf(Array.from({ length: count }, (_, n) => `warning ${n}`))
  expect(warnings).toHaveLength(shown)
  expect(warnings.at(-1)).toBe(last)
})
