// The catalogue's words, and how an ending becomes a row of `results`.
import { expect, it } from 'vitest'
import {
  CATALOG,
  type Ending,
  type Entry,
  endedOf,
  mayHaveArrived,
  messageOf,
  needsAnotherTry,
  type OutcomeCode,
  resultOf,
} from '../../src/model/catalog.ts'

const KNOWN = {
  renamed_to: 'o/new',
  method: 'push',
  listener: '.gitea/workflows/a.yml',
  status: 201,
  attempts: 2,
  branch: 'dispatch/e/1',
  commit: 'c0ffee',
  run_id: 7,
  run_url: 'https://git.example.com/o/new/actions/runs/7',
  conclusion: 'success',
  started_after_ms: 1000,
  ended_after_ms: 2000,
} as const satisfies Partial<Ending>

it('has in its row all that an ending knows, and null for the rest', () => {
  const told = { repository: 'o/r', dispatch_id: 'an-id', outcome: 'run-succeeded', verdict: 'ok' } as const
  const message = CATALOG['run-succeeded'].says
  expect(resultOf(endedOf('o/r', { outcome: 'run-succeeded', ...KNOWN }, 1234.5), 'an-id')).toEqual({
    ...{ ...told, ...KNOWN, message, duration_ms: 1235 },
  })
  const unknown = Object.fromEntries(Object.keys(KNOWN).map((name) => [name, null]))
  expect(resultOf(endedOf('o/r', { outcome: 'run-succeeded' }, null), 'an-id')).toEqual({
    ...{ ...told, ...unknown, attempts: 0, message, duration_ms: null },
  })
})

it.each<[Pick<Ending, 'outcome' | 'detail' | 'todo'>, string]>([
  [{ outcome: 'dispatched' }, 'the server accepted the event'],
  [{ outcome: 'dispatched', detail: 'twice' }, 'the server accepted the event: twice'],
  [{ outcome: 'dispatched', todo: 'rest' }, 'the server accepted the event — rest'],
  [{ outcome: 'archived' }, 'the repository is archived — unarchive it, or take it off the list'],
  [{ outcome: 'archived', todo: '' }, 'the repository is archived'],
])('%j says %s', (ending, message) => {
  expect(messageOf(ending)).toBe(message)
})

const CODES = Object.keys(CATALOG) as OutcomeCode[]
/** The outcomes whose entry has this value in this field. */
const codesBy = <F extends keyof Entry>(field: F, value: Entry[F]) =>
  CODES.filter((code) => (CATALOG[code] as Entry)[field] === value)

it('says of each outcome whether the event arrived', () => {
  expect(codesBy('arrived', 'yes')).toEqual([
    ...['dispatched', 'run-queued', 'run-started', 'run-succeeded', 'run-missing', 'run-timeout', 'run-failed'],
  ])
  expect(codesBy('arrived', 'maybe')).toEqual(['unconfirmed', 'internal-error'])
})

it('says of each outcome as what it counts', () => {
  expect(codesBy('countsAs', 'dispatched')).toEqual(['dispatched', 'run-queued', 'run-started', 'run-succeeded'])
  expect(codesBy('countsAs', 'unchanged')).toEqual(['unchanged'])
  expect(codesBy('countsAs', 'planned')).toEqual(['would-dispatch'])
  expect(codesBy('countsAs', 'duplicate')).toEqual(['duplicate'])
})

it('says of each outcome what it stops, and whether it may pass', () => {
  expect(codesBy('stops', 'at-once')).toEqual(['unauthorized'])
  expect(codesBy('stops', 'in-a-row')).toEqual(['unreachable'])
  expect(codesBy('transient', true)).toEqual(['rate-limited', 'server-error', 'unreachable'])
})

it('warns of a second run where the event may be there, unless its run is known to have ended', () => {
  const doubled = CODES.filter((outcome) => mayHaveArrived(endedOf('o/r', { outcome }, 1)))
  expect(doubled).toEqual(['unconfirmed', 'run-missing', 'run-timeout', 'internal-error'])
  expect(mayHaveArrived(endedOf('o/r', { outcome: 'server-error', maybeSent: true }, 1))).toBe(true)
})

it('needs another try where it failed, is unknown or was not attempted', () => {
  const again = CODES.filter((outcome) => needsAnotherTry({ outcome }))
  expect(CODES.filter((code) => !again.includes(code))).toEqual([
    ...['dispatched', 'run-queued', 'run-started', 'run-succeeded', 'unchanged', 'would-dispatch', 'duplicate'],
  ])
})

const TRACE = { repository: 'o/r' } as unknown as NonNullable<Ending['trace']>
it.each<Partial<Ending>>([
  { trace: TRACE },
  { before: {} as NonNullable<Ending['before']> },
  { advice: 'a whole file' },
])('keeps of an ended target what is asked for afterwards: not %j', (besides) => {
  expect(endedOf('o/r', { outcome: 'dispatched', ...KNOWN, ...besides }, 1).ending).toEqual({
    outcome: 'dispatched',
    ...KNOWN,
  })
})

it('makes no copy of an ending that is kept as it is', () => {
  const ending: Ending = { outcome: 'dispatched', ...KNOWN }
  expect(endedOf('o/r', ending, 1).ending).toBe(ending)
})

it.each(['renamed_to', 'listener', 'branch', 'commit', 'run_url', 'conclusion'] as const)(
  'cuts a %s that no server has a reason to say',
  (name) => {
    const read = (text: string) => resultOf(endedOf('o/r', { outcome: 'dispatched', [name]: text }, 1), 'an-id')[name]
    expect(read('x'.repeat(2000))).toBe('x'.repeat(2000))
    expect(read('x'.repeat(2001))).toBe(`${'x'.repeat(1999)}…`)
  },
)

it('cuts a message likewise', () => {
  const { message } = resultOf(endedOf('o/r', { outcome: 'dispatched', detail: 'x'.repeat(3000) }, 1), 'an-id')
  expect(message).toHaveLength(2000)
  expect(message.endsWith('x…')).toBe(true)
})
