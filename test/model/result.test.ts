// The elements of the output `results`.
import { expect, it } from 'vitest'
import { CATALOG } from '../../src/model/catalog.ts'
import { type Ending, endedOf } from '../../src/model/ending.ts'
import { resultOf } from '../../src/model/result.ts'

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

it('contains all known fields, and null for the rest', () => {
  const base = { repository: 'o/r', dispatch_id: 'an-id', outcome: 'run-succeeded', verdict: 'ok' } as const
  const message = CATALOG['run-succeeded'].says
  expect(resultOf(endedOf('o/r', { outcome: 'run-succeeded', ...KNOWN }, 1234.5), 'an-id')).toEqual({
    ...{ ...base, ...KNOWN, message, duration_ms: 1235 },
  })
  const unknown = Object.fromEntries(Object.keys(KNOWN).map((name) => [name, null]))
  expect(resultOf(endedOf('o/r', { outcome: 'run-succeeded' }, null), 'an-id')).toEqual({
    ...{ ...base, ...unknown, attempts: 0, message, duration_ms: null },
  })
})

it.each(['renamed_to', 'listener', 'branch', 'commit', 'run_url', 'conclusion'] as const)(
  'cuts a %s that no server has a reason to say',
  (name) => {
    const read = (text: string) => resultOf(endedOf('o/r', { outcome: 'dispatched', [name]: text }, 1), 'an-id')[name]
    expect(read('x'.repeat(2000))).toBe('x'.repeat(2000))
    expect(read('x'.repeat(2001))).toBe(`${'x'.repeat(1999)}…`)
  },
)

it('shortens a long message', () => {
  const { message } = resultOf(endedOf('o/r', { outcome: 'dispatched', detail: 'x'.repeat(3000) }, 1), 'an-id')
  expect(message).toHaveLength(2000)
  expect(message.endsWith('x…')).toBe(true)
})
