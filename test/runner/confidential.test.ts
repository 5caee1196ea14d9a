// What must not be shown, as it becomes known.
import { expect, it, vi } from 'vitest'
import { createConfidential } from '../../src/runner/confidential.ts'

it('redacts the token, and secrets that are added unless they are too short', () => {
  const confidential = createConfidential('token-of-a-test')
  const text = 'token-of-a-test, password-1, short'
  expect(confidential.redact(text)).toBe('***, password-1, short')
  confidential.addSecrets(['password-1', 'short'])
  expect(confidential.redact(text)).toBe('***, ***, short')
  expect(confidential.redactToken(text)).toBe('***, password-1, short')
})

it('takes every text for one that repeats what is sent until that is known, and asks for it once', () => {
  const confidential = createConfidential('')
  const error = new TypeError('it says hello')
  expect(confidential.repeats('x')).toBe(true)
  expect(confidential.describe(error)).not.toContain('hello')
  const values = vi.fn(() => ['a-payload-of-a-test'])
  confidential.setSent(values)
  expect(values).not.toHaveBeenCalled()
  expect(confidential.describe(error)).toContain('hello')
  expect(confidential.repeats('got a-payload-of-a-test')).toBe(true)
  expect(confidential.describe(new TypeError('got a-payload-of-a-test'))).toMatch(
    /^TypeError \(message withheld: it repeats/,
  )
  expect(values).toHaveBeenCalledTimes(1)
})
