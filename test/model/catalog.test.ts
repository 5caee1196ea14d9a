// The sentences and fields of the catalog, and what is kept of a result.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import {
  CATALOG,
  type Entry,
  mayHaveArrived,
  messageOf,
  needsAnotherTry,
  type OutcomeCode,
} from '../../src/model/catalog.ts'
import { type Ending, endedOf } from '../../src/model/ending.ts'
import { sourceFiles } from '../support/pure-files.mjs'

const KNOWN = { method: 'push', status: 201, attempts: 2, run_id: 7 } as const satisfies Partial<Ending>

it.each<[Pick<Ending, 'outcome' | 'detail' | 'todo'>, string]>([
  [{ outcome: 'dispatched' }, 'the server accepted the event'],
  [{ outcome: 'dispatched', detail: 'twice' }, 'the server accepted the event: twice'],
  [{ outcome: 'dispatched', todo: 'rest' }, 'the server accepted the event — rest'],
  [{ outcome: 'archived' }, 'the repository is archived — unarchive it, or remove it from the list'],
  [{ outcome: 'archived', todo: '' }, 'the repository is archived'],
])('%j says %s', (ending, message) => {
  expect(messageOf(ending)).toBe(message)
})

it('has these sentences', () => {
  const sentences = Object.entries(CATALOG).map(([code, { says, todo }]) => `${code}: ${says}${todo && ` — ${todo}`}`)
  expect(sentences.join('\n')).toMatchInlineSnapshot(`
    "dispatched: the server accepted the event
    run-queued: the run exists
    run-started: the workflow has started
    run-succeeded: the workflow ran and succeeded
    unchanged: the file already has this content; nothing was sent
    would-dispatch: dry run: the event would be sent
    duplicate: the list already contains this repository under another name — remove this name from the list
    not-attempted: nothing was sent, because the step stopped before this repository — fix the cause, then rerun with \`failed-repositories\`
    unconfirmed: the event was sent, but no usable response arrived; it may have been delivered — check for a run in the repository before you send the event again
    run-missing: the server accepted the event, but no run was found — check the repository's Actions page before you send the event again
    run-timeout: the run was not seen to reach the state set in \`wait-for\` — follow the link, or increase \`wait-timeout-seconds\`
    unauthorized: the server rejected the token (401) — check that the secret contains a valid token that has not been deleted
    forbidden: the token does not have the required permissions — give the token the \`write:repository\` scope, and its user write access to the repository
    not-found: the repository does not exist, or the token cannot access it (404) — check the name, and check that the token's user has access to the repository
    endpoint-missing: the server does not have this API route (404 page not found) — use \`dispatch-method: auto\` or \`push\`, since no released Gitea or Forgejo supports repository_dispatch
    no-listener: no workflow in the repository listens for the event — add the trigger that a dry run prints
    archived: the repository is archived — unarchive it, or remove it from the list
    actions-disabled: Actions is disabled in the repository, so no workflow would run — enable Actions in the repository's settings
    empty-repository: the repository is empty, so no workflow would run — push a first commit that contains a workflow
    rejected: the request was rejected — read the reason and change the inputs
    rate-limited: the server limits the rate of requests — rerun later with \`failed-repositories\`, or lower \`max-parallel\`
    server-error: the server reported an internal error — check the server's log, then rerun with \`failed-repositories\`
    unreachable: the server could not be reached; nothing was delivered — check \`server-url\` and the network between the runner and the server
    unexpected-answer: the response did not come from the Gitea API — check \`server-url\` and any proxy or login page in front of the server
    run-failed: the workflow run did not succeed — follow the link to its log
    internal-error: internal error in gitea-dispatch — report it in an issue, with this line"
  `)
})

const CODES = Object.keys(CATALOG) as OutcomeCode[]
/** The outcomes with this value in this field. */
const codesBy = <F extends keyof Entry>(field: F, value: Entry[F]) =>
  CODES.filter((code) => (CATALOG[code] as Entry)[field] === value)

it('states for each outcome whether the event arrived', () => {
  expect(codesBy('arrived', 'yes')).toEqual([
    ...['dispatched', 'run-queued', 'run-started', 'run-succeeded', 'run-missing', 'run-timeout', 'run-failed'],
  ])
  expect(codesBy('arrived', 'maybe')).toEqual(['unconfirmed', 'internal-error'])
})

it('states for each outcome how it is counted', () => {
  expect(codesBy('countsAs', 'dispatched')).toEqual(['dispatched', 'run-queued', 'run-started', 'run-succeeded'])
  expect(codesBy('countsAs', 'unchanged')).toEqual(['unchanged'])
  expect(codesBy('countsAs', 'planned')).toEqual(['would-dispatch'])
  expect(codesBy('countsAs', 'duplicate')).toEqual(['duplicate'])
})

it('states for each outcome what it stops, and whether it is transient', () => {
  expect(codesBy('stops', 'at-once')).toEqual(['unauthorized'])
  expect(codesBy('stops', 'in-a-row')).toEqual(['unreachable'])
  expect(codesBy('transient', true)).toEqual(['rate-limited', 'server-error', 'unreachable'])
})

it('warns of a second run if the event may have arrived, unless its run is known to have failed', () => {
  const doubled = CODES.filter((outcome) => mayHaveArrived(endedOf('o/r', { outcome }, 1)))
  expect(doubled).toEqual(['unconfirmed', 'run-missing', 'run-timeout', 'internal-error'])
  expect(mayHaveArrived(endedOf('o/r', { outcome: 'server-error', maybeSent: true }, 1))).toBe(true)
})

it('needs another attempt if it failed, is unknown or was not attempted', () => {
  const again = CODES.filter((outcome) => needsAnotherTry({ outcome }))
  expect(CODES.filter((code) => !again.includes(code))).toEqual([
    ...['dispatched', 'run-queued', 'run-started', 'run-succeeded', 'unchanged', 'would-dispatch', 'duplicate'],
  ])
})

const TRACE = { repository: 'o/r' } as unknown as NonNullable<Ending['reference']>
it.each<Partial<Ending>>([
  { reference: TRACE },
  { before: {} as NonNullable<Ending['before']> },
  { advice: 'a whole file' },
  { reference: TRACE, run_number: 3, isQueued: true, warning: 'a warning' },
])('drops at the end of a target what only a target in progress needs: %j', (besides) => {
  expect(endedOf('o/r', { outcome: 'dispatched', ...KNOWN, ...besides }, 1).ending).toEqual({
    outcome: 'dispatched',
    ...KNOWN,
  })
})

it('does not copy a result without such fields', () => {
  const ending: Ending = { outcome: 'dispatched', ...KNOWN }
  expect(endedOf('o/r', ending, 1).ending).toBe(ending)
})

it('has a field for every decision that model, report and fleet make by outcome', () => {
  const deciding = sourceFiles.filter((file) => /^(model|report|fleet)\//.test(file))
  expect(deciding.length).toBeGreaterThan(10)
  const byName = new RegExp(`(===|!==) '(${CODES.join('|')})'`)
  const textOf = (file: string) => readFileSync(new URL(`../../src/${file}`, import.meta.url), 'utf8')
  expect(deciding.filter((file) => byName.test(textOf(file)))).toEqual([])
})
